import type { Policy } from '../policy.ts'
import type { Random } from './random.ts'
import { randomRules } from './rules.ts'
import { randomSignals } from './signals.ts'

export function randomPolicy(random: Random): Policy {
  const bias = random.chance(0.7) ? random.pick([-3_000_000, -1_000_000, 0]) : random.whole(-5_000_000, 2_000_000)
  return {
    name: 'random',
    bias,
    fusion: randomFusion(random),
    threshold: randomThreshold(random, bias),
    slope: random.pick([1000, 1000, 0, 731, 2500, -400]),
    offset: random.pick([0, 0, 1, -1_500_000_000, 900_000_001]),
    calibrated: random.chance(0.5),
    rules: randomRules(random),
    signals: randomSignals(random),
  }
}

function randomFusion(random: Random): Policy['fusion'] {
  if (random.chance(0.2)) return { kind: 'forward' }
  const reciprocity = random.chance(0.7) ? random.pick([0, 500, 750, 1000]) : random.whole(0, 1000)
  return { kind: 'mutual', reciprocity }
}

/** Around the bias, where the scores are; exactly at the bias stand the pairs about which nothing is known. */
function randomThreshold(random: Random, bias: number): Policy['threshold'] {
  if (random.chance(0.5)) return null
  const score = bias + random.pick([-1_000_000, -600_000, -250_000, -100_000, 0, 0, 1, 200_000])
  return { score, confidence: random.pick([0, 0, 0, 200, 500, 667, 1000]) }
}
