import type { Overlap, Signal } from '../../policy/signal.ts'
import { saturating } from './arithmetic.ts'
import { pointsUpTo } from './listed.ts'
import type { SqlContext, SqlSignal } from './parts.ts'
import { columnOf, optionsOf } from './terms.ts'

/**
 * ⌊1000·s / (s + half)⌋, s the sum over a's terms of the rarest that b has for it. Terms that somebody has are numbered: of
 * each member the numbers that are had, `_y`, and by term of what is wanted the numbers it is met by, with their rarity, `_x`.
 */
export function overlap(signal: Overlap & Signal, name: string, { at, table }: SqlContext): SqlSignal {
  const { x, y, half } = signal
  const [cx, cy] = [columnOf(x), columnOf(y)]
  const fields = table('fields')
  const terms = `SELECT term, toUInt32(row_number() OVER (ORDER BY term)) AS k, toInt64(floor(1000 / sqrt(holders))) AS r FROM (SELECT term, count() AS holders FROM (SELECT arrayJoin(${cy}) AS term FROM ${fields}) GROUP BY term)`
  const options = `SELECT o.n AS n, o.t AS t, k.k AS k, k.r AS r FROM (${optionsOf(x, true, { from: fields, owner: 'n', terms: cx }, at)}) AS o INNER JOIN ${table(`${name}_terms`)} AS k ON o.u = k.term`
  const wanted = `SELECT n, groupArray(met) AS ${name}_x FROM (SELECT n, t, groupArray((k, r)) AS met FROM ${table(`${name}_options`)} GROUP BY n, t) GROUP BY n`
  const had = `SELECT f.n AS n, groupArray(k.k) AS ${name}_y FROM (SELECT n, arrayJoin(${cy}) AS term FROM ${fields}) AS f INNER JOIN ${table(`${name}_terms`)} AS k ON k.term = f.term GROUP BY n`
  return {
    derived: [
      { name: `${name}_terms`, select: terms },
      { name: `${name}_options`, select: options },
      { name: `${name}_wanted`, select: wanted },
      { name: `${name}_had`, select: had },
    ],
    columns: [
      { table: `${name}_wanted`, names: [`${name}_x`] },
      { table: `${name}_had`, names: [`${name}_y`] },
    ],
    own: `notEmpty(f.${cx}) AS ${name}_asks`,
    value(a, b) {
      const best = `arrayMax(o -> if(has(${b}.${name}_y, o.1), o.2, 0), os)`
      const sum = `arraySum(os -> ${best}, ${a}.${name}_x)`
      return `if(NOT ${a}.${name}_asks OR empty(${b}.${name}_y), -1, ${saturating(sum, at(half, 'Int64'))})`
    },
    bound: {
      asking: s => `greatest(0, ${pointsUpTo(signal, `arraySum(os -> arrayMax(o -> o.2, os), ${s}.${name}_x)`, at)})`,
    },
  }
}
