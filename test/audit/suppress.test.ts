import { expect, test, vi } from 'vitest'
import { toldCells } from '../../src/audit/opportunity/suppress.ts'
import type { Member, OpportunityTable } from '../../src/index.ts'
import { auditOpportunity, createNetwork, SMALLEST_GROUP } from '../../src/index.ts'
import { many } from './members.ts'

/** The table of groups of these sizes; `silent` say nothing, and `others` may be anything. */
function tableOf(
  sizes: Readonly<Record<string, number>>,
  silent = 0,
  others: readonly Member[] = [],
): OpportunityTable {
  const members = Object.entries(sizes).flatMap(([group, size]) => many(group, size, { labels: { group } }))
  const network = createNetwork({ members: [...members, ...many('silent', silent), ...others] })
  return auditOpportunity([], { network, groups: ['labels'] }).tables[0]!
}

const shown = (table: OpportunityTable) => table.groups.map(({ group }) => group)

test('nothing is told of fewer than ten', () => {
  expect(SMALLEST_GROUP).toBe(10)
})

test('groups of ten are shown', () => {
  const table = tableOf({ a: 10, b: 11 })
  expect(shown(table)).toEqual(['a', 'b'])
  expect(table).toMatchObject({ isSuppressed: false, unknown: undefined })
})

test('two small groups that are ten together hide no third', () => {
  expect(shown(tableOf({ a: 4, b: 6, c: 12, d: 13 }))).toEqual(['c', 'd'])
})

test('two small groups that are nine together hide the smallest other', () => {
  expect(shown(tableOf({ a: 4, b: 5, c: 12, d: 13 }))).toEqual(['d'])
})

test('every small group is hidden, however many are hidden with it', () => {
  expect(shown(tableOf({ a: 7, b: 8, c: 9, d: 10 }))).toEqual(['d'])
})

test('one small group takes another with it', () => {
  expect(shown(tableOf({ a: 1, b: 30, c: 40 }))).toEqual(['c'])
})

test('nothing is shown where all are small', () => {
  const table = tableOf({ a: 2, b: 3 })
  expect(shown(table)).toEqual([])
  expect(table.isSuppressed).toBe(true)
})

/** By every group beside every other this took minutes for 2,000 members: the time of a test is the limit. */
test('a label that tells each of 5,000 members from all others shows nothing, without comparing groups of one', () => {
  const members = many('m', 5000).map(one => ({ ...one, labels: { number: one.id } }))
  const [table] = auditOpportunity([], { network: createNetwork({ members }), groups: ['labels'] }).tables
  expect(table).toMatchObject({ by: 'label:number', groups: [], isSuppressed: true })
})

test('nobody can subtract who says nothing either', () => {
  expect(tableOf({ a: 20, b: 20 }, 9)).toMatchObject({ unknown: undefined, isSuppressed: true })
  expect(tableOf({ a: 20, b: 20 }, 10).unknown?.members).toBe(10)
})

test('fewer than ten who are in no group are told of neither alone nor as one', () => {
  const withheld = many('withheld', 3, { consent: {} })
  for (const members of [many('silent', 4), [...many('silent', 4), ...withheld]]) {
    const { tables } = auditOpportunity([], { network: createNetwork({ members }), groups: ['size'] })
    expect(tables).toMatchObject([{ groups: [], unknown: undefined, isSuppressed: true }])
  }
})

/** The sizes told of the countries that members open. */
function opening(...some: readonly (readonly [count: number, more: Partial<Member>])[]) {
  const members = some.flatMap(([count, more], i) => many(`m${i} `, count, more))
  const network = createNetwork({ members })
  const { groups } = auditOpportunity([], { network, groups: ['marketAccess'] }).tables[0]!
  return Object.fromEntries(groups.map(({ group, members: size }) => [group, size]))
}

test('a group that leaves out fewer than ten of all is hidden, however large', () => {
  const both = { baseCountry: 'DE', accessCountries: ['TR'] }
  expect(opening([29, both], [1, { baseCountry: 'DE' }])).toEqual({ DE: 30 })
  expect(opening([20, both], [10, { baseCountry: 'DE' }])).toEqual({ DE: 30, TR: 20 })
})

test('a group that leaves out fewer than ten of those who say something is hidden', () => {
  const both = { baseCountry: 'DE', accessCountries: ['TR'] }
  expect(opening([29, both], [1, { baseCountry: 'DE' }], [12, {}])).toEqual({ DE: 30 })
})

