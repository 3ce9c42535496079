import { expectKeys, expectList, expectText, unmet } from '../../errors/expect.ts'
import { expectInteger, misuse } from '../../errors/kontor-error.ts'
import { expectDay } from '../../integers/days.ts'
import type { Audience } from '../../members/seen.ts'
import { expectAudience } from '../../members/seen.ts'
import type { PolicyInput } from '../../policy/define-policy.ts'
import { definePolicy } from '../../policy/define-policy.ts'
import type { RuleInput } from '../../policy/define-rule.ts'
import { readRule } from '../../policy/define-rule.ts'
import type { Policy } from '../../policy/policy.ts'
import { refuseVainRule } from '../../policy/vain-rule.ts'
import { candidates } from './candidates.ts'
import { memberTables, sidesOf } from './member-tables.ts'
import type { ParameterValue } from './parameters.ts'
import { createParameters } from './parameters.ts'
import type { Asked, SqlContext } from './parts.ts'
import { introductions } from './question.ts'
import { admits } from './rules.ts'
import type { TableNames } from './schema.ts'
import { readTables } from './schema.ts'
import { sqlSignal } from './signals.ts'

export interface SqlOptions {
  /** Tables made by `schema` and filled with `rowsOf`, for one audience. @defaultValue `kontor_members`, … */
  readonly tables?: Partial<TableNames>
  /** Introductions a member, an integer ≥ 1. @defaultValue 10 */
  readonly limit?: number
  /** Ids of those whose introductions are asked for. @defaultValue everybody */
  readonly members?: Iterable<string>
  /**
   * Whom the tables were made for. The statements are the same for everybody: what an audience may not see is in no table
   * made for it.
   */
  readonly audience?: Audience
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

const OPTIONS = ['tables', 'limit', 'members', 'audience', 'now', 'where'] satisfies readonly (keyof SqlOptions)[]

const SETTINGS = 'SETTINGS join_use_nulls = 0, cross_to_inner_join_rewrite = 0, allow_experimental_analyzer = 1'

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
  const { tables = {}, limit = 10, members, audience, now, where } = expectKeys('options', options, OPTIONS)
  if (policy.threshold === null)
    throw unmet(
      'policy.threshold',
      'be there, since without one every two members are compared',
      null,
      'invalid-policy',
    )
  if (audience !== undefined) expectAudience(audience)
  const names = readTables(tables)
  const parameters = createParameters()
  const context: SqlContext = {
    at: parameters.at,
    tables: names,
    table: name => `${names.derived}_${name}`,
    today: readToday(policy, where, now),
  }
  const rules = [...policy.rules, ...(where === undefined ? [] : [readRule(where, 'where')])]
  for (const rule of rules) refuseVainRule(rule, policy.blind, 'where')
  const signals = policy.signals.map((signal, i) => sqlSignal(signal, i, context))
  const pairs = candidates(policy, signals, context)
  const derived = [
    ...memberTables(policy, context),
    ...signals.flatMap(signal => signal.derived),
    sidesOf(policy, signals, context),
    ...pairs.derived,
  ]
  const question = {
    policy,
    signals,
    candidates: pairs,
    rules: rules.map(rule => admits(rule, context)),
    asked: askedOf(members, context),
    limit: parameters.at(expectInteger('limit', limit, { least: 1 }), 'Int64'),
  }
  const made = derived.flatMap(({ name, select, key = 'tuple()' }) => [
    `DROP TABLE IF EXISTS ${context.table(name)}`,
    `CREATE TABLE ${context.table(name)} ENGINE = MergeTree ORDER BY ${key} AS ${select} ${SETTINGS}`,
  ])
  return {
    statements: [...made, `${introductions(question, context)} ${SETTINGS}`],
    parameters: parameters.all(),
    signals: policy.signals.map(({ name }) => name),
  }
}

/** Without members, everybody asks. */
function askedOf(members: Iterable<string> | undefined, { at, table }: SqlContext): Asked {
  if (members === undefined) return () => '1'
  const ids = at(readIds('members', members), 'Array(String)')
  return column => `${column} IN (SELECT n FROM ${table('fields')} WHERE id IN (SELECT arrayJoin(${ids})))`
}

/** @throws KontorError `invalid-argument` */
export function readIds(what: string, ids: Iterable<string>): readonly string[] {
  return expectList(what, ids).map((id, i) => expectText(`${what}[${i}]`, id))
}

const DATED = new Set(['notIntroducedSince'])

/** Days since 1970; any day where nothing dated is read. */
function readToday(policy: Policy, where: RuleInput | undefined, now: string | undefined): number {
  const day = now === undefined ? undefined : expectDay('now', now)
  const readsDay = policy.signals.some(({ shape }) => shape === 'record') || hasDated([...policy.rules, where])
  if (day === undefined && readsDay)
    throw misuse('now', 'a day as YYYY-MM-DD, since the policy reads something dated', now, 'now-required')
  return day ?? 0
}

function hasDated(rule: unknown): boolean {
  if (typeof rule === 'string') return DATED.has(rule)
  return typeof rule === 'object' && rule !== null && Object.values(rule).some(hasDated)
}
