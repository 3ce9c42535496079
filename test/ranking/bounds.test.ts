import { describe, expect, it } from 'vitest'
import { recipeOf } from '../../src/columns/recipe.ts'
import type { Member, Signal, Tie } from '../../src/index.ts'
import { definePolicy } from '../../src/index.ts'
import type { PlacePart, RowPart } from '../../src/ranking/parts.ts'
import { sidedParts } from '../../src/ranking/sided-parts.ts'
import { createFacts } from '../../src/scoring/facts.ts'
import { prepareSignal } from '../../src/scoring/prepare-signal.ts'
import { compiledOf, memberOf, NOW } from '../columns/compiled-of.ts'

/** Bounds looser than they need be only cost time, so that no list tells: each is asked for here. */
function partsOf(signal: Signal, members: readonly Member[], ties: readonly Tie[] = []) {
  const recipe = recipeOf(definePolicy({ signals: [signal], rules: [] }))
  const { network, compiled, placeOf } = compiledOf({ members, ties }, recipe)
  const { byRow, byPlace } = sidedParts([signal], compiled)
  const { find } = prepareSignal(signal, createFacts(network, NOW))
  const termOf = (term: string) => compiled.columns.dictionary.find(term)! + 1
  return {
    byRow: byRow.map(({ part }) => part),
    byPlace: byPlace.map(({ part }) => part),
    placeOf,
    find,
    network,
    termOf,
  }
}

function mostsOf(part: RowPart, places: readonly number[]): (number | string)[] {
  return places.map(place => {
    part.prepare(place)
    return part.isActive() ? part.most() : 'unknown'
  })
}

describe('an overlap', () => {
  const members = [
    memberOf('a', { offers: ['pump', 'wool'], needs: ['felt'] }),
    memberOf('b', { needs: ['pump', 'wool', 'glue'] }),
    memberOf('c', { offers: ['pump'], needs: ['glue'] }),
    memberOf('d', { offers: ['pump', 'rope'] }),
    memberOf('e', { offers: ['pump'] }),
  ]
  const overlap = { shape: 'overlap', name: 's', x: 'needs', y: 'offers', half: 500, weight: 1, neutral: 100 } as const
  const ids = ['a', 'b', 'c', 'd']

  it('is worth at most what all terms are that the member has and candidates hold', () => {
    const { byRow, placeOf, termOf } = partsOf(overlap, members)
    // pump is held by four: ⌊1000 / √4⌋ = 500; wool by one: 1000. ⌊1000·1500 / 2000⌋ − 100 = 650.
    expect(mostsOf(byRow[0]!, ids.map(placeOf))).toEqual([0, 650, 0, 'unknown'])
    byRow[0]!.prepare(placeOf('b'))
    expect(byRow[0]!.lists!()).toEqual([
      { term: termOf('pump'), rarity: 500, region: 0 },
      { term: termOf('wool'), rarity: 1000, region: 0 },
    ])
    expect(byRow[0]!.sums!.isPlain()).toBe(true)
    byRow[0]!.prepare(placeOf('c'))
    expect(byRow[0]!.lists!()).toEqual([])
    // The candidates' gain: of what a offers pump and wool are needed, of d pump.
    expect(mostsOf(byRow[1]!, ids.map(placeOf))).toEqual([650, 'unknown', 400, 400])
  })

  it('that counts against a pair is worth most without any', () => {
    const { byRow, placeOf } = partsOf({ ...overlap, weight: -1 }, members)
    expect(mostsOf(byRow[0]!, ids.map(placeOf))).toEqual([100, 100, 100, 'unknown'])
  })

  it('of a region counts the rarest of its countries, once', () => {
    const markets = [
      memberOf('a', { targetMarkets: ['EU', 'FR'] }),
      memberOf('b', { targetMarkets: ['EU', 'MENA'] }),
      memberOf('c', { targetMarkets: ['FR', 'EU'], baseCountry: 'DE' }),
      ...['d', 'e', 'f', 'g'].map(id => memberOf(id, { baseCountry: 'FR' })),
      memberOf('h', { baseCountry: 'EG' }),
      memberOf('i', { baseCountry: 'US' }),
    ]
    const { byRow, placeOf, termOf } = partsOf({ ...overlap, x: 'targetMarkets', y: 'baseCountry' }, markets)
    // FR 500 for itself, EU 1000 through DE: ⌊1000·1500 / 2000⌋. Then EU 1000 and MENA 1000.
    expect(mostsOf(byRow[0]!, ['a', 'b', 'a'].map(placeOf))).toEqual([650, 700, 650])
    expect(byRow[0]!.sums!.isPlain()).toBe(false)
    expect(byRow[0]!.lists!()).toEqual([
      { term: termOf('FR'), rarity: 500, region: 0 },
      { term: termOf('DE'), rarity: 1000, region: 1 },
      { term: termOf('FR'), rarity: 500, region: 1 },
    ])
    // Whoever is in FR is wanted as FR and as a country of the EU; in EG as one of MENA; in the US not at all.
    byRow[1]!.prepare(placeOf('d'))
    expect(byRow[1]!.lists!().map(({ term, rarity }) => [term, rarity])).toEqual([
      [termOf('FR'), 500],
      [termOf('EU'), 500],
    ])
    expect(mostsOf(byRow[1]!, ['d', 'h', 'i'].map(placeOf))).toEqual([566, 566, 0])
  })
})

