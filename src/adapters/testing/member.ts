import { expectObject } from '../../errors/expect.ts'
import { misuse } from '../../errors/kontor-error.ts'
import type { Member } from '../../members/member.ts'
import { checkMember } from '../../network/check-member.ts'
import { deepFreeze } from '../../policy/parse.ts'

/**
 * A valid member for a test: what is said, and nothing else known. Frozen, so that a rule that writes to it fails.
 * Values are codes, as admission leaves them (`baseCountry: 'TR'`, `languages: ['de']`); words are not resolved.
 * @defaultValue id 'member', name the id, kind 'company'
 * @throws KontorError `invalid-argument`, and as `createNetwork` does `invalid-network` for a field of another type
 * @example
 * import { member } from 'kontor/testing'
 * member({ baseCountry: 'TR' }) // → { id: 'member', name: 'member', kind: 'company', baseCountry: 'TR' }
 */
export function member(parts: Partial<Member> = {}): Member {
  const {
    id = 'member',
    name = id,
    kind = 'company',
    ...rest
  } = expectObject('member', parts, { expected: 'the fields of a member' })
  if (typeof id !== 'string' || id === '') throw misuse('member.id', 'a text that is not empty', id)
  const whole = { id, name, kind, ...rest }
  checkMember(whole)
  return deepFreeze(cloned(whole))
}

/** Fields that kontor does not know may hold anything. */
function cloned(whole: Member): Member {
  try {
    return structuredClone(whole)
  } catch {
    throw misuse('member', 'plain data', whole)
  }
}
