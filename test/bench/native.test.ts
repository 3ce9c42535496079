import { expect, test } from 'vitest'
import { besideC } from '../../bench/beside-c.ts'
import { generate } from '../../bench/generate.ts'
import { POLICIES } from '../../bench/policies.ts'
import { createNetwork } from '../../src/index.ts'

const SIZE = 300

test(`besideC(${SIZE} members) finds the same lists through bounds, by a scan, and in C`, async () => {
  const network = createNetwork(generate({ members: SIZE, seed: 3 })).seenBy('manager')
  const { tops, native, nativeScans } = await besideC(network, POLICIES['no threshold']!, {
    asked: SIZE,
    scanned: SIZE,
  })
  expect(tops.filter(({ answer }) => answer !== '').length).toBeGreaterThan(SIZE / 2)
  // Where there is no gcc there is nothing to compare with.
  expect([undefined, SIZE]).toContain(native?.length)
  expect(nativeScans?.length).toBe(native?.length)
})
