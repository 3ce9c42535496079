import { describe, expect, it } from 'vitest'
import { recipeOf } from '../../src/columns/recipe.ts'
import type { Member, Outcome, Signal, Tie } from '../../src/index.ts'
import { definePolicy } from '../../src/index.ts'
import type { PlacePart, RowPart, Sided } from '../../src/ranking/parts.ts'
import { sidedParts } from '../../src/ranking/sided-parts.ts'
import { bend } from '../../src/scoring/curve.ts'
import { createFacts } from '../../src/scoring/facts.ts'
import { prepareSignal } from '../../src/scoring/prepare-signal.ts'
import { BY_SET, BY_TERMS, compiledOf, memberOf, NOW } from '../columns/compiled-of.ts'

const SAID: readonly Partial<Member>[] = [
  {},
  { offers: ['pump', 'wool'], needs: ['felt'], languages: ['de', 'tr'], targetMarkets: ['EU'], baseCountry: 'DE' },
  { offers: ['felt'], needs: ['pump', 'wool', 'rope'], languages: ['de'], targetMarkets: ['TR'], baseCountry: 'TR' },
  { offers: ['rope', 'pump'], languages: ['tr', 'en'], targetMarkets: ['FR', 'EU', 'DE'], industries: ['C28'] },
  { needs: ['pump', 'felt'], languages: ['en'], targetMarkets: ['AFRICA', 'MENA'], baseCountry: 'EG' },
  { offers: ['pump'], needs: ['pump'], baseCountry: 'FR', industries: ['J62', 'C'], targetMarkets: ['EG', 'US'] },
  { baseCountry: 'US', industries: ['J62'], offers: ['nails'], needs: ['glue'], targetMarkets: ['AFRICA'] },
  { offers: ['pump', 'wool', 'felt', 'rope', 'nails'], needs: ['glue', 'pump', 'wool'], languages: ['fr'] },
]
const members = SAID.map((said, i) => memberOf(`m${i}`, said))
const tie = (from: number, to: number, strength: number, last?: string): Tie => ({
  from: `m${from}`,
  to: `m${to}`,
  strength,
  ...(last === undefined ? {} : { last }),
})
const ties = [
  tie(1, 2, 1, '2026-11-20'),
  tie(2, 3, 0.5),
  tie(2, 4, 0.25),
  tie(3, 5, 1, '2026-10-01'),
  tie(4, 5, 0.75),
  tie(5, 6, 0.3),
  tie(1, 5, 0.001),
]
const outcomes: Outcome[] = [
  { from: 'm1', to: 'm3', date: '2026-11-01', stage: 'met' },
  { from: 'm4', to: 'm3', date: '2026-11-22', stage: 'met' },
]

const base = { weight: 7, neutral: 100 }
const overlap = { ...base, shape: 'overlap', name: 'overlap', x: 'needs', y: 'offers', half: 700 } as const
const affinity = {
  ...base,
  shape: 'affinity',
  name: 'affinity',
  x: 'industries',
  y: 'industries',
  by: 'best',
  cells: { C28: { J62: 300, C28: 700 }, J62: { J62: 0, C28: 300 }, C: { C: 50, C28: 1000 } },
} as const
const contacts = { ...base, shape: 'contacts', name: 'contacts', reach: 2, half: 300_000 } as const
const record = { ...base, shape: 'record', name: 'record', events: ['met', 'tie'], half: 900, halfLife: 30 } as const
const custom = {
  ...base,
  shape: 'custom',
  name: 'custom',
  min: 10,
  max: 900,
  value: (a: Member, b: Member) => (a.id < b.id ? 300 : b.languages === undefined ? undefined : 700),
} as const
const HILL = [
  [0, 100],
  [400, 1000],
  [1000, 0],
] as const

const SIGNALS: readonly Signal[] = [
  overlap,
  { ...overlap, weight: -7, neutral: 400 },
  { ...overlap, x: 'languages', y: 'languages', curve: HILL },
  { ...overlap, x: 'targetMarkets', y: 'targetMarkets' },
  { ...overlap, x: 'targetMarkets', y: 'baseCountry' },
  { ...overlap, x: 'contacts.offers', y: 'needs', neutral: 900 },
  affinity,
  { ...affinity, by: 'mean' },
  { ...affinity, by: 'mean', curve: HILL, weight: -3 },
  { ...affinity, parentFactor: 500 },
  { ...affinity, x: 'targetMarkets', y: 'baseCountry', cells: { EU: { DE: 400 }, FR: { TR: 20, DE: 90 } } },
  { ...affinity, cells: { C28: { J62: 300 }, J62: { C28: 300 } } },
  { ...affinity, cells: { C28: { J62: 300 }, J62: { C28: 299 } } },
  contacts,
  { ...contacts, weight: -7 },
  { ...contacts, half: 1, neutral: 1000 },
  { shape: 'contacts', name: 'peak', ...base, reach: 2, peak: 400_000 },
  { shape: 'contacts', name: 'peak', ...base, reach: 3, peak: 400_000, far: 800, curve: HILL },
  { ...contacts, reach: 3, far: 500 },
  { ...contacts, reach: 3, far: 0, weight: -5 },
  record,
  { ...record, weight: -7, events: ['met'] },
  custom,
  { ...custom, weight: -7 },
]

