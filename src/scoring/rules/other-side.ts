import type { InCountry, KindRule, Speaks } from '../../policy/rule.ts'
import type { Facts } from '../facts.ts'
import type { PreparedRule } from './prepared-rule.ts'

/** These look at the second member of the pair: whom the first would meet. */
export function inCountry({ country }: InCountry): PreparedRule {
  return (_a, b) => (b.baseCountry === undefined ? undefined : b.baseCountry === country)
}

export function speaks({ language }: Speaks, facts: Facts): PreparedRule {
  const languages = facts.field('languages')
  return (_a, b) => (languages.of(b.id).length === 0 ? undefined : languages.holds(b.id, language))
}

export function kind({ kinds }: KindRule): PreparedRule {
  return (_a, b) => (b.kind === undefined ? undefined : kinds.includes(b.kind))
}
