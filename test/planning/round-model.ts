import { ledgerOf } from './round-checker.ts'
import type { RoundWorld } from './round-world.ts'
import { isSame } from './round-world.ts'

/** What one missing introduction costs in the model, in chances: more than could ever be gained by it. */
export const SHORT = 100

/**
 * The round as a mixed integer program in LP format: a binary for each way round of each pair. Fairness 0 asks for the
 * largest total, fairness 1 for the largest minimum, both after the fewest introductions missing to `min`.
 */
export function roundModel(world: RoundWorld, fairness: 0 | 1): string {
  const { members, asked } = world
  const { capacity, open, chance } = ledgerOf(world)
  const ids = members.map(({ id }) => id)
  const ways = new Map<string, number>()
  for (const [pair, value] of open) {
    const [from, to] = pair.split(' ') as [string, string]
    const isWished = [...asked.bans, ...asked.pins].some(wish => isSame(wish, { from, to }))
    if (!isWished) ways.set(`x_${from}_${to}`, value)
  }
  for (const { from, to } of asked.pins) ways.set(`x_${from}_${to}`, chance(from, to))
  const ends = [...ways.keys()].map(name => [name, ...name.split('_').slice(1)] as unknown as [string, string, string])
  const sum = (names: readonly string[]) => (names.length === 0 ? '0 zero' : names.join(' + '))
  const rows: string[] = []
  const having = new Set<string>()
  for (const [name, from, to] of ends) {
    if (capacity.get(from)! > 0 && capacity.get(to)! > 0) for (const id of [from, to]) having.add(id)
    if (from < to && ways.has(`x_${to}_${from}`)) rows.push(`${name} + x_${to}_${from} <= 1`)
  }
  for (const id of ids) {
    const mine = ends.filter(([, from, to]) => from === id || to === id)
    rows.push(`${sum(mine.map(([name]) => name))} <= ${capacity.get(id)}`)
    rows.push(`${sum(mine.filter(([, , to]) => to === id).map(([name]) => name))} <= ${asked.inboundCap}`)
    rows.push(`${sum([...mine.map(([name]) => name), `s_${id}`])} >= ${asked.min}`)
    if (fairness === 1 && having.has(id)) {
      rows.push(`${sum(mine.map(([name]) => `${ways.get(name)! / 1e6} ${name}`))} - t >= 0`)
    }
  }
  for (const { from, to } of asked.pins) rows.push(`x_${from}_${to} = 1`)
  const goal = fairness === 1 ? ['t'] : ends.map(([name]) => `${ways.get(name)! / 1e6} ${name}`)
  const shorts = ids.map(id => `- ${SHORT} s_${id}`).join(' ')
  return [
    'Maximize',
    ` goal: ${[...goal, '0 zero'].join(' + ')} ${shorts}`,
    'Subject To',
    ...rows.map((row, i) => ` r${i}: ${row}`),
    'Bounds',
    ' 0 <= t <= 5',
    ' 0 <= zero <= 0',
    'Binary',
    ` ${[...ways.keys()].join(' ')}`,
    'End',
  ].join('\n')
}

/**
 * Introductions missing to `min` in a solution of the model. They cannot be told from the goal, for the total of a large
 * round is more than one of them costs.
 */
export function shortOf(columns: Readonly<Record<string, unknown>>): number {
  const values = Object.entries(columns).filter(([name]) => name.startsWith('s_'))
  return values.reduce((sum, [, column]) => sum + Math.round((column as { readonly Primal: number }).Primal), 0)
}