it('a region is wanted as the rarest of its countries that the member has, whichever comes first', () => {
  const overlap = { shape: 'overlap', name: 's', half: 1000, weight: 1, neutral: 0 } as const
  const markets = [
    memberOf('a', { accessCountries: ['FR', 'DE', 'IT'] }),
    memberOf('b', { accessCountries: ['DE', 'FR'] }),
    memberOf('c', { targetMarkets: ['EU'], accessCountries: ['FR', 'DE'] }),
    memberOf('d', { accessCountries: ['FR', 'IT'] }),
    memberOf('e', { accessCountries: ['FR'] }),
  ]
  const { byRow, placeOf } = partsOf({ ...overlap, x: 'targetMarkets', y: 'accessCountries' }, markets)
  // FR is held by five: 447; DE by three: 577; IT by two: 707. v = ⌊1000·r / (r + 1000)⌋.
  expect(mostsOf(byRow[1]!, ['a', 'b', 'd', 'e'].map(placeOf))).toEqual([414, 365, 414, 308])
  expect(mostsOf(byRow[0]!, [placeOf('c')])).toEqual([414])
  byRow[1]!.prepare(placeOf('a'))
  expect(byRow[1]!.lists!()).toHaveLength(1)
})

describe('a table', () => {
  const members = [
    memberOf('a', { industries: ['C28'] }),
    memberOf('b', { industries: ['J62', 'C'] }),
    memberOf('c', { industries: ['J62'] }),
    memberOf('d', { industries: ['A01'] }),
    memberOf('e'),
  ]
  const cells = { C28: { J62: 300, C28: 700 }, J62: { J62: 200, C28: 300 }, C: { C: 50, C28: 900, K: 1000 } }
  const table = {
    shape: 'affinity',
    name: 't',
    x: 'industries',
    y: 'industries',
    cells,
    weight: 1,
    neutral: 0,
  } as const
  const ids = ['a', 'b', 'c', 'd', 'e']

  it.each<[string, 'best' | 'mean', number, readonly (number | string)[], readonly (number | string)[]]>([
    [
      'its best cell that occurs',
      'best',
      1,
      [700, 900, 300, 'unknown', 'unknown'],
      [900, 300, 300, 'unknown', 'unknown'],
    ],
    ['its greatest cell', 'mean', 1, [700, 900, 300, 'unknown', 'unknown'], [900, 300, 300, 'unknown', 'unknown']],
    ['its least cell', 'mean', -1, [0, 0, 0, 'unknown', 'unknown'], [0, 0, 0, 'unknown', 'unknown']],
  ])('is worth at most %s', (_what, by, weight, forward, backward) => {
    const { byRow, placeOf } = partsOf({ ...table, by, weight }, members)
    expect(byRow.map(part => mostsOf(part, ids.map(placeOf)))).toEqual([forward, backward])
  })

  it.each(['best', 'mean'] as const)('that speaks against the pair leaves what is above neutral, by %s', by => {
    const { byRow, placeOf } = partsOf({ ...table, by, weight: -1, neutral: 400 }, members)
    // Of a row the least cell: 300, 50, 200. Of a column: 300, 50, 200 as well.
    expect(byRow.map(part => mostsOf(part, ids.slice(0, 3).map(placeOf)))).toEqual([
      [100, 350, 200],
      [100, 350, 200],
    ])
  })
})

it('of a table whose cells are bent up and down the best is known, and of a mean no more than the top', () => {
  const curve = [
    [0, 0],
    [500, 1000],
    [1000, 0],
  ] as const
  const cells = { x: { y: 900, z: 200 } }
  const table = { shape: 'affinity', name: 't', x: 'offers', y: 'needs', cells, curve, weight: 1, neutral: 0 } as const
  const members = [memberOf('a', { offers: ['x'] }), memberOf('b', { needs: ['y', 'z'] })]
  const mosts = (['best', 'mean'] as const).map(by => {
    const { byRow, placeOf } = partsOf({ ...table, by }, members)
    return mostsOf(byRow[0]!, [placeOf('a')])
  })
  expect(mosts).toEqual([[400], [1000]])
})

