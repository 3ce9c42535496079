import { expectText } from '../../errors/expect.ts'
import { misuse } from '../../errors/kontor-error.ts'
import type { FilesOfNode } from './files-of-node.ts'
import { filesOfNode } from './files-of-node.ts'
import { codeOf, reasonOf, refusing, unreadable, unwritable } from './refusals.ts'
import { targetOf } from './target.ts'

const BLOCK = 262_144

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
  const refused = (why: string) => (typeof path === 'string' ? unreadable(path, why) : misuse('path', 'a text', path))
  const node = filesOfNode()
  if (node === undefined) throw refused('there are no files here; read its text or its bytes')
  try {
    yield* node.createReadStream(path, { highWaterMark: BLOCK }) as AsyncIterable<Uint8Array>
  } catch (error) {
    throw refused(reasonOf(error))
  }
}

export type FileContent = string | Uint8Array | Iterable<string>

export interface FileToWrite {
  readonly path: string
  readonly content: FileContent
}

/**
 * Writes a file whole or not at all: into a temporary file in the same folder, to the disk (fsync), then under its name. A
 * crash leaves the old file, or the new one. Whoever could not read the old file cannot read the new one, and a link still
 * leads where it led.
 *
 * @throws KontorError `unwritable-file` if the file system refuses, naming the file and what to do; the old file is then
 * untouched and the temporary one gone. Whatever `content` throws goes through.
 * @example
 * import { readFileSync, rmSync } from 'node:fs'
 * import { csvLines, writeWhole } from 'kontor/csv'
 * const round = { columns: ['from', 'to'], rows: [{ from: 'pumpen', to: 'makina' }] }
 * await writeWhole('runde.csv', csvLines(round))
 * readFileSync('runde.csv', 'utf8') // → 'from,to\r\npumpen,makina\r\n'
 * rmSync('runde.csv')
 */
export async function writeWhole(path: string, content: FileContent): Promise<void> {
  const isContent = typeof content === 'string' || (typeof content === 'object' && Symbol.iterator in (content ?? {}))
  if (!isContent) throw misuse('content', 'a text, bytes or a list of texts', content)
  await writeTogether([{ path: expectText('path', path), content }])
}

/** As `writeWhole`, several files: none stands under its name before all are on the disk, and no two under one name. */
export async function writeTogether(files: readonly FileToWrite[]): Promise<void> {
  const node = filesOfNode()
  if (node === undefined) throw unwritable(files[0]?.path ?? '', 'there are no files here', 'write its text elsewhere')
  const drafts: Draft[] = []
  try {
    for (const file of files) drafts.push(await writeDraft(file, node))
    refuseTwice(drafts, node)
    for (const { path, target, draft } of drafts) await node.rename(draft, target).catch(refusing(path))
  } catch (error) {
    for (const { draft } of drafts) await discard(draft, node)
    throw error
  }
  for (const folder of new Set(drafts.map(({ target }) => node.dirname(target)))) await syncFolder(folder, node)
}

type DraftFile = Awaited<ReturnType<FilesOfNode['open']>>

interface Draft {
  readonly path: string
  /** The path, or where it leads. */
  readonly target: string
  readonly draft: string
}

async function writeDraft({ path, content }: FileToWrite, node: FilesOfNode): Promise<Draft> {
  const mode = await modeOf(path, node)
  const target = await targetOf(path, node).catch(refusing(path))
  const { file, draft } = await openDraft(target, mode, node).catch(refusing(path))
  try {
    if (mode !== undefined) await keepMode(file, mode).catch(refusing(path))
    for (const piece of typeof content === 'string' || content instanceof Uint8Array ? [content] : gathered(content))
      await file.appendFile(piece, 'utf8').catch(refusing(path))
    await file.sync().catch(refusing(path))
    await file.close().catch(refusing(path))
  } catch (error) {
    await file.close().catch(() => undefined)
    await discard(draft, node)
    throw error
  }
  return { path, target, draft }
}

/** Lines are written many at a time: a million writes take half a minute. */
function* gathered(pieces: Iterable<string>): Generator<string> {
  let text = ''
  for (const piece of pieces) {
    text += expectText('content', piece)
    if (text.length < BLOCK) continue
    yield text
    text = ''
  }
  yield text
}

/** The later would be written over the earlier, which would be lost. */
function refuseTwice(drafts: readonly Draft[], { resolve }: FilesOfNode): void {
  const taken = new Set<string>()
  for (const { path, target } of drafts) {
    const place = resolve(target)
    if (taken.has(place)) throw unwritable(path, 'two results are to stand in it', 'name a file for each')
    taken.add(place)
  }
}

async function discard(draft: string, { rm }: FilesOfNode): Promise<void> {
  await rm(draft, { force: true }).catch(() => undefined)
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

const MOST_DRAFTS = 100

/** A new file beside the one to be written. What a crash or another writer left there is not touched. */
async function openDraft(path: string, mode: number | undefined, node: FilesOfNode) {
  const { basename, dirname, join, open } = node
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
async function keepMode(file: DraftFile, mode: number): Promise<void> {
  if (((await file.stat()).mode & 0o777) === mode) return
  await file.chmod(mode).catch((error: unknown) => {
    if (codeOf(error) !== 'ERR_ACCESS_DENIED') throw error
  })
}

function isTaken(error: unknown): boolean {
  return codeOf(error) === 'EEXIST'
}

/** The new name is on the disk only when the folder is; where folders cannot be opened (Windows) the system sees to it. */
async function syncFolder(path: string, { open }: FilesOfNode): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined)
  if (folder === undefined) return
  await folder.sync().catch(() => undefined)
  await folder.close()
}
