import { misuse } from '../../errors/kontor-error.ts'
import type { Member } from '../../members/member.ts'
import { deepFreeze } from '../../policy/parse.ts'

/**
 * A valid member for a test: what is said, and nothing else known. Frozen, so that a rule that writes to it fails.
 * Values are codes, as admission leaves them (`baseCountry: 'TR'`, `languages: ['de']`); words are not resolved.
 * @defaultValue id 'member', name the id, kind 'company'
 * @throws KontorError `invalid-argument`
 * @example
 * import { member } from 'kontor/testing'
 * member({ baseCountry: 'TR' }) // → { id: 'member', name: 'member', kind: 'company', baseCountry: 'TR' }
 */
export function member(parts: Partial<Member> = {}): Member {
  if (typeof parts !== 'object' || parts === null) throw misuse('member', 'the fields of a member', parts)
  const { id = 'member', name = id, kind = 'company', ...rest } = parts
  if (typeof id !== 'string' || id === '') throw misuse('member.id', 'a text that is not empty', id)
  return deepFreeze(structuredClone({ id, name, kind, ...rest }))
}
