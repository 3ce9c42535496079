import { expect, test } from 'vitest'
import { generate } from '../../../bench/generate.ts'
import { rowsOf, schema, toSql } from '../../../src/adapters/clickhouse/index.ts'
import { TABLES } from '../../../src/adapters/clickhouse/schema.ts'
import { createNetwork, standardPolicy } from '../../../src/index.ts'
import { openSession } from './chdb.ts'
import { answered, fill } from './sql.prove.ts'

const SHARDS = 3
const LIMIT = 5
const NOW = '2026-11-22'
const opened = openSession()

/** Every shard holds the postings of its share of the members, and all else whole, in a database of its own. */
test.skipIf(opened === undefined)('shard by shard, and united: the introductions of one database', () => {
  const { session, close } = opened!
  try {
    const asked = { now: NOW, limit: LIMIT }
    for (const statement of schema()) session.query(statement)
    fill(session, TABLES, rowsOf(createNetwork(generate({ members: 300 })).seenBy('manager'), NOW))
    const whole = toSql(standardPolicy(), asked)
    const expected = answered(session, whole)
    const derived = whole.statements.flatMap(statement => /^CREATE TABLE (\w+)/.exec(statement)?.[1] ?? [])
    const shares = Array.from({ length: SHARDS }, (_, shard) => {
      session.query(`CREATE DATABASE shard${shard}`)
      for (const table of derived) {
        const share = table.endsWith('_postings') ? ` WHERE n % ${SHARDS} = ${shard}` : ''
        session.query(`CREATE VIEW shard${shard}.${table} AS SELECT * FROM ${table}${share}`)
      }
      const { statements, ...rest } = toSql(standardPolicy(), {
        ...asked,
        tables: { derived: `shard${shard}.kontor_derived` },
      })
      return answered(session, { ...rest, statements: statements.slice(-1) })
    })
    expect(united(shares.flat())).toEqual(expected)
    expect(expected.length).toBeGreaterThan(500)
    for (const share of shares) expect(share.length).toBeLessThan(expected.length)
  } finally {
    close()
  }
})

type Row = ReturnType<typeof answered>[number]

/** The first of each member; a pair that is tied through others is found in every shard. */
function united(rows: readonly Row[]): readonly Row[] {
  const once = [...new Map(rows.map(row => [`${row[0]} ${row[1]}`, row])).values()]
  const sorted = once.sort((p, q) => (p[0] < q[0] ? -1 : p[0] > q[0] ? 1 : q[2] - p[2] || (p[1] < q[1] ? -1 : 1)))
  const places = new Map<string, number>()
  return sorted.filter(([from]) => {
    const place = places.get(from) ?? 0
    places.set(from, place + 1)
    return place < LIMIT
  })
}
