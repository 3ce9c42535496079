import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { resolvedTable, writeCsv } from '../src/adapters/csv/index.ts'
import { generate } from './generate.ts'
import type { Cell } from './measure.ts'
import { machine, table } from './measure.ts'

const [SLICE, CONTACTS, ASKED] = [20_000, 4, 100]
/** The peak is told by the kernel itself and only ever rises: what is asked for last is all but the end. */
const LOOK_EVERY_MS = 50

/**
 * `npm run bench -- load [members]`: what the built command costs on a large network, from the file to the answer; time and
 * peak memory (VmHWM of Linux) of each process.
 */
export async function run([size = '1000000']: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kontor-load-'))
  try {
    const asked = await writeFiles(folder, Number(size))
    console.log(machine())
    for (const [what, ...args] of commands(folder, asked)) {
      // One by one: the first figures are worth reading while the others take their time.
      console.log(`${table([{ what, ...(await measure(folder, args)) }])}\n`)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function commands(folder: string, asked: readonly string[]): [what: string, ...args: string[]][] {
  const files = ['members.csv', '--ties', 'ties.csv', '--now', '2026-11-22']
  return [
    ['check', 'check', 'members.csv'],
    [`introduce ${ASKED} members`, 'introduce', ...files, '--for', asked.join(','), '--csv', join(folder, 'lists.csv')],
    ['round of a corridor', 'round', ...files, '--corridor', 'DE,TR', '--csv', join(folder, 'round.csv')],
    ['report of a corridor', 'report', ...files, '--corridor', 'DE,TR', '--out', join(folder, 'report.html')],
  ]
}

async function writeFiles(folder: string, size: number): Promise<string[]> {
  const { members, ties } = generate({ members: size, contacts: CONTACTS })
  await writeSlices(join(folder, 'members.csv'), members, slice => writeCsv(resolvedTable(slice)))
  await writeSlices(join(folder, 'ties.csv'), ties, slice =>
    slice.reduce(
      (text, { from, to, strength, last }) => `${text}${from},${to},${strength},${last ?? ''}\n`,
      'from,to,strength,last\n',
    ),
  )
  return Array.from({ length: ASKED }, (_, i) => members[Math.floor((i * size) / ASKED)]!.id)
}

/** The head of the first slice stands for all: each slice holds every field. */
async function writeSlices<T>(path: string, items: readonly T[], write: (slice: T[]) => string): Promise<void> {
  const file = createWriteStream(path)
  let head = ''
  for (let i = 0; i < items.length; i += SLICE) {
    const text = write(items.slice(i, i + SLICE))
    const first = text.slice(0, text.indexOf('\n') + 1)
    if (head !== '' && first !== head) throw new Error(`A slice has other columns: ${first}`)
    if (!file.write(head === '' ? text : text.slice(first.length))) await once(file, 'drain')
    head = first
  }
  await finished(file.end())
}

async function measure(cwd: string, args: readonly string[]): Promise<Record<string, Cell>> {
  const begun = performance.now()
  const child = spawn(process.execPath, [join(process.cwd(), 'dist/cli.js'), ...args], { cwd })
  let [peak, said, bytes] = [0, '', 0]
  const look = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid))
  }, LOOK_EVERY_MS)
  child.stdout.on('data', (chunk: Buffer) => {
    bytes += chunk.length
  })
  child.stderr.on('data', chunk => {
    said += chunk
  })
  const code = await new Promise<number | null>(done => child.on('close', done))
  clearInterval(look)
  const last = said.trim().split('\n').at(-1) ?? ''
  return {
    exit: code ?? -1,
    s: (performance.now() - begun) / 1000,
    'peak, MB': peak,
    'bytes told': bytes,
    last: last.slice(0, 100),
  }
}

function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
