import type { Schedule } from './schedule.ts'

/** Somebody who could step in: there, with a free slot, fewer meetings than allowed, and anybody at all to meet. */
export interface Standby {
  readonly id: string
  readonly slots: readonly number[]
  readonly meetings: number
}

/** Fewest meetings first. @param from the first slot that is not over */
export function standby(schedule: Schedule, from: number): readonly Standby[] {
  const { count, model } = schedule
  const interpreting = Array.from({ length: model.slots }, (_, slot) => busyInterpreters(schedule, slot))
  const list = model.setting.participants.flatMap(({ id }, person) => {
    if (schedule.isFull(person) || model.start[person] === model.start[person + 1]) return []
    const isFree = (slot: number) => schedule.isFree(person, slot) && !interpreting[slot]!.has(person)
    const slots = model.setting.slots.flatMap((_, slot) => (slot + 1 >= from && isFree(slot) ? [slot + 1] : []))
    return slots.length === 0 ? [] : [{ id, slots, meetings: count[person]! }]
  })
  return list.sort((p, q) => p.meetings - q.meetings)
}

function busyInterpreters(schedule: Schedule, slot: number): ReadonlySet<number> {
  const { meets } = schedule.model
  return new Set(Array.from(schedule.interpreting.staffed(slot).values(), interpreter => meets[interpreter]!))
}
