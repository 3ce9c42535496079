import { describe, expect, test } from 'vitest'
import { seat } from '../../src/planning/circles/seating.ts'
import type { Suits } from './circles-seating.ts'
import { seatingOf } from './circles-seating.ts'

/** Pairs in any order, such as `12`, and what they are worth; any other is worth what is said. */
const worths =
  (of: Readonly<Record<string, number>>, other?: number): Suits =>
  (p, q) =>
    of[`${p}${q}`] ?? other
const sorted = (circles: readonly (readonly number[])[]) => circles.map(circle => [...circle].sort())

describe('the seats tried', () => {
  test('are those of others alone', () => {
    const seating = seatingOf(4)
    expect(sorted(seat(seating))).toEqual([[0, 1, 2, 3]])
    // Four beginnings, each of which is joined by one of three, of two and of one.
    expect(seating.effort.left).toBe(1_000_000 - 4 * 6)
  })

  test('are as many as the work allows: at its end nothing is begun, and nothing exchanged', () => {
    const seated = (work: number) => {
      let draws = 0
      const draw = () => Number(draws++ > 0)
      // 0 is drawn first, and worth less than anybody.
      const seating = seatingOf(5, { work, draw, suits: p => (p === 0 ? 1 : 10) })
      return [sorted(seat(seating)), draws, seating.effort.left]
    }
    expect(seated(4 + 3 + 2)).toEqual([[[0, 1, 2, 3]], 1, 0])
    // The last try is the first of four: what is begun is ended.
    expect(seated(4 + 3 + 2 + 1)).toEqual([[[1, 2, 3, 4]], 1, 1 - 4])
    // Four beginnings, and four seats for one who is left over: five times, for 0 is exchanged once.
    expect(seated(1000)[2]).toBe(1000 - 4 * (4 + 3 + 2) - 5 * 4)
    expect(seated(0)).toEqual([[[0, 1, 2, 3]], 1, -9])
  })
})

describe('of four fillings', () => {
  /** 0 to 3, or 0 to 4, suit each other, and so do those behind them; whoever is drawn first decides which of both sit. */
  const seated = (firsts: readonly number[], many: number, behind: number) => {
    let draws = 0
    const suits = (p: number, q: number) => (p < many === q < many ? (p < many ? 2 : behind) : undefined)
    return sorted(seat(seatingOf(many + 4, { size: many, suits, draw: () => firsts[draws++]! })))
  }

  test.each([
    [3, [4, 5, 6, 7]],
    [2, [0, 1, 2, 3]],
    [1, [0, 1, 2, 3]],
  ])('the one worth most is kept, of equal ones the first (%i)', (behind, circle) => {
    expect(seated([0, 4, 0, 4], 4, behind)).toEqual([circle])
    expect(seated([0, 4, 4, 0], 4, behind)).toEqual([circle])
  })

  test('one more seat that is taken outweighs what the others are worth', () => {
    expect(seated([0, 5, 0, 5], 5, 900)).toEqual([[0, 1, 2, 3, 4]])
    expect(seated([5, 0, 5, 0], 5, 900)).toEqual([[0, 1, 2, 3, 4]])
  })
})

describe('two change seats between circles', () => {
  // 0 to 3 are worth much to each other, and so are 4 to 7; 0 and 4 are worth most, who begin a circle.
  const suits = (p: number, q: number) => (p === 0 && q === 4 ? 12 : p < 4 === q < 4 ? 10 : 1)

  test('where both circles together gain by it', () => {
    const seating = seatingOf(8, { count: 2, suits, draw: () => 0 })
    expect(sorted(seat(seating))).toEqual([
      [0, 1, 2, 3],
      [4, 5, 6, 7],
    ])
  })

  test('and not where either sat together with somebody there', () => {
    const hasMet = (one: number, other: number) => one + other === 4 + 5 && Math.abs(one - other) === 1
    const circles = seat(seatingOf(8, { count: 2, suits, draw: () => 0, hasMet }))
    expect(circles.filter(circle => circle.includes(4) && circle.includes(5))).toEqual([])
  })
})

test('a circle that only those left over make is improved too', () => {
  // Whoever begins would rather have 0, 3 or 7, with whom nobody makes four. 5 and 6 both suit 1, 2 and 4; 6 is worth more.
  const traps = { '03': 90, '04': 90, '05': 90, '13': 90, '23': 90, '67': 99 }
  const suits = worths({ ...traps, '12': 5, '14': 5, '15': 5, '24': 5, '25': 5, '45': 5, '16': 6, '26': 6, '46': 6 })
  const seating = seatingOf(8, { suits })
  expect(sorted(seat(seating))).toEqual([[1, 2, 4, 6]])
})

describe('where not everybody was asked about everybody', () => {
  const begun = { '01': 10, '02': 10, '03': 10, '12': 10, '13': 10, '23': 10 }
  /** 0 to 3 are known to suit each other; a look finds out more. And who was asked about whom. */
  function seated(
    many: number,
    { found = {}, ...more }: { found?: Readonly<Record<string, number>>; size?: number; count?: number },
  ) {
    const looks: (readonly number[])[][] = []
    let suits = worths(begun)
    const look = (...asked: (readonly number[])[]) => {
      looks.push(asked.map(places => [...places].sort()))
      suits = worths({ ...begun, ...found })
    }
    const seating = seatingOf(many, { ...more, suits: (p, q) => suits(p, q), look, draw: () => 0 })
    return { circles: sorted(seat(seating)), looks }
  }

  test('those left over are asked about each other as long as a circle is missing', () => {
    const found = { '45': 1, '46': 1, '47': 1, '56': 1, '57': 1, '67': 1 }
    const left = [4, 5, 6, 7]
    expect(seated(8, { count: 2, found })).toEqual({
      circles: [[0, 1, 2, 3], left],
      looks: [
        [[], left],
        [left, left],
      ],
    })
  })

  test('circles with empty seats are asked about them, and take whoever is worth most', () => {
    const found = { '04': 1, '14': 1, '24': 1, '34': 1, '05': 5, '15': 5, '25': 5, '35': 5 }
    const looks = [
      [
        [0, 1, 2, 3],
        [4, 5],
      ],
    ]
    expect(seated(6, { size: 5, found })).toEqual({ circles: [[0, 1, 2, 3, 5]], looks })
  })

  test('once is enough if nobody finds a seat by it, and none is asked where all are taken', () => {
    const [circles, open, left] = [[[0, 1, 2, 3]], [0, 1, 2, 3], [4, 5]]
    expect(seated(6, { size: 5 })).toEqual({ circles, looks: [[open, left]] })
    expect(seated(6, { size: 5, count: 2 })).toEqual({
      circles,
      looks: [
        [open, left],
        [left, left],
      ],
    })
    expect(seated(6, {})).toEqual({ circles, looks: [] })
  })
})

test('who is exchanged for the first of all members makes room for another exchange', () => {
  // 1, 2, 3 and 4 are known to suit each other. 0 is worth a little more than 4, and 5 is worth much to 0 alone.
  const known = { '12': 10, '13': 10, '23': 10, '14': 1, '24': 1, '34': 1 }
  const found = { ...known, '01': 2, '02': 2, '03': 2, '04': 0, '05': 100, '15': 0, '25': 0, '35': 0, '45': 0 }
  let suits = worths(known)
  const look = () => {
    suits = worths(found)
  }
  const seating = seatingOf(6, { count: 2, suits: (p, q) => suits(p, q), look, draw: () => 0 })
  expect(sorted(seat(seating))).toEqual([[0, 2, 3, 5]])
})
