import { expectList, expectObject, unmet } from '../../errors/expect.ts'
import { expectInteger, misuse } from '../../errors/kontor-error.ts'
import { dayNumber } from '../../integers/days.ts'
import { refuseBlindRule } from '../../policy/blind.ts'
import type { PolicyInput } from '../../policy/define-policy.ts'
import { definePolicy } from '../../policy/define-policy.ts'
import type { RuleInput } from '../../policy/define-rule.ts'
import { defineRule } from '../../policy/define-rule.ts'
import { FIELDS, splitField } from '../../policy/field.ts'
import type { Policy } from '../../policy/policy.ts'
import { fieldsRead } from '../../policy/signal.ts'
import type { ParameterValue } from './parameters.ts'
import { createParameters } from './parameters.ts'
import { admits } from './rules.ts'
import type { TableNames } from './schema.ts'
import { TABLES } from './schema.ts'
import type { SqlContext, SqlSignal } from './signals.ts'
import { bent, floorDiv, sqlSignal } from './signals.ts'

export interface SqlOptions {
  /** Tables made by `schema` and filled with `rowsOf`, for one audience. @defaultValue `kontor_members`, … */
  readonly tables?: Partial<TableNames>
  /** Introductions a member, an integer ≥ 1. @defaultValue 10 */
  readonly limit?: number
  /** Ids of those whose introductions are asked for. @defaultValue everybody */
  readonly members?: Iterable<string>
  /** The day it is, `YYYY-MM-DD`; needed as soon as the policy reads something dated. */
  readonly now?: string
  /** A rule beside the policy's. */
  readonly where?: RuleInput
}

/**
 * Statements to be run one after another, with their values beside them. All but the last derive tables, which hold for every
 * question until members or ties change; the last one gives the introductions.
 */
export interface Sql {
  readonly statements: readonly string[]
  /** By name; in the text stands `{name:Type}`. */
  readonly parameters: Readonly<Record<string, ParameterValue>>
  /** The signals in the order in which `forward` and `backward` list their points; unknown is null. */
  readonly signals: readonly string[]
}

const SETTINGS = 'SETTINGS join_use_nulls = 0, cross_to_inner_join_rewrite = 0, allow_experimental_analyzer = 1'

const NAME = /^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)?$/

/**
 * A policy as ClickHouse SQL: the same pairs, order, integers and points as the other readers. Gives `from`, `to`, `score`,
 * `confidence`, and each signal's points of both sides, everybody's first `limit`, by id, score down, other id up by its bytes.
 * @throws KontorError `invalid-policy` for a policy without threshold (nobody could be left out, so every two members would be
 * compared) or with a signal of one's own, `invalid-rule`, `invalid-argument`, `now-required`
 * @example
 * import { corridorPolicy } from 'kontor'
 * import { toSql } from 'kontor/clickhouse'
 * const { statements, signals } = toSql(corridorPolicy('DE', 'TR'), { limit: 5, now: '2026-11-22' })
 * statements.some(text => text.includes('kontor_members')) // → true
 * signals[0] // → 'marketReach'
 */
