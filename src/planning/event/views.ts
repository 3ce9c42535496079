import type { EventPlan } from './plan.ts'
import type { Meeting } from './setting.ts'

/** Everybody's day, in the order of ids; whoever has no meeting has an empty one. */
export function meetingsByPerson({ setting, meetings }: EventPlan): ReadonlyMap<string, readonly Meeting[]> {
  const byPerson = new Map(setting.participants.map(({ id }) => [id, [] as Meeting[]]))
  for (const meeting of meetings) for (const id of [meeting.a, meeting.b]) byPerson.get(id)?.push(meeting)
  return byPerson
}

/** Slot by slot, breaks and empty ones too. */
export function meetingsBySlot({ setting, meetings }: EventPlan): ReadonlyMap<number, readonly Meeting[]> {
  const bySlot = new Map(setting.slots.map((_, k) => [k + 1, [] as Meeting[]]))
  for (const meeting of meetings) bySlot.get(meeting.slot)?.push(meeting)
  return bySlot
}

/** Table by table, as listed. */
export function meetingsByTable({ setting, meetings }: EventPlan): ReadonlyMap<string, readonly Meeting[]> {
  const byTable = new Map(setting.tables.map(({ id }) => [id, [] as Meeting[]]))
  for (const meeting of meetings) byTable.get(meeting.table)?.push(meeting)
  return byTable
}
