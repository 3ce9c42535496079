import { spawnSync } from 'node:child_process'
import { createReadStream, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { machine, timed } from './measure.ts'

const DATA = '../shared/data/h2020'
const COLUMNS =
  'activity_type=kind,country=baseCountry,industries=offers,industries=needs,topic_tags=offers,topic_tags=needs'
const LARGEST_PROJECT = 40
/** Five organisations of different kinds and countries, by name. */
const ASKED = [
  ['999983962', 'RWTH Aachen'],
  ['999643492', 'Middle East Technical University'],
  ['998821708', 'Arçelik'],
  ['999991625', 'Philips Electronics Nederland'],
  ['999988909', 'TNO'],
] as const

/** Real input through the command line: 12,326 organisations, ties before 2016, introductions for five of them. */
export async function run(): Promise<void> {
  if (!existsSync(DATA)) return console.log(`skipped: ${DATA} is not here`)
  const folder = mkdtempSync(join(tmpdir(), 'kontor-'))
  try {
    const ties = join(folder, 'ties.csv')
    writeFileSync(ties, await tiesBefore2016())
    for (const [id, name] of ASKED) await ask(id, name, ties)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Each pair of a project of at most 40 participants that began before 2016, as a tie made in a group. */
async function tiesBefore2016(): Promise<string> {
  const lines = createInterface({ input: createReadStream(`${DATA}/ties.csv.gz`).pipe(createGunzip()) })
  const rows = ['from,to,last,groupSize']
  let columns: readonly string[] = []
  for await (const line of lines) {
    const cells = line.split(',')
    if (columns.length === 0) {
      columns = cells
      continue
    }
    const [a, b, date, size, split] = ['a', 'b', 'date', 'consortium_size', 'split'].map(
      name => cells[columns.indexOf(name)],
    )
    if (split === 'train' && Number(size) <= LARGEST_PROJECT) rows.push([a, b, date, size].join(','))
  }
  return `${rows.join('\n')}\n`
}

async function ask(id: string, name: string, ties: string): Promise<void> {
  const args = ['dist/cli.js', 'introduce', `${DATA}/members.csv`, '--ties', ties, '--columns', COLUMNS, '--for', id]
  const { ms, result } = await timed(() =>
    spawnSync(process.execPath, [...args, '--limit', '5', '--now', '2016-01-01'], { encoding: 'utf8' }),
  )
  console.log(
    `== ${name} (${id}): ${(ms / 1000).toFixed(1)} s, exit ${result.status}, ${machine()}\n${result.stdout}${result.stderr}`,
  )
}