export function toSql(input: PolicyInput, options: SqlOptions = {}): Sql {
  const policy = definePolicy(input)
  const { tables = {}, limit = 10, members, now, where } = expectObject('options', options)
  if (policy.threshold === null)
    throw unmet(
      'policy.threshold',
      'be there, since without one every two members are compared',
      null,
      'invalid-policy',
    )
  const names = readTables({ ...TABLES, ...tables })
  const parameters = createParameters()
  const context: SqlContext = {
    at: parameters.at,
    tables: names,
    table: name => `${names.derived}_${name}`,
    today: readToday(policy, where, now),
  }
  const rules = [...policy.rules, ...(where === undefined ? [] : [defineRule(where)])]
  for (const rule of rules) refuseBlindRule(rule, policy.blind, 'where')
  const signals = policy.signals.map((signal, i) => sqlSignal(signal, i, context))
  const asked = members === undefined ? undefined : parameters.at([...expectList('members', members)], 'Array(String)')
  const derived = [
    ...fieldTables(policy, context),
    ...signals.flatMap(signal => signal.derived),
    sidesOf(policy, signals, context),
  ]
  const paths = signals.flatMap(({ paths: one }) => one ?? [])
  const ctes = paths.map(
    ({ name, select }) => `${name} AS (${select(asked === undefined ? '' : ` AND has(${asked}, x.a)`)})`,
  )
  const admitted = rules.map(rule => admits(rule, context))
  const text = [
    ...(ctes.length === 0 ? [] : [`WITH ${ctes.join(',\n')}`]),
    `SELECT \`from\`, \`to\`, score, confidence, forward, backward FROM (${scored(policy, signals, admitted, asked, context)})`,
    `WHERE score >= ${parameters.at(policy.threshold.score, 'Int64')} AND confidence >= ${parameters.at(policy.threshold.confidence, 'Int64')}`,
    'ORDER BY `from`, score DESC, `to`',
    `LIMIT ${parameters.at(expectInteger('limit', limit, { least: 1 }), 'Int64')} BY \`from\``,
    SETTINGS,
  ]
  const made = derived.flatMap(([name, select]) => [
    `DROP TABLE IF EXISTS ${context.table(name)}`,
    `CREATE TABLE ${context.table(name)} ENGINE = MergeTree ORDER BY tuple() AS ${select} ${SETTINGS}`,
  ])
  return {
    statements: [...made, text.join('\n')],
    parameters: parameters.all(),
    signals: policy.signals.map(({ name }) => name),
  }
}

function readTables(tables: TableNames): TableNames {
  for (const name of Object.values(tables))
    if (!NAME.test(name)) throw misuse('tables', 'names of tables such as kontor_members', name)
  return tables
}

const DATED = new Set(['notIntroducedSince'])

/** Days since 1970; any day where nothing dated is read. */
function readToday(policy: Policy, where: RuleInput | undefined, now: string | undefined): number {
  const day = now === undefined ? undefined : dayNumber(now)
  if (now !== undefined && day === undefined) throw misuse('now', 'a day as YYYY-MM-DD', now)
  const readsDay = policy.signals.some(({ shape }) => shape === 'record') || hasDated([...policy.rules, where])
  if (day === undefined && readsDay)
    throw misuse('now', 'a day as YYYY-MM-DD, since the policy reads something dated', now, 'now-required')
  return day ?? 0
}

function hasDated(rule: unknown): boolean {
  if (typeof rule === 'string') return DATED.has(rule)
  return typeof rule === 'object' && rule !== null && Object.values(rule).some(hasDated)
}

type Cte = readonly [name: string, select: string]

/** Fields that the policy reads over a member's contacts. */
function unionsOf(policy: Policy): readonly string[] {
  const read = fieldsRead(policy.signals).map(splitField)
  return [...new Set(read.filter(({ ofContacts }) => ofContacts).map(({ own }) => own))]
}

/** Members with every field that the policy reads, those of their contacts too, and how many they know. */
function fieldTables(policy: Policy, { tables, table }: SqlContext): readonly Cte[] {
  const owns = unionsOf(policy)
  const columns = Object.keys(FIELDS)
    .map(field => `m.${field} AS of_${field}`)
    .join(', ')
  const unions = owns.map(own => `groupUniqArrayArray(n.${own}) AS contacts_${own}`)
  const known = `SELECT c.a AS id, toInt64(count()) AS degree${unions.map(union => `, ${union}`).join('')} FROM ${tables.contacts} AS c FINAL INNER JOIN ${tables.members} AS n FINAL ON n.id = c.b GROUP BY c.a`
  const more = owns.map(own => `, k.contacts_${own} AS contacts_${own}`).join('')
  return [
    ['known', known],
    [
      'fields',
      `SELECT m.id AS id, ${columns}, m.avoid AS avoid, m.isOpen AS isOpen, k.degree AS degree${more} FROM ${tables.members} AS m FINAL LEFT JOIN ${table('known')} AS k ON k.id = m.id`,
    ],
  ]
}

