import type { RecordOfEvents, Signal } from '../../policy/signal.ts'
import { bent, saturating } from './arithmetic.ts'
import type { SqlContext, SqlSignal } from './parts.ts'

/** As scoring/shapes/record.ts: beyond so many half-lives an event is worth nothing. */
const FORGOTTEN = 11

/** What became of it whenever b was met, the older the less. */
export function record(
  { events, half, halfLife, weight, neutral, curve }: RecordOfEvents & Signal,
  name: string,
  { at, table, today }: SqlContext,
): SqlSignal {
  const life = at(halfLife, 'Int64')
  const worth = `if(q >= ${FORGOTTEN}, 0, intDiv(1000 * (2 * ${life} - (age - q * ${life})), bitShiftLeft(toInt64(2), q) * ${life}))`
  const dated = `SELECT e.n AS n, ${at(today, 'Int64')} - e.day AS age FROM ${table('dated')} AS e WHERE has(${at([...events], 'Array(String)')}, e.event)`
  const aged = `SELECT n, age, least(intDiv(age, ${life}), ${FORGOTTEN}) AS q FROM (${dated}) WHERE age >= 0`
  const past = `SELECT n, sum(${worth}) AS ${name}_sum, toInt64(count()) AS ${name}_count FROM (${aged}) GROUP BY n`
  const value = (b: string) => `if(${b}.${name}_count = 0, -1, ${saturating(`${b}.${name}_sum`, at(half, 'Int64'))})`
  const points = (s: string) => `${at(weight, 'Int64')} * (${bent(value(s), curve, at)} - ${at(neutral, 'Int64')})`
  return {
    derived: [{ name: `${name}_past`, select: past }],
    columns: [{ table: `${name}_past`, names: [`${name}_sum`, `${name}_count`] }],
    value: (_a, b) => value(b),
    bound: { met: s => `if(${s}.${name}_count = 0, 0, ${points(s)})` },
  }
}
