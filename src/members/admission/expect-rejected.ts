import { expectList, expectObject } from '../../errors/expect.ts'
import type { Rejected } from './admission.ts'

/** Rejected rows as admission gives them. @throws KontorError `invalid-argument` with the number of the row, from 0 */
export function expectRejected(rejected: Iterable<Rejected>): readonly Rejected[] {
  const rows = expectList('rejected', rejected)
  for (const [i, row] of rows.entries()) {
    const what = `rejected[${i}]`
    for (const issue of expectList(`${what}.issues`, expectObject(what, row).issues))
      expectObject(`${what}.issues`, issue)
  }
  return rows
}
