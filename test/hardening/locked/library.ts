import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { toSql } from '../../../src/adapters/clickhouse/index.ts'
import { readMembers, readTies } from '../../../src/adapters/csv/index.ts'
import { jsonSchema } from '../../../src/adapters/schema/index.ts'
import type { Matcher } from '../../../src/index.ts'
import { createMatcher, createNetwork, openMatcher, standardPolicy } from '../../../src/index.ts'
import { outputs } from '../../package/same-bytes/outputs.ts'

/** What the library makes of the fixture in the working folder, by name, as hashes; on threads where they are permitted. */
const [members, ties, outcomes] = ['members', 'ties', 'outcomes'].map(name => readFileSync(`${name}.csv`, 'utf8'))
const made = await outputs({ members: members!, ties: ties!, outcomes: outcomes! }, false)
const more = await others()
const hashes = Object.entries({ ...made, ...more }).map(([name, text]) => [name, hash(text)])
process.stdout.write(`${JSON.stringify(Object.fromEntries(hashes))}\n`)

async function others(): Promise<Readonly<Record<string, string>>> {
  const { members: admitted } = await readMembers(members!)
  const network = createNetwork({ members: admitted, ties: (await readTies(ties!, admitted)).ties })
  const matcher = createMatcher(network, standardPolicy(), { now: '2026-11-22', audience: 'manager' })
  const [alone, onThreads] = [await lists(matcher, 1), await lists(matcher, 2)]
  if (alone !== onThreads) throw new Error('Lists differ where threads are not permitted')
  return {
    all: onThreads,
    opened: JSON.stringify(openMatcher(matcher.save()).best({ limit: 20 })),
    schema: JSON.stringify(jsonSchema('policy')),
    sql: JSON.stringify(toSql(standardPolicy(), { now: '2026-11-22', limit: 3 })),
  }
}

async function lists(matcher: Matcher, workers: number): Promise<string> {
  const all = []
  for await (const list of matcher.all({ limit: 3, workers })) all.push(list)
  return JSON.stringify(all)
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
