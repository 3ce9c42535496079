import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { generate } from '../../../bench/generate.ts'
import type { Database, Streams } from '../../../src/adapters/clickhouse/index.ts'
import { createClickHouseMatcher, embedded } from '../../../src/adapters/clickhouse/index.ts'
import { TABLES } from '../../../src/adapters/clickhouse/schema.ts'
import { createMatcher, createNetwork, standardPolicy } from '../../../src/index.ts'

const now = '2026-11-22'
const BATCH = 20
const { derived: _, ...STORED } = TABLES
const world = generate({ members: 100 })
const ties = world.ties.map((tie, i) => (i % 7 === 0 ? { ...tie, private: true } : tie))
const NETWORK = createNetwork({ ...world, ties })

const hasChdb = (() => {
  try {
    createRequire(import.meta.url).resolve('chdb')
    return true
  } catch {
    return false
  }
})()

async function* later<T>(list: readonly T[]): AsyncGenerator<T> {
  for (const one of list) yield one
}

const streams = (more: Partial<Streams> = {}): Streams => ({
  members: later(world.members),
  ties: later(ties),
  outcomes: later(world.outcomes),
  audience: 'manager',
  ...more,
})

describe.skipIf(!hasChdb)('load', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kontor-chdb-'))
  let database: Database
  let whole: unknown
  beforeAll(async () => {
    database = await embedded(folder)
    await load({ network: createMatcher(NETWORK, undefined, { now, audience: 'manager' }).network })
    whole = await tables()
  }, 60_000)
  afterAll(async () => {
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const load = (source: Parameters<ReturnType<typeof createClickHouseMatcher>['load']>[0], over = database) =>
    createClickHouseMatcher(over, standardPolicy(), { now, batch: BATCH }).load(source)
  /** The numbers of rows only tell them apart: in a stream those count that the audience does not see. */
  const tables = () =>
    Promise.all(
      Object.values(STORED).map(table => database.ask(`SELECT * EXCEPT n FROM ${table} FINAL ORDER BY ALL`, {})),
    )
  /** Breaks off at an insert, counts the rows that came before. */
  const breaking = (at: number) => {
    const sent = { rows: 0 }
    let inserts = 0
    const over: Database = {
      ...database,
      async insert(table, rows) {
        if (inserts++ === at) throw new Error('broken off')
        if (!table.endsWith('_progress')) sent.rows += rows.length
        await database.insert(table, rows)
      },
    }
    return { over, sent }
  }

  test('of streams fills the tables as the network that the audience sees; of two with one id the last counts', async () => {
    await load(streams({ members: later([{ ...world.members[3]!, offers: ['old'] }, ...world.members]) }))
    expect(await tables()).toEqual(whole)
  }, 60_000)

  test('of an unknown part is refused, since it would be lost in silence', async () => {
    await expect(load({ members: world.members, tie: ties } as never)).rejects.toThrow(
      'Expected `source` to be made of members, ties, outcomes, audience, version, got `"tie"`',
    )
  })

  test('embedded tells that a folder cannot be opened, and what to do', async () => {
    const other = join(folder, 'other')
    await expect(embedded(other)).rejects.toMatchObject({
      code: 'database-failed',
      message: expect.stringContaining(`chDB cannot open ${JSON.stringify(other)}`),
    })
  })

  test('that broke off goes on where it stood, under the same version only', async () => {
    for (const at of [0, 3, 8, 21, 60]) {
      const { over } = breaking(at)
      await expect(load(streams({ version: 'one' }), over)).rejects.toThrow('broken off')
      const { over: again, sent } = breaking(Number.POSITIVE_INFINITY)
      await load(streams({ version: 'one' }), again)
      expect(await tables()).toEqual(whole)
      const all = world.members.length + ties.filter(tie => tie.private !== true).length + world.outcomes.length
      // Every other insert notes how far it came.
      expect(sent.rows).toBeGreaterThanOrEqual(all - BATCH * Math.floor(at / 2))
      expect(sent.rows).toBeLessThanOrEqual(all - (BATCH / 2) * Math.floor(at / 2))
    }
  }, 120_000)

  test('of another version begins anew', async () => {
    await expect(load(streams({ version: 'one' }), breaking(9).over)).rejects.toThrow('broken off')
    const few = world.members.slice(0, 10)
    await load({ members: few, version: 'other' })
    expect((await tables()).map(rows => rows.length)).toEqual([10, 0, 0])
  }, 60_000)

  test('refuses what createNetwork refuses', async () => {
    const [a, b] = [world.members[0]!, world.members[1]!]
    const refused = (more: Partial<Streams>) => expect(load({ members: [a, b], ...more })).rejects
    await refused({ ties: [{ from: a.id, to: 'nobody' }] }).toThrow(`Expected \`tie of ${a.id} and nobody\``)
    await refused({ ties: [{ from: a.id, to: a.id }] }).toThrow('two different members')
    await refused({ ties: [{ from: a.id, to: b.id, strength: 2 }] }).toThrow('strength of a tie')
    await refused({ outcomes: [{ from: a.id, to: b.id, date: 'soon', stage: 'met' }] }).toThrow('date of an outcome')
    await refused({ members: [{ ...a, id: 7 as never }] }).toThrow('admitted members with an id')
    await refused({ members: 'all' as never }).toThrow('Expected `members`')
    await refused({ version: '' }).toThrow('Expected `version`')
  }, 60_000)
})
