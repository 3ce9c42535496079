import { misuse } from '../../errors/kontor-error.ts'
import type { Custom } from '../../policy/signal.ts'
import type { PreparedSignal } from '../finding.ts'

/** The user's function, held to the range it declared, since ranking relies on it. */
export function prepareCustom({ name, min, max, value }: Custom): PreparedSignal {
  return {
    find(a, b) {
      const found = value(a, b)
      if (found === undefined) return undefined
      // Never −0, which JSON and bytes would tell apart.
      if (Number.isInteger(found) && found >= min && found <= max) return { value: found + 0, evidence: {} }
      throw misuse(
        `value of ${name}`,
        `an integer from ${min} to ${max}, as declared, or undefined`,
        found,
        'invalid-signal',
      )
    },
    missing: () => [],
  }
}
