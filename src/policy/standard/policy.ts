import { once } from '../../vocabulary/once.ts'
import { definePolicy } from '../define-policy.ts'
import { defineRule } from '../define-rule.ts'
import type { Policy } from '../policy.ts'
import { STANDARD } from './scorecard.ts'

/**
 * The policy kontor starts with: complementarity before similarity, across borders, both sides counted.
 * @example
 * import { standardPolicy } from 'kontor'
 * const { fusion, threshold } = standardPolicy()
 * fusion // → { kind: 'mutual', reciprocity: 750 }
 * threshold?.confidence // → 200
 */
export function standardPolicy(): Policy {
  return standard()
}

const standard = /* @__PURE__ */ once(() => definePolicy({ name: 'standard' }))

/**
 * The standard policy for one corridor: one side opens the first country, the other the second.
 * @param a @param b ISO 3166-1 alpha-2
 * @throws KontorError `invalid-rule`
 * @example
 * import { corridorPolicy } from 'kontor'
 * corridorPolicy('DE', 'TR').rules.at(-1) // → { rule: 'corridor', between: ['DE', 'TR'] }
 */
export function corridorPolicy(a: string, b: string): Policy {
  const corridor = defineRule({ rule: 'corridor', between: [a, b] })
  return definePolicy({ name: `corridor ${a}–${b}`, rules: [...STANDARD.rules, corridor] })
}
