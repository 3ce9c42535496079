import { describe, expect, it } from 'vitest'
import { affinityCells, cellOf, isSymmetric, turned } from '../../src/columns/affinity-cells.ts'
import type { Affinity, Member } from '../../src/index.ts'
import { compiledOf, memberOf } from './compiled-of.ts'

const tableOf = (said: Partial<Affinity>): Affinity => ({
  shape: 'affinity',
  name: 't',
  weight: 1,
  neutral: 0,
  x: 'offers',
  y: 'needs',
  by: 'best',
  cells: {},
  ...said,
})

/** Cells by names, of all terms of the dictionary. */
function cellsOf(signal: Affinity, members: readonly Member[]) {
  const { columns } = compiledOf({ members }, { fields: [signal.x, signal.y] }).compiled
  const { terms } = columns.dictionary
  const table = affinityCells(signal, columns)
  const read = (one: typeof table) =>
    Object.fromEntries(
      terms
        .flatMap((x, i) => terms.map((y, j) => [`${x} ${y}`, cellOf(one, i, j)] as const))
        .filter(([, cell]) => cell >= 0),
    )
  const rows = ({ starts, others }: typeof table) =>
    terms.map((_, term) => [...others.subarray(starts[term]!, starts[term + 1]!)])
  return { table, read, rows }
}

const CELLS = { pump: { wool: 700, felt: 0, gone: 5 }, rope: { wool: 20 }, gone: { felt: 3 } }
const members = [
  memberOf('a', { offers: ['pump', 'tin', 'rope'] }),
  memberOf('b', { needs: ['felt', 'wool', 'pump'] }),
  memberOf('c', { needs: ['constructor'], offers: ['toString'] }),
]
const known = { 'pump wool': 700, 'pump felt': 0, 'rope wool': 20 }

describe('a table of cells', () => {
  it('has those between terms that occur, read whole or row by row', () => {
    const { table, read, rows } = cellsOf(tableOf({ cells: CELLS }), members)
    expect(table.dense).toBeDefined()
    expect(read(table)).toEqual(known)
    expect(read({ ...table, dense: undefined })).toEqual(known)
    for (const row of rows(table)) expect(row).toEqual([...row].sort((p, q) => p - q))
    // Three terms that occur on either side and one for all others.
    expect([table.dense!.width, table.dense!.cells.length]).toEqual([5, 5 * 5])
  })

  it('turned has x and y changed about, in order', () => {
    const { table, read, rows } = cellsOf(tableOf({ cells: CELLS }), members)
    const back = turned(table)
    expect(back.dense).toBeUndefined()
    expect(read(back)).toEqual({ 'wool pump': 700, 'felt pump': 0, 'wool rope': 20 })
    for (const row of rows(back)) expect(row).toEqual([...row].sort((p, q) => p - q))
    expect(turned(back)).toEqual({ ...table, dense: undefined })
  })

  it('has a division’s cells through its section, on either side, each at a cost', () => {
    const industries = [memberOf('a', { industries: ['C28', 'J62'] }), memberOf('b', { industries: ['C', 'J62'] })]
    const cells = { C: { J: 800, C: 600 }, J62: { J62: 100 }, J: { C: 10 } }
    const signal = tableOf({ x: 'industries', y: 'industries', cells, parentFactor: 500 })
    const { table, read } = cellsOf(signal, industries)
    expect(read(table)).toEqual({
      'C C': 600,
      'C C28': 300,
      'C28 C': 300,
      'C28 C28': 150,
      'C J62': 400,
      'C28 J62': 200,
      'J62 J62': 100,
      'J62 C': 5,
      'J62 C28': 2,
    })
  })

  it('has a division’s cells through its section where y has no sections', () => {
    const some = [memberOf('a', { industries: ['C28'] }), memberOf('b', { needs: ['wool'] })]
    const signal = tableOf({ x: 'industries', cells: { C: { wool: 500 } }, parentFactor: 900 })
    const { table, read } = cellsOf(signal, some)
    expect(read(table)).toEqual({ 'C28 wool': 450 })
  })

  it('has a region’s best cell of its countries', () => {
    const markets = [memberOf('a', { targetMarkets: ['EU'], baseCountry: 'DE' }), memberOf('b', { baseCountry: 'TR' })]
    const signal = tableOf({ x: 'targetMarkets', y: 'baseCountry', cells: { FR: { TR: 5, DE: 9 }, DE: { TR: 70 } } })
    const { table, read } = cellsOf(signal, markets)
    expect(read(table)).toEqual({ 'EU TR': 70, 'EU DE': 9 })
  })

  it.each([
    [1023, 1023, true],
    [1024, 1023, false],
    [1023, 1024, false],
  ])('of %i by %i terms is kept whole: %s', (xs, ys, isWhole) => {
    const names = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name}${i}`)
    const wide = [memberOf('a', { offers: names('x', xs) }), memberOf('b', { needs: names('y', ys) })]
    const { columns } = compiledOf({ members: wide }, { fields: ['offers', 'needs'] }).compiled
    const table = affinityCells(tableOf({ cells: { x7: { y9: 4, y2: 3, y1000: 5 } } }), columns)
    expect(table.dense !== undefined).toBe(isWhole)
    const term = (name: string) => columns.dictionary.find(name)!
    const cell = (x: string, y: string) => cellOf(table, term(x), term(y))
    expect([cell('x7', 'y9'), cell('x7', 'y2'), cell('x7', 'y1000')]).toEqual([4, 3, 5])
    expect([cell('x7', 'y3'), cell('x8', 'y9'), cell('x7', 'y1001'), cell('x7', 'y0')]).toEqual([-1, -1, -1, -1])
  })
})

it.each<[string, Affinity['cells'], boolean]>([
  ['the same both ways', { a: { b: 5, a: 1 }, b: { a: 5 } }, true],
  ['of other cells', { a: { b: 5 }, b: { a: 6 } }, false],
  ['with cells one way', { a: { b: 5 } }, false],
  ['whose rows are as long but of others', { a: { b: 5 }, b: { c: 5 }, c: { a: 5 } }, false],
  ['of nothing', {}, true],
])('a table %s is symmetric: %3$s', (_what, cells, expected) => {
  const all = [memberOf('m', { offers: ['a', 'b', 'c'] })]
  const { table } = cellsOf(tableOf({ x: 'offers', y: 'offers', cells }), all)
  expect(isSymmetric(table)).toBe(expected)
})
