import type { Draw } from '../../integers/draws.ts'
import { createDraws } from '../../integers/draws.ts'
import type { StopSignal } from '../../introductions/stop-signal.ts'
import { addWhereBest, complete, fillGreedily } from './construct.ts'
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
/** How many partners are looked at when somebody has come free. */
const LOOK = 24

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
  for (const person of schedule.freed) seat(schedule, person, slot, below)
  if (schedule.objective < before - patience) schedule.undo()
}

/** Puts a pair into a slot and takes out whoever stands in its way; −1 if that cannot be. */
function propose(schedule: Schedule, below: Draw): number {
  const { model, slotOf, hold } = schedule
  const { people, slots, start, pairsOf, present, room, first, second } = model
  const person = below(people)
  const many = start[person + 1]! - start[person]!
  if (many === 0) return -1
  const pair = pairsOf[start[person]! + Math.min(below(many), below(many))]!
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

function takeOut(schedule: Schedule, pair: number): boolean {
  schedule.remove(pair)
  schedule.freed.push(schedule.model.first[pair]!, schedule.model.second[pair]!)
  return true
}

function takeOutLoose(schedule: Schedule, pair: number): boolean {
  return schedule.hold[pair] === HOLD.loose && takeOut(schedule, pair)
}

function clear(schedule: Schedule, person: number, slot: number): boolean {
  const pair = schedule.at[person * schedule.model.slots + slot]!
  return pair === -1 || takeOutLoose(schedule, pair)
}

/** Whoever has the most meetings allowed gives up the least valuable. */
function lighten(schedule: Schedule, person: number): boolean {
  if (!schedule.isFull(person)) return true
  const { slots, value } = schedule.model
  let least = -1
  for (let slot = 0; slot < slots; slot++) {
    const pair = schedule.at[person * slots + slot]!
    if (pair < 0 || schedule.hold[pair] !== HOLD.loose) continue
    if (least < 0 || value[pair]! < value[least]!) least = pair
  }
  return least >= 0 && takeOut(schedule, least)
}

/** In a full slot, the less valuable of three drawn meetings goes. */
function makeRoom(schedule: Schedule, slot: number, below: Draw): boolean {
  if (schedule.hasRoom(slot)) return true
  const { value } = schedule.model
  const draw = () => schedule.pairsIn[slot * schedule.width + below(schedule.taken[slot]!)]!
  const least = [draw(), draw(), draw()].reduce((p, q) => (value[q]! < value[p]! ? q : p))
  return takeOutLoose(schedule, least)
}

function makeTalk(schedule: Schedule, pair: number, slot: number, below: Draw): boolean {
  if (schedule.interpreting.canJoin(pair, slot)) return true
  const others = schedule.interpreting.helped(slot)
  if (others.length === 0) return false
  return takeOutLoose(schedule, others[below(others.length)]!) && schedule.interpreting.canJoin(pair, slot)
}

/** Seats somebody who came free: in the slot of the move, else in one drawn; the first of the best partners who fits. */
function seat(schedule: Schedule, person: number, slot: number, below: Draw): void {
  const { slots } = schedule.model
  for (const asked of [slot, below(slots), below(slots)]) {
    if (schedule.isFull(person)) return
    if (schedule.isFree(person, asked) && schedule.hasRoom(asked)) seatIn(schedule, person, asked)
  }
}

function seatIn(schedule: Schedule, person: number, slot: number): void {
  const { start, pairsOf } = schedule.model
  const to = Math.min(start[person + 1]!, start[person]! + LOOK)
  for (let k = start[person]!; k < to; k++) {
    if (schedule.fits(pairsOf[k]!, slot) && addWhereBest(schedule, pairsOf[k]!, slot, slot + 1)) return
  }
}
