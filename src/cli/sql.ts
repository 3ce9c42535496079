import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SqlIntroduction } from '../adapters/clickhouse/index.ts'
import { createClickHouseMatcher, embedded, schema, toSql } from '../adapters/clickhouse/index.ts'
import { reasonOf, unwritable } from '../adapters/csv/refusals.ts'
import { tableOf } from '../adapters/csv/table-of.ts'
import { misuse } from '../errors/kontor-error.ts'
import { createMatcher } from '../introductions/create-matcher.ts'
import type { Matcher } from '../introductions/matcher.ts'
import type { Values } from './arguments.ts'
import { readArguments, readAudience, readLimit, readLocale } from './arguments.ts'
import { give } from './give.ts'
import { choosePolicy } from './introduce.ts'
import { loadNetwork } from './load.ts'
import { memberAsked } from './members-asked.ts'
import { TAKES } from './takes.ts'
import type { Terminal } from './terminal.ts'
import { harmless } from './terminal.ts'

/**
 * `kontor sql --policy policy.json`: the policy as statements for ClickHouse; `--run` runs them on chDB. Statements are the same
 * for every network; a file or a member that is named is looked at all the same.
 */
export async function sql(args: readonly string[], today: string, terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, TAKES.sql)
  const [limit, audience, now] = [readLimit(values.limit), readAudience(values.audience), values.now ?? today]
  readLocale(values.locale)
  if (!values.run && values.csv !== undefined)
    throw misuse('--csv', 'given with --run, since statements are no table', values.csv)
  const policy = await choosePolicy(values)
  const told = toSql(policy, { now, limit, ...(values.for === undefined ? {} : { members: [values.for] }) })
  const named = [...positionals, values.ties, values.outcomes, values.for].filter(one => one !== undefined)
  if (!values.run && named.length === 0 && typeof audience === 'string') return print(told, values, 0, terminal)
  const { network, rejected } = await loadNetwork(positionals[0], values, terminal)
  const matcher = createMatcher(network, policy, { now, audience })
  if (values.for !== undefined) memberAsked('--for', values.for, matcher)
  if (!values.run) return print(told, values, rejected, terminal)
  const found = await answers(matcher, { now, limit, member: values.for })
  const result = { data: found, table: () => sqlTable(found), text: () => found.map(line).join('') }
  return give(result, { values, rejected }, terminal)
}

function print(told: ReturnType<typeof toSql>, values: Values, rejected: number, { out }: Terminal): number {
  const whole = { schema: schema(), ...told }
  out(values.json ? `${JSON.stringify(whole, null, 2)}\n` : text(whole))
  return rejected > 0 && values.strict ? 1 : 0
}

interface Question {
  readonly now: string
  readonly limit: number
  /** Everybody if it is nobody. */
  readonly member: string | undefined
}

async function answers(matcher: Matcher, { now, limit, member }: Question): Promise<readonly SqlIntroduction[]> {
  const folder = temporaryFolder()
  try {
    const database = await embedded(folder)
    const tables = createClickHouseMatcher(database, matcher.policy, { now })
    await tables.load(matcher)
    const found = member === undefined ? await tables.all({ limit }) : await tables.introductions(member, { limit })
    await database.close()
    return found
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @throws KontorError `unwritable-file` */
function temporaryFolder(): string {
  try {
    return mkdtempSync(join(tmpdir(), 'kontor-'))
  } catch (error) {
    throw unwritable(tmpdir(), reasonOf(error), 'name a folder that can be written to as TMPDIR')
  }
}

function sqlTable(found: readonly SqlIntroduction[]) {
  return tableOf(found, {
    from: ({ from }) => from,
    to: ({ to }) => to,
    score: ({ score }) => score,
    confidence: ({ confidence }) => confidence,
  })
}

/** As it can be given to a client: the tables, the question, and the values that stand in no text. */
function text({
  schema: tables,
  statements,
  parameters,
}: ReturnType<typeof toSql> & { schema: readonly string[] }): string {
  const values = Object.entries(parameters).map(([name, value]) => `-- ${name} = ${JSON.stringify(value)}`)
  return `${[...tables.map(statement => `${statement};`), ...statements.map(statement => `${statement};`), ...values].join('\n\n')}\n`
}

function line({ from, to, score, confidence }: SqlIntroduction): string {
  return `${[from, to].map(harmless).join('\t')}\t${score}\t${confidence}\n`
}
