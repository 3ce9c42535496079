import { KontorError } from '../../errors/kontor-error.ts'
import type { Field } from '../../policy/field.ts'
import { splitField, wordsOf } from '../../policy/field.ts'
import type { Affinity, Contacts, Curve, Overlap, RecordOfEvents, Signal } from '../../policy/signal.ts'
import { REGIONS } from '../../vocabulary/regions.ts'
import type { Parameters } from './parameters.ts'
import type { TableNames } from './schema.ts'

/**
 * A signal as SQL. `derived` are tables that are made once for all questions, `columns` what each member brings to a pair,
 * `paths` what is looked up for those who ask, and `value` the signal's value for a pair (a, b), −1 for unknown.
 */
export interface SqlSignal {
  readonly derived: readonly (readonly [name: string, select: string])[]
  /** Tables of one row a member, `id` and the columns named. */
  readonly columns: readonly { readonly table: string; readonly names: readonly string[] }[]
  readonly paths: { readonly name: string; readonly select: (asked: string) => string } | undefined
  readonly value: (a: string, b: string) => string
}

export interface SqlContext {
  readonly at: Parameters['at']
  readonly tables: TableNames
  /** A derived table by its short name. */
  readonly table: (name: string) => string
  /** Days since 1970-01-01. */
  readonly today: number
}

/** The column of a field in the table of all fields, `fields`; a bare `size` is a word of the database's own. */
export function columnOf(field: Field): string {
  const { own, ofContacts } = splitField(field)
  return `${ofContacts ? 'contacts' : 'of'}_${own}`
}

/** @throws KontorError `invalid-policy` for a signal of one's own */
export function sqlSignal(signal: Signal, index: number, context: SqlContext): SqlSignal {
  switch (signal.shape) {
    case 'overlap':
      return overlap(signal, `s${index}`, context)
    case 'affinity':
      return affinity(signal, `s${index}`, context)
    case 'contacts':
      return contacts(signal, `s${index}`, context)
    case 'record':
      return record(signal, `s${index}`, context)
    case 'custom':
      throw new KontorError(
        'invalid-policy',
        `The signal \`${signal.name}\` is a function of one's own, which no database can run; leave it out`,
      )
  }
}

const CODES: readonly string[] = Object.keys(REGIONS)
const COUNTRIES: readonly (readonly string[])[] = Object.values(REGIONS)

/** The countries of a region; none of anything else. */
export function countriesOf(term: string, at: SqlContext['at']): string {
  return `${at(COUNTRIES, 'Array(Array(String))')}[indexOf(${at(CODES, 'Array(String)')}, ${term})]`
}

/** A term's own name and, of a region, its countries. */
function reach(term: string, field: Field, at: SqlContext['at'], isItself: boolean): string {
  if (wordsOf(field) !== 'market') return `[${term}]`
  const found = countriesOf(term, at)
  return isItself ? `arrayConcat([${term}], ${found})` : `if(empty(${found}), [${term}], ${found})`
}

function overlap({ x, y, half }: Overlap, name: string, { at, table }: SqlContext): SqlSignal {
  const [cx, cy] = [columnOf(x), columnOf(y)]
  const rarity = `SELECT term, toInt64(floor(1000 / sqrt(count()))) AS r FROM (SELECT arrayJoin(${cy}) AS term FROM ${table('fields')}) GROUP BY term`
  const options = `SELECT id, t, arrayJoin(${reach('t', x, at, true)}) AS u FROM (SELECT id, arrayJoin(${cx}) AS t FROM ${table('fields')})`
  const lists = `SELECT o.id AS id, o.t AS t, groupArray((o.u, k.r)) AS rarest FROM (${options}) AS o INNER JOIN ${table(`${name}_rarity`)} AS k ON o.u = k.term GROUP BY id, t`
  return {
    derived: [
      [`${name}_rarity`, rarity],
      [`${name}_terms`, `SELECT id, groupArray(rarest) AS ${name}_x FROM (${lists}) GROUP BY id`],
    ],
    columns: [{ table: `${name}_terms`, names: [`${name}_x`] }],
    paths: undefined,
    value(a, b) {
      const best = `arrayMax(o -> if(has(${b}.${cy}, o.1), o.2, 0), os)`
      const sum = `arraySum(os -> ${best}, ${a}.${name}_x)`
      return `if(empty(${a}.${cx}) OR empty(${b}.${cy}), -1, ${saturating(sum, at(half, 'Int64'))})`
    },
  }
}

