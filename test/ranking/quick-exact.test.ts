import { describe, expect, it } from 'vitest'
import { createRandom, generate } from '../../bench/generate.ts'
import { createNetwork } from '../../src/index.ts'
import { differenceAt, differenceOf } from './quick-exact.ts'
import type { Whole } from './varied-policy.ts'
import { variedPolicy } from './varied-policy.ts'

/** As exact.test.ts, in steps so short that each of thousands of mutants can be asked of them. */
const SEED = 20261129
const SIX = 6
const NOW = '2026-11-22'

describe('ranking equals looking at every pair', () => {
  const worlds = Array.from({ length: 8 }, (_, i) => SEED + i * SIX)
  it.each(worlds)('on six random small networks from seed %i', from => {
    for (let seed = from; seed < from + SIX; seed++) expect(differenceAt(seed, seed % 4)).toBeUndefined()
  })

  it.each([1, 2, 3, 4, 5, 6])('on a generated network under a varied policy (seed %i)', seed => {
    const random = createRandom(seed)
    const whole: Whole = (least, most) => least + Math.floor(random() * (most - least + 1))
    const seen = createNetwork(generate({ members: 30 + 10 * seed, seed, contacts: seed })).seenBy('manager')
    const policy = variedPolicy(whole)
    expect(differenceOf({ seen, policy, now: NOW, mostSets: seed % 2 === 0 ? 0 : 20 }, 10)).toBeUndefined()
  })
})
