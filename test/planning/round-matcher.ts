import type { Matcher } from '../../src/index.ts'
import { createMatcher, createNetwork, defineRule, defineSignal } from '../../src/index.ts'
import type { RoundWorld } from './round-world.ts'
import { BIAS, key, RECIPROCITY, THRESHOLD, WEIGHT } from './round-world.ts'

/** A matcher whose answers are the world's. */
export function matcherOf({ members, liking, gate }: RoundWorld): Matcher {
  const value = (a: { id: string }, b: { id: string }) => liking.get(key(a.id, b.id))
  const rule = defineRule({ code: 'liked', test: (a, b) => value(a, b) !== undefined })
  return createMatcher(createNetwork({ members }), {
    name: 'world',
    rules: ['differentMember', 'consented', ...(gate === 'rule' ? [rule] : [])],
    signals: [defineSignal({ name: 'liking', weight: WEIGHT, neutral: 0, min: 0, max: 1000, value })],
    bias: BIAS,
    fusion: { kind: 'mutual', reciprocity: RECIPROCITY },
    threshold: gate === 'rule' ? null : { score: THRESHOLD, confidence: 0 },
  })
}
