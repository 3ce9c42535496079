import type { Schedule } from './schedule.ts'

/** Pairs from the most valuable down, each into the slot that is best for the two as things stand. */
export function fillGreedily(schedule: Schedule): void {
  const { value, slots } = schedule.model
  const order = Int32Array.from(value, (_, pair) => pair).sort((p, q) => value[q]! - value[p]! || p - q)
  for (const pair of order) if (mayMeet(schedule, pair)) addWhereBest(schedule, pair, 0, slots)
}

function mayMeet(schedule: Schedule, pair: number): boolean {
  const { model, slotOf } = schedule
  return slotOf[pair] === -1 && !schedule.isFull(model.first[pair]!) && !schedule.isFull(model.second[pair]!)
}

/** Puts the pair into its best slot of from … to − 1; returns whether it fits anywhere with a gain of at least `least`. */
export function addWhereBest(schedule: Schedule, pair: number, from: number, to: number, least = 1): boolean {
  let [best, most] = [-1, least - 1]
  for (let slot = from; slot < to; slot++) {
    const gained = schedule.fits(pair, slot) ? schedule.gain(pair, slot) : most
    if (gained > most) [best, most] = [slot, gained]
  }
  if (best >= 0) schedule.add(pair, best)
  return best >= 0
}

/** Below any loss there can be. */
const ANY_PRICE = -Number.MAX_SAFE_INTEGER + 1

/**
 * Adds whatever still fits: first for whoever has no meeting, at any price, then wherever something is gained. Afterwards
 * nobody is without a meeting for whom one could be added.
 */
export function complete(schedule: Schedule): void {
  const { people, start, pairsOf, slots } = schedule.model
  for (let person = 0; person < people; person++) {
    for (let k = start[person]!; k < start[person + 1]! && schedule.count[person] === 0; k++) {
      addWhereBest(schedule, pairsOf[k]!, 0, slots, ANY_PRICE)
    }
  }
  fillGreedily(schedule)
}
