import { expectList, expectObject } from '../../errors/expect.ts'
import type { Locale } from '../../vocabulary/locale.ts'
import { expectLocale } from '../../vocabulary/locale.ts'
import { isPrivateField } from '../fields/private-fields.ts'
import { MESSAGES } from '../messages/messages.ts'
import type { Rejected } from './admission.ts'
import { expectRejected } from './expect-rejected.ts'
import type { ColumnMapping } from './mapping.ts'

/** A row whose cells may stand in the wrong columns. */
const SHIFTED: ReadonlySet<string> = new Set(['shortRow', 'longRow', 'unclosedQuote', 'textAfterQuote', 'brokenText'])

/**
 * Rejected rows with a mask in the place of every value that may be private: those of private fields, and of columns that
 * nobody recognised. Of a row whose cells may have slipped into other columns, and of one that could not be read, nothing is
 * shown. Empty cells stay empty.
 * @throws KontorError `invalid-argument`
 * @example
 * import { maskRejected, readMembers } from 'kontor/csv'
 * const { rejected, mapping } = await readMembers('id,name,contact\n,Yelken Makina,post@example.org\n')
 * const [first] = maskRejected(rejected, mapping)
 * first?.record // → { id: '', name: 'Yelken Makina', contact: '(not shown: private)' }
 */
export function maskRejected(
  rejected: readonly Rejected[],
  mapping: readonly ColumnMapping[],
  locale: Locale = 'en',
): readonly Rejected[] {
  const open = new Set(
    expectList('mapping', mapping)
      .filter(isOpen)
      .map(({ header }) => header),
  )
  const { masked } = MESSAGES[expectLocale(locale)]
  const hide = (value: unknown) => (value === undefined || value === null || value === '' ? value : masked)
  return expectRejected(rejected).map(row => {
    const { record, issues } = row
    if (typeof record !== 'object' || record === null || Array.isArray(record)) return { ...row, record: hide(record) }
    const slipped = issues.some(({ code }) => SHIFTED.has(code))
    const cells = Object.entries(record).map(([header, value]) => [
      header,
      !slipped && open.has(header) ? value : hide(value),
    ])
    return { ...row, record: Object.fromEntries(cells) as unknown }
  })
}

function isOpen(column: ColumnMapping, i: number): boolean {
  const what = `mapping[${i}]`
  const fields = expectList(`${what}.fields`, expectObject(what, column).fields)
  return fields.length > 0 && !fields.some(isPrivateField)
}
