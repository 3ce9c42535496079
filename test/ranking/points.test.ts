import { describe, expect, it } from 'vitest'
import type { Curve, Overlap } from '../../src/policy/signal.ts'
import { Fused } from '../../src/ranking/fused.ts'
import { pointsBySum, pointsByValue, TABLED } from '../../src/ranking/points.ts'

const signalOf = (weight: number, neutral: number, curve?: Curve): Overlap => ({
  shape: 'overlap',
  name: 'shared',
  x: 'offers',
  y: 'needs',
  half: 500,
  weight,
  neutral,
  ...(curve === undefined ? {} : { curve }),
})

const HILL: Curve = [
  [0, 0],
  [500, 1000],
  [1000, 200],
]
const LEVEL: Curve = [
  [0, 0],
  [500, 500],
]
const FALLING: Curve = [
  [0, 900],
  [1000, 100],
]

describe('points by value', () => {
  it('are weight times what is above neutral, bent by the curve', () => {
    const { at } = pointsByValue(signalOf(-3, 200))
    expect(at).toHaveLength(1001)
    expect([at[0], at[200], at[1000]]).toEqual([600, 0, -2400])
    expect(pointsByValue(signalOf(2, 100, FALLING)).at[1000]).toBe(0)
    expect(Object.is(pointsByValue(signalOf(-3, 200)).at[200], 0)).toBe(true)
  })

  it.each<[string, Overlap, readonly [number, number], number]>([
    ['rises', signalOf(2, 0), [10, 20], 40],
    ['falls', signalOf(-2, 0), [10, 20], -20],
    ['falls by its curve', signalOf(1, 0, FALLING), [0, 1000], 900],
    ['is flat', signalOf(0, 0), [10, 20], 0],
    ['rises and is level', signalOf(1, 0, LEVEL), [0, 100], 100],
    ['sinks and is level', signalOf(-1, 0, LEVEL), [100, 500], -100],
    // Both: the top of the whole hill stands for every range.
    ['rises and falls', signalOf(1, 0, HILL), [900, 1000], 1000],
    ['sinks and rises', signalOf(-1, 0, HILL), [400, 600], 0],
  ])('of what %s have a most that no value in the range exceeds', (_what, signal, [least, greatest], most) => {
    const points = pointsByValue(signal)
    expect(points.most(least, greatest)).toBe(most)
    expect(Math.max(...points.at.subarray(least, greatest + 1))).toBeLessThanOrEqual(most)
  })
})

describe('points by sum', () => {
  const signal = signalOf(3, 100)
  const points = pointsBySum(signal)
  const right = (sum: number) => 3 * (Math.floor((1000 * sum) / (sum + 500)) - 100)

  it('saturate, be the sum in the table or beyond', () => {
    for (const sum of [0, 1, 500, TABLED - 1, TABLED, 3 * TABLED]) expect(points.at(sum)).toBe(right(sum))
    expect(points.table).toHaveLength(TABLED)
    expect([0, 500, TABLED - 1].map(sum => points.table[sum])).toEqual([0, 500, TABLED - 1].map(right))
    expect(points.most(0, 500)).toBe(right(500))
    expect(pointsBySum(signalOf(-3, 100)).most(20, 500)).toBe(-right(20))
  })

  it('stand twice behind nothing, for one byte with terms and for two', () => {
    const { byBytes, table } = points
    expect(byBytes).toHaveLength(3 * TABLED)
    expect(byBytes.subarray(0, TABLED).every(one => one === 0)).toBe(true)
    expect(byBytes.subarray(TABLED, 2 * TABLED)).toEqual(table)
    expect(byBytes.subarray(2 * TABLED)).toEqual(table)
  })
})

describe('fused scores', () => {
  it('of both sides are the mean, or nearer to the less', () => {
    const fused = new Fused({ kind: 'mutual', reciprocity: 250 })
    expect(fused.isMutual).toBe(true)
    // ⌊(750·(7 + 2) + 500·2) / 2000⌋ = ⌊7750 / 2000⌋
    expect([fused.score(7, 2), fused.score(2, 7), fused.score(-7, 2)]).toEqual([3, 3, -4])
    expect([fused.even, fused.less]).toEqual([750, 500])
  })

  it('forward are the asking member’s alone', () => {
    const fused = new Fused({ kind: 'forward' })
    expect([fused.isMutual, fused.score(7, -99), fused.even, fused.less]).toEqual([false, 7, 1, 0])
    fused.floor = 7
    expect([fused.reaches(7, -99), fused.reaches(6, 99), fused.floor, fused.least[0]]).toEqual([true, false, 7, 7])
  })

  it.each([
    [0, 3, 3, 3, true],
    [0, 3, 2, 4, true],
    [0, 3, 2, 3, false],
    [1000, 3, 3, 99, true],
    [1000, 3, 2, 99, false],
    [500, -2, -2, -2, true],
    [500, -2, -3, -2, false],
  ])('of reciprocity %i reach a floor of %i with %i and %i: %s', (reciprocity, floor, f, g, reaches) => {
    const fused = new Fused({ kind: 'mutual', reciprocity })
    fused.floor = floor
    expect([fused.floor, fused.least[0]]).toEqual([floor, 2000 * floor])
    expect(fused.reaches(f, g)).toBe(reaches)
    expect(fused.score(f, g) >= floor).toBe(reaches)
  })
})
