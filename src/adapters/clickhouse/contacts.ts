import type { Contacts, Signal } from '../../policy/signal.ts'
import { saturating } from './arithmetic.ts'
import { mostOf, pointsAt } from './bound.ts'
import type { SqlContext, SqlSignal } from './parts.ts'

/** The paths between two members over one contact, and over two if the reach is 3, each worth less the more its way is known. */
export function contacts(signal: Contacts & Signal, name: string, { at, table }: SqlContext): SqlSignal {
  const { half = 1, peak, reach, far = 0 } = signal
  const near = table('near')
  const first = (asked: string) => `SELECT * FROM ${near} AS x WHERE ${asked}`
  const short = (asked: string) =>
    `SELECT x.a AS a, y.b AS b, sum(intDiv(x.strength * y.strength * x.r, 1000)) AS s, toInt64(0) AS l FROM ${near} AS y INNER JOIN (${first(asked)}) AS x ON x.b = y.a WHERE x.a != y.b GROUP BY a, b`
  const two = (asked: string) =>
    `SELECT x.a AS a, x.b AS via, y.b AS b, x.strength * y.strength * x.r * y.r AS s FROM ${near} AS y INNER JOIN (${first(asked)}) AS x ON x.b = y.a WHERE y.b != x.a`
  const long = (asked: string) =>
    `SELECT w.a AS a, z.b AS b, toInt64(0) AS s, sum(intDiv(w.s * z.strength, 1000000000)) AS l FROM ${near} AS z INNER JOIN (${two(asked)}) AS w ON w.b = z.a WHERE w.a != z.b AND w.via != z.b GROUP BY a, b`
  const both = (asked: string) => (reach === 3 ? `${short(asked)} UNION ALL ${long(asked)}` : short(asked))
  const select = (asked: string) =>
    `SELECT a, b, sum(s) + intDiv(${at(far, 'Int64')} * sum(l), 1000) AS paths FROM (${both(asked)}) GROUP BY a, b`
  const untied = Math.max(0, pointsAt(signal, 0))
  return {
    derived: [],
    paths: { name: `${name}_paths`, select },
    value(a, b) {
      const sum = `c.${name}_paths`
      const peaked = () => {
        const top = at(peak!, 'Int64')
        return `intDiv(1000 * least(${sum}, ${top}), greatest(${sum}, ${top}))`
      }
      const value = peak === undefined ? saturating(sum, at(half, 'Int64')) : peaked()
      return `if(${a}.degree = 0 OR ${b}.degree = 0, -1, ${value})`
    },
    bound: { asking: () => at(untied, 'Int64'), tied: Math.max(0, mostOf(signal) - untied) },
  }
}
