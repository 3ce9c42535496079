import type { Rows, Sql, TableNames } from '../../../src/adapters/clickhouse/index.ts'
import { rowsOf, schema, toSql } from '../../../src/adapters/clickhouse/index.ts'
import { placedIn } from '../../../src/adapters/clickhouse/parameters.ts'
import { TABLES } from '../../../src/adapters/clickhouse/schema.ts'
import type { Policy, PolicyInput } from '../../../src/index.ts'
import { createNetwork, definePolicy, defineRule } from '../../../src/index.ts'
import { compareIds } from '../../../src/integers/order.ts'
import type { Network } from '../../../src/network/network.ts'
import { erasedBy } from '../../../src/policy/blind.ts'
import { createFacts } from '../../../src/scoring/facts.ts'
import { createGate } from '../../../src/scoring/gate.ts'
import { isBelow } from '../../../src/scoring/scorecard.ts'
import { createScorer } from '../../../src/scoring/scorer.ts'
import { REGIONS } from '../../../src/vocabulary/regions.ts'
import type { RandomWorld } from '../../oracle/worlds.ts'
import { randomWorld } from '../../oracle/worlds.ts'
import type { Proof } from '../../proof.ts'
import type { Session } from './chdb.ts'
import { openSession } from './chdb.ts'

/**
 * The policy as SQL, run on chDB, gives what the reference reader gives on random small networks: the same pairs in the same
 * order, score, confidence, and the points of every signal on both sides. Thresholds are set so that most pairs are to be left
 * out; those with functions of one's own are refused and passed over.
 */
export const full = 20_000
export const reduced = 20

/**
 * Tables of twenty rows are not worth threads, compiled expressions or the best order of joins: with these and tables in memory
 * a network takes half the time. Each sixteenth keeps its statements as they are.
 */
const QUICK =
  'SET max_threads = 1, compile_expressions = 0, compile_aggregate_expressions = 0, compile_sort_description = 0, query_plan_optimize_join_order_limit = 0'
const inMemory = (statement: string) => statement.replace(/ENGINE = MergeTree ORDER BY \S+ AS/, 'ENGINE = Memory AS')

const LOW = { score: -1_000_000_000, confidence: 0 }

export async function run(count: number, seed: number): Promise<Proof> {
  const opened = openSession()
  if (opened === undefined) return { checked: 0, failures: [], figures: { skipped: 'chdb is not installed' } }
  const { session, close } = opened
  const failures: string[] = []
  const figures = { pairs: 0, passedOver: 0 }
  let checked = 0
  try {
    for (const statement of [...schema(), QUICK]) session.query(statement)
    for (let i = 0; checked < count && failures.length < 5; i++) {
      const world = randomWorld(seed + i, REGIONS)
      if (isCustom(world)) {
        figures.passedOver++
        continue
      }
      checked++
      const found = disagreement(session, world, seed + i)
      figures.pairs += found.pairs
      if (found.difference !== undefined) failures.push(`seed ${seed + i}: ${found.difference}`)
    }
  } finally {
    close()
  }
  return { checked, failures, figures }
}

function isCustom({ policy, where }: RandomWorld): boolean {
  const hasFunction = (value: unknown): boolean =>
    typeof value === 'function' ||
    (typeof value === 'object' && value !== null && Object.values(value).some(hasFunction))
  return hasFunction([policy, where])
}

type Row = readonly [
  from: string,
  to: string,
  score: number,
  confidence: number,
  forward: readonly (number | null)[],
  backward: readonly (number | null)[],
]