/** ⌊1000·s / (s + half)⌋ */
function saturating(sum: string, half: string): string {
  return `intDiv(1000 * (${sum}), (${sum}) + ${half})`
}

function affinity(signal: Affinity, name: string, { at, table }: SqlContext): SqlSignal {
  const { x, y, by, cells } = signal
  const [cx, cy] = [columnOf(x), columnOf(y)]
  const all = Object.entries(cells).flatMap(([u, row]) =>
    Object.entries(row).map(([v, value]) => [u, v, value] as const),
  )
  const given = [
    at(
      all.map(([u]) => u),
      'Array(String)',
    ),
    at(
      all.map(([, v]) => v),
      'Array(String)',
    ),
    at(
      all.map(([, , value]) => value),
      'Array(Int64)',
    ),
  ]
  const listed = `SELECT c.1 AS u, c.2 AS v, c.3 AS cell FROM (SELECT arrayJoin(arrayZip(${given.join(', ')})) AS c)`
  const xs = `SELECT DISTINCT arrayJoin(${reach('t', x, at, false)}) AS u FROM (SELECT arrayJoin(${cx}) AS t FROM ${table('fields')})`
  const ys = `SELECT DISTINCT arrayJoin(${cy}) AS v FROM ${table('fields')}`
  const resolved = `SELECT p.u AS u, p.v AS v, ${cellOf(signal, at)} AS cell FROM (SELECT u, v, ${parent('u', x)} AS pu, ${parent('v', y)} AS pv FROM (${xs}) AS xs CROSS JOIN (${ys}) AS ys) AS p ${lookUps(signal, table(`${name}_table`))}`
  const options = `SELECT id, t, arrayJoin(${reach('t', x, at, false)}) AS u FROM (SELECT id, arrayJoin(${cx}) AS t FROM ${table('fields')})`
  const best = `SELECT o.id AS id, o.t AS t, r.v AS v, max(r.cell) AS cell FROM (${options}) AS o INNER JOIN ${table(`${name}_cells`)} AS r ON o.u = r.u WHERE r.cell >= 0 GROUP BY id, t, v`
  const rows = `SELECT id, groupArray((v, most, total, number)) AS ${name}_row FROM (SELECT id, v, max(cell) AS most, sum(cell) AS total, toInt64(count()) AS number FROM (${best}) GROUP BY id, v) GROUP BY id`
  return {
    derived: [
      [`${name}_table`, listed],
      [`${name}_cells`, resolved],
      [`${name}_rows`, rows],
    ],
    columns: [{ table: `${name}_rows`, names: [`${name}_row`] }],
    paths: undefined,
    value(a, b) {
      const held = `arrayFilter(o -> has(${b}.${cy}, o.1), ${a}.${name}_row)`
      const most = `arrayMax(o -> o.2, ${held})`
      const mean = `intDiv(arraySum(o -> o.3, ${held}), arraySum(o -> o.4, ${held}))`
      return `if(empty(${held}), -1, ${by === 'best' ? most : mean})`
    },
  }
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

function contacts(
  { half = 1, peak, reach: steps, far = 0 }: Contacts,
  name: string,
  { at, tables, table }: SqlContext,
): SqlSignal {
  const rarity = `SELECT a AS id, if(sum(strength) = 0, 1000, least(1000, toInt64(floor(1000 / sqrt(sum(strength) / 1000))))) AS r FROM ${tables.contacts} FINAL GROUP BY a`
  const short = (asked: string) =>
    `SELECT x.a AS a, y.b AS b, sum(intDiv(x.strength * y.strength * k.r, 1000)) AS s, toInt64(0) AS l FROM ${tables.contacts} AS x FINAL INNER JOIN ${tables.contacts} AS y FINAL ON x.b = y.a INNER JOIN ${table(`${name}_rarity`)} AS k ON k.id = x.b WHERE x.a != y.b${asked} GROUP BY a, b`
  const long = (asked: string) =>
    `SELECT x.a AS a, z.b AS b, toInt64(0) AS s, sum(intDiv(x.strength * y.strength * z.strength * k.r * m.r, 1000000000)) AS l FROM ${tables.contacts} AS x FINAL INNER JOIN ${tables.contacts} AS y FINAL ON x.b = y.a INNER JOIN ${tables.contacts} AS z FINAL ON y.b = z.a INNER JOIN ${table(`${name}_rarity`)} AS k ON k.id = x.b INNER JOIN ${table(`${name}_rarity`)} AS m ON m.id = y.b WHERE x.a != z.b AND x.b != z.b AND y.b != x.a${asked} GROUP BY a, b`
  const both = (asked: string) => (steps === 3 ? `${short(asked)} UNION ALL ${long(asked)}` : short(asked))
  const select = (asked: string) =>
    `SELECT a, b, sum(s) + intDiv(${at(far, 'Int64')} * sum(l), 1000) AS paths FROM (${both(asked)}) GROUP BY a, b`
  return {
    derived: [[`${name}_rarity`, rarity]],
    columns: [],
    paths: { name: `${name}_paths`, select },
    value(a, b) {
      const sum = `${name}_paths.paths`
      const peaked = () => {
        const top = at(peak!, 'Int64')
        return `intDiv(1000 * least(${sum}, ${top}), greatest(${sum}, ${top}))`
      }
      const value = peak === undefined ? saturating(sum, at(half, 'Int64')) : peaked()
      return `if(${a}.degree = 0 OR ${b}.degree = 0, -1, ${value})`
    },
  }
}

/** As scoring/shapes/record.ts: beyond so many half-lives an event is worth nothing. */
const FORGOTTEN = 11

function record(
  { events, half, halfLife }: RecordOfEvents,
  name: string,
  { at, tables, today }: SqlContext,
): SqlSignal {
  const life = at(halfLife, 'Int64')
  const worth = `if(q >= ${FORGOTTEN}, 0, intDiv(1000 * (2 * ${life} - (age - q * ${life})), bitShiftLeft(toInt64(2), q) * ${life}))`
  const aged = `SELECT member, age, least(intDiv(age, ${life}), ${FORGOTTEN}) AS q FROM (SELECT member, ${at(today, 'Int64')} - day AS age FROM ${tables.events} FINAL WHERE has(${at([...events], 'Array(String)')}, event)) WHERE age >= 0`
  const past = `SELECT member AS id, sum(${worth}) AS ${name}_sum, toInt64(count()) AS ${name}_count FROM (${aged}) GROUP BY member`
  return {
    derived: [[`${name}_past`, past]],
    columns: [{ table: `${name}_past`, names: [`${name}_sum`, `${name}_count`] }],
    paths: undefined,
    value: (_a, b) => `if(${b}.${name}_count = 0, -1, ${saturating(`${b}.${name}_sum`, at(half, 'Int64'))})`,
  }
}

/** Floor interpolation between nodes, constant beyond the outer ones, as scoring/curve.ts; −1 stays −1. */
export function bent(value: string, curve: Curve | undefined, at: SqlContext['at']): string {
  if (curve === undefined || curve.length === 0) return value
  const n = (number: number) => at(number, 'Int64')
  const [x0, y0] = curve[0]!
  const steps = curve.slice(1).map(([x1, y1], i) => {
    const [x, y] = curve[i]!
    const between = floorDiv(`${n(y1 - y)} * (v - ${n(x)})`, n(x1 - x))
    return `v <= ${n(x1)}, ${n(y)} + ${between}`
  })
  const map = `multiIf(v < 0, -1, v <= ${n(x0)}, ${n(y0)}, ${[...steps, n(curve.at(-1)![1])].join(', ')})`
  return `arrayElement(arrayMap(v -> ${map}, [toInt64(${value})]), 1)`
}

/** ⌊x / n⌋ for n > 0: intDiv cuts towards zero. */
export function floorDiv(x: string, n: string): string {
  return `(intDiv(${x}, ${n}) - (modulo(${x}, ${n}) < 0))`
}
