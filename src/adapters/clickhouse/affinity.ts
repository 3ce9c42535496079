import type { Field } from '../../policy/field.ts'
import { wordsOf } from '../../policy/field.ts'
import type { Affinity, Signal } from '../../policy/signal.ts'
import { isPlain, mostOf } from './bound.ts'
import type { Derived, SqlContext, SqlSignal } from './parts.ts'
import { columnOf, optionsOf } from './terms.ts'

/**
 * The best of the cells of a's terms and b's, or their mean. Who has the same terms has the same row of cells, so rows are
 * made for sets of terms, which are numbered.
 */
export function affinity(signal: Affinity & Signal, name: string, context: SqlContext): SqlSignal {
  const { x, y, by, weight, neutral } = signal
  const { at, table } = context
  const [cx, cy] = [columnOf(x), columnOf(y)]
  const sets = `SELECT xs, toUInt32(row_number() OVER (ORDER BY xs)) AS c FROM (SELECT DISTINCT ${cx} AS xs FROM ${table('fields')} WHERE notEmpty(${cx}))`
  const held = `SELECT f.n AS n, s.c AS ${name}_set, r.most AS ${name}_most FROM ${table('fields')} AS f INNER JOIN ${table(`${name}_sets`)} AS s ON s.xs = f.${cx} LEFT JOIN ${table(`${name}_rows`)} AS r ON r.c = s.c`
  const had = `SELECT f.n AS n, groupUniqArray(y.k) AS ${name}_y FROM (SELECT n, arrayJoin(${cy}) AS v FROM ${table('fields')}) AS f INNER JOIN ${table(`${name}_ys`)} AS y ON y.v = f.v GROUP BY n`
  const most = (s: string) =>
    isPlain(signal)
      ? `${at(weight, 'Int64')} * (${s}.${name}_most - ${at(neutral, 'Int64')})`
      : at(mostOf(signal), 'Int64')
  return {
    derived: [
      ...cellsOf(signal, name, context),
      { name: `${name}_sets`, select: sets },
      { name: `${name}_rows`, select: rowsOf(signal, name, context), key: 'c' },
      { name: `${name}_held`, select: held, key: 'n' },
      { name: `${name}_had`, select: had, key: 'n' },
    ],
    columns: [
      { table: `${name}_held`, names: [`${name}_set`, `${name}_most`] },
      { table: `${name}_had`, names: [`${name}_y`] },
    ],
    rows: {
      table: `${name}_rows`,
      set: `${name}_set`,
      terms: `${name}_y`,
      value(row, terms) {
        const of = (column: string) => `arrayMap(k -> ${row}.${column}[indexOf(${row}.ks, k)], ${terms})`
        if (by === 'best') return `arrayMax(arrayPushBack(${of('bests')}, 0)) - 1`
        const number = `arraySum(${of('numbers')})`
        return `if(${number} = 0, -1, intDiv(arraySum(${of('totals')}), ${number}))`
      },
    },
    bound: { asking: s => `greatest(0, ${most(s)})` },
  }
}

/** Of each set, by term of b's: the best of its cells, one greater, so that 0 is none; their sum and number for the mean. */
function rowsOf({ x }: Affinity, name: string, { at, table }: SqlContext): string {
  const options = optionsOf(x, false, { from: table(`${name}_sets`), owner: 'c', terms: 'xs' }, at)
  const best = `SELECT o.c AS c, o.t AS t, r.v AS v, max(r.cell) AS cell FROM (${options}) AS o INNER JOIN ${table(`${name}_cells`)} AS r ON o.u = r.u WHERE r.cell >= 0 GROUP BY c, t, v`
  const cells = `SELECT m.c AS c, y.k AS k, max(m.cell) AS best, sum(m.cell) AS total, toInt64(count()) AS number FROM (${best}) AS m INNER JOIN ${table(`${name}_ys`)} AS y ON y.v = m.v GROUP BY c, k`
  return `SELECT c, groupArray(k) AS ks, groupArray(best + 1) AS bests, groupArray(total) AS totals, groupArray(number) AS numbers, max(best) AS most FROM (${cells}) GROUP BY c`
}

