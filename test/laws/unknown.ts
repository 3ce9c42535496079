import type { Matcher, Side } from '../../src/index.ts'
import type { Member } from '../oracle/network.ts'
import type { Field, OwnField, Signal } from '../oracle/policy.ts'
import type { RandomWorld } from '../oracle/worlds.ts'
import { matcherOf, policyOf } from './account.ts'
import type { Law } from './law.ts'
import { firstOf } from './law.ts'

/** A signal that reads one field of a and one of b. */
type Reader = Extract<Signal, { readonly x: Field }>

export const unknownIsNothing: Law = {
  promise: 'an unknown field gives exactly no points for what needs it, and says which field is missing',
  broken(world, random) {
    const readers = world.policy.signals.filter(isReader)
    if (world.members.length < 2 || readers.length === 0) return undefined
    const [signal, member] = [random.pick(readers), random.pick(world.members)]
    const field = random.chance(0.5) ? signal.x : signal.y
    if (field.startsWith('contacts.') || field === 'kind') return undefined
    // What the policy is blind to nobody is asked for.
    if (isBlindTo(field as OwnField, world.policy.blind ?? [])) return undefined
    const emptied = withoutField(world, member.id, field as OwnField)
    const [whole, less] = [matcherOf(emptied), matcherWithout(emptied, signal)]
    const others = world.members.filter(({ id }) => id !== member.id)
    return firstOf(
      others.flatMap(({ id }) => [
        ...(signal.x === field ? [silent(signal.name, field, whole, less, member.id, id, member.id)] : []),
        ...(signal.y === field ? [silent(signal.name, field, whole, less, id, member.id, member.id)] : []),
      ]),
    )
  },
}

function isReader(signal: Signal): signal is Reader {
  return signal.shape === 'overlap' || signal.shape === 'affinity'
}

function isBlindTo(field: OwnField, blind: readonly OwnField[]): boolean {
  const parts: readonly OwnField[] = field === 'opens' ? OPENS : [field]
  const gone = blind.includes('opens') ? [...blind, ...OPENS] : blind
  return parts.every(part => gone.includes(part))
}

function withoutField(world: RandomWorld, id: string, field: OwnField): RandomWorld {
  return { ...world, members: world.members.map(member => (member.id === id ? emptied(member, field) : member)) }
}

/** What a member has volunteered to open, and where it is. */
const OPENS = ['baseCountry', 'originCountries', 'accessCountries'] as const

function emptied(member: Member, field: OwnField): Member {
  const rest: { -readonly [K in keyof Member]: Member[K] } = { ...member }
  const fields = field === 'opens' ? OPENS : field === 'kind' ? [] : [field]
  for (const gone of fields) delete rest[gone]
  return rest
}

function matcherWithout(world: RandomWorld, { name }: Signal): Matcher {
  const policy = policyOf(world)
  return matcherOf(world, { ...policy, signals: policy.signals.filter(signal => signal.name !== name) })
}

function silent(
  signal: string,
  field: string,
  whole: Matcher,
  less: Matcher,
  a: string,
  b: string,
  missing: string,
): string | undefined {
  const [side, without]: Side[] = [whole.explain(a, b).forward, less.explain(a, b).forward]
  const rows = side!.reasons.filter(row => row.signal === signal)
  const told = side!.unknown.find(one => one.signal === signal)?.missing ?? []
  const names = told.some(one => one.member === missing && one.field === field)
  if (rows.length === 0 && names && side!.benefit === without!.benefit) return undefined
  return `explain(${a}, ${b}) without ${field} of ${missing}: ${JSON.stringify(side)}, without ${signal} ${without!.benefit}`
}
