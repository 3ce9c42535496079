import { expectKeys, expectList, expectObject } from '../../errors/expect.ts'
import { misuse } from '../../errors/kontor-error.ts'
import { createMatcher } from '../../introductions/create-matcher.ts'
import type { Matcher, MatcherOptions } from '../../introductions/matcher.ts'
import type { Member } from '../../members/member.ts'
import type { Outcome, Tie } from '../../members/tie.ts'
import { createNetwork } from '../../network/network.ts'
import type { PolicyInput } from '../../policy/define-policy.ts'
import { member } from './member.ts'
import { tie } from './tie.ts'

export interface World extends MatcherOptions {
  /** Members, or the ids of members about whom nothing is known. */
  readonly members: Iterable<string | Partial<Member>>
  /** Ties, or the two ids that are tied. @defaultValue none */
  readonly ties?: Iterable<Tie | readonly [string, string]>
  /** @defaultValue none */
  readonly outcomes?: Iterable<Outcome>
  /** What is left out is as in the standard policy; `threshold: null` ranks everybody. @defaultValue the standard policy */
  readonly policy?: PolicyInput
}

/**
 * A matcher on a small network, to be asked by a test.
 * @throws KontorError as `createNetwork`, `definePolicy` and `createMatcher` do
 * @example
 * import { world } from 'kontor/testing'
 * const matcher = world({ members: ['pumpen', 'makina'], ties: [['pumpen', 'makina']] })
 * matcher.explain('pumpen', 'makina').refused?.code // → 'notConnected'
 */
export function world(parts: World): Matcher {
  const given = expectKeys('world', expectObject('world', parts, EXPECTED), PARTS)
  const { members, ties = [], outcomes = [], policy = {}, ...options } = given
  if (typeof members === 'string' || typeof members?.[Symbol.iterator] !== 'function') {
    throw misuse('world.members', 'a list of members or ids', members)
  }
  const network = createNetwork({
    members: [...members].map(one => (typeof one === 'string' ? member({ id: one }) : member(one))),
    ties: expectList('world.ties', ties).map(one => (isPair(one) ? tie(...one) : one)),
    outcomes,
  })
  return createMatcher(network, policy, options)
}

/** Ties under another name would be no ties, and every test that nobody is refused would pass. */
const PARTS = ['members', 'ties', 'outcomes', 'policy', 'now', 'audience'] satisfies readonly (keyof World)[]
const EXPECTED = { expected: `{ ${PARTS.join(', ')} }` }

function isPair(tied: Tie | readonly [string, string]): tied is readonly [string, string] {
  return Array.isArray(tied)
}
