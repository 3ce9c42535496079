import type { Draw } from '../../integers/draws.ts'
import { createDraws } from '../../integers/draws.ts'
import type { StopSignal } from '../../introductions/stop-signal.ts'
import { complete, fillGreedily } from './construct.ts'
import { clear, lighten, makeRoom, makeTalk, takeOut } from './make-way.ts'
import { drawPair, reseat } from './reseat.ts'
import type { Schedule } from './schedule.ts'
import { HOLD } from './schedule.ts'

export interface Effort {
  /** Moves to try: the unit of work, instead of a clock. */
  readonly work: number
  readonly seed: number
  readonly signal?: StopSignal | undefined
  readonly onProgress?: ((progress: EventProgress) => void) | undefined
}

export interface EventProgress {
  readonly done: number
  readonly work: number
  /** Of the best plan so far. */
  readonly objective: number
}

/** Moves between two looks at the signal and the best plan so far. */
const STRETCH = 4096
/** A move may lose so many millionths at the beginning, falling in equal steps to none at the end. */
const PATIENCE = 120_000

/**
 * Improves a valid schedule by moves: a pair is put into a slot, whoever stands in its way comes out, and those who came
 * out are seated anew. A move may lose a little, less and less as the work goes on (threshold accepting, in integers).
 * @returns how many moves were tried, and whether it was not stopped
 */
export function improve(schedule: Schedule, effort: Effort): { readonly done: number; readonly finished: boolean } {
  const { work, seed, signal, onProgress } = effort
  const below = createDraws(seed)
  const isHopeless = schedule.model.value.length === 0
  let best = remember(schedule)
  let done = 0
  while (done < work && !isHopeless && signal?.aborted !== true) {
    const until = Math.min(work, done + STRETCH)
    for (; done < until; done++) tryMove(schedule, below, Math.floor((PATIENCE * (work - done)) / work))
    if (schedule.objective > best.objective) best = remember(schedule)
    onProgress?.({ done, work, objective: best.objective })
  }
  if (best.objective > schedule.objective) restore(schedule, best.slotOf)
  complete(schedule)
  return { done, finished: isHopeless || done >= work }
}

function remember({ objective, slotOf }: Schedule) {
  return { objective, slotOf: slotOf.slice() }
}

function restore(schedule: Schedule, slotOf: Int32Array): void {
  for (const [pair, slot] of slotOf.entries()) {
    if (schedule.slotOf[pair]! >= 0 && schedule.slotOf[pair] !== slot) schedule.remove(pair)
  }
  for (const [pair, slot] of slotOf.entries()) if (slot >= 0 && schedule.slotOf[pair] === -1) schedule.add(pair, slot)
}

/** A greedy beginning; what is held already stays. */
export function begin(schedule: Schedule): void {
  fillGreedily(schedule)
  complete(schedule)
}

function tryMove(schedule: Schedule, below: Draw, patience: number): void {
  const before = schedule.objective
  schedule.begin()
  const slot = propose(schedule, below)
  if (slot < 0) {
    schedule.undo()
    return
  }
  reseat(schedule, slot, below)
  if (schedule.objective < before - patience) schedule.undo()
}

/** Puts a pair into a slot and takes out whoever stands in its way; −1 if that cannot be. */
function propose(schedule: Schedule, below: Draw): number {
  const { model, slotOf, hold } = schedule
  const { people, slots, start, present, room, first, second } = model
  const person = below(people)
  if (start[person] === start[person + 1]) return -1
  const pair = drawPair(model, person, below)
  const slot = below(slots)
  const [a, b] = [first[pair]!, second[pair]!]
  if (slotOf[pair] === slot || hold[pair] === HOLD.fixed || room[slot] === 0) return -1
  if (present[a * slots + slot] === 0 || present[b * slots + slot] === 0) return -1
  const isClear =
    (slotOf[pair] === -1 || takeOut(schedule, pair)) &&
    clear(schedule, a, slot) &&
    clear(schedule, b, slot) &&
    lighten(schedule, a) &&
    lighten(schedule, b) &&
    makeRoom(schedule, slot, below) &&
    makeTalk(schedule, pair, slot, below)
  if (!isClear) return -1
  schedule.add(pair, slot)
  return slot
}
