import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SqlIntroduction } from '../adapters/clickhouse/index.ts'
import { createClickHouseMatcher, embedded, schema, toSql } from '../adapters/clickhouse/index.ts'
import { tableOf } from '../adapters/csv/table-of.ts'
import { misuse } from '../errors/kontor-error.ts'
import { createMatcher } from '../introductions/matcher.ts'
import { readArguments, readAudience, readLimit } from './arguments.ts'
import { give } from './give.ts'
import { choosePolicy } from './introduce.ts'
import { loadNetwork } from './load.ts'
import { TAKES } from './takes.ts'
import type { Terminal } from './terminal.ts'
import { harmless } from './terminal.ts'

/** `kontor sql members.csv --policy policy.json`: the policy as statements for ClickHouse; `--run` runs them on chDB. */
export async function sql(args: readonly string[], today: string, terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, TAKES.sql)
  const [limit, audience, now] = [readLimit(values.limit), readAudience(values.audience), values.now ?? today]
  const policy = await choosePolicy(values)
  const asked = values.for === undefined ? {} : { members: [values.for] }
  const told = toSql(policy, { now, limit, ...asked })
  if (!values.run) {
    if (values.csv !== undefined) throw misuse('--csv', 'given with --run, since statements are no table', values.csv)
    const whole = { schema: schema(), ...told }
    terminal.out(values.json ? `${JSON.stringify(whole, null, 2)}\n` : text(whole))
    return 0
  }
  const { network, rejected } = await loadNetwork(positionals[0], values, terminal)
  const matcher = createMatcher(network, policy, { now, audience })
  const folder = mkdtempSync(join(tmpdir(), 'kontor-'))
  try {
    const database = await embedded(folder)
    const tables = createClickHouseMatcher(database, policy, { now })
    await tables.load(matcher)
    const found =
      values.for === undefined ? await tables.all({ limit }) : await tables.introductions(values.for, { limit })
    await database.close()
    const result = { data: found, table: () => sqlTable(found), text: () => found.map(line).join('') }
    return await give(result, { values, rejected }, terminal)
  } finally {
    rmSync(folder, { recursive: true, force: true })
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
