import { createRandom, perhaps } from '../oracle/worlds/random.ts'

export interface CircleMember {
  readonly id: string
  readonly name: string
  readonly kind: 'company' | 'chamber' | 'university'
  readonly organization?: string
  readonly baseCountry?: string
  readonly industries?: readonly string[]
  readonly targetMarkets?: readonly string[]
  readonly languages?: readonly string[]
  readonly offers?: readonly string[]
  readonly needs?: readonly string[]
  readonly avoid?: readonly string[]
  readonly capacity?: number
  readonly paused?: boolean
  readonly joined?: string
  readonly consent?: { readonly matching: boolean }
}

export interface CircleWorld {
  readonly members: readonly CircleMember[]
  readonly asked: {
    readonly size: number
    readonly count: number
    readonly months: number
    readonly seed: number
    readonly work: number
  }
}

/** A world in which many avoid many, so that circles are rare: whoever is drawn first easily chooses wrongly. */
export function randomShyCircles(seed: number): CircleWorld {
  const { members, asked } = randomCircles(seed)
  const random = createRandom(seed + 0x5e7)
  const shyness = random.pick([0.1, 0.25, 0.4])
  const shy = members.map((one, i) => {
    const avoid = members.slice(i + 1).flatMap(({ id }) => (random.chance(shyness) ? [id] : []))
    return avoid.length === 0 ? one : { ...one, avoid }
  })
  return { members: shy, asked: { ...asked, count: random.whole(1, 8) } }
}

/** The same world for the same seed, always. */
export function randomCircles(seed: number): CircleWorld {
  const random = createRandom(seed)
  const people = random.pick([0, 1, 3, 4, 6, 10, 16, 30])
  const ids = Array.from({ length: people }, (_, i) => `m${i}`)
  const members = ids.map(
    (id): CircleMember => ({
      id,
      name: id,
      kind: random.pick(['company', 'company', 'chamber', 'university'] as const),
      ...perhaps(random, 0.2, 'organization', () => random.pick(['o1', 'o2'])),
      ...perhaps(random, 0.9, 'baseCountry', () => random.pick(['DE', 'TR', 'NL'])),
      ...perhaps(random, 0.9, 'industries', () => [random.pick(['C28', 'G46', 'H49', 'K62', 'C10'])]),
      ...perhaps(random, 0.5, 'targetMarkets', () => [random.pick(['DE', 'TR', 'NL'])]),
      ...perhaps(random, 0.8, 'languages', () => ['de', 'tr', 'en'].filter(() => random.chance(0.7))),
      ...perhaps(random, 0.7, 'offers', () => [random.pick(['pumps', 'food', 'law'])]),
      ...perhaps(random, 0.7, 'needs', () => [random.pick(['pumps', 'food', 'law'])]),
      ...perhaps(random, 0.1, 'avoid', () => [random.pick(ids)]),
      ...perhaps(random, 0.1, 'capacity', () => random.whole(0, 3)),
      ...perhaps(random, 0.05, 'paused', () => true),
      ...perhaps(random, 0.3, 'joined', () => random.pick(['2026-10-01', '2015-01-01'])),
      ...perhaps(random, 0.05, 'consent', () => ({ matching: false })),
    }),
  )
  return {
    members,
    asked: {
      size: random.whole(4, 10),
      count: random.whole(1, 4),
      months: random.whole(1, 4),
      seed: random.whole(0, 99),
      work: random.pick([0, 100, 5000]),
    },
  }
}
