import { stat } from 'node:fs/promises'
import { getHeapStatistics } from 'node:v8'
import { unreadable } from '../adapters/csv/refusals.ts'
import type { Values } from './arguments.ts'

/**
 * Bytes of memory for each byte of a file that is kept. Of generated networks a row of 122 bytes takes 800, a tie of 27 bytes 100;
 * the rest is for what is let go of later than it could be. As records, that is, which most commands ask for; introductions of a few,
 * rounds and reports of a part take half.
 */
const TAKES = { members: 8, pairs: 4 }

/**
 * Refuses at once what would end in the middle for want of memory. What is no file on a disk is not weighed.
 * @param room bytes, of what this process may use
 * @throws KontorError `unreadable-file`
 */
export async function expectRoom(
  members: string,
  values: Values,
  room = getHeapStatistics().heap_size_limit,
): Promise<void> {
  const [ofMembers, ofTies, ofOutcomes] = await Promise.all([members, values.ties, values.outcomes].map(sizeOf))
  const size = ofMembers! + ofTies! + ofOutcomes!
  const need = TAKES.members * ofMembers! + TAKES.pairs * (ofTies! + ofOutcomes!)
  if (need <= room) return
  const remedy =
    'take a part of it, such as a region, leave out columns that are not read, or allow more memory ' +
    `(NODE_OPTIONS=--max-old-space-size=${Math.ceil(need / 2 ** 20)}); kontor check, which counts and keeps nothing, reads files of any size`
  const what = `with its ties and outcomes it is ${gigabytes(size)}, which takes some ${gigabytes(need)} of memory`
  throw unreadable(members, `${what}, and this process may use ${gigabytes(room)}; ${remedy}`)
}

async function sizeOf(path: string | undefined): Promise<number> {
  if (path === undefined) return 0
  try {
    return (await stat(path)).size
  } catch {
    // Whoever reads it says what is wrong with it.
    return 0
  }
}

function gigabytes(bytes: number): string {
  return `${(bytes / 2 ** 30).toFixed(1)} GB`
}