/** One row a member with all that it brings to a pair. */
function sidesOf(policy: Policy, signals: readonly SqlSignal[], { table }: SqlContext): Cte {
  const tables = signals.flatMap(({ columns }) => columns)
  const columns = tables.flatMap(({ table: short, names }) => names.map(name => `${short}.${name} AS ${name}`))
  const joins = tables.map(({ table: short }) => `LEFT JOIN ${table(short)} AS ${short} ON ${short}.id = f.id`)
  const own = [
    'id',
    ...Object.keys(FIELDS).map(field => `of_${field}`),
    'avoid',
    'isOpen',
    'degree',
    ...unionsOf(policy).map(field => `contacts_${field}`),
  ]
  const all = [...own.map(name => `f.${name} AS ${name}`), ...columns]
  return ['sides', `SELECT ${all.join(', ')} FROM ${table('fields')} AS f ${joins.join(' ')}`]
}

function scored(
  policy: Policy,
  signals: readonly SqlSignal[],
  rules: readonly string[],
  asked: string | undefined,
  context: SqlContext,
): string {
  const { at, tables, table } = context
  const from = asked === undefined ? '' : ` WHERE has(${asked}, id)`
  const n = (value: number) => at(value, 'Int64')
  const value = (i: number, a: string, b: string) => bent(signals[i]!.value(a, b), policy.signals[i]!.curve, at)
  const list = (a: string, b: string) =>
    `[${signals.map((_, i) => `toInt64(${value(i, a, b)})`).join(', ') || 'toInt64(-1)'}]`
  const paths = signals.flatMap(({ paths: one }) =>
    one === undefined ? [] : [`LEFT JOIN ${one.name} ON ${one.name}.a = a.id AND ${one.name}.b = b.id`],
  )
  const tie = `LEFT JOIN (SELECT a, b, 1 AS isTied FROM ${tables.contacts} FINAL) AS tie ON tie.a = a.id AND tie.b = b.id`
  const past = `LEFT JOIN (SELECT a, b, groupArray(toString(stage)) AS stages, groupArray(day) AS days FROM ${tables.outcomes} FINAL GROUP BY a, b) AS past ON past.a = a.id AND past.b = b.id`
  const pairs = `SELECT a.id AS \`from\`, b.id AS \`to\`, ${list('a', 'b')} AS f, ${list('b', 'a')} AS g FROM (SELECT * FROM ${table('sides')}${from}) AS a CROSS JOIN ${table('sides')} AS b ${[...paths, tie, past].join(' ')} WHERE ${['a.id != b.id', ...rules].join(' AND ')}`
  const weights = at(
    policy.signals.map(({ weight }) => weight),
    'Array(Int64)',
  )
  const neutrals = at(
    policy.signals.map(({ neutral }) => neutral),
    'Array(Int64)',
  )
  const points = (values: string) =>
    `arrayMap((v, w, n) -> if(v < 0, NULL, w * (v - n)), ${values}, ${weights}, ${neutrals})`
  const benefit = (values: string) =>
    `${n(policy.bias)} + arraySum((v, w, n) -> if(v < 0, 0, w * (v - n)), ${values}, ${weights}, ${neutrals})`
  if (signals.length === 0) {
    return `SELECT \`from\`, \`to\`, ${n(policy.bias)} AS score, toInt64(0) AS confidence, CAST([], 'Array(Nullable(Int64))') AS forward, CAST([], 'Array(Nullable(Int64))') AS backward FROM (${pairs})`
  }
  const known = (values: string) => `arraySum((v, w) -> if(v < 0, 0, abs(w)), ${values}, ${weights})`
  const isForward = policy.fusion.kind === 'forward'
  const total = policy.signals.reduce((sum, { weight }) => sum + Math.abs(weight), 0) * (isForward ? 1 : 2)
  const confidence =
    total === 0
      ? 'toInt64(0)'
      : `intDiv(1000 * toInt64(${known('f')}${isForward ? '' : ` + ${known('g')}`}), ${n(total)})`
  return `SELECT \`from\`, \`to\`, ${fused(policy, n)} AS score, ${confidence} AS confidence, ${points('f')} AS forward, ${points('g')} AS backward, ${benefit('f')} AS x, ${benefit('g')} AS y FROM (${pairs})`
}

/** ⌊((1000 − ρ)·(x + y) + 2ρ·min(x, y)) / 2000⌋, or x alone. */
function fused({ fusion }: Policy, n: (value: number) => string): string {
  if (fusion.kind === 'forward') return 'toInt64(x)'
  const rho = n(fusion.reciprocity)
  return floorDiv(`((1000 - ${rho}) * (x + y) + 2 * ${rho} * least(x, y))`, '2000')
}
