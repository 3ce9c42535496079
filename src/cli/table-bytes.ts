import { readBytes } from '../adapters/csv/file.ts'
import { unreadable } from '../adapters/csv/refusals.ts'

/** What begins so is no text: how it begins, what it is, and what to do. */
const FOREIGN: readonly (readonly [begin: readonly number[], what: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a workbook (or another zip file)'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'a workbook of an older Excel'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0x1f, 0x8b], 'a compressed file'],
]

/**
 * The bytes of a file of rows. A workbook read as text would be rows of rubbish, each rejected.
 * @throws KontorError `unreadable-file`
 */
export async function* tableBytes(path: string): AsyncGenerator<Uint8Array> {
  let isFirst = true
  for await (const block of readBytes(path)) {
    const foreign = isFirst ? FOREIGN.find(([begin]) => begin.every((byte, i) => block[i] === byte)) : undefined
    if (foreign !== undefined)
      throw unreadable(path, `it is ${foreign[1]}, no text; save the sheet as "CSV UTF-8" and give that file`)
    isFirst = false
    yield block
  }
}
