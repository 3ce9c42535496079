import { createReadStream } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { KontorError } from '../../errors/kontor-error.ts'

const BLOCK = 262_144

/**
 * The bytes of a file, in blocks.
 *
 * @throws KontorError `unreadable-file` if it cannot be opened or read
 */
export async function* readBytes(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: BLOCK }) as AsyncIterable<Uint8Array>
  } catch (error) {
    throw new KontorError('unreadable-file', `Cannot read ${JSON.stringify(path)}: ${reasonOf(error)}`)
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/**
 * Writes a file whole or not at all: into a temporary file in the same folder, to the disk (fsync), then under its name. A
 * crash leaves the old file, or the new one.
 *
 * @throws whatever the file system throws; the old file is then untouched
 */
export async function writeWhole(path: string, text: string | Iterable<string>): Promise<void> {
  const { file, draft } = await openDraft(path)
  try {
    try {
      for (const piece of typeof text === 'string' ? [text] : text) await file.appendFile(piece, 'utf8')
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
  await syncFolder(dirname(path))
}

const MOST_DRAFTS = 100

/** A new file beside the one to be written. What a crash or another writer left there is not touched. */
async function openDraft(path: string): Promise<{ file: FileHandle; draft: string }> {
  for (let number = 1; ; number++) {
    const draft = join(dirname(path), `.${basename(path)}.${number}.part`)
    try {
      return { file: await open(draft, 'wx'), draft }
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
  const folder = await open(path, 'r').catch(() => undefined)
  if (folder === undefined) return
  await folder.sync().catch(() => undefined)
  await folder.close()
}
