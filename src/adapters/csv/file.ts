import type { FileHandle } from 'node:fs/promises'
import { KontorError } from '../../errors/kontor-error.ts'

const BLOCK = 262_144

/** Asked of Node only when a file is: a page that reads members from text or bytes loads this module too. */
function node<Id extends 'node:fs' | 'node:fs/promises' | 'node:path'>(id: Id) {
  const found = typeof process === 'undefined' ? undefined : process.getBuiltinModule?.(id)
  if (found === undefined) throw new KontorError('unwritable-file', 'There are no files here: that takes Node')
  return found
}

const disk = () => node('node:fs/promises')
const paths = () => node('node:path')

/**
 * The bytes of a file, in blocks.
 *
 * @throws KontorError `unreadable-file` if it cannot be opened or read
 * @example
 * import { readBytes, readTies } from 'kontor/csv'
 * const members = ['pumpen', 'makina'].map(id => ({ id, name: id, kind: 'company' as const }))
 * const { rejected } = await readTies(readBytes('fixtures/aachen/ties.csv'), members)
 * rejected.length > 0 // → true
 */
export async function* readBytes(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* node('node:fs').createReadStream(path, { highWaterMark: BLOCK }) as AsyncIterable<Uint8Array>
  } catch (error) {
    throw new KontorError('unreadable-file', `Cannot read ${JSON.stringify(path)}: ${reasonOf(error)}`)
  }
}

/** `no space left on device`: the system's words, without its name for the call and for the temporary file. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/^[A-Z]+: /, '').replace(/, \w+( '.*)?$/s, '') : String(error)
}

/**
 * Writes a file whole or not at all: into a temporary file in the same folder, to the disk (fsync), then under its name. A
 * crash leaves the old file, or the new one. Whoever could not read the old file cannot read the new one, and a link still
 * leads where it led.
 *
 * @throws KontorError `unwritable-file` if the file system refuses, naming the file and what to do; the old file is then
 * untouched and the temporary one gone. Whatever `text` throws goes through.
 * @example
 * import { readFileSync, rmSync } from 'node:fs'
 * import { csvLines, writeWhole } from 'kontor/csv'
 * const round = { columns: ['from', 'to'], rows: [{ from: 'pumpen', to: 'makina' }] }
 * await writeWhole('runde.csv', csvLines(round))
 * readFileSync('runde.csv', 'utf8') // → 'from,to\r\npumpen,makina\r\n'
 * rmSync('runde.csv')
 */
export async function writeWhole(path: string, text: string | Iterable<string>): Promise<void> {
  const mode = await modeOf(path)
  const target = await disk()
    .realpath(path)
    .catch(() => path)
  const { file, draft } = await openDraft(target).catch(refusing(path))
  try {
    try {
      if (mode !== undefined) await file.chmod(mode).catch(refusing(path))
      for (const piece of typeof text === 'string' ? [text] : text)
        await file.appendFile(piece, 'utf8').catch(refusing(path))
      await file.sync().catch(refusing(path))
    } finally {
      await file.close().catch(refusing(path))
    }
    await disk().rename(draft, target).catch(refusing(path))
  } catch (error) {
    await disk()
      .rm(draft, { force: true })
      .catch(() => undefined)
    throw error
  }
  await syncFolder(paths().dirname(target))
}

/**
 * Who may do what with the file that is there, if one is. A folder cannot be written over, and a device or a pipe must not be:
 * the rename would put a file in its place.
 */
async function modeOf(path: string): Promise<number | undefined> {
  const there = await disk()
    .stat(path)
    .catch(() => undefined)
  if (there === undefined) return undefined
  if (!there.isFile())
    throw unwritable(path, there.isDirectory() ? 'it is a folder' : 'it is a device or a pipe', 'name a file')
  return there.mode & 0o777
}

const REMEDIES: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'make the folder first, or name another'],
  ['ENOTDIR', 'name a folder that is one'],
  ['EACCES', 'get leave to write in the folder, or name another'],
  ['EPERM', 'get leave to write in the folder, or name another'],
  ['EROFS', 'name a folder that can be written to'],
  ['ENOSPC', 'make room on the disk, or name a file on another'],
  ['EDQUOT', 'make room within the quota, or name a file on another disk'],
  ['EFBIG', 'raise the limit on the size of files, or name a file on another disk'],
  ['ENAMETOOLONG', 'give it a shorter name'],
])

function refusing(path: string): (error: unknown) => never {
  return error => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw unwritable(path, reasonOf(error), REMEDIES.get(code) ?? 'name another file')
  }
}

function unwritable(path: string, reason: string, remedy: string): KontorError {
  const kept = 'what was there before is as it was'
  return new KontorError('unwritable-file', `Cannot write ${JSON.stringify(path)}: ${reason}; ${remedy} (${kept})`)
}

const MOST_DRAFTS = 100

/** A new file beside the one to be written. What a crash or another writer left there is not touched. */
async function openDraft(path: string): Promise<{ file: FileHandle; draft: string }> {
  const { basename, dirname, join } = paths()
  for (let number = 1; ; number++) {
    const draft = join(dirname(path), `.${basename(path)}.${number}.part`)
    try {
      return { file: await disk().open(draft, 'wx'), draft }
    } catch (error) {
      if (number === MOST_DRAFTS || !isTaken(error)) throw error
    }
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST'
}

/** The new name is on the disk only when the folder is; where folders cannot be opened (Windows) the system sees to it. */
async function syncFolder(path: string): Promise<void> {
  const folder = await disk()
    .open(path, 'r')
    .catch(() => undefined)
  if (folder === undefined) return
  await folder.sync().catch(() => undefined)
  await folder.close()
}
