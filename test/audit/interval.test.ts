import { expect, test } from 'vitest'
import { interval } from '../../src/audit/opportunity/ratios.ts'

/** Wilson's interval, by its formula. */
function wilson(s: number, n: number): readonly [number, number] {
  const z2 = 1.96 ** 2
  const [middle, off] = [s + z2 / 2, Math.sqrt(z2 * ((s * (n - s)) / n + z2 / 4))]
  return [(middle - off) / (n + z2), (middle + off) / (n + z2)]
}

test('interval is Wilson’s, in whole thousandths outwards', () => {
  const differing = []
  for (let n = 1; n <= 40; n++)
    for (let s = 0; s <= n; s++) {
      const [low, high] = wilson(s, n)
      const expected = [s === 0 ? 0 : Math.floor(1000 * low), s === n ? 1000 : Math.ceil(1000 * high)]
      if (String(interval(s, n)) !== String(expected)) differing.push([s, n, interval(s, n), expected])
    }
  expect(differing).toEqual([])
})

test('interval of nothing is everything', () => {
  expect(interval(0, 0)).toEqual([0, 1000])
})
