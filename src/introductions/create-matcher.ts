import { expectKeys, expectMade } from '../errors/expect.ts'
import type { Network } from '../network/network.ts'
import { expectPresent } from '../network/network.ts'
import type { PolicyInput } from '../policy/define-policy.ts'
import { definePolicy } from '../policy/define-policy.ts'
import { standardPolicy } from '../policy/standard/policy.ts'
import { bind, compile } from './bound-matcher.ts'
import type { Matcher, MatcherOptions } from './matcher.ts'
import { opened } from './saved/saved.ts'
import { sightOf } from './sight.ts'

/**
 * Ties a policy to a network for an audience.
 * @throws KontorError `invalid-policy`, `invalid-signal` or `invalid-rule` as `definePolicy`, `invalid-argument`, `now-required`,
 * `unknown-member` for an audience that is no member
 * @example
 * import { corridorPolicy, createMatcher, createNetwork } from 'kontor'
 * const members = [
 *   { id: 'pumpen', name: 'Rurtal Pumpen', kind: 'company', baseCountry: 'DE', offers: ['pump'], needs: ['casting'] },
 *   { id: 'makina', name: 'Yelken Makina', kind: 'company', baseCountry: 'TR', offers: ['casting'], needs: ['pump'] },
 * ] as const
 * const matcher = createMatcher(createNetwork({ members }), corridorPolicy('DE', 'TR'), { now: '2026-11-22' })
 * const [intro] = matcher.introductions('pumpen', { limit: 5, locale: 'de' })
 * intro?.forward.reasons[0]?.text // → 'Yelken Makina bietet, was Rurtal Pumpen sucht: Guss.'
 */
export function createMatcher(
  network: Network,
  policy: PolicyInput = standardPolicy(),
  options: MatcherOptions = {},
): Matcher {
  expectMade('network', network, 'seenBy')
  const { now, audience = 'members' } = expectKeys('options', options, ['now', 'audience'])
  return compile({ whole: network, policy: definePolicy(policy), audience: expectPresent(audience, network), now })
}

/**
 * The matcher that was saved, without compiling anew. It reads members one by one when they are asked for. What its audience
 * did not see is not there: `with` takes the same audience or 'members', and policies blind to what it was blind to.
 * @throws KontorError `invalid-snapshot` for bytes that are damaged, or that `save` did not give, `invalid-argument` for no bytes
 * @example
 * import { createMatcher, createNetwork, openMatcher } from 'kontor'
 * const members = [
 *   { id: 'pumpen', name: 'Rurtal Pumpen', kind: 'company', baseCountry: 'DE', offers: ['pump'], needs: ['casting'] },
 *   { id: 'makina', name: 'Yelken Makina', kind: 'company', baseCountry: 'TR', offers: ['casting'], needs: ['pump'] },
 * ] as const
 * const matcher = createMatcher(createNetwork({ members }))
 * const bytes = matcher.save()
 * openMatcher(bytes).best().length // → 1
 */
export function openMatcher(bytes: Uint8Array): Matcher {
  const { compiled, network, ...purpose } = opened(bytes)
  return bind({ ...purpose, whole: network, saved: sightOf(purpose) }, network, compiled)
}
