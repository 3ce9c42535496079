import { misuse } from '../../errors/kontor-error.ts'
import type { CustomRule } from '../../policy/rule.ts'
import type { PreparedRule } from './prepared-rule.ts'

/** The user's function, held to the three answers: null or 0 would refuse by itself, and admit within `all`. */
export function custom({ code, test }: CustomRule): PreparedRule {
  return (a, b) => {
    const answer: unknown = test(a, b)
    if (answer === undefined || typeof answer === 'boolean') return answer
    throw misuse(`test of ${code}`, 'true, false or undefined', answer, 'invalid-rule')
  }
}
