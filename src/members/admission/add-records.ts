import { misuse } from '../../errors/kontor-error.ts'
import type { Admission } from './admission.ts'

/** Feeds records to an admission. Throws if they cannot be gone through: that is a wrong call, not bad data. */
export function addRecords<T>(admission: Admission<T>, records: Iterable<unknown>): void {
  if (!isIterable(records)) throw misuse('records', 'an iterable of records', records)
  for (const record of records) admission.addRecord(record)
}

/** A text is iterable letter by letter, which nobody means. */
function isIterable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Symbol.iterator in value
}
