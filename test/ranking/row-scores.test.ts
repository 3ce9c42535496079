import { describe, expect, it } from 'vitest'
import { OVERFLOW } from '../../src/columns/rows.ts'
import { Fused } from '../../src/ranking/fused.ts'
import type { RowPart, Sides } from '../../src/ranking/parts.ts'
import { RowScores } from '../../src/ranking/row-scores.ts'
import { UNTOLD } from '../../src/ranking/table-cache.ts'
import { compiledOf } from '../columns/compiled-of.ts'
import { stubPart } from './stub-part.ts'

const WIDTH = 4
const { columns: none } = compiledOf({ members: [] }).compiled

function columnsOf(...rows: readonly (readonly number[])[]) {
  const all = new Int32Array(rows.length * WIDTH)
  for (const [place, row] of rows.entries()) all.set(row, place * WIDTH)
  return { ...none, rows: all, width: WIDTH }
}

const sided = (part: RowPart, sides: Sides, weight = 1) => ({ part, sides, signal: 's', weight })

function scoresOf(
  columns: ReturnType<typeof columnsOf>,
  entries: readonly ReturnType<typeof sided>[],
  floor = -1e9,
  reciprocity = 0,
): RowScores {
  const fused = new Fused({ kind: 'mutual', reciprocity })
  fused.floor = floor
  const scores = new RowScores(columns, entries, fused)
  scores.prepare(0)
  return scores
}

describe('points by set', () => {
  it('are asked once a set, and count on the sides whose gain they are', () => {
    const asked: number[] = []
    const points = (set: number) => {
      asked.push(set)
      return 10 * set
    }
    const entries = ([1, 2, 3] as const).map((sides, at) =>
      sided(stubPart({ field: { kind: 'set', at }, most: 30 + at, points }), sides, 9 - at),
    )
    const scores = scoresOf(columnsOf([0, 0, 0], [1, 2, 3], [1, 2, 3]), entries)
    expect([...scores.most]).toEqual([30 + 32, 31 + 32])
    for (const place of [1, 2]) {
      expect(scores.add(place, 62, 63)).toBe(true)
      expect([...scores.sums]).toEqual([10 + 30, 20 + 30])
    }
    expect(asked.sort()).toEqual([1, 2, 3])
    expect(scores.add(0, 62, 63)).toBe(true)
    expect([...scores.sums]).toEqual([0, 0])
  })

  it('are looked up by who tells candidates off first', () => {
    const parts = [3, 1, 2, 3].map(at => stubPart({ field: { kind: 'set', at } }))
    const entries = [sided(parts[0]!, 1, 5), sided(parts[1]!, 3, 4), sided(parts[2]!, 2, 6), sided(parts[3]!, 1, 7)]
    const scores = scoresOf(columnsOf([0]), entries)
    const inOrder = scores.lookedUp([], 4)
    expect(inOrder.map(entry => scores.entry(entry).at)).toEqual([1, 3, 2, 3])
    expect(scores.lookedUp([], 2)).toEqual([0, 1])
    expect(scores.lookedUp([parts[1]!], 2)).toEqual([1, 2])
  })

  it('of more sets than two bytes tell, or of terms, are not for heads', () => {
    const field = { kind: 'set', at: 0 } as const
    const entries = [
      sided(stubPart({ field, sets: 0x10000 }), 1, 3),
      sided(stubPart({ field, sets: 0x10001 }), 1, 2),
      sided(stubPart({ field: { kind: 'terms', at: 0, sets: new Uint32Array(1) } }), 1, 9),
    ]
    expect(scoresOf(columnsOf([0]), entries).lookedUp([], 9)).toEqual([0])
  })
})