it('a cell of nothing is known', () => {
  const table = { shape: 'affinity', name: 't', x: 'offers', y: 'needs', cells: { x: { y: 0 } }, by: 'best' } as const
  const members = [memberOf('a', { offers: ['x'] }), memberOf('b', { needs: ['y'] })]
  const { byRow, placeOf } = partsOf({ ...table, weight: -1, neutral: 100 }, members)
  expect(mostsOf(byRow[0]!, [placeOf('a')])).toEqual([100])
})

describe('paths', () => {
  const tie = (from: string, to: string, strength: number): Tie => ({ from, to, strength })
  const contacts = { shape: 'contacts', name: 'p', reach: 2, half: 100_000, weight: 1, neutral: 100 } as const
  const boundsOf = ({ reached }: PlacePart) =>
    Object.fromEntries(Array.from({ length: reached!.length }, (_, i) => [reached!.places[i], reached!.bounds[i]]))

  const members = ['a', 'b', 'c', 'd', 'e', 'f'].map(id => memberOf(id))
  const ties = [tie('a', 'b', 0.5), tie('b', 'c', 1), tie('b', 'd', 0.2), tie('d', 'e', 1)]

  it('bound each member reached by exactly what it gets, and nobody else by more than nothing', () => {
    const { byPlace, placeOf } = partsOf(contacts, members, ties)
    const [part] = byPlace
    part!.prepare(placeOf('a'))
    // W(b) = 1.7, so r = ⌊1000 / √1.7⌋ = 766; c: 500·1000·766 / 1000 = 383000, d: 76600.
    const [c, d] = [Math.floor((1000 * 383_000) / 483_000) - 100, Math.floor((1000 * 76_600) / 176_600) - 100]
    expect(boundsOf(part!)).toEqual({ [placeOf('c')]: c, [placeOf('d')]: d })
    expect([part!.points(placeOf('c')), part!.points(placeOf('d')), part!.most(), part!.reached!.most]).toEqual([
      c,
      d,
      0,
      c,
    ])
    part!.prepare(placeOf('f'))
    expect([part!.reached!.length, part!.most(), part!.knows(placeOf('a')), part!.points(placeOf('a'))]).toEqual([
      0,
      0,
      false,
      0,
    ])
  })

  it('that speak against a pair are worth most to whoever is not reached', () => {
    for (const reach of [{ reach: 2 }, { reach: 3, far: 100 }] as const) {
      const { byPlace, placeOf } = partsOf({ ...contacts, ...reach, weight: -1 }, members, ties)
      byPlace[0]!.prepare(placeOf('a'))
      expect(byPlace[0]!.most()).toBe(100)
      if (reach.reach === 2) expect(byPlace[0]!.reached!.length).toBe(0)
      byPlace[0]!.prepare(placeOf('f'))
      expect(byPlace[0]!.most()).toBe(0)
    }
  })

  it('over two contacts are bounded exactly too', () => {
    const { byPlace, placeOf } = partsOf({ ...contacts, reach: 3, far: 500 }, members, ties)
    const [part] = byPlace
    part!.prepare(placeOf('a'))
    const bounds = boundsOf(part!)
    expect(Object.keys(bounds).map(Number).sort()).toEqual(['c', 'd', 'e'].map(placeOf).sort())
    for (const id of ['c', 'd', 'e']) expect(bounds[placeOf(id)]).toBe(part!.points(placeOf(id)))
    expect(part!.most()).toBe(0)
  })

  it('are worth nothing to who has no contacts, though no path at all be worth something', () => {
    const curve = [
      [0, 300],
      [1000, 900],
    ] as const
    for (const reach of [{ reach: 2 }, { reach: 3, far: 0 }] as const) {
      const { byPlace, placeOf } = partsOf({ ...contacts, ...reach, curve }, members, ties)
      const mosts = ['a', 'f'].map(id => {
        byPlace[0]!.prepare(placeOf(id))
        return byPlace[0]!.most()
      })
      expect(mosts).toEqual([200, 0])
    }
  })

  const MANY = 1100
  const crowd = Array.from({ length: MANY }, (_, i) => memberOf(`m${i}`))
  const hubbed = [...members, memberOf('hub'), ...crowd]
  const spokes = [
    ...crowd.map(({ id }) => tie('hub', id, 1)),
    tie('a', 'hub', 0.5),
    tie('b', 'm7', 1),
    tie('d', 'm7', 1),
  ]

  it('through more contacts than are walked are bounded by all that these could add', () => {
    const { byPlace, placeOf } = partsOf(contacts, hubbed, [...ties, ...spokes])
    const [part] = byPlace
    part!.prepare(placeOf('a'))
    // W(hub) = 1100.5: r = 30, so that anybody may have 500·30 more; W(b) = 2.7: r = 608.
    const worth = (sum: number) => Math.floor((1000 * sum) / (sum + 100_000)) - 100
    const rest = 15_000
    expect(part!.most()).toBe(worth(rest))
    const through = (strength: number) => Math.floor((500 * strength * 608) / 1000)
    expect(boundsOf(part!)).toEqual({
      [placeOf('c')]: worth(through(1000) + rest),
      [placeOf('d')]: worth(through(200) + rest),
      [placeOf('m7')]: worth(through(1000) + rest),
    })
  })

  it.each([
    // c and m7 have paths of 304000, d of 60800, and all of them perhaps 15000 more.
    [304_000, [1000, 1000, 249]],
    [319_000, [1000, 1000, 237]],
    [319_001, [999, 999, 237]],
    [303_999, [999, 999, 249]],
    [60_800, [200, 200, 1000]],
    [75_800, [249, 249, 1000]],
    [75_801, [249, 249, 999]],
  ])(
    'that are best at a peak of %i can be at most the peak where it lies among what they may add up to',
    (peak, values) => {
      const signal = { shape: 'contacts', name: 'p', reach: 2, peak, weight: 1, neutral: 0 } as const
      const { byPlace, placeOf } = partsOf(signal, hubbed, [...ties, ...spokes])
      byPlace[0]!.prepare(placeOf('a'))
      const bounds = boundsOf(byPlace[0]!)
      expect(['c', 'm7', 'd'].map(id => bounds[placeOf(id)])).toEqual(values)
      expect(byPlace[0]!.most()).toBe(Math.floor(15_000_000 / peak))
    },
  )

  it('are walked over those contacts first who have fewest', () => {
    // 600 and 500 contacts are more than are walked, so that those of the greater are left.
    const [big, small] = [crowd.slice(0, 600), crowd.slice(500, 1000)]
    const two = [...members, memberOf('p'), memberOf('q'), ...crowd]
    for (const [first, second] of [
      ['p', 'q'],
      ['q', 'p'],
    ] as const) {
      const own = [tie('a', first, 1), tie('a', second, 1)]
      const others = [...big.map(({ id }) => tie(first, id, 1)), ...small.map(({ id }) => tie(second, id, 1))]
      const { byPlace, placeOf } = partsOf(contacts, two, [...own, ...others])
      byPlace[0]!.prepare(placeOf('a'))
      const { reached } = byPlace[0]!
      expect([...reached!.places.subarray(0, reached!.length)].sort((x, y) => x - y)).toEqual(
        small.map(({ id }) => placeOf(id)).sort((x, y) => x - y),
      )
    }
  })

  it('are counted alike from whichever end has fewer contacts', () => {
    const { byPlace, placeOf, find, network } = partsOf(contacts, hubbed, [
      ...ties,
      ...spokes,
      tie('e', 'm3', 0.7),
      tie('c', 'm1099', 0.3),
    ])
    const [part] = byPlace
    for (const a of ['a', 'c', 'd', 'e', 'm7', 'm3']) {
      part!.prepare(placeOf(a))
      const found = find(network.member(a), network.member('hub'))
      expect(part!.points(placeOf('hub'))).toBe(found!.value - 100)
    }
  })
})

