import { expect, test } from 'vitest'
import { completed } from '../../src/planning/circles/completing.ts'
import { gathered } from '../../src/planning/circles/gathering.ts'
import { Seats } from '../../src/planning/circles/seats.ts'
import { seatingOf } from './circles-seating.ts'

test('Seats.among(some) are those who have a seat, circle by circle and seat by seat', () => {
  const seats = new Seats([
    [9, 2, 4],
    [7, 1],
    [0, 8, 3],
  ])
  expect(seats.among([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])).toEqual([9, 2, 4, 7, 1, 0, 8, 3])
  expect(seats.among([3, 1, 6, 4])).toEqual([4, 1, 3])
})

test('Seats.exchange() and Seats.begin() keep up who sits where', () => {
  const seats = new Seats([
    [1, 2],
    [3, 4],
  ])
  const kept = () => [seats.circles, [1, 2, 3, 4, 5].map(one => seats.of(one))]
  seats.exchange(5, 2)
  expect(kept()).toEqual([
    [
      [1, 5],
      [3, 4],
    ],
    [0, -1, 1, 1, 0],
  ])
  seats.exchange(1, 3)
  expect(kept()).toEqual([
    [
      [3, 5],
      [1, 4],
    ],
    [1, -1, 0, 1, 0],
  ])
  seats.begin([2, 4])
  expect(kept()).toEqual([
    [[3, 5], [1], [2, 4]],
    [1, 2, 0, 2, 0],
  ])
})

test('gathered(begun) is joined by who adds most, of those who add as much by the first', () => {
  const suits = (one: number, other: number) => one + other
  expect(gathered(seatingOf(5, { suits }), [0], [1, 2, 3, 4], 3)).toEqual([0, 4, 3])
  expect(gathered(seatingOf(5), [2], [3, 1, 0, 4], 3)).toEqual([2, 3, 1])
})

test('completed(circles) looks once at each two of those left over who could be in a circle of four', () => {
  const looked: string[] = []
  const suits = (one: number, other: number) => {
    looked.push(`${one} ${other}`)
    return undefined
  }
  expect(completed(seatingOf(5, { suits }), [])).toEqual([])
  // Who comes third of those left has too few behind.
  expect(looked).toEqual(['0 1', '0 2', '0 3', '0 4', '1 2', '1 3', '1 4'])
})

test('completed(circles) gives up after 260,000 looks', () => {
  let looks = 0
  const suits = () => {
    looks++
    return undefined
  }
  expect(completed(seatingOf(723, { suits }), [])).toEqual([])
  expect(looks).toBe(260_000)
})

test.each([
  [0, [[717, 718, 719, 720]]],
  [3, [[717, 718, 719, 720]]],
  [4, []],
])(
  'completed(circles) finds the last four with the last look, and no later: of 721, %i suit three more',
  (some, circles) => {
    // Who comes before the four suits nobody, but that 0 suits the next thirty, and so many others three each: 2 looks more.
    const suits = (one: number, other: number) => {
      if (one === 0) return other <= 30 ? 1 : undefined
      const isOneOfThree = one <= some && Math.floor(other / 3) === 30 + one
      return one >= 717 || isOneOfThree ? 1 : undefined
    }
    expect(completed(seatingOf(721, { suits }), [])).toEqual(circles)
  },
)