describe('an entry', () => {
  it('says where it is and what it gives at most; whoever is not active has no table', () => {
    const part = stubPart({ field: { kind: 'set', at: 2 }, most: 7 })
    const idle = stubPart({ field: { kind: 'set', at: 1 }, isActive: false })
    const scores = scoresOf(columnsOf([0]), [sided(part, 2, 5), sided(idle, 3, 1)])
    expect(scores.entry(0)).toEqual({ table: expect.any(Int32Array), at: 2, sides: 2, most: 7 })
    expect(scores.entry(0).table![3]).toBe(UNTOLD)
    expect(scores.entry(1)).toMatchObject({ table: undefined, at: 1, sides: 3 })
    expect([...scores.most]).toEqual([0, 7])
    expect(scores.find(0, 3)).toBe(0)
    expect(scores.entry(0).table![3]).toBe(0)
  })

  it('is forgotten when another member is asked about', () => {
    let isActive = true
    const part = { ...stubPart({ most: 7, points: set => set }), isActive: () => isActive }
    const scores = scoresOf(columnsOf([2]), [sided(part, 1)])
    isActive = false
    scores.prepare(0)
    expect([...scores.most]).toEqual([0, 0])
    expect(scores.entry(0).table).toBeUndefined()
    scores.add(0, 5, 6)
    expect([...scores.sums]).toEqual([5, 6])
  })
})

describe('points by terms', () => {
  const values = Uint16Array.of(0, 1, 2, 4, 8)
  const table = Int32Array.from({ length: 16 }, (_, sum) => 100 * sum + 7)
  const sums = (isPlain: boolean) => ({ values, table, byBytes: new Int32Array(0), isPlain: () => isPlain })
  const field = { kind: 'terms', at: 1, sets: Uint32Array.of(5, 6, 7, 8) } as const
  const rows = columnsOf([9], [9, 1 | (2 << 16), 3 | (4 << 16)], [9, OVERFLOW, 3], [9, 2, 4 << 16])

  it('are added up from the row; none are nothing; too many are asked by set', () => {
    const scores = scoresOf(rows, [sided(stubPart({ field, sums: sums(true), points: set => -set }), 1)])
    const told = [0, 1, 2, 3].map(place => {
      scores.add(place, 0, 0)
      return scores.sums[0]
    })
    expect(told).toEqual([0, 1507, -7, 1007])
  })

  it.each([
    ['with regions among them', sums(false)],
    ['without sums', undefined],
  ])('%s are asked by set, each time', (_what, own) => {
    const said = { field, points: (set: number) => -set }
    const scores = scoresOf(rows, [sided(stubPart(own === undefined ? said : { ...said, sums: own }), 2)])
    scores.add(1, 0, 0)
    expect([...scores.sums]).toEqual([0, -6])
  })

  it('come first, and what must be asked comes last', () => {
    const asked: string[] = []
    const part = (name: string, kind: 'set' | 'terms', own?: ReturnType<typeof sums>) =>
      stubPart({
        field: kind === 'set' ? { kind, at: 0 } : { ...field, kind },
        points: () => {
          asked.push(name)
          return 0
        },
        sets: 10,
        ...(own === undefined ? {} : { sums: own }),
      })
    const entries = [part('anew', 'terms'), part('set', 'set'), part('terms', 'terms', sums(false))]
    scoresOf(rows, [sided(entries[0]!, 1, 9), sided(entries[1]!, 1, 5), sided(entries[2]!, 1, 1)]).add(1, 0, 0)
    expect(asked).toEqual(['terms', 'set', 'anew'])
  })
})

describe('the floor', () => {
  it('is given up as soon as it cannot be reached, and not when it just can', () => {
    const asked: number[] = []
    const part = (at: number, worth: number) =>
      stubPart({
        field: { kind: 'set', at },
        most: 100,
        points: () => {
          asked.push(at)
          return worth
        },
      })
    const entries = [sided(part(0, 40), 1, 9), sided(part(1, 100), 2, 5)]
    // Of two sides the mean: (40 + 100) / 2 = 70.
    expect(scoresOf(columnsOf([0]), entries, 70).add(0, 100, 100)).toBe(true)
    expect(asked).toEqual([0, 1])
    expect(scoresOf(columnsOf([0]), entries, 71).add(0, 100, 100)).toBe(false)
    expect(asked).toEqual([0, 1, 0])
  })

  it('asks the less of both sides where reciprocity is whole', () => {
    const entries = [sided(stubPart({ most: 100, points: () => 40 }), 2)]
    expect(scoresOf(columnsOf([0]), entries, 40, 1000).add(0, 90, 100)).toBe(true)
    expect(scoresOf(columnsOf([0]), entries, 41, 1000).add(0, 90, 100)).toBe(false)
  })
})

it('rows are fetched of those who are left', () => {
  const scores = scoresOf(columnsOf([5], [6], [7]), [])
  scores.fetch(Uint32Array.of(2, 0, 1), 2)
  expect(scores.fetched).toBe(7 ^ 5)
})
