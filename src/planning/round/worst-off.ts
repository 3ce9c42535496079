import { follow, improve, isSpent, kick, type Problem, restore } from './search.ts'
import type { Worth } from './welfare.ts'
import { floorWorth } from './welfare.ts'

const STEPS = 14
const KICKS = 300

/**
 * Fairness 1: the largest floor that everybody reaches who could have anything, by bisection between what is reached and
 * what the least favoured member could have at best. For each floor, chains of swaps lessen what is missing below it; a
 * floor that is not reached leaves the plan as it was. Beyond the floor, `worth` decides. Where somebody cannot but have
 * nothing, the floor of the others is raised.
 * @param held places that count: they have a candidate and capacity
 */
export function* raiseWorstOff(
  problem: Problem,
  trailing: Problem,
  worth: Worth,
  held: readonly number[],
): Generator<void> {
  if (held.length === 0) return
  const isHeld = new Uint8Array(problem.graph.size)
  for (const v of held) isHeld[v] = 1
  const counts = (v: number) => isHeld[v] === 1
  let low = leastOf(problem, held)
  let best = problem.allocation.planned.slice()
  let high = held.reduce((least, v) => Math.min(least, bestSum(problem, v)), Number.POSITIVE_INFINITY)
  for (let step = 0; step < STEPS && low < high && !isSpent(problem); step++) {
    const floor = step === 0 ? high : low + Math.max(1, Math.floor((high - low) / 2))
    const lifted = floorWorth(floor, counts, worth)
    yield* improve(problem, lifted)
    yield* follow(trailing, lifted)
    for (let round = 0; round < 4 && leastOf(problem, held) < floor && !isSpent(problem); round++) {
      yield* kick(problem, lifted, KICKS)
      yield* follow(trailing, lifted)
    }
    const least = leastOf(problem, held)
    if (least < floor) high = floor - 1
    if (least > low) {
      low = least
      best = problem.allocation.planned.slice()
    } else restore(problem, best)
  }
  restore(problem, best)
  yield* improve(problem, floorWorth(low, counts, worth))
  const served = held.filter(v => problem.allocation.sum[v]! > 0)
  if (served.length < held.length) yield* raiseWorstOff(problem, trailing, worth, served)
}

export function leastOf({ allocation }: Problem, held: readonly number[]): number {
  return held.reduce((least, v) => Math.min(least, allocation.sum[v]!), Number.POSITIVE_INFINITY)
}

/** What a member would have if nobody else counted: its best pairs up to its capacity. */
function bestSum({ graph, capacity }: Problem, v: number): number {
  let [sum, left] = [0, capacity[v]!]
  for (let i = graph.starts[v]!; i < graph.starts[v + 1]! && left > 0; i++) {
    const pair = graph.incident[i]!
    if (capacity[graph.a[pair]!] === 0 || capacity[graph.b[pair]!] === 0) continue
    sum += graph.chance[pair]!
    left--
  }
  return sum
}
