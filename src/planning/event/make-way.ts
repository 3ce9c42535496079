import type { Draw } from '../../integers/draws.ts'
import type { Schedule } from './schedule.ts'
import { HOLD } from './schedule.ts'

export function takeOut(schedule: Schedule, pair: number): boolean {
  schedule.remove(pair)
  schedule.freed.push(schedule.model.first[pair]!, schedule.model.second[pair]!)
  return true
}

function takeOutLoose(schedule: Schedule, pair: number): boolean {
  return schedule.hold[pair] === HOLD.loose && takeOut(schedule, pair)
}

export function clear(schedule: Schedule, person: number, slot: number): boolean {
  const pair = schedule.at[person * schedule.model.slots + slot]!
  return pair === -1 || takeOutLoose(schedule, pair)
}

/** Whoever has the most meetings allowed gives up the least valuable. */
export function lighten(schedule: Schedule, person: number): boolean {
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
export function makeRoom(schedule: Schedule, slot: number, below: Draw): boolean {
  if (schedule.hasRoom(slot)) return true
  const { value } = schedule.model
  const draw = () => schedule.pairsIn[slot * schedule.width + below(schedule.taken[slot]!)]!
  const least = [draw(), draw(), draw()].reduce((p, q) => (value[q]! < value[p]! ? q : p))
  return takeOutLoose(schedule, least)
}

export function makeTalk(schedule: Schedule, pair: number, slot: number, below: Draw): boolean {
  if (schedule.interpreting.canJoin(pair, slot)) return true
  const others = schedule.interpreting.helped(slot)
  if (others.length === 0) return false
  return takeOutLoose(schedule, others[below(others.length)]!) && schedule.interpreting.canJoin(pair, slot)
}
