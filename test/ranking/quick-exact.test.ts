import { describe, expect, it } from 'vitest'
import { createRandom, generate } from '../../bench/generate.ts'
import { createNetwork } from '../../src/index.ts'
import { differenceAt, differenceOf } from './quick-exact.ts'
import type { Whole } from './varied-policy.ts'
import { variedPolicy } from './varied-policy.ts'

/** As exact.test.ts, in steps so short that each of thousands of mutants can be asked of them. */
const SEED = 20261129
const NOW = '2026-11-22'
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)

describe('ranking equals looking at every pair', () => {
  it.each(upTo(10).map(i => SEED + 3 * i))('on three random small networks from seed %i', from => {
    for (let seed = from; seed < from + 3; seed++) expect(differenceAt(seed, seed % 4)).toBeUndefined()
  })

  it.each(upTo(12))('on a generated network under a varied policy (seed %i)', seed => {
    const random = createRandom(seed)
    const whole: Whole = (least, most) => least + Math.floor(random() * (most - least + 1))
    const seen = createNetwork(generate({ members: 16 + seed, seed, contacts: seed % 5 })).seenBy('manager')
    const policy = variedPolicy(whole)
    expect(differenceOf({ seen, policy, now: NOW, mostSets: seed % 2 === 0 ? 0 : 20 }, 8)).toBeUndefined()
  })
})
