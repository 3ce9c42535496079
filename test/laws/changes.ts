import type { Matcher, NetworkChange, PolicyInput } from '../../src/index.ts'
import { createMatcher, createNetwork, definePolicy } from '../../src/index.ts'
import type { RandomWorld } from '../oracle/worlds.ts'
import { accountOf, matcherOf, policyOf } from './account.ts'
import type { Law } from './law.ts'
import { parted } from './law.ts'

export const updateIsRebuild: Law = {
  promise: 'update is equal to a rebuild, and the old matcher stays what it was',
  broken(world, random) {
    if (world.members.length === 0) return undefined
    const [gone, twin] = [random.pick(world.members).id, random.pick(world.members)]
    const audience = 'members'
    const ends = ({ from, to }: { readonly from: string; readonly to: string }) => from !== gone && to !== gone
    const joining = { ...twin, id: 'joins' }
    const rebuilt = {
      ...world,
      audience,
      members: [...world.members.filter(({ id }) => id !== gone), joining],
      ties: world.ties.filter(ends),
      outcomes: world.outcomes.filter(ends),
    } as const
    const old = { ...world, audience } as const
    const matcher = matcherOf(old)
    const change: NetworkChange = { remove: [gone], upsert: [joining] }
    return (
      parted(
        'update',
        accountOf(rebuilt, matcher.update(change), 'en'),
        accountOf(rebuilt, matcherOf(rebuilt), 'en'),
      ) ?? parted('the old one', accountOf(old, matcher, 'en'), accountOf(old, matcherOf(old), 'en'))
    )
  },
}

export const policyRoundTrip: Law = {
  promise: 'a frozen policy is the same policy after JSON, and defining one changes nothing of what it was made from',
  broken(world) {
    const input = withoutFunctions(policyOf(world))
    const before = JSON.stringify(input)
    const policy = definePolicy(input)
    const again = definePolicy(JSON.parse(JSON.stringify(policy)))
    const tell = (one: PolicyInput) => accountOf(world, matcher(world, one), 'de')
    return (
      parted('round trip', policy, again) ??
      parted('what is said', tell(policy), tell(again)) ??
      parted('the input', JSON.parse(before), input) ??
      (isThawed(input) ? undefined : 'a part of the input was frozen')
    )
  },
}

function withoutFunctions(policy: ReturnType<typeof policyOf>): PolicyInput {
  const survives = (part: unknown) => !JSON.stringify(part).includes('"custom"')
  return {
    ...policy,
    rules: (policy.rules ?? []).filter(survives),
    signals: policy.signals.filter(survives).map(signal => ({ ...signal })),
  }
}

function matcher({ members, ties, outcomes, now, audience }: RandomWorld, policy: PolicyInput): Matcher {
  return createMatcher(createNetwork({ members, ties, outcomes }), policy, { now, audience })
}

/** The caller's own lists and objects can still be changed; constants of the tests and of the library are not asked. */
function isThawed(input: PolicyInput): boolean {
  const parts: readonly unknown[] = [
    input,
    input.rules,
    ...(input.rules ?? []),
    input.signals,
    ...(input.signals ?? []),
  ]
  return parts.every(part => typeof part !== 'object' || !Object.isFrozen(part))
}
