import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../../src/adapters/clickhouse/index.ts'
import {
  createClickHouseMatcher,
  embedded,
  rowsOf,
  schema,
  server,
  toSql,
} from '../../../src/adapters/clickhouse/index.ts'
import { TABLES } from '../../../src/adapters/clickhouse/schema.ts'
import type { Member, Tie } from '../../../src/index.ts'
import {
  createMatcher,
  createNetwork,
  definePolicy,
  defineSignal,
  learningPolicy,
  standardPolicy,
} from '../../../src/index.ts'
import { aachen } from '../../insight/aachen.ts'
import * as hostile from './hostile-rows.prove.ts'
import * as sql from './sql.prove.ts'

const now = '2026-11-22'
const { derived: _, ...STORED } = TABLES

describe('toSql', () => {
  test('has no value in its text: another policy of the same shape has the same statement', () => {
    const made = (weight: number, country: string) => {
      const signals = standardPolicy().signals.map(signal => ({ ...signal, weight }))
      const rules = [...standardPolicy().rules, { rule: 'corridor', between: [country, 'TR'] } as const]
      return toSql({ ...standardPolicy(), signals, rules }, { now, members: [`'; DROP TABLE x; -- ${country}`] })
    }
    const [one, other] = [made(111, 'DE'), made(222, 'NL')]
    expect(one.statements).toEqual(other.statements)
    expect(one.parameters).not.toEqual(other.parameters)
    expect(one.statements.join()).not.toMatch(/DROP TABLE x|'DE'|\b111\b/)
  })

  test('takes the audience that its tables were made for, and asks the same of them', () => {
    for (const audience of ['members', 'manager', { member: 'a' }] as const)
      expect(toSql({}, { now, audience })).toEqual(toSql({}, { now }))
    expect(() => toSql({}, { now, audience: 'everybody' as never })).toThrow('Expected `audience` to be')
  })

  test('refuses what a database cannot do, by name', () => {
    expect(() => toSql({ threshold: null }, { now })).toThrow('policy.threshold')
    const own = defineSignal({ name: 'mine', shape: 'custom', weight: 1, neutral: 0, min: 0, max: 1, value: () => 1 })
    expect(() => toSql({ signals: [own] }, { now })).toThrow('The signal `mine` is a function of one')
    const rule = { rule: 'custom', code: 'noFridays', test: () => true } as const
    expect(() => toSql({}, { now, where: { rule: 'not', of: rule } })).toThrow(
      'The rule `noFridays` is a function of one',
    )
    expect(() => toSql({}, {})).toThrow('Expected `now` to be a day')
    const tables = { members: 'x; DROP TABLE y' }
    expect(() => toSql({}, { now, tables })).toThrow('Expected `tables`')
    for (const none of [tables, null, 5, 'x']) expect(() => schema(none as never)).toThrow('Expected `tables`')
  })
})

test('rowsOf holds nothing that the audience may not see', () => {
  const members: Member[] = [
    {
      id: 'a',
      name: 'A',
      kind: 'company',
      originCountries: ['SY'],
      contact: 'c@x',
      labels: { x: 'y' },
      needs: [{ term: 'n', until: '2020-01-01' }],
    },
    { id: 'b', name: 'B', kind: 'company' },
  ]
  const ties: Tie[] = [{ from: 'a', to: 'b', private: true, last: '2020-01-01' }]
  const seen = createMatcher(createNetwork({ members, ties }), undefined, { now, audience: 'manager' }).network
  const rows = rowsOf(seen, now)
  expect(JSON.stringify(rows)).not.toMatch(/SY|c@x|"n"/)
  expect(rows.ties).toEqual([])
})

test('server hands statements and values to the official client', async () => {
  const calls: unknown[] = []
  const client = {
    command: async (request: object) => void calls.push(['command', request]),
    query: async (request: object) => {
      calls.push(['query', request])
      return { json: async () => [['a', 'b', '5', 1000, ['7', null], [null, null]]] }
    },
    insert: async (request: object) => void calls.push(['insert', request]),
    close: async () => {},
  }
  const policy = { signals: standardPolicy().signals.slice(0, 2), rules: [] }
  const matcher = createClickHouseMatcher(server(client), policy, { now })
  expect(await matcher.introductions('a')).toEqual([
    {
      from: 'a',
      to: 'b',
      score: 5,
      confidence: 1000,
      forward: { marketReach: 7, needsMet: null },
      backward: { marketReach: null, needsMet: null },
    },
  ])
  expect(JSON.stringify(calls[0])).toContain('query_params')
})

