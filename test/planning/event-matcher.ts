import type { Matcher } from '../../src/index.ts'
import { createMatcher, createNetwork, defineRule, defineSignal } from '../../src/index.ts'
import type { EventWorld } from './event-world.ts'
import { key } from './event-world.ts'

/** A matcher whose answers are the world's: one signal of one's own, one rule of one's own. */
export function matcherOf({ members, liking }: Pick<EventWorld, 'members' | 'liking'> & Partial<EventWorld>): Matcher {
  const value = (a: { id: string }, b: { id: string }) => liking.get(key(a.id, b.id))
  return createMatcher(createNetwork({ members }), {
    name: 'world',
    rules: ['differentMember', defineRule({ code: 'liked', test: (a, b) => value(a, b) !== undefined })],
    signals: [defineSignal({ name: 'liking', weight: 4000, neutral: 0, min: 0, max: 1000, value })],
    bias: -3_000_000,
    fusion: { kind: 'mutual', reciprocity: 750 },
    threshold: null,
  })
}
