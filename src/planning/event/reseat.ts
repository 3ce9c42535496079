import type { Draw } from '../../integers/draws.ts'
import { addWhereBest } from './construct.ts'
import { clear } from './make-way.ts'
import type { Model } from './model.ts'
import type { Schedule } from './schedule.ts'

/** How many partners are looked at when somebody has come free. */
const LOOK = 24
/** So often in a move whoever is left with no meeting at all takes another's partner, who comes free in turn. */
const TAKES = 8

/**
 * Seats anew whoever came free in a move, with whoever is free as well. Where everybody has one meeting, nobody is: better plans
 * then differ in a ring of meetings, and whoever has lost their only one takes the partner of somebody else (an alternating path).
 */
export function reseat(schedule: Schedule, slot: number, below: Draw): void {
  let takes = TAKES
  // The list grows as others come free.
  for (const person of schedule.freed) {
    seat(schedule, person, slot, below)
    if (schedule.count[person] === 0 && takes-- > 0) takePartner(schedule, person, slot, below)
  }
}

/** In the slot of the move, else in one drawn; the first of the best partners who fits. */
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

/** Meets a partner drawn in the place of the one whom that partner meets in the slot, and who comes free by it. */
function takePartner(schedule: Schedule, person: number, slot: number, below: Draw): void {
  const { first, second } = schedule.model
  const pair = drawPair(schedule.model, person, below)
  const other = first[pair]! + second[pair]! - person
  if (clear(schedule, other, slot) && schedule.fits(pair, slot)) schedule.add(pair, slot)
}

/** One of a person's pairs, rather a valuable one. */
export function drawPair({ start, pairsOf }: Model, person: number, below: Draw): number {
  const many = start[person + 1]! - start[person]!
  return pairsOf[start[person]! + Math.min(below(many), below(many))]!
}
