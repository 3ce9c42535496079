// npm run build && node bench/admission.mjs [--rows 1000000] [--rounds 3] [--seed 1]
//
// Time and peak memory of reading, resolving and checking a member list, beside papaparse alone on the same file.
// Corpus: a seeded CSV and NDJSON file of 15 columns, German headers, words in German, Turkish and English, about 190
// bytes a row, no damaged rows. Every measurement is a process of its own; rounds are interleaved; medians are shown, and
// processor time beside wall time, because other work on the machine stretches only the latter. Accepted rows are checked.
// NDJSON is set against papaparse on the CSV file of the same rows: on the NDJSON file itself papaparse, which takes it for a
// table, did not come to an end within minutes.
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    mode: { type: 'string' },
    file: { type: 'string' },
  },
})

const HEADER =
  'Nr;Name;Art;Firma;Land;Ort;Herkunftsland;Branche;Zielmärkte;Sprachen;Angebot;Bedarf;Größe;Beitritt;E-Mail'.split(';')
const COUNTRIES = 'Deutschland|Türkei|DE|TR|Niederlande|Belgien|France|Polska|Österreich|İtalya|Yunanistan|JP'.split(
  '|',
)
const INDUSTRIES = 'C28|Maschinenbau|C20|H52|K62|C10|F41|25'.split('|')
const LANGUAGES = 'Deutsch|Türkçe|English|fr|Arabisch'.split('|')
const TERMS = 'Vertrieb|financing|dağıtım|production partner|market entry|legal advice|Montage|CNC|Logistik'.split('|')

const MODES = {
  'papaparse, rows': file => papaparse(file, false),
  'papaparse, records': file => papaparse(file, true),
  checkMembers: async file => {
    const { checkMembers, readBytes } = await import('../dist/csv.js')
    const { accepted, rejected, issues } = await checkMembers(readBytes(file))
    return { rows: accepted + rejected, accepted, issues: issues.reduce((sum, { count }) => sum + count, 0) }
  },
  readMembers: async file => {
    const { readMembers, readBytes } = await import('../dist/csv.js')
    const { members, rejected, issues } = await readMembers(readBytes(file))
    return { rows: members.length + rejected.length, accepted: members.length, issues: issues.length }
  },
}

if (values.mode === undefined) await compare()
else await measure(values.mode, values.file)

async function measure(mode, file) {
  const begun = performance.now()
  const result = await MODES[mode](file)
  const ms = performance.now() - begun
  const { user, system } = process.cpuUsage()
  console.log(JSON.stringify({ ...result, ms, cpu: (user + system) / 1000, mb: process.resourceUsage().maxRSS / 1024 }))
}

async function papaparse(file, header) {
  const { default: Papa } = await import('papaparse')
  let rows = header ? 0 : -1
  const chunk = ({ data }) => {
    rows += data.length
  }
  await new Promise((complete, error) =>
    Papa.parse(createReadStream(file), { header, skipEmptyLines: true, chunk, complete, error }),
  )
  return { rows, accepted: rows, issues: 0 }
}

async function compare() {
  const folder = mkdtempSync(join(tmpdir(), 'kontor-admission-'))
  const rows = Number(values.rows)
  try {
    const files = { csv: join(folder, 'members.csv'), ndjson: join(folder, 'members.ndjson') }
    await generate(files, rows, Number(values.seed))
    const jobs = [
      ...Object.keys(MODES).map(mode => ({ mode, kind: 'csv' })),
      { mode: 'checkMembers', kind: 'ndjson' },
      { mode: 'readMembers', kind: 'ndjson' },
    ]
    const runs = new Map(jobs.map(job => [job, []]))
    for (let round = 0; round < Number(values.rounds); round++) {
      for (const job of jobs) runs.get(job).push(inProcess(job.mode, files[job.kind], rows))
    }
    report(jobs, runs, files)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function inProcess(mode, file, rows) {
  const args = [fileURLToPath(import.meta.url), '--mode', mode, '--file', file]
  const run = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
  if (run.rows !== rows || run.accepted !== rows)
    throw new Error(`${mode}: ${run.accepted} of ${run.rows} rows, expected ${rows}`)
  return run
}

function report(jobs, runs, files) {
  const lines = jobs.map(job => {
    const of = key => median(runs.get(job).map(run => run[key]))
    return {
      ...job,
      ms: of('ms'),
      cpu: of('cpu'),
      mb: Math.max(...runs.get(job).map(({ mb }) => mb)),
      issues: of('issues'),
    }
  })
  for (const line of lines) {
    const base = lines.find(({ mode }) => mode === 'papaparse, rows')
    const records = lines.find(({ mode }) => mode === 'papaparse, records')
    const ratios = [base, records].map(one => (line.cpu / one.cpu).toFixed(2))
    console.log(
      `${`${line.mode} (${line.kind})`.padEnd(28)} ${(line.ms / 1000).toFixed(2).padStart(6)} s  processor ${(line.cpu / 1000).toFixed(2).padStart(6)} s  × rows ${ratios[0]}  × records ${ratios[1]}  peak ${line.mb.toFixed(0)} MB  ${line.issues} issues`,
    )
  }
  const bytes = Object.fromEntries(Object.entries(files).map(([kind, file]) => [kind, statSync(file).size]))
  console.log(
    JSON.stringify({ rows: Number(values.rows), seed: Number(values.seed), node: process.version, bytes, lines }),
  )
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
}

async function generate({ csv, ndjson }, rows, seed) {
  const [table, lines] = [createWriteStream(csv), createWriteStream(ndjson)]
  let state = seed >>> 0
  const roll = sides => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 4294967296) * sides)
  }
  const pick = from => from[roll(from.length)]
  const two = from => `${pick(from)}|${pick(from)}`
  table.write(`${HEADER.join(';')}\n`)
  for (let row = 0; row < rows; row++) {
    const origin = roll(3) === 0 ? pick(COUNTRIES) : ''
    const place = pick(['Aachen', 'Izmir', 'Köln', 'İstanbul', 'Eupen'])
    const joined = `20${10 + roll(15)}-0${1 + roll(9)}-1${roll(10)}`
    const what = [pick(['company', 'Verband', 'other']), `Gruppe ${row >> 2}`, pick(COUNTRIES), place, origin]
    const wants = [two(INDUSTRIES), two(COUNTRIES), two(LANGUAGES), two(TERMS), pick(TERMS), pick(['small', 'mittel'])]
    const cells = [`m${row}`, `Firma ${row} Müller & Söhne`, ...what, ...wants, joined, `mail${row}@example.org`]
    const isFull = !table.write(`${cells.join(';')}\n`)
    const record = Object.fromEntries(HEADER.map((name, column) => [name, cells[column]]))
    if (!lines.write(`${JSON.stringify(record)}\n`)) await once(lines, 'drain')
    if (isFull && table.writableNeedDrain) await once(table, 'drain')
  }
  for (const stream of [table, lines]) {
    stream.end()
    await once(stream, 'finish')
  }
}
