import { createReadStream } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { open, realpath, rename, rm, stat } from 'node:fs/promises'
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
 */
export async function writeWhole(path: string, text: string | Iterable<string>): Promise<void> {
  await writeTogether([{ path, text }])
}

export interface FileText {
  readonly path: string
  readonly text: string | Iterable<string>
}

/** As `writeWhole`, several files: none stands under its name before all are on the disk. */
export async function writeTogether(files: readonly FileText[]): Promise<void> {
  const drafts: Draft[] = []
  try {
    for (const file of files) drafts.push(await writeDraft(file))
    for (const { path, target, draft } of drafts) await rename(draft, target).catch(refusing(path))
  } catch (error) {
    for (const { draft } of drafts) await discard(draft)
    throw error
  }
  for (const folder of new Set(drafts.map(({ target }) => dirname(target)))) await syncFolder(folder)
}

interface Draft {
  readonly path: string
  /** The path, or where it leads. */
  readonly target: string
  readonly draft: string
}

async function writeDraft({ path, text }: FileText): Promise<Draft> {
  const mode = await modeOf(path)
  const target = await realpath(path).catch(() => path)
  const { file, draft } = await openDraft(target, mode).catch(refusing(path))
  try {
    if (mode !== undefined) await keepMode(file, mode).catch(refusing(path))
    for (const piece of typeof text === 'string' ? [text] : text)
      await file.appendFile(piece, 'utf8').catch(refusing(path))
    await file.sync().catch(refusing(path))
    await file.close().catch(refusing(path))
  } catch (error) {
    await file.close().catch(() => undefined)
    await discard(draft)
    throw error
  }
  return { path, target, draft }
}

async function discard(draft: string): Promise<void> {
  await rm(draft, { force: true }).catch(() => undefined)
}

/**
 * Who may do what with the file that is there, if one is. A folder cannot be written over, and a device or a pipe must not be:
 * the rename would put a file in its place.
 */
async function modeOf(path: string): Promise<number | undefined> {
  const there = await stat(path).catch(() => undefined)
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
  ['ERR_ACCESS_DENIED', 'allow this process to write in the folder, or name another'],
  ['EROFS', 'name a folder that can be written to'],
  ['ENOSPC', 'make room on the disk, or name a file on another'],
  ['EDQUOT', 'make room within the quota, or name a file on another disk'],
  ['EFBIG', 'raise the limit on the size of files, or name a file on another disk'],
  ['ENAMETOOLONG', 'give it a shorter name'],
])

function refusing(path: string): (error: unknown) => never {
  return error => {
    throw unwritable(path, reasonOf(error), REMEDIES.get(codeOf(error)) ?? 'name another file')
  }
}

function unwritable(path: string, reason: string, remedy: string): KontorError {
  const kept = 'what was there before is as it was'
  return new KontorError('unwritable-file', `Cannot write ${JSON.stringify(path)}: ${reason}; ${remedy} (${kept})`)
}

const MOST_DRAFTS = 100

/** A new file beside the one to be written. What a crash or another writer left there is not touched. */
async function openDraft(path: string, mode: number | undefined): Promise<{ file: FileHandle; draft: string }> {
  for (let number = 1; ; number++) {
    const draft = join(dirname(path), `.${basename(path)}.${number}.part`)
    try {
      return { file: await open(draft, 'wx', mode), draft }
    } catch (error) {
      if (number === MOST_DRAFTS || !isTaken(error)) throw error
    }
  }
}

/**
 * The draft was opened with the mode, of which the process may mask some; where it may not change modes either, as under
 * Node's permission model, fewer may read the new file than the old one, never more.
 */
async function keepMode(file: FileHandle, mode: number): Promise<void> {
  if (((await file.stat()).mode & 0o777) === mode) return
  await file.chmod(mode).catch((error: unknown) => {
    if (codeOf(error) !== 'ERR_ACCESS_DENIED') throw error
  })
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

function isTaken(error: unknown): boolean {
  return codeOf(error) === 'EEXIST'
}

/** The new name is on the disk only when the folder is; where folders cannot be opened (Windows) the system sees to it. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined)
  if (folder === undefined) return
  await folder.sync().catch(() => undefined)
  await folder.close()
}
