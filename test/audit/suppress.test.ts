import { expect, test } from 'vitest'
import type { OpportunityTable } from '../../src/index.ts'
import { auditOpportunity, createNetwork, SMALLEST_GROUP } from '../../src/index.ts'
import { many } from './members.ts'

/** The table of groups of these sizes; `silent` say nothing. */
function tableOf(sizes: Readonly<Record<string, number>>, silent = 0): OpportunityTable {
  const members = Object.entries(sizes).flatMap(([group, size]) => many(group, size, { labels: { group } }))
  const network = createNetwork({ members: [...members, ...many('silent', silent)] })
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

test('nobody can subtract who says nothing either', () => {
  expect(tableOf({ a: 20, b: 20 }, 9)).toMatchObject({ unknown: undefined, isSuppressed: true })
  expect(tableOf({ a: 20, b: 20 }, 10).unknown?.members).toBe(10)
})

test('of as many members, who say nothing are hidden before a group, and groups by their names', () => {
  const table = tableOf({ a: 5, b: 12, Z: 12 }, 12)
  expect([shown(table), table.unknown]).toEqual([['Z', 'b'], undefined])
  expect(shown(tableOf({ a: 5, b: 12, c: 12 }))).toEqual(['c'])
})
