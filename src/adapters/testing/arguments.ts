import { KontorError, misuse, shown } from '../../errors/kontor-error.ts'
import type { Matcher } from '../../introductions/matcher.ts'
import { codeOf } from '../../policy/rule.ts'

const MOST_NAMED = 12

/** @throws KontorError `invalid-argument` */
export function expectMatcher(received: unknown): Matcher {
  if (isMatcher(received)) return received
  throw misuse('expect(…)', 'given a matcher, as `world` or `createMatcher` return it', received)
}

function isMatcher(received: unknown): received is Matcher {
  if (typeof received !== 'object' || received === null) return false
  const has = (method: string) => method in received && typeof Reflect.get(received, method) === 'function'
  return has('introductions') && has('explain') && has('best') && 'network' in received && 'policy' in received
}

/** @throws KontorError `unknown-member` */
export function expectMember({ network }: Matcher, id: unknown): void {
  if (typeof id === 'string' && network.has(id)) return
  const ids = network.members.map(member => member.id)
  throw new KontorError('unknown-member', `No member has the id ${shown(id)}; there are: ${named(ids)}`)
}

/** A code with a typing error would make every `.not.toRefuse` pass. @throws KontorError `invalid-argument` */
export function expectCode({ policy }: Matcher, code: string): void {
  const known = [...policy.rules.map(codeOf), ...(policy.threshold === null ? [] : ['belowThreshold'])]
  if (known.includes(code)) return
  throw new KontorError(
    'invalid-argument',
    `No rule of the policy refuses with the code ${shown(code)}; there are: ${named(known)}`,
  )
}

function named(names: readonly string[]): string {
  const first = names.slice(0, MOST_NAMED).join(', ')
  if (names.length > MOST_NAMED) return `${first} and ${names.length - MOST_NAMED} more`
  return first === '' ? 'none' : first
}