/** The cells as they are listed, and for every two terms in use. */
function cellsOf(signal: Affinity, name: string, { at, table }: SqlContext): readonly Derived[] {
  const { x, y, cells } = signal
  const [cx, cy] = [columnOf(x), columnOf(y)]
  const all = Object.entries(cells).flatMap(([u, row]) =>
    Object.entries(row).map(([v, value]) => [u, v, value] as const),
  )
  const us = at(
    all.map(([u]) => u),
    'Array(String)',
  )
  const vs = at(
    all.map(([, v]) => v),
    'Array(String)',
  )
  const values = at(
    all.map(([, , value]) => value),
    'Array(Int64)',
  )
  const listed = `SELECT c.1 AS u, c.2 AS v, c.3 AS cell FROM (SELECT arrayJoin(arrayZip(${us}, ${vs}, ${values})) AS c)`
  const options = optionsOf(x, false, { from: table('fields'), owner: 'n', terms: cx }, at)
  const ys = `SELECT arrayJoin(${cy}) AS v FROM ${table('fields')}`
  // Only of what stands in a cell, itself or its parent: every other two have none, and they can be very many.
  const used = (term: string, from: string, field: Field, codes: string) =>
    `(SELECT ${term}, p${term} FROM (SELECT DISTINCT ${term}, ${parent(term, field)} AS p${term} FROM (${from})) WHERE has(${codes}, ${term}) OR has(${codes}, p${term}))`
  const pairs = `SELECT u, v, pu, pv FROM ${used('u', options, x, us)} AS xs CROSS JOIN ${used('v', ys, y, vs)} AS ys`
  const resolved = `SELECT p.u AS u, p.v AS v, ${cellOf(signal, at)} AS cell FROM (${pairs}) AS p ${lookUps(signal, table(`${name}_table`))}`
  return [
    { name: `${name}_table`, select: listed },
    { name: `${name}_cells`, select: resolved },
    {
      name: `${name}_ys`,
      select: `SELECT v, toUInt32(row_number() OVER (ORDER BY v)) AS k FROM (SELECT DISTINCT v FROM ${table(`${name}_cells`)} WHERE cell >= 0)`,
    },
  ]
}

/** The code one step up, as policy/field.ts has it; empty if there is none. */
function parent(term: string, field: Field): string {
  return wordsOf(field) === 'industry' ? `if(lengthUTF8(${term}) = 3, substringUTF8(${term}, 1, 1), '')` : `''`
}

/** Where a cell may stand, nearest first: its own place, and under the parents of those whose words have parents. */
function placesOf({ x, y, parentFactor }: Affinity): readonly (readonly [u: string, v: string, falls: number])[] {
  const [hasX, hasY] = [x, y].map(field => parentFactor !== undefined && wordsOf(field) === 'industry')
  return [
    ['u', 'v', 0],
    ...(hasY ? ([['u', 'pv', 1]] as const) : []),
    ...(hasX ? ([['pu', 'v', 1]] as const) : []),
    ...(hasX && hasY ? ([['pu', 'pv', 2]] as const) : []),
  ]
}

/** Cells are looked up one greater, so that 0 is none. */
function lookUps(signal: Affinity, listed: string): string {
  const plus = `(SELECT u, v, cell + 1 AS cell FROM ${listed})`
  const join = ([u, v]: readonly [string, string, number], i: number) =>
    `LEFT JOIN ${plus} AS c${i} ON c${i}.u = p.${u} AND c${i}.v = p.${v}`
  return placesOf(signal).map(join).join(' ')
}

/** −1 if no cell is known; each fall costs the factor. An empty parent is no code: a cell under `''` is not fallen to. */
function cellOf(signal: Affinity, at: SqlContext['at']): string {
  const factor = at(signal.parentFactor ?? 1000, 'Int64')
  const tries = placesOf(signal).map(([u, v, falls], i) => {
    const isCode = [u, v].filter(part => part.length > 1).map(part => ` AND p.${part} != ''`)
    const less = (cell: string, times: number): string =>
      times === 0 ? cell : less(`intDiv((${cell}) * ${factor}, 1000)`, times - 1)
    return `c${i}.cell > 0${isCode.join('')}, ${less(`c${i}.cell - 1`, falls)}`
  })
  return tries.length === 1 ? 'c0.cell - 1' : `multiIf(${tries.join(', ')}, -1)`
}
