import type { Member } from '../../../members/member.ts'
import { GOALS, KINDS, ORIGIN_CONSENTS, SIZES } from '../../../members/member.ts'
import { deepFreeze } from '../../../policy/parse.ts'
import { completeMember, POOLS } from './pools.ts'
import type { Random } from './random.ts'

const NAMES = [
  'Pumpen GmbH',
  'Makina A.Ş.',
  'Trading Ltd',
  'Ayşe Öztürk',
  'Kamer van Koophandel',
  'Yıldız & Söhne',
] as const
const DAYS = ['2019-02-28', '2024-02-29', '2026-06-15', '2031-12-31'] as const
const KNOWN = 70
const RECOMBINED = 12
const RANDOM = 30

/** Members to try a rule on: the examples and what can be made of their fields, full ones, bare ones, random ones. Frozen. */
export function specimens(random: Random, examples: readonly Member[]): readonly Member[] {
  const pool: Member[] = []
  const add = (parts: Partial<Member>) => {
    const id = `${random.pick(['m', 'x-', 'firm/', 'ö'])}${pool.length + 1}`
    pool.push({ id, name: `${random.pick(NAMES)} ${pool.length + 1}`, kind: random.pick(KINDS), ...parts })
  }
  for (let i = 0; i < 3; i++) add({})
  for (let i = 0; i < 3; i++) add(completeMember(random, examples))
  for (let i = 0; i < RANDOM; i++) add(randomParts(random))
  for (let i = 0; i < 4; i++) add(withoutIdentity(random.pick(pool)))
  if (examples.length > 0) for (let i = 0; i < RECOMBINED; i++) add(recombined(random, examples))
  const ids = new Set(examples.map(({ id }) => id))
  const others = pool.filter(({ id }) => !ids.has(id))
  return deepFreeze(structuredClone([...examples, ...others.map(one => withAvoid(random, one, others))]))
}

function randomParts(random: Random): Partial<Member> {
  const maybe = (make: () => Partial<Member>) => (random.chance(KNOWN) ? make() : {})
  const list = <T>(terms: readonly T[]) => (random.chance(4) ? [] : random.some(terms))
  return {
    ...maybe(() => ({ organization: random.pick(POOLS.organizations) })),
    ...maybe(() => ({ baseCountry: random.pick(POOLS.countries) })),
    ...maybe(() => ({ place: random.pick(POOLS.places) })),
    ...maybe(() => ({ originCountries: list(POOLS.countries), originPlace: random.pick(POOLS.places) })),
    ...maybe(() => ({ accessCountries: list(POOLS.countries) })),
    ...maybe(() => ({ industries: list(POOLS.industries) })),
    ...maybe(() => ({ targetMarkets: list(POOLS.markets) })),
    ...maybe(() => ({ languages: list(POOLS.languages) })),
    ...maybe(() => ({ offers: list(POOLS.terms) })),
    ...maybe(() => ({
      needs: list(POOLS.terms).map(term => (random.chance(25) ? { term, until: random.pick(DAYS) } : term)),
    })),
    ...maybe(() => ({ goals: list(GOALS) })),
    ...maybe(() => ({ size: random.pick(SIZES) })),
    ...maybe(() => ({ capacity: random.below(6), introducerBudget: random.below(3) })),
    ...maybe(() => ({ joined: random.pick(DAYS), locale: random.pick(['de', 'tr', 'en'] as const) })),
    ...maybe(() => ({ contact: 'post@example.org', labels: { group: random.pick(['one', 'two']) } })),
    ...maybe(() => ({
      paused: random.chance(20),
      consent: { matching: random.chance(80), origin: random.pick(ORIGIN_CONSENTS) },
    })),
  }
}

/** Each field as some example has it, and now and then not at all. */
function recombined(random: Random, examples: readonly Member[]): Partial<Member> {
  const fields = [...new Set(examples.flatMap(example => Object.keys(withoutIdentity(example))))]
  return Object.fromEntries(
    fields.flatMap(field => {
      const value: unknown = Reflect.get(random.pick(examples), field)
      return value === undefined || random.chance(15) ? [] : [[field, value]]
    }),
  )
}

function withoutIdentity({ id: _id, name: _name, ...rest }: Member): Partial<Member> {
  return rest
}

function withAvoid(random: Random, one: Member, others: readonly Member[]): Member {
  return random.chance(10) ? { ...one, avoid: random.some(others).map(({ id }) => id) } : one
}