test('what is misspelt or asked of no database is refused before anything is asked or deleted', async () => {
  const called = async () => {
    throw new Error('the database was asked')
  }
  const database = { run: called, ask: called, insert: called, close: called }
  const policy = standardPolicy()
  const open = (options: object) => () => createClickHouseMatcher(database, policy, { now, ...options })
  expect(open({ table: { members: 'board' } })).toThrow('Expected `options` to be made of tables, now, batch')
  expect(open({ tables: { member: 'board' } })).toThrow(
    'Expected `tables` to be made of members, ties, outcomes, derived',
  )
  expect(open({ tables: { members: 'board', ties: 'board' } })).toThrow('Expected `tables` to be different names')
  expect(() => toSql(policy, { now, exclude: ['a'] } as never)).toThrow(
    'Expected `options` to be made of tables, limit',
  )
  const there = open({})()
  for (const stray of [{ exclude: ['b'] }, { offset: 5 }, { limt: 2 }]) {
    const refused = /^Expected `query` to be made of limit, where.*, got `"(exclude|offset|limt)"`/
    await expect(there.introductions('a', stray as never)).rejects.toThrow(refused)
    await expect(there.all(stray as never)).rejects.toThrow(refused)
  }
  for (const id of [5, undefined]) {
    await expect(there.introductions(id as never)).rejects.toThrow('Expected `members[0]` to be a text')
    await expect(there.all({ members: ['a', id as never] })).rejects.toThrow('Expected `members[1]` to be a text')
  }
  const matcher = createMatcher(createNetwork({ members: [] }), policy, { now })
  await expect(there.refresh(matcher, 'abc')).rejects.toThrow('Expected `ids` to be a list, got `"abc"`')
  await expect(there.refresh(matcher, [5 as never])).rejects.toThrow('Expected `ids[0]` to be a text, got `5`')
  await expect(there.refresh(undefined as never, ['a'])).rejects.toThrow('Expected `matcher` to be an object')
  await expect(there.refresh({} as never, ['a'])).rejects.toThrow('Expected `network` to be a network made by')
  for (const none of [undefined, matcher]) expect(() => rowsOf(none as never, now)).toThrow('Expected `network` to be')
})

const hasChdb = (() => {
  try {
    createRequire(import.meta.url).resolve('chdb')
    return true
  } catch {
    console.log('skipped: chdb is not installed, here or in a folder above')
    return false
  }
})()

describe.skipIf(!hasChdb)('on chDB', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kontor-chdb-'))
  let database: Database
  beforeAll(async () => {
    database = await embedded(folder)
  }, 60_000)
  afterAll(async () => {
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** The numbers of rows only tell them apart. */
  const tables = () =>
    Promise.all(
      Object.values(STORED).map(table => database.ask(`SELECT * EXCEPT n FROM ${table} FINAL ORDER BY ALL`, {})),
    )

  test.each([
    ['standard', standardPolicy()],
    ['learning', definePolicy({ ...learningPolicy(), threshold: { score: -9_000_000, confidence: 0 } })],
  ])('everybody’s introductions under the %s policy are those of the matcher', async (_, policy) => {
    const { network } = await aachen()
    const matcher = createMatcher(network, policy, { now, audience: 'manager' })
    const there = createClickHouseMatcher(database, policy, { now, batch: 7 })
    await there.load(matcher)
    const expected = matcher.network.members.flatMap(({ id }) => matcher.ranked(id, { limit: 5 }))
    const found = await there.all({ limit: 5 })
    expect(found.map(({ from, to, score, confidence }) => ({ from, to, score, confidence }))).toEqual(expected)
    const [first] = await there.introductions('aachen-pumpen', { limit: 1 })
    const reasons = matcher.introductions('aachen-pumpen', { limit: 1 })[0]!.forward.reasons
    const known = Object.entries(first!.forward).filter(([, points]) => points !== null)
    expect(Object.fromEntries(known)).toEqual(Object.fromEntries(reasons.map(({ signal, points }) => [signal, points])))
  })

  test('a refresh leaves the tables that a load would make', async () => {
    const { network } = await aachen()
    const before = createMatcher(network, undefined, { now, audience: 'manager' })
    const there = createClickHouseMatcher(database, standardPolicy(), { now })
    await there.load(before)
    const member: Member = { id: 'new', name: 'New', kind: 'company', baseCountry: 'TR', offers: ['pumps'] }
    const after = before.update({
      upsert: [member, { ...network.member('aachen-pumpen'), needs: ['textiles'] }],
      remove: ['karl-breuersbach', 'izmir-makina'],
      ties: [{ from: 'new', to: 'aachen-pumpen', last: '2026-01-01' }],
    })
    await there.refresh(after, ['new', 'aachen-pumpen', 'karl-breuersbach', 'izmir-makina'])
    const refreshed = await tables()
    await there.load(after)
    expect(refreshed).toEqual(await tables())
  })

  test('a load run twice is a load', async () => {
    const { network } = await aachen()
    const matcher = createMatcher(network, undefined, { now, audience: 'manager' })
    const there = createClickHouseMatcher(database, standardPolicy(), { now })
    await there.load(matcher)
    const once = await tables()
    for (const statement of schema()) await database.run(statement)
    await database.insert(TABLES.members, rowsOf(matcher.network, now).members)
    expect(await tables()).toEqual(once)
  })
})

describe.skipIf(!hasChdb)('the third reader', () => {
  test(`has hostile text of ${hostile.reduced} members as it was, and alters no statement (seed 1)`, async () => {
    const { failures, checked } = await hostile.run(hostile.reduced, 1)
    expect([checked, failures]).toEqual([hostile.reduced, []])
  }, 60_000)

  test(`agrees with the reference on ${sql.reduced} random networks (seed 1)`, async () => {
    const { failures, checked } = await sql.run(sql.reduced, 1)
    expect([checked, failures]).toEqual([sql.reduced, []])
  }, 120_000)
})
