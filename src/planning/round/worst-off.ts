import { kick } from './kicks.ts'
import type { Problem } from './search.ts'
import { follow, improve, isSpent, restore } from './search.ts'
import type { Worth } from './welfare.ts'
import { floorWorth } from './welfare.ts'

const STEPS = 14
const KICKS = 300
const ROUNDS = 4

/**
 * Fairness 1: the largest floor that everybody reaches who could have anything, and beyond it what `worth` decides. The
 * floor is found by trails first, which are quick, and from there by all there is. Where somebody cannot but have nothing,
 * the floor of the others is raised.
 * @param held places that count: they have a candidate and capacity
 */
export function* raiseWorstOff(problem: Problem, worth: Worth, held: readonly number[]): Generator<void> {
  if (held.length === 0) return
  const isHeld = new Uint8Array(problem.graph.size)
  for (const v of held) isHeld[v] = 1
  const lift = (floor: number) => floorWorth(floor, v => isHeld[v] === 1, worth)
  yield* bisect({ ...problem, effort: problem.trailing }, held, floor => follow(problem, lift(floor)))
  yield* bisect(problem, held, floor => reach(floor, problem, held, lift(floor)))
  yield* improve(problem, lift(leastOf(problem, held)))
  const served = held.filter(v => problem.allocation.sum[v]! > 0)
  if (served.length < held.length) yield* raiseWorstOff(problem, worth, served)
}

/**
 * The largest floor that can be reached, between what is reached already and what the least favoured member could have at
 * best; a floor that is not reached leaves the plan as it was.
 */
function* bisect(
  problem: Problem,
  held: readonly number[],
  toReach: (floor: number) => Generator<void>,
): Generator<void> {
  let low = leastOf(problem, held)
  let best = problem.allocation.planned.slice()
  let high = held.reduce((least, v) => Math.min(least, bestSum(problem, v)), Number.POSITIVE_INFINITY)
  for (let step = 0; step < STEPS && low < high && !isSpent(problem); step++) {
    const floor = step === 0 ? high : low + Math.max(1, Math.floor((high - low) / 2))
    yield* toReach(floor)
    const least = leastOf(problem, held)
    if (least < floor) high = floor - 1
    if (least > low) {
      low = least
      best = problem.allocation.planned.slice()
    } else restore(problem, best)
  }
  restore(problem, best)
}

/** Lessens what is missing below a floor by chains of swaps, and by kicks and trails as long as somebody is below it. */
function* reach(floor: number, problem: Problem, held: readonly number[], lifted: Worth): Generator<void> {
  yield* improve(problem, lifted)
  for (let round = 0; round < ROUNDS && leastOf(problem, held) < floor && !isSpent(problem); round++) {
    yield* kick(problem, lifted, KICKS)
    yield* follow(problem, lifted)
  }
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
