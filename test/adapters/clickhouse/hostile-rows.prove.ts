import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Database } from '../../../src/adapters/clickhouse/index.ts'
import { createClickHouseMatcher, embedded } from '../../../src/adapters/clickhouse/index.ts'
import { memberRow, OWN_FIELDS, TABLES } from '../../../src/adapters/clickhouse/schema.ts'
import type { Member, PolicyInput } from '../../../src/index.ts'
import { createMatcher, createNetwork, standardPolicy } from '../../../src/index.ts'
import { createRandom } from '../../oracle/worlds/random.ts'
import type { Proof } from '../../proof.ts'
import { hostileText } from '../gexf/hostile.ts'

/**
 * Members with hostile text in every field, their id included, are stored and read back as they were; every statement is the
 * one that harmless members have; and under a policy whose own terms are such text too, asked about by such ids,
 * the introductions are those of the matcher in this process.
 */
export const full = 10_000
export const reduced = 100

const now = '2026-11-22'
const ASKED = 100
const { derived: _, ...STORED } = TABLES

type Text = () => string

export async function run(count: number, seed: number): Promise<Proof> {
  try {
    createRequire(resolve('package.json')).resolve('chdb')
  } catch {
    return { checked: 0, failures: [], figures: { skipped: 'chdb is not installed' } }
  }
  const random = createRandom(seed)
  // Half characters have no UTF-8, and no place in an id.
  const text: Text = () => Buffer.from(hostileText(random)).toString()
  const members = Array.from({ length: count }, (_, i) => hostileMember(i, text))
  const folder = mkdtempSync(join(tmpdir(), 'kontor-chdb-'))
  const database = await embedded(folder)
  try {
    const harmless = await loaded(
      database,
      [plainMember('a'), plainMember('b')],
      plainPolicy(() => 'x'),
    )
    const hostile = await loaded(database, members, plainPolicy(text, members))
    const failures = [
      ...(isDeepStrictEqual(hostile.statements, harmless.statements) ? [] : ['a statement was altered']),
      ...(await altered(database, hostile.network.members)),
      ...hostile.failures,
    ]
    return { checked: count, failures, figures: { statements: hostile.statements.length, pairs: hostile.pairs } }
  } finally {
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Every field a list or a text of its own; what a type narrows to a few words may say anything in a row that was not admitted. */
function hostileMember(i: number, text: Text): Member {
  const member: Record<string, unknown> = {
    id: `${i}${text()}'; DROP TABLE ${TABLES.members}; --`,
    name: text(),
    avoid: [text(), text()],
  }
  for (const field of OWN_FIELDS)
    if (field !== 'opens') member[field] = LISTS.has(field) ? [text(), "\\'{p0:String}"] : text()
  return member as unknown as Member
}

const LISTS = new Set(['originCountries', 'accessCountries', 'industries', 'targetMarkets', 'languages'])
for (const field of ['offers', 'needs', 'goals']) LISTS.add(field)

const plainMember = (id: string) => ({ id, name: id, kind: 'company', offers: ['x'], needs: ['x'] }) as const

/** The standard signals and one of cells between texts. */
function plainPolicy(text: Text, members: readonly Member[] = []): PolicyInput {
  const terms = members.slice(0, 40).map(({ offers }) => offers![0]!)
  const cells = Object.fromEntries([text(), ...terms].map(term => [term, { [text()]: 7, "\\'{p0:String}": 900 }]))
  const signals = standardPolicy().signals
  return {
    ...standardPolicy(),
    signals: [
      ...signals,
      { name: 'cells', shape: 'affinity', x: 'offers', y: 'needs', by: 'best', cells, weight: 3000, neutral: 0 },
    ],
    threshold: { score: -300_000, confidence: 0 },
  }
}

async function loaded(database: Database, members: readonly Member[], policy: PolicyInput) {
  const statements: string[] = []
  const told =
    <T extends unknown[], R>(of: (statement: string, ...rest: T) => R) =>
    (statement: string, ...rest: T) => {
      statements.push(statement)
      return of(statement, ...rest)
    }
  const over: Database = { ...database, run: told(database.run), ask: told(database.ask) }
  const matcher = createMatcher(createNetwork({ members }), policy, { now, audience: 'manager' })
  const stored = createClickHouseMatcher(over, policy, { now })
  await stored.load(matcher)
  const asked = matcher.network.members
    .map(({ id }) => id)
    .filter((_, i) => i % Math.ceil(members.length / ASKED) === 0)
  const found = (await stored.all({ members: asked })).map(({ from, to, score }) => ({ from, to, score }))
  const expected = asked.flatMap(id => matcher.ranked(id).map(({ from, to, score }) => ({ from, to, score })))
  const failures = isDeepStrictEqual(found, expected) ? [] : ['other introductions than in this process']
  return { network: matcher.network, statements, failures, pairs: found.length }
}

/** Members whose stored row is not the one that was sent. */
async function altered(database: Database, members: readonly Member[]): Promise<readonly string[]> {
  const columns = ['id', ...OWN_FIELDS, 'avoid', 'isOpen']
  const rows = await database.ask(`SELECT ${columns.join(', ')} FROM ${STORED.members} FINAL`, {})
  const stored = new Map(rows.map(row => [row[0], row]))
  return members.flatMap(member => {
    const sent = memberRow(member, () => now) as Record<string, unknown>
    const row = stored.get(member.id)
    return isDeepStrictEqual(
      row,
      columns.map(column => sent[column]),
    )
      ? []
      : [`${JSON.stringify(member.id)} was altered`]
  })
}
