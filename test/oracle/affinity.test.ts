import { expect, test } from 'vitest'
import { member, valueIn } from './example.ts'
import type { Affinity } from './policy.ts'

const affinity = (parts: Partial<Affinity>): Affinity => ({
  shape: 'affinity',
  x: 'industries',
  y: 'industries',
  by: 'best',
  cells: {},
  ...parts,
})
const firms = { members: [member('a', { industries: ['C28'] }), member('b', { industries: ['G46', 'J62'] })] }

test("affinity(by: 'best') is the largest known cell, 'mean' the mean of the known ones rounded down", () => {
  const cells = { C28: { G46: 400, J62: 701, C28: 1000 } }
  expect(valueIn(firms, affinity({ cells }))).toBe(701)
  // ⌊(400 + 701) / 2⌋ = ⌊550.5⌋
  expect(valueIn(firms, affinity({ cells, by: 'mean' }))).toBe(550)
})

test('affinity is unknown without a known cell or with an empty side, and 0 for a cell of 0', () => {
  expect(valueIn(firms, affinity({ cells: { C28: { X99: 1 }, G46: { C28: 1 } } }))).toBeUndefined()
  expect(valueIn(firms, affinity({ x: 'goals', cells: { C28: { G46: 1 } } }))).toBeUndefined()
  expect(valueIn(firms, affinity({ cells: { C28: { G46: 0 } } }))).toBe(0)
})

test('affinity(by: mean) leaves unknown cells out of the number', () => {
  // J62 has no cell: 400 / 1, not 400 / 2
  expect(valueIn(firms, affinity({ cells: { C28: { G46: 400 } }, by: 'mean' }))).toBe(400)
})

test('affinity(parentFactor) takes the section of a division without a cell, times the factor', () => {
  const cells = { C28: { G: 900 } }
  // ⌊900·333 / 1000⌋ = ⌊299.7⌋
  expect(valueIn(firms, affinity({ cells, parentFactor: 333 }))).toBe(299)
  expect(valueIn(firms, affinity({ cells }))).toBeUndefined()
})

test('affinity(parentFactor) asks (x, parent y) before (parent x, y), even for less', () => {
  const cells = { C28: { G: 100 }, C: { G46: 900 } }
  expect(valueIn(firms, affinity({ cells, parentFactor: 500 }))).toBe(50)
  expect(valueIn(firms, affinity({ cells: { C: { G46: 900 } }, parentFactor: 500 }))).toBe(450)
})

test('affinity(parentFactor) rounds down after each of two steps up', () => {
  // ⌊11·0.8⌋ = 8, ⌊8·0.8⌋ = 6; at once it would be ⌊7.04⌋ = 7
  expect(valueIn(firms, affinity({ cells: { C: { G: 11 } }, parentFactor: 800 }))).toBe(6)
})

test('affinity(parentFactor) knows parents of industries only', () => {
  const members = [member('a', { offers: ['C28'] }), member('b', { industries: ['G46'] })]
  expect(valueIn({ members }, affinity({ x: 'offers', cells: { C: { G: 900 } }, parentFactor: 500 }))).toBeUndefined()
  expect(valueIn({ members }, affinity({ x: 'offers', cells: { C28: { G: 900 } }, parentFactor: 500 }))).toBe(450)
})

test('affinity(contacts.industries, industries) knows the parents of the contacts industries', () => {
  const members = [member('a'), member('b', { industries: ['G'] }), member('c', { industries: ['C28'] })]
  const recipe = affinity({ x: 'contacts.industries', cells: { C: { G: 900 } }, parentFactor: 500 })
  expect(valueIn({ members, ties: [{ from: 'a', to: 'c' }] }, recipe)).toBe(450)
})

test('affinity(targetMarkets, goals) takes a region as one x, its best country; its own name has no cell', () => {
  const members = [member('a', { targetMarkets: ['EU', 'AT'] }), member('b', { goals: ['sell'] })]
  const regions = { EU: ['AT', 'DE', 'FR'] }
  const cells = { EU: { sell: 1000 }, DE: { sell: 301 }, AT: { sell: 200 } }
  expect(valueIn({ members, regions }, affinity({ x: 'targetMarkets', y: 'goals', cells }))).toBe(301)
  // EU → 301, AT → 200: ⌊501 / 2⌋
  expect(valueIn({ members, regions }, affinity({ x: 'targetMarkets', y: 'goals', cells, by: 'mean' }))).toBe(250)
})

test('affinity(goals, targetMarkets) reads a region on the Y side as a term like any other', () => {
  const members = [member('a', { goals: ['sell'] }), member('b', { targetMarkets: ['EU'] })]
  const recipe = affinity({ x: 'goals', y: 'targetMarkets', cells: { sell: { EU: 70, DE: 900 } } })
  expect(valueIn({ members, regions: { EU: ['DE'] } }, recipe)).toBe(70)
})

test('affinity finds no cell under the names every object has', () => {
  const members = [member('a', { offers: ['constructor'] }), member('b', { needs: ['name'] })]
  expect(valueIn({ members }, affinity({ x: 'offers', y: 'needs', cells: {} }))).toBeUndefined()
})
