import type { Rule } from '../policy/rule.ts'

/** A rule for one question: whom it is about. */
export function ruleOf(admits: (other: string) => boolean): Rule {
  return { rule: 'custom', code: 'asked', test: (_from, to) => admits(to.id) }
}