function disagreement(
  session: Session,
  world: RandomWorld,
  seed: number,
): { readonly pairs: number; readonly difference: string | undefined } {
  const { members, ties, outcomes, now, audience, limit, where } = world
  const input = narrowed(definePolicy(world.policy as PolicyInput), seed)
  const seen = createNetwork({ members, ties, outcomes }).seenBy(audience, erasedBy(input.blind))
  const policy = definePolicy({ ...input, threshold: thresholdFor(input, seen, world, seed) })
  const expected = byReference(seen, policy, world)
  fill(session, TABLES, rowsOf(seen, now))
  const sql = toSql(policy, { now, limit, ...(where === undefined ? {} : { where: where as never }) })
  const statements = seed % 16 === 0 ? sql.statements : sql.statements.map(inMemory)
  let told: string
  try {
    told = JSON.stringify(answered(session, { ...sql, statements }))
  } catch (error) {
    told = String(error).slice(0, 1500)
  }
  const wanted = JSON.stringify(expected)
  return {
    pairs: expected.length,
    difference: told === wanted ? undefined : `${told.slice(0, 600)} instead of ${wanted.slice(0, 600)}`,
  }
}

/** Every other time the overlaps alone, if there are any: nothing else then hides a bound on them that is too low. */
function narrowed(policy: Policy, seed: number): Policy {
  const overlaps = policy.signals.filter(({ shape }) => shape === 'overlap')
  return seed % 2 === 0 || overlaps.length === 0 ? policy : definePolicy({ ...policy, signals: overlaps })
}

/**
 * Three times of four the score of a pair, of the better half: then most pairs are to be left out, and that one just not.
 * Else the policy's own, or one that nobody is below.
 */
function thresholdFor(input: Policy, seen: Network, world: RandomWorld, seed: number): Policy['threshold'] {
  const own = input.threshold ?? LOW
  if (seed % 4 === 0) return own
  const all = byReference(seen, definePolicy({ ...input, threshold: LOW }), { ...world, limit: seen.members.length })
  const scores = all.map(row => row[2]).sort((p, q) => q - p)
  const score = scores[(seed * 7919) % Math.ceil(scores.length / 2)]
  return score === undefined ? own : { ...own, score }
}

export function fill(session: Session, tables: TableNames, rows: Rows): void {
  for (const [name, table] of Object.entries(tables)) {
    if (name === 'derived') continue
    session.query(`TRUNCATE TABLE ${table}`)
    const lines = rows[name as keyof Rows].map(row => JSON.stringify(row))
    if (lines.length > 0) session.query(`INSERT INTO ${table} FORMAT JSONEachRow\n${lines.join('\n')}`)
  }
}

type Numbers = readonly (string | number | null)[]
type Told = readonly [string, string, string, string, Numbers, Numbers]

export function answered(session: Session, { statements, parameters, signals }: Sql): readonly Row[] {
  const answers = statements.map(statement =>
    session.queryBind(statement, placedIn(statement, parameters), 'JSONCompactEachRow'),
  )
  const text = answers.at(-1)!
  return text
    .split('\n')
    .filter(line => line !== '')
    .map(line => {
      const [from, to, score, confidence, forward, backward] = JSON.parse(line) as Told
      const numbers = (list: Numbers) => list.map(one => (one === null ? null : Number(one)))
      return [
        from,
        to,
        Number(score),
        Number(confidence),
        numbers(forward).slice(0, signals.length),
        numbers(backward).slice(0, signals.length),
      ]
    })
}

/** By the definition: every pair, one after another. */
function byReference(network: Network, policy: Policy, { now, limit, where }: RandomWorld): readonly Row[] {
  const facts = createFacts(network, now)
  const scorer = createScorer(policy, facts)
  const gate = createGate([...policy.rules, ...(where === undefined ? [] : [defineRule(where as never)])], facts)
  const points = (reasons: readonly { readonly signal: string; readonly points: number }[]) =>
    policy.signals.map(({ name }) => reasons.find(({ signal }) => signal === name)?.points ?? null)
  return network.members.flatMap(a => {
    const rows = network.members.flatMap((b): Row[] => {
      if (a === b || !gate.admits(a, b)) return []
      const worth = scorer.worth(a, b)
      if (isBelow(policy, worth)) return []
      return [
        [
          a.id,
          b.id,
          worth.score,
          worth.confidence,
          points(scorer.benefit(a, b).reasons),
          points(scorer.benefit(b, a).reasons),
        ],
      ]
    })
    return rows.sort((p, q) => q[2] - p[2] || compareIds(p[1], q[1])).slice(0, limit)
  })
}
