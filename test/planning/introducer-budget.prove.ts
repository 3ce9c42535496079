import highs from 'highs'
import { assignIntroducers } from '../../src/planning/round/warm.ts'
import { createRandom } from '../oracle/worlds/random.ts'
import type { Proof } from '../proof.ts'

/** Introducers within budgets: never more than one may make, and as many warm introductions as HiGHS proves possible. */
export const full = 1_000
export const reduced = 100

export async function run(count: number, seed: number): Promise<Proof> {
  const solver = await highs()
  const failures: string[] = []
  let [warm, cold] = [0, 0]
  for (let at = seed; at < seed + count; at++) {
    const random = createRandom(at)
    const ids = Array.from({ length: random.whole(1, 12) }, (_, i) => `i${i}`)
    const budget = new Map(ids.map(id => [id, random.whole(0, 3)]))
    const asked = Array.from({ length: random.whole(1, 30) }, () => random.some(ids, 3))
    const chosen = assignIntroducers({ asked, budgetOf: id => budget.get(id)! })
    const made = chosen.filter(one => one !== undefined)
    const isOver = ids.some(id => made.filter(one => one === id).length > budget.get(id)!)
    const isStranger = chosen.some((one, pair) => one !== undefined && !asked[pair]!.includes(one))
    const best = Math.round(solver.solve(model(asked, budget), { output_flag: false }).ObjectiveValue)
    if (isOver || isStranger || made.length !== best) failures.push(`seed ${at}: ${made.length} of ${best}`)
    warm += made.length
    cold += asked.length - made.length
  }
  return { checked: count, failures, figures: { warm, cold } }
}

function model(asked: readonly (readonly string[])[], budget: ReadonlyMap<string, number>): string {
  const names = asked.flatMap((ids, pair) => ids.map(id => `x_${pair}_${id}`))
  const sum = (list: readonly string[]) => [...list, '0 zero'].join(' + ')
  const rows = [
    ...asked.map((ids, pair) => `${sum(ids.map(id => `x_${pair}_${id}`))} <= 1`),
    ...[...budget].map(([id, most]) => `${sum(names.filter(name => name.endsWith(`_${id}`)))} <= ${most}`),
  ]
  const binary = names.length > 0 ? ['Binary', ` ${names.join(' ')}`] : []
  return [
    'Maximize',
    ` goal: ${sum(names)}`,
    'Subject To',
    ...rows.map((row, i) => ` r${i}: ${row}`),
    ...binary,
    'End',
  ].join('\n')
}