it('a function is worth at most what its declared values are', () => {
  const own = { shape: 'custom', name: 'c', weight: 2, neutral: 100, min: 50, max: 400, value: () => 60 } as const
  const mosts = ([own, { ...own, weight: -2 }, { ...own, max: 90 }] as const).map(signal =>
    partsOf(signal, [memberOf('a'), memberOf('b')]).byPlace.map(part => part.most()),
  )
  expect(mosts).toEqual([
    [600, 600],
    [100, 100],
    [0, 0],
  ])
})

it('a record is worth at most the best that occurs; to the candidates it is one value for all', () => {
  const record = {
    shape: 'record',
    name: 'r',
    events: ['tie'],
    half: 1000,
    halfLife: 10,
    weight: 1,
    neutral: 100,
  } as const
  const members = ['a', 'b', 'c', 'd'].map(id => memberOf(id))
  const ties: Tie[] = [
    { from: 'a', to: 'b', last: NOW },
    { from: 'c', to: 'b', last: NOW },
  ]
  const { byRow, placeOf } = partsOf(record, members, ties)
  // b has two events of today: ⌊1000·2000 / 3000⌋; a and c one each; d none.
  expect(mostsOf(byRow[0]!, ['a', 'd'].map(placeOf))).toEqual([566, 566])
  expect(mostsOf(byRow[1]!, ['a', 'b', 'd'].map(placeOf))).toEqual([400, 566, 'unknown'])
  expect(byRow[1]!.ownSet(placeOf('b'))).toBe(667)
  expect(byRow[0]!.ownSet(placeOf('b'))).toBe(byRow[0]!.ownSet(placeOf('d')))
  const against = partsOf({ ...record, weight: -1 }, members, ties)
  expect(mostsOf(against.byRow[0]!, [against.placeOf('a')])).toEqual([0])
})
