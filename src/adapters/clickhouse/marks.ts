import type { Policy } from '../../policy/policy.ts'
import type { Listed } from './listed.ts'
import { pointsUpTo } from './listed.ts'
import type { Derived, SqlContext, SqlSignal } from './parts.ts'

/**
 * One row a member, from which the most that two members can add up to is told in a few steps. Few and narrow columns: they
 * are carried through a join of many rows. Of each listed overlap `j`:
 * - `has`: the terms that are had, as 64 bits. A common bit may stand for no common term, but not the other way round.
 * - `wants`: whether anything is wanted (bit 0), and of the rarest two terms that are met by one number alone the rarity
 *   (bits 1–10, 11–20) and the bit (21–26, 27–32); from bit 33 the rarity of all others together.
 * - `rest`: the bits of all others.
 *
 * `asking` is the most of all else for this member, whoever is met, and `met` for whoever meets this member. Of one `class`
 * are those who tell the same of these fields: bit 2j that terms are wanted, bit 2j + 1 that some are had.
 */
export function marks(
  policy: Policy,
  signals: readonly SqlSignal[],
  listed: readonly Listed[],
  { table }: SqlContext,
): readonly Derived[] {
  const others = signals.filter((_, i) => !listed.some(({ signal }) => signal === policy.signals[i]))
  const sum = (parts: readonly (string | undefined)[]) =>
    ['toInt64(0)', ...parts.flatMap(part => part ?? [])].join(' + ')
  const kinds = listed.map(
    ({ name }, j) => `s.${name}_asks * ${1 << (2 * j)} + notEmpty(s.${name}_y) * ${2 << (2 * j)}`,
  )
  const columns = listed.flatMap(({ name }, j) => [
    `bitOr(w${j}.wants, toUInt64(s.${name}_asks)) AS wants${j}`,
    `w${j}.rest AS rest${j}`,
    `arrayFold((bits, k) -> bitOr(bits, ${bitOf('k')}), s.${name}_y, toUInt64(0)) AS has${j}`,
  ])
  const joins = listed.map((_, j) => `LEFT JOIN ${table(`wants${j}`)} AS w${j} ON w${j}.n = s.n`)
  const select = [
    's.n AS n',
    `toUInt8(${['0', ...kinds].join(' + ')}) AS class`,
    ...columns,
    `${sum(others.map(({ bound }) => bound.asking?.('s')))} AS asking`,
    `${sum(others.map(({ bound }) => bound.met?.('s')))} AS met`,
  ]
  return [
    ...listed.map(({ name }, j) => ({ name: `wants${j}`, select: wantsOf(name, table('sides')), key: 'n' })),
    { name: 'marks', select: `SELECT ${select.join(', ')} FROM ${table('sides')} AS s ${joins.join(' ')}`, key: 'n' },
  ]
}

/** The most that a side of a pair can add up to, from the marks of both. */
export function mostFor(a: string, b: string, { bias }: Policy, listed: readonly Listed[], { at }: SqlContext): string {
  const parts = listed.map(({ signal }, j) => {
    const [wants, has] = [`${a}.wants${j}`, `${b}.has${j}`]
    const bits = (from: number, mask: number) => `bitAnd(bitShiftRight(${wants}, ${from}), ${mask})`
    const one = (rarity: number, bit: number) => `${bits(rarity, 1023)} * bitTest(${has}, ${bits(bit, 63)})`
    const others = `bitShiftRight(${wants}, 33) * (bitAnd(${a}.rest${j}, ${has}) != 0)`
    const sum = `toInt64(${one(1, 21)} + ${one(11, 27)} + ${others})`
    return `(bitTest(${wants}, 0) AND ${has} != 0) * (${pointsUpTo(signal, sum, at)})`
  })
  return [at(bias, 'Int64'), ...parts, `${a}.asking`, `${b}.met`].join(' + ')
}

/** Numbers of terms lie near each other: they need no hashing. */
const bitOf = (number: string) => `bitShiftLeft(toUInt64(1), ${number} % 64)`

/** What each wants, as `wants` and `rest` tell it. A rarity is at most 1000, and there are fewer than 2²¹ terms. */
function wantsOf(name: string, sides: string): string {
  const single = `arraySort(o -> -o.2, arrayMap(os -> os[1], arrayFilter(os -> length(os) = 1, ${name}_x)))`
  const rest = `arrayConcat(arrayMap(o -> [o], arraySlice(single, 3)), arrayFilter(os -> length(os) > 1, ${name}_x))`
  const one = (i: number, rarity: number, bit: number) =>
    `bitShiftLeft(toUInt64(single[${i}].2), ${rarity}) + bitShiftLeft(toUInt64(single[${i}].1 % 64), ${bit})`
  const sum = `bitShiftLeft(toUInt64(arraySum(os -> arrayMax(o -> o.2, os), others)), 33)`
  const bits = `arrayFold((bits, o) -> bitOr(bits, ${bitOf('o.1')}), arrayFlatten(others), toUInt64(0))`
  return `SELECT n, ${one(1, 1, 21)} + ${one(2, 11, 27)} + ${sum} AS wants, ${bits} AS rest FROM (SELECT n, ${single} AS single, ${rest} AS others FROM ${sides})`
}
