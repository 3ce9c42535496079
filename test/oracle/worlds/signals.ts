import type { Member } from '../network.ts'
import type { Affinity, Contacts, Curve, Custom, Field, Overlap, Recorded, Signal } from '../policy.ts'
import { perhaps, type Random } from './random.ts'
import { STAGES } from './relations.ts'
import { FIELDS, wordsOf } from './words.ts'

type Shape = Overlap | Affinity | Contacts | Recorded | Custom

const WEIGHTS = [-1500, -300, 0, 1, 250, 500, 1000, 1000, 2999]
const NEUTRALS = [0, 100, 333, 500, 1000]
const CELLS = [0, 7, 100, 250, 333, 500, 777, 997, 1000]
const CURVES: readonly Curve[] = [
  [
    [0, 0],
    [500, 200],
    [1000, 1000],
  ],
  [
    [0, 1000],
    [1000, 0],
  ],
  [
    [100, 0],
    [400, 1000],
    [900, 50],
  ],
  [
    [333, 10],
    [334, 990],
  ],
]
/** Fields that belong together, so that most signals know something. */
const PAIRS: readonly (readonly [Field, Field])[] = [
  ['targetMarkets', 'opens'],
  ['contacts.targetMarkets', 'opens'],
  ['targetMarkets', 'contacts.baseCountry'],
  ['targetMarkets', 'targetMarkets'],
  ['opens', 'opens'],
  ['needs', 'offers'],
  ['offers', 'contacts.needs'],
  ['languages', 'languages'],
  ['industries', 'industries'],
  ['contacts.industries', 'industries'],
]

/** Fields whose terms have parents. */
const BRANCHES: readonly (readonly [Field, Field])[] = [
  ['industries', 'industries'],
  ['contacts.industries', 'industries'],
  ['industries', 'contacts.industries'],
  ['offers', 'industries'],
]

/** Pure functions of what a member has, never of its id or name: renaming everybody must not change them. */
const CUSTOMS: readonly Pick<Custom, 'reads' | 'value'>[] = [
  { reads: ['kind'], value: (a, b) => (a.kind === b.kind ? 1000 : 0) },
  {
    value: (a, b) =>
      a.industries && b.industries ? 250 * Math.abs(a.industries.length - b.industries.length) : undefined,
  },
  {
    reads: ['originCountries'],
    value: (_, b) => (b.originCountries === undefined ? undefined : 400 * b.originCountries.length),
  },
  {
    reads: ['baseCountry'],
    value: (a, b) => (a.baseCountry === undefined ? undefined : a.baseCountry === b.baseCountry ? 200 : 700),
  },
  { value: (a: Member) => (a.size === undefined ? undefined : 1000) },
]

export function randomSignals(random: Random): Signal[] {
  return Array.from({ length: random.whole(0, 6) }, (_, index) => ({
    name: `signal${index}`,
    weight: random.pick(WEIGHTS),
    neutral: random.chance(0.8) ? random.pick(NEUTRALS) : random.whole(0, 1000),
    ...perhaps(random, 0.3, 'curve', () => randomCurve(random)),
    ...random.pick(SHAPES)(random),
  }))
}

const SHAPES: readonly ((random: Random) => Shape)[] = [
  randomOverlap,
  randomOverlap,
  randomAffinity,
  randomAffinity,
  randomContacts,
  randomContacts,
  randomRecord,
  random => ({ shape: 'custom', min: 0, max: 1000, ...random.pick(CUSTOMS) }),
]

function randomCurve(random: Random): Curve {
  if (random.chance(0.5)) return random.pick(CURVES)
  let v = -1
  return Array.from({ length: random.whole(2, 4) }, () => {
    v += random.whole(1, 250)
    return [v, random.whole(0, 1000)] as const
  })
}

function randomFields(random: Random): readonly [Field, Field] {
  return random.chance(0.7) ? random.pick(PAIRS) : [random.pick(FIELDS), random.pick(FIELDS)]
}

function randomOverlap(random: Random): Overlap {
  const [x, y] = randomFields(random)
  return { shape: 'overlap', x, y, half: random.pick([1, 500, 1000, 2500]) }
}

function randomAffinity(random: Random): Affinity {
  const [x, y] = random.chance(0.4) ? random.pick(BRANCHES) : randomFields(random)
  // Sparse tables send divisions to their sections, dense ones know most pairs at once.
  const density = random.pick([0.3, 0.5, 0.9])
  // Without a prototype, so that the word `constructor` is a key like any other.
  const cells: Record<string, Record<string, number>> = Object.create(null)
  for (const word of tableWords(x)) {
    const known = tableWords(y).filter(() => random.chance(density))
    if (random.chance(0.8)) cells[word] = Object.fromEntries(known.map(other => [other, random.pick(CELLS)]))
  }
  const by = random.pick(['best', 'mean'] as const)
  const parentFactor = () => random.pick([0, 333, 500, 700, 1000])
  return { shape: 'affinity', x, y, by, cells, ...perhaps(random, 0.6, 'parentFactor', parentFactor) }
}

/** A table is a plain object, in which `__proto__` is no key. */
const tableWords = (field: Field): readonly string[] => wordsOf(field).filter(word => word !== '__proto__')

function randomContacts(random: Random): Contacts {
  const level = random.pick([1, 1000, 250_000, 1_000_000, 3_000_000])
  const bend = random.chance(0.5) ? { half: level } : { peak: level }
  if (random.chance(0.5)) return { shape: 'contacts', reach: 2, ...bend }
  return { shape: 'contacts', reach: 3, far: random.pick([0, 1, 500, 1000]), ...bend }
}

function randomRecord(random: Random): Recorded {
  const events = ['tie' as const, ...STAGES].filter(() => random.chance(0.4))
  const half = random.pick([1, 500, 1000, 3000])
  return {
    shape: 'record',
    events: events.length === 0 ? ['tie'] : events,
    half,
    halfLife: random.pick([1, 7, 30, 365]),
  }
}
