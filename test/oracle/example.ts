import type { World } from './input.ts'
import type { Member } from './network.ts'
import { type Explanation, oracle } from './oracle.ts'
import type { Policy, Rule, Signal } from './policy.ts'

/** Small worlds for the hand-computed examples: everything not said is absent or neutral. */

export function member(id: string, fields: Partial<Member> = {}): Member {
  return { id, name: id, kind: 'company', ...fields }
}

export function policyOf(parts: Partial<Policy>): Policy {
  const scale = { bias: 0, slope: 1000, offset: 0, calibrated: false }
  return { name: 'example', ...scale, fusion: { kind: 'forward' }, threshold: null, rules: [], signals: [], ...parts }
}

export interface Example extends Partial<Omit<World, 'policy'>> {
  readonly policy?: Partial<Policy>
}

export function worldOf({ policy = {}, ...parts }: Example): World {
  const network = { members: [member('a'), member('b')], ties: [], outcomes: [], regions: {} }
  return { ...network, audience: 'members', now: '2026-11-22', ...parts, policy: policyOf(policy) }
}

export function explain(example: Example, from = 'a', to = 'b'): Explanation {
  return oracle(worldOf(example)).explain(from, to)
}

/** A signal without its name, weight and neutral, for each shape. */
export type Recipe = Signal extends infer S
  ? S extends Signal
    ? Omit<S, 'name' | 'weight' | 'neutral'>
    : never
  : never

/** v(a, b), or undefined for unknown. */
export function valueIn(example: Example, recipe: Recipe, from = 'a', to = 'b'): number | undefined {
  const signal: Signal = { name: 'asked', weight: 1000, neutral: 0, ...recipe }
  return explain({ ...example, policy: { signals: [signal] } }, from, to).forward.reasons[0]?.value
}

/** What the rule answers, found by asking it with either meaning of unknown. */
export function answerIn(example: Example, rule: Rule, from = 'a', to = 'b'): 'yes' | 'no' | 'unknown' {
  const refuses = (whenUnknown: 'admit' | 'refuse'): boolean => {
    const asked = { ...(typeof rule === 'string' ? { rule } : rule), whenUnknown }
    return explain({ ...example, policy: { rules: [asked] } }, from, to).refusals.length > 0
  }
  if (refuses('admit')) return 'no'
  return refuses('refuse') ? 'unknown' : 'yes'
}

/** A signal worth what the gaining member's `capacity` says, so that a test can choose f and g. */
export function gain(name: string, weight: number, neutral = 0): Signal {
  return { name, weight, neutral, shape: 'custom', min: 0, max: 1000, value: ({ capacity }) => capacity }
}
