import { readMembers } from '../../src/adapters/csv/read-members.ts'
import { readRecords } from '../../src/adapters/csv/read-records.ts'
import { KontorError } from '../../src/errors/kontor-error.ts'
import type { Proof } from '../proof.ts'
import { createDice } from './dice.ts'
import { damage, goodFile } from './dirty-file.ts'

/** Damaged files: every row is accounted for, nothing throws, nothing hangs. */

export const full = 100_000
/** In CI. */
export const reduced = 3_000

/** No small file may take longer, in time of the processor, which other work does not stretch; the first files also pay for word tables and compilation, so that they are not timed. */
const LONGEST_MS = 100
const WARM_UP = 200

export async function run(count: number, seed: number): Promise<Proof> {
  const failures: string[] = []
  let slowest = 0
  let rows = 0
  let rejected = 0
  for (let number = 0; number < count; number++) {
    const dice = createDice(seed * 1_000_003 + number)
    const { bytes, format } = goodFile(dice)
    const damaged = damage(bytes, dice, 4)
    const begun = process.cpuUsage()
    const found = await accountFor(damaged)
    const spent = process.cpuUsage(begun).user / 1000
    if (number >= WARM_UP) slowest = Math.max(slowest, spent)
    if (number >= WARM_UP && spent > LONGEST_MS)
      failures.push(`${format} file ${number} of seed ${seed}: ${spent.toFixed(0)} ms`)
    rows += found.rows
    rejected += found.rejected
    if (found.failure !== undefined) failures.push(`${format} file ${number} of seed ${seed}: ${found.failure}`)
  }
  return { checked: count, failures, figures: { rows, rejected, slowestMs: Number(slowest.toFixed(1)) } }
}

interface Account {
  readonly rows: number
  readonly rejected: number
  readonly failure?: string
}

/** The rows given are counted by a second reading, entry by entry, that shares only the parser. */
async function accountFor(bytes: Uint8Array): Promise<Account> {
  try {
    const { members, rejected, rows, mapping } = await readMembers(bytes)
    const given: number[] = []
    let header: string | undefined
    let line = 0
    for await (const entry of readRecords(bytes)) {
      if (entry.kind === 'note') continue
      if (entry.line < line) return { rows, rejected: rejected.length, failure: `line ${entry.line} after ${line}` }
      line = entry.line
      given.push(entry.row)
      if (entry.kind === 'record') header ??= Object.keys(Object(entry.record)).join()
    }
    const counted = { rows, rejected: rejected.length }
    // Headings below other lines, or with a line break in them, are known to the reader of members alone: no rows are made of them.
    const isSameTable = header === mapping.map(column => column.header).join()
    const isCounted = rows === given.length || (!isSameTable && rows < given.length)
    if (members.length + rejected.length !== rows || !isCounted) {
      return { ...counted, failure: `${members.length} + ${rejected.length} of ${given.length} rows` }
    }
    if (given.some((row, index) => row !== index + 1)) return { ...counted, failure: 'rows are not counted one by one' }
    if (new Set(rejected.map(({ row }) => row)).size !== rejected.length)
      return { ...counted, failure: 'a row rejected twice' }
    return counted
  } catch (error) {
    const name = error instanceof KontorError ? error.code : String(error)
    return { rows: 0, rejected: 0, failure: `threw ${name}` }
  }
}
