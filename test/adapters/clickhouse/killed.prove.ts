import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { generate } from '../../../bench/generate.ts'
import type { ClickHouseMatcher, Database } from '../../../src/adapters/clickhouse/index.ts'
import { createClickHouseMatcher, embedded } from '../../../src/adapters/clickhouse/index.ts'
import { TABLES } from '../../../src/adapters/clickhouse/schema.ts'
import { createMatcher, createNetwork, standardPolicy } from '../../../src/index.ts'
import { createRandom } from '../../oracle/worlds/random.ts'
import type { Proof } from '../../proof.ts'

/**
 * A load that is killed (kill -9) at a random moment and run again ends in the same tables as one that was left alone; every
 * other is streamed, and goes on where it was killed. Needs a build (`npm run build`), for the loading process is one of its own.
 */
export const full = 20
export const reduced = 1

const now = '2026-11-22'
const MEMBERS = 1500

export async function run(count: number, seed: number): Promise<Proof> {
  try {
    createRequire(resolve('package.json')).resolve('chdb')
  } catch {
    return { checked: 0, failures: [], figures: { skipped: 'chdb is not installed' } }
  }
  const base = mkdtempSync(join(tmpdir(), 'kontor-'))
  const failures: string[] = []
  const random = createRandom(seed)
  const rowsSeen: number[] = []
  try {
    const generated = generate({ members: MEMBERS })
    writeFileSync(join(base, 'network.json'), JSON.stringify(generated))
    const matcher = createMatcher(createNetwork(generated), undefined, { now, audience: 'manager' })
    const streams = { ...generated, audience: 'manager', version: 'one' } as const
    const expected = await tablesAfter(join(base, 'whole'), matcher)
    for (let i = 0; i < count; i++) {
      const folder = join(base, `killed${i}`)
      const moment = random.whole(50, 1500)
      const isStreamed = i % 2 === 0
      rowsSeen.push(await loadKilled(base, folder, { moment, isStreamed }))
      if ((await tablesAfter(folder, isStreamed ? streams : matcher)) !== expected)
        failures.push(`seed ${seed}, load ${i}: other tables`)
      rmSync(folder, { recursive: true, force: true })
    }
  } finally {
    rmSync(base, { recursive: true, force: true })
  }
  return { checked: count, failures, figures: { 'milliseconds until killed': rowsSeen.join(', ') } }
}

async function tablesAfter(folder: string, source: Parameters<ClickHouseMatcher['load']>[0]): Promise<string> {
  const database = await embedded(folder)
  try {
    await createClickHouseMatcher(database, standardPolicy(), { now, batch: 100 }).load(source)
    return await told(database)
  } finally {
    await database.close()
  }
}

async function told(database: Database): Promise<string> {
  const { derived: _, ...stored } = TABLES
  const tables: unknown[] = []
  for (const table of Object.values(stored))
    tables.push(await database.ask(`SELECT * FROM ${table} FINAL ORDER BY ALL`, {}))
  return JSON.stringify(tables)
}

/** Loads in a process of its own, which is killed so many milliseconds after its first word. @returns those milliseconds */
function loadKilled(
  base: string,
  folder: string,
  { moment, isStreamed }: { readonly moment: number; readonly isStreamed: boolean },
): Promise<number> {
  const streams = "{ ...read, audience: 'manager', version: 'one' }"
  const matcher = `createMatcher(createNetwork(read), undefined, { now: '${now}', audience: 'manager' })`
  const script = `
    import { readFileSync } from 'node:fs'
    import { createMatcher, createNetwork, standardPolicy } from ${JSON.stringify(resolve('dist/index.js'))}
    import { createClickHouseMatcher, embedded } from ${JSON.stringify(resolve('dist/clickhouse.js'))}
    const read = JSON.parse(readFileSync(${JSON.stringify(join(base, 'network.json'))}, 'utf8'))
    const source = ${isStreamed ? streams : matcher}
    const database = await embedded(${JSON.stringify(folder)})
    console.log('begins')
    await createClickHouseMatcher(database, standardPolicy(), { now: '${now}', batch: 20 }).load(source)
    await database.close()`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  return new Promise(done => {
    let begun = 0
    child.stdout.once('data', () => {
      begun = performance.now()
      setTimeout(() => child.kill('SIGKILL'), moment)
    })
    child.once('exit', () => done(Math.round(performance.now() - begun)))
  })
}
