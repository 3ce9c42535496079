import type { Explanation, Side } from '../../introductions/introduction.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Column } from './text-columns.ts'
import { lengthOf, textColumns, wrap } from './text-columns.ts'

const WIDTH = 100
const VALUE_WIDTH = 5
const WIDEST_NAME = 18
const DIVIDER = ' | '

/** Both sides of a pair next to each other, one line or more a signal, and what was decided. At most 100 columns. */
export function scorecardTable(told: Explanation, policy: Policy): string {
  const { from, to, forward, backward } = told
  const both = [forward, backward] as const
  const rows = policy.signals.map(({ name }) => [name, ...both.flatMap(side => signalCells(side, name))])
  const sums = [
    ['bias', ...both.flatMap(({ bias }) => ['', signed(bias), ''])],
    ['benefit', ...both.flatMap(({ benefit }) => ['', signed(benefit), ''])],
  ]
  const title = ['', `${from} gains from ${to}`, `${to} gains from ${from}`]
  const heads = ['signal', ...both.flatMap(() => ['value', 'points', 'why'])]
  const { columns, halves } = layout([heads, ...rows, ...sums])
  const table = [
    textColumns([title], halves),
    textColumns([heads], columns),
    '-'.repeat(WIDTH),
    textColumns([...rows, ...sums], columns),
  ]
  return [...table, '', ...verdict(told, policy)].join('\n')
}

function signalCells({ reasons, unknown }: Side, name: string): string[] {
  const reason = reasons.find(({ signal }) => signal === name)
  if (reason !== undefined) return [String(reason.value), signed(reason.points), reason.text]
  const missing = unknown.find(({ signal }) => signal === name)?.missing ?? []
  const fields = missing.map(({ member, field }) => `${member}.${field}`).join(', ')
  return ['?', signed(0), fields === '' ? 'unknown' : `unknown: ${fields}`]
}

/** Columns for the rows, and for the titles over each half of them. */
function layout(rows: readonly (readonly string[])[]): { readonly columns: Column[]; readonly halves: Column[] } {
  const widest = (places: readonly number[]) =>
    Math.max(...rows.flatMap(row => places.map(place => lengthOf(row[place] ?? ''))))
  const name: Column = { width: Math.min(WIDEST_NAME, widest([0])), align: 'left' }
  const points = widest([2, 5])
  const width = Math.floor((WIDTH - name.width - 2 * DIVIDER.length) / 2)
  const side: Column[] = [
    { width: VALUE_WIDTH, align: 'right', before: DIVIDER },
    { width: points, align: 'right' },
    { width: width - VALUE_WIDTH - points - 2 * 2, align: 'left' },
  ]
  const half: Column = { width, align: 'left', before: DIVIDER }
  return { columns: [name, ...side, ...side], halves: [name, half, half] }
}

function verdict({ score, confidence, refusals }: Explanation, { threshold }: Policy): string[] {
  const asked = (least: number | undefined) => (least === undefined ? '' : ` (asked: ${least})`)
  const refused = refusals.map(({ rule, code, text }) => `${code}${rule === code ? '' : ` [${rule}]`}: ${text}`)
  return [
    `score       ${score}${asked(threshold?.score)}`,
    `confidence  ${confidence}${asked(threshold?.confidence)}`,
    ...(refused.length === 0 ? ['refusals    none'] : ['refusals']),
    ...refused.flatMap(line => wrap(line, WIDTH - 4).map((part, i) => `  ${i === 0 ? '' : '  '}${part}`)),
  ]
}

function signed(points: number): string {
  return points > 0 ? `+${points}` : String(points)
}
