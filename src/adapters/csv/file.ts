import { KontorError } from '../../errors/kontor-error.ts'
import type { FilesOfNode } from './files-of-node.ts'
import { filesOfNode } from './files-of-node.ts'

const BLOCK = 262_144

/**
 * The bytes of a file, in blocks.
 *
 * @throws KontorError `unreadable-file` if it cannot be opened or read
 */
export async function* readBytes(path: string): AsyncGenerator<Uint8Array> {
  const node = filesOfNode()
  if (node === undefined) throw unreadable(path, 'there are no files here; read its text or its bytes')
  try {
    yield* node.createReadStream(path, { highWaterMark: BLOCK }) as AsyncIterable<Uint8Array>
  } catch (error) {
    throw unreadable(path, reasonOf(error))
  }
}

function unreadable(path: string, reason: string): KontorError {
  return new KontorError('unreadable-file', `Cannot read ${JSON.stringify(path)}: ${reason}`)
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
 * untouched and the temporary one gone. Whatever `content` throws goes through.
 */
export async function writeWhole(path: string, content: string | Uint8Array | Iterable<string>): Promise<void> {
  const node = filesOfNode()
  if (node === undefined) throw unwritable(path, 'there are no files here', 'write its text elsewhere')
  const mode = await modeOf(path, node)
  const target = await node.realpath(path).catch(() => path)
  const { file, draft } = await openDraft(target, node).catch(refusing(path))
  try {
    try {
      if (mode !== undefined) await file.chmod(mode).catch(refusing(path))
      for (const piece of typeof content === 'string' || content instanceof Uint8Array ? [content] : content)
        await file.appendFile(piece, 'utf8').catch(refusing(path))
      await file.sync().catch(refusing(path))
    } finally {
      await file.close().catch(refusing(path))
    }
    await node.rename(draft, target).catch(refusing(path))
  } catch (error) {
    await node.rm(draft, { force: true }).catch(() => undefined)
    throw error
  }
  await syncFolder(node.dirname(target), node)
}

/**
 * Who may do what with the file that is there, if one is. A folder cannot be written over, and a device or a pipe must not be:
 * the rename would put a file in its place.
 */
async function modeOf(path: string, { stat }: FilesOfNode): Promise<number | undefined> {
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
async function openDraft(path: string, { basename, dirname, join, open }: FilesOfNode) {
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
async function syncFolder(path: string, { open }: FilesOfNode): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined)
  if (folder === undefined) return
  await folder.sync().catch(() => undefined)
  await folder.close()
}
