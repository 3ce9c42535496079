import type {} from 'vitest'
import { toIntroduce, toRank, toRefuse } from './expectations.ts'

/**
 * For `expect.extend(introductionMatchers)` of vitest, or of another test runner with the same protocol. Each also takes
 * `.not`. A wrong call (an id that is nobody's, a code that no rule has, not a matcher) fails either way.
 */
export const introductionMatchers = { toIntroduce, toRefuse, toRank }

declare module 'vitest' {
  interface Matchers<T> {
    /** `to` is among the introductions of `from`, wherever it stands. */
    toIntroduce(from: string, to: string): void
    /** The pair is refused; with a code, by a rule of that code, though others may refuse it before. */
    toRefuse(from: string, to: string, code?: string): void
    /** The introductions of `from` begin with these members in this order; others may follow. */
    toRank(from: string, ids: readonly string[]): void
  }
}
