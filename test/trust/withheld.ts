import { createRandom } from '../oracle/worlds/random.ts'
import { COUNTRIES } from '../oracle/worlds/words.ts'
import type { RandomWorld } from '../oracle/worlds.ts'

type Member = RandomWorld['members'][number]
type Tie = RandomWorld['ties'][number]
type Audience = RandomWorld['audience']

/** Who may see what, written once more from design.md. */
export function mayKnowOrigin(member: Member, audience: Audience): boolean {
  const consent = member.consent?.origin ?? 'hidden'
  if (typeof audience === 'object' && audience.member === member.id) return true
  return consent === 'members' || (audience === 'manager' && consent === 'manager')
}

export function mayKnowTie({ from, to, ...tie }: Tie, audience: Audience): boolean {
  return tie.private !== true || (typeof audience === 'object' && [from, to].includes(audience.member))
}

/** What a blind policy hides, as fields of a member. */
export function blindFields({ policy }: RandomWorld): readonly string[] {
  return (policy.blind ?? []).flatMap(field =>
    field === 'opens' ? ['baseCountry', 'originCountries', 'accessCountries'] : [field],
  )
}

export interface Variation {
  readonly kind: string
  readonly world: RandomWorld
}

/** The same world with one withheld value changed, or undefined if there is none of the kind to change. */
export function varied(world: RandomWorld, seed: number): Variation | undefined {
  const random = createRandom(seed ^ 0x5eed)
  const kinds = Object.entries(CHANGES)
  const first = random.whole(0, kinds.length - 1)
  for (let i = 0; i < kinds.length; i++) {
    const [kind, change] = kinds[(first + i) % kinds.length]!
    const changed = change(world, random)
    if (changed !== undefined) return { kind, world: changed }
  }
  return undefined
}

type Change = (world: RandomWorld, random: ReturnType<typeof createRandom>) => RandomWorld | undefined

const CHANGES: Readonly<Record<string, Change>> = {
  origin(world, random) {
    const others = world.members.filter(member => !mayKnowOrigin(member, world.audience))
    if (others.length === 0) return undefined
    const countries = random.some(COUNTRIES, 3)
    return withMember(world, random.pick(others), {
      originCountries: countries.length === 0 ? undefined : countries,
      originPlace: random.pick(['Bursa', 'Aachen', undefined]),
    })
  },
  'private tie'(world, random) {
    const others = world.members.filter(({ id }) => typeof world.audience !== 'object' || id !== world.audience.member)
    if (others.length < 2) return undefined
    const hidden = world.ties.filter(tie => !mayKnowTie(tie, world.audience))
    if (hidden.length > 0 && random.chance(0.5)) {
      const gone = random.pick(hidden)
      return { ...world, ties: world.ties.filter(tie => tie !== gone) }
    }
    const [from, to] = [random.pick(others), random.pick(others)]
    if (from === to) return undefined
    const tie: Tie = { from: from.id, to: to.id, private: true, kind: 'secret', strength: 0.9, last: '2024-01-01' }
    const at = random.whole(0, world.ties.length)
    return { ...world, ties: [...world.ties.slice(0, at), tie, ...world.ties.slice(at)] }
  },
  contact(world, random) {
    const others = world.members.filter(({ id }) => typeof world.audience !== 'object' || id !== world.audience.member)
    if (others.length === 0) return undefined
    return withMember(world, random.pick(others), { contact: random.pick(['x@example.org', undefined]) })
  },
  labels(world, random) {
    if (world.members.length === 0) return undefined
    return withMember(world, random.pick(world.members), {
      labels: random.pick([{ group: 'z', more: 'q' }, undefined]),
    })
  },
  'blind field'(world, random) {
    const fields = blindFields(world)
    if (fields.length === 0 || world.members.length === 0) return undefined
    const [field, other] = [random.pick(fields), random.pick(world.members)]
    return withMember(world, random.pick(world.members), { [field]: Reflect.get(other, field) as unknown })
  },
}

/** An absent field stays absent, never undefined. */
function withMember(world: RandomWorld, one: Member, change: Readonly<Record<string, unknown>>): RandomWorld {
  const entries = Object.entries({ ...one, ...change }).filter(([, value]) => value !== undefined)
  const next = Object.fromEntries(entries) as Partial<Member> as Member
  return { ...world, members: world.members.map(member => (member === one ? next : member)) }
}
