import { expectKeys } from '../../../errors/expect.ts'
import { expectOneOf, misuse } from '../../../errors/kontor-error.ts'
import { MEMBER_FIELDS } from '../../../members/blind.ts'
import type { Member } from '../../../members/member.ts'

/** A field that a member may lack. */
export type OptionalField = Exclude<keyof Member, 'id' | 'name' | 'kind'>

/** Fields without which nothing is known: of either member, or apart for the first (who gains) and the second. */
export type NeededFields =
  | readonly OptionalField[]
  | { readonly a?: readonly OptionalField[]; readonly b?: readonly OptionalField[] }

const NEVER_LACKING: readonly unknown[] = ['id', 'name', 'kind']
const OPTIONAL_FIELDS: readonly OptionalField[] = [
  ...MEMBER_FIELDS.filter(field => field !== 'kind'),
  'wording',
  'contact',
  'labels',
]

/** A field with a typing error would be lacking in nobody. @throws KontorError `invalid-argument` */
export function expectNeeds(needs: NeededFields): NeededFields {
  if (Array.isArray(needs)) return expectFields('needs', needs)
  if (typeof needs !== 'object' || needs === null || Symbol.iterator in needs)
    throw misuse('needs', 'a list of fields, or { a, b } with a list each', needs)
  const { a = [], b = [] } = expectKeys('needs', needs as Exclude<NeededFields, readonly unknown[]>, ['a', 'b'])
  return { a: expectFields('needs.a', a), b: expectFields('needs.b', b) }
}

function expectFields(what: string, fields: readonly OptionalField[]): readonly OptionalField[] {
  if (!Array.isArray(fields)) throw misuse(what, 'a list of fields', fields)
  for (const field of fields) {
    if (NEVER_LACKING.includes(field)) throw misuse(what, 'fields that a member may lack', field)
    expectOneOf(what, field, OPTIONAL_FIELDS)
  }
  return fields
}