test('groups that overlap tell of nobody in both, nor of those in neither', () => {
  const [de, tr] = [{ baseCountry: 'DE' }, { accessCountries: ['TR'] }]
  // Everybody opens one of the two: what both tell, less all, is told of the four who open both.
  expect(opening([16, de], [4, { ...de, ...tr }], [12, tr])).toEqual({ DE: 20 })
  expect(opening([16, de], [10, { ...de, ...tr }], [12, tr])).toEqual({ DE: 26, TR: 22 })
  // The same six open two small countries: all, less the large, is told of them.
  expect(opening([20, de], [20, { baseCountry: 'NL' }], [6, { baseCountry: 'SY', accessCountries: ['LB'] }])).toEqual({
    NL: 20,
  })
  // A third country stands for the sum of two others, but for three members.
  const both = { accessCountries: ['DE', 'KZ'] }
  expect(
    opening([11, both], [12, { accessCountries: ['TR', 'KZ'] }], [3, { accessCountries: ['KZ'] }], [20, {}]),
  ).toEqual({
    KZ: 26,
    TR: 12,
  })
})

test('an origin counts where ten open the country by it alone', () => {
  const from = (consent: object) => ({ baseCountry: 'DE', originCountries: ['TR'], consent })
  const based = { baseCountry: 'TR' }
  expect(opening([20, based], [9, from({ origin: 'manager' })], [11, { baseCountry: 'DE' }])).toEqual({
    DE: 20,
    TR: 20,
  })
  expect(opening([20, based], [10, from({ origin: 'manager' })], [10, { baseCountry: 'DE' }])).toEqual({
    DE: 20,
    TR: 30,
  })
  const silent = { origin: 'manager', statistics: false } as const
  expect(
    opening([20, based], [9, from({ origin: 'manager' })], [9, from(silent)], [11, { baseCountry: 'DE' }]).TR,
  ).toBe(20)
})

test('one member who says nothing is not had from two tables', () => {
  const withheld = many('withheld', 12, { consent: { statistics: false } })
  const members = [
    ...withheld,
    ...many('a', 30, { size: 'small' }),
    ...many('b', 20, { size: 'large' }),
    ...many('c', 1),
  ]
  const { tables } = auditOpportunity([], { network: createNetwork({ members }), groups: ['kind', 'size'] })
  expect(tables.map(({ unknown }) => unknown?.members)).toEqual([12, undefined])
  expect(tables.map(shown)).toEqual([['company'], ['small']])
})

test('fewer than ten who do not agree are told of together with others who say nothing, or nowhere', () => {
  const withheld = many('withheld', 4, { consent: { statistics: false } })
  const members = [...withheld, ...many('a', 30, { size: 'small' }), ...many('b', 20)]
  const { tables } = auditOpportunity([], { network: createNetwork({ members }), groups: ['kind', 'size'] })
  expect(tables.map(table => [shown(table), table.unknown?.members])).toEqual([
    [[], undefined],
    [['small'], 24],
  ])
})

test('ten who do not agree are known in every table: three others who say nothing are not had by them', () => {
  const toldOf = (count: number) => {
    const withheld = many('withheld', count, { consent: { statistics: false } })
    const table = tableOf({ a: 30 }, 3, withheld)
    return [shown(table), table.unknown?.members]
  }
  expect(toldOf(9)).toEqual([['a'], 12])
  expect(toldOf(10)).toEqual([[], undefined])
})

test('who does not agree is not told of beside fewer than ten who do', () => {
  const withheld = many('withheld', 10, { consent: { statistics: false } })
  expect(tableOf({ a: 5 }, 0, withheld)).toMatchObject({ groups: [], unknown: undefined })
})

test('who does not agree makes no group come later where it is known', () => {
  // Of who says nothing and of a, of each other all but five, one can be told: the larger, and who does not agree is not counted.
  const withheld = many('withheld', 12, { consent: { statistics: false } })
  expect(shown(tableOf({ a: 14, b: 5 }, 12, withheld))).toEqual(['a'])
})

test('of as many members, who say nothing are hidden before a group, and groups by their names', () => {
  const table = tableOf({ a: 5, b: 12, Z: 12 }, 12)
  expect([shown(table), table.unknown]).toEqual([['Z', 'b'], undefined])
  expect(shown(tableOf({ a: 5, b: 12, c: 12 }))).toEqual(['c'])
})

test('members are not held against every group of the table, but against their own', () => {
  const cells = Array.from({ length: 5000 }, (_, i) => [`=${i % 50}`])
  const asked = vi.spyOn(Set.prototype, 'has')
  const told = toldCells(cells)
  const lookedUp = asked.mock.calls.length
  asked.mockRestore()
  expect(told.size).toBe(50)
  expect(lookedUp).toBeLessThan(5 * cells.length)
})