const named = SIGNALS.flatMap(signal =>
  (['set', 'terms'] as const).map(kind => [JSON.stringify(signal), kind, signal] as const),
)

function worldOf(signal: Signal, kind: 'set' | 'terms') {
  const recipe = recipeOf(definePolicy({ signals: [signal], rules: [] }))
  const { network, compiled } = compiledOf({ members, ties, outcomes }, recipe, kind === 'set' ? BY_SET : BY_TERMS)
  const { find } = prepareSignal(signal, createFacts(network, NOW))
  const places = Array.from({ length: members.length }, (_, place) => place)
  const worth = (a: number, b: number) => {
    const found = find(compiled.memberAt(a), compiled.memberAt(b))
    return found === undefined ? undefined : signal.weight * (bend(found.value, signal.curve) - signal.neutral) + 0
  }
  return { compiled, places, worth, parts: sidedParts([signal], compiled) }
}

function setOf({ column: { at, sets } }: RowPart, { rows, width }: { rows: Int32Array; width: number }, place: number) {
  return sets === undefined ? rows[place * width + at]! : sets[place]!
}

describe.each(named)('%s told by %s', (_name, kind, signal) => {
  it('gives each side what the reference reader gives, unknown being worth nothing', () => {
    const { compiled, places, worth, parts } = worldOf(signal, kind)
    const all: readonly Told[] = [
      ...parts.byRow.map(({ part, ...told }) => {
        const of = (b: number) => setOf(part, compiled.columns, b)
        return { ...told, part, points: (b: number) => part.points(of(b)), knows: (b: number) => part.knows(of(b)) }
      }),
      ...parts.byPlace.map(({ part, ...told }) => ({ ...told, part, points: part.points, knows: part.knows })),
    ]
    expect(all.reduce((sum, { sides }) => sum + sides, 0)).toBe(3)
    for (const one of all) expect([one.signal, one.weight]).toEqual([signal.name, Math.abs(signal.weight)])
    for (const a of places) {
      for (const { sides, part, points, knows } of all) {
        part.prepare(a)
        for (const b of places.filter(other => other !== a)) {
          const expected = (sides & 1) !== 0 ? worth(a, b) : worth(b, a)
          expect([a, b, knows(b), points(b)]).toEqual([a, b, expected !== undefined, expected ?? 0])
          if (sides === 3) expect(worth(b, a)).toBe(expected)
          expect(points(b)).toBeLessThanOrEqual(boundOf(part, b))
        }
      }
    }
  })
})

/** A part of either kind, asked by place. */
interface Told extends Omit<Sided<unknown>, 'part'> {
  readonly part: RowPart | PlacePart
  points(place: number): number
  knows(place: number): boolean
}

/** The most a candidate can get, be it reached or not. */
function boundOf(part: RowPart | PlacePart, place: number): number {
  const reached = 'reached' in part ? part.reached : undefined
  const at = reached?.places.subarray(0, reached.length).indexOf(place) ?? -1
  return at < 0 ? part.most() : reached!.bounds[at]!
}

describe('a signal', () => {
  const sidesOf = (signal: Signal) => {
    const { byRow, byPlace } = worldOf(signal, 'set').parts
    return [...byRow, ...byPlace].map(({ sides }) => sides)
  }

  it.each<[string, Signal, readonly number[]]>([
    ['an overlap of two fields', overlap, [1, 2]],
    ['an overlap of a field with itself', { ...overlap, x: 'languages', y: 'languages' }, [3]],
    ['one of markets, whose regions are held one way', { ...overlap, x: 'targetMarkets', y: 'targetMarkets' }, [1, 2]],
    ['a table that is symmetric', { ...affinity, cells: { C28: { J62: 300 }, J62: { C28: 300 } } }, [3]],
    ['a table that is not', { ...affinity, cells: { C28: { J62: 300 }, J62: { C28: 299 } } }, [1, 2]],
    ['paths', contacts, [3]],
    ['a record', record, [1, 2]],
    ['a function', custom, [1, 2]],
  ])('that is %s is asked once if it says the same both ways', (_what, signal, sides) => {
    expect(sidesOf(signal)).toEqual(sides)
  })

  it('whose record was not compiled is an error', () => {
    const { compiled } = compiledOf({ members })
    expect(() => sidedParts([record], compiled)).toThrow('The record record was not compiled')
  })
})
