import type { Policy } from '../../policy/policy.ts'
import type { Signal } from '../../policy/signal.ts'
import { bent, fused } from './arithmetic.ts'
import type { Candidates } from './candidates.ts'
import type { Parameters } from './parameters.ts'
import type { Asked, SqlContext, SqlSignal } from './parts.ts'

export interface Question {
  readonly policy: Policy
  readonly signals: readonly SqlSignal[]
  readonly candidates: Candidates
  /** Conditions on the pair (a, b), one for each rule. */
  readonly rules: readonly string[]
  readonly asked: Asked
  /** Introductions a member. */
  readonly limit: string
}

/** The statement that gives the introductions: candidates are found, admitted, scored and put in order. */
export function introductions(question: Question, context: SqlContext): string {
  const { policy, signals, candidates, asked, limit } = question
  const { at } = context
  const { score, confidence } = policy.threshold!
  const paths = signals.flatMap(({ paths: one }) => one ?? [])
  const tables = [
    ...paths.map(({ name, select }) => `${name} AS (${select(asked('x.a'))})`),
    `candidates AS (${candidates.select(asked)})`,
  ]
  const values = ['f', 'g'].flatMap(side => signals.map((_, i) => `${side}${i}`))
  const columns = ['`from`', '`to`', 'score', 'confidence', ...values].join(', ')
  const points = (side: string) =>
    `CAST([${policy.signals.map((signal, i) => pointsOf(signal, `${side}${i}`, 'NULL', at)).join(', ')}], 'Array(Nullable(Int64))')`
  const order = 'ORDER BY `from`, score DESC, `to`'
  return `WITH ${tables.join(',\n')}
SELECT \`from\`, \`to\`, score, confidence, ${points('f')} AS forward, ${points('g')} AS backward FROM (
SELECT ${columns} FROM (${scored(question, context)})
WHERE score >= ${at(score, 'Int64')} AND confidence >= ${at(confidence, 'Int64')}
${order}
LIMIT ${limit} BY \`from\`)
${order}`
}

/** What a signal adds at the value in a column. */
function pointsOf({ weight, neutral }: Signal, column: string, unknown: string, at: Parameters['at']): string {
  return `if(${column} < 0, ${unknown}, ${at(weight, 'Int64')} * (${column} - ${at(neutral, 'Int64')}))`
}

/** Candidates with what lies between the two: a tie, outcomes, paths. */
function between({ signals, asked }: Question, { table }: SqlContext): string {
  const paths = signals.flatMap(({ paths: one }) => one?.name ?? [])
  const joins = [
    `LEFT JOIN (SELECT a, b, 1 AS isTied FROM ${table('near')} WHERE ${asked('a')}) AS tie ON tie.a = p.na AND tie.b = p.nb`,
    `LEFT JOIN (SELECT * FROM ${table('past')} WHERE ${asked('a')}) AS past ON past.a = p.na AND past.b = p.nb`,
    ...paths.map(name => `LEFT JOIN ${name} ON ${name}.a = p.na AND ${name}.b = p.nb`),
  ]
  const found = paths.map(name => `, ${name}.paths AS ${name}`).join('')
  return `SELECT p.na AS na, p.nb AS nb, tie.isTied AS isTied, past.stages AS stages, past.days AS days${found} FROM candidates AS p ${joins.join(' ')}`
}

/**
 * Admitted candidates with each signal's value on both sides, `f0` … and `g0` … Values that stand in rows come last, one
 * signal after another, each in a step of its own, since every join copies what stands before it; by then the pairs are gone
 * that cannot reach the threshold whatever these values are.
 */
function valued(question: Question, context: SqlContext): string {
  const { policy, signals } = question
  const { at, table } = context
  const first = `SELECT * FROM (${looked(question, context)}) WHERE ${fused(policy, at)} >= ${at(policy.threshold!.score, 'Int64')}`
  return signals.reduce((before, { rows }, i) => {
    if (rows === undefined) return before
    const bend = (value: string) => `toInt64(${bent(value, policy.signals[i]!.curve, at)})`
    const [f, g] = [rows.value('x', `p.b_terms${i}`), rows.value('y', `p.a_terms${i}`)]
    const joins = [
      `LEFT JOIN ${table(rows.table)} AS x ON x.c = p.a_set${i}`,
      `LEFT JOIN ${table(rows.table)} AS y ON y.c = p.b_set${i}`,
    ]
    return `SELECT p.*, ${bend(f)} AS f${i}, ${bend(g)} AS g${i} FROM (${before}) AS p ${joins.join(' ')}`
  }, first)
}

/** Admitted candidates with the values that need no rows, where to look for those that do, and the most of both sides. */
function looked(question: Question, context: SqlContext): string {
  const { policy, signals, rules, asked } = question
  const { at, table } = context
  const side = (letter: string, a: string, b: string) =>
    signals.map(({ value, rows }, i) =>
      value !== undefined
        ? `toInt64(${bent(value(a, b), policy.signals[i]!.curve, at)}) AS ${letter}${i}`
        : `${a}.${rows!.set} AS ${a}_set${i}, ${a}.${rows!.terms} AS ${a}_terms${i}`,
    )
  const most = (letter: string, a: string) =>
    signals.map(({ value, bound }, i) =>
      value !== undefined ? pointsOf(policy.signals[i]!, `${letter}${i}`, '0', at) : bound.asking!(a),
    )
  const sum = (parts: readonly string[]) => [at(policy.bias, 'Int64'), ...parts].join(' + ')
  const columns = [
    'a.id AS `from`',
    'b.id AS `to`',
    ...side('f', 'a', 'b'),
    ...side('g', 'b', 'a'),
    `${sum(most('f', 'a'))} AS x`,
    `${sum(most('g', 'b'))} AS y`,
  ]
  return `SELECT ${columns.join(', ')} FROM ${table('sides')} AS b INNER JOIN (${between(question, context)}) AS c ON c.nb = b.n INNER JOIN (SELECT * FROM ${table('sides')} WHERE ${asked('n')}) AS a ON a.n = c.na WHERE ${['a.n != b.n', ...rules].join(' AND ')}`
}

/** Score and confidence of each. */
function scored(question: Question, context: SqlContext): string {
  const { policy } = question
  const { at } = context
  const benefit = (side: string) =>
    [at(policy.bias, 'Int64'), ...policy.signals.map((signal, i) => pointsOf(signal, `${side}${i}`, '0', at))].join(
      ' + ',
    )
  const values = ['f', 'g'].flatMap(side => policy.signals.map((_, i) => `, ${side}${i}`)).join('')
  const summed = `SELECT \`from\`, \`to\`${values}, ${benefit('f')} AS x, ${benefit('g')} AS y FROM (${valued(question, context)})`
  return `SELECT *, ${fused(policy, at)} AS score, ${confidenceOf(policy, at)} AS confidence FROM (${summed})`
}

/** ⌊1000 · the weight of what is known / all weight⌋, of both sides or of who asks. */
function confidenceOf({ signals, fusion }: Policy, at: Parameters['at']): string {
  const sides = fusion.kind === 'forward' ? ['f'] : ['f', 'g']
  const total = sides.length * signals.reduce((sum, { weight }) => sum + Math.abs(weight), 0)
  if (total === 0) return 'toInt64(0)'
  const known = sides.flatMap(side =>
    signals.map(({ weight }, i) => `if(${side}${i} < 0, 0, ${at(Math.abs(weight), 'Int64')})`),
  )
  return `intDiv(1000 * toInt64(${known.join(' + ')}), ${at(total, 'Int64')})`
}
