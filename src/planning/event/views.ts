import { expectPlan } from './expect-plan.ts'
import type { EventPlan } from './plan.ts'
import type { Meeting } from './setting.ts'

/** Who sits at the table: the two, and who interprets for them. */
export function thoseAt({ a, b, interpreter }: Meeting): readonly string[] {
  return interpreter === undefined ? [a, b] : [a, b, interpreter]
}

/**
 * Everybody's day, in the order of ids, with the meetings of others where a participant interprets; whoever has none has an
 * empty one.
 * @throws KontorError `invalid-argument` if it is no plan
 * @example
 * import { createMatcher, createNetwork, meetingsByPerson, planEvent } from 'kontor'
 * const members = [
 *   { id: 'pumpen', name: 'Rurtal Pumpen', kind: 'company', baseCountry: 'DE', offers: ['pump'], needs: ['casting'] },
 *   { id: 'makina', name: 'Yelken Makina', kind: 'company', baseCountry: 'TR', offers: ['casting'], needs: ['pump'] },
 * ] as const
 * const matcher = createMatcher(createNetwork({ members }))
 * const plan = planEvent(matcher, { slots: 2, tables: 1 })
 * meetingsByPerson(plan).get('pumpen')?.map(({ slot, table, a }) => `${slot} ${table} ${a}`) // → ['1 T1 makina']
 */
export function meetingsByPerson(plan: EventPlan): ReadonlyMap<string, readonly Meeting[]> {
  const { setting, meetings } = expectPlan(plan)
  const byPerson = new Map(setting.participants.map(({ id }) => [id, [] as Meeting[]]))
  for (const meeting of meetings) for (const id of thoseAt(meeting)) byPerson.get(id)?.push(meeting)
  return byPerson
}

/**
 * Slot by slot, breaks and empty ones too.
 * @throws KontorError `invalid-argument` if it is no plan
 * @example
 * import { createMatcher, createNetwork, meetingsBySlot, planEvent } from 'kontor'
 * const members = [
 *   { id: 'pumpen', name: 'Rurtal Pumpen', kind: 'company', baseCountry: 'DE', offers: ['pump'], needs: ['casting'] },
 *   { id: 'makina', name: 'Yelken Makina', kind: 'company', baseCountry: 'TR', offers: ['casting'], needs: ['pump'] },
 * ] as const
 * const matcher = createMatcher(createNetwork({ members }))
 * const plan = planEvent(matcher, { slots: 2, tables: 1 })
 * Array.from(meetingsBySlot(plan), ([slot, meetings]) => [slot, meetings.length]) // → [[1, 1], [2, 0]]
 */
export function meetingsBySlot(plan: EventPlan): ReadonlyMap<number, readonly Meeting[]> {
  const { setting, meetings } = expectPlan(plan)
  const bySlot = new Map(setting.slots.map((_, k) => [k + 1, [] as Meeting[]]))
  for (const meeting of meetings) bySlot.get(meeting.slot)?.push(meeting)
  return bySlot
}

/**
 * Table by table, as listed.
 * @throws KontorError `invalid-argument` if it is no plan
 * @example
 * import { createMatcher, createNetwork, meetingsByTable, planEvent } from 'kontor'
 * const members = [
 *   { id: 'pumpen', name: 'Rurtal Pumpen', kind: 'company', baseCountry: 'DE', offers: ['pump'], needs: ['casting'] },
 *   { id: 'makina', name: 'Yelken Makina', kind: 'company', baseCountry: 'TR', offers: ['casting'], needs: ['pump'] },
 * ] as const
 * const matcher = createMatcher(createNetwork({ members }))
 * const plan = planEvent(matcher, { slots: 2, tables: ['Fenster'] })
 * meetingsByTable(plan).get('Fenster')?.map(({ slot, a, b }) => `${slot} ${a} ${b}`) // → ['1 makina pumpen']
 */
export function meetingsByTable(plan: EventPlan): ReadonlyMap<string, readonly Meeting[]> {
  const { setting, meetings } = expectPlan(plan)
  const byTable = new Map(setting.tables.map(({ id }) => [id, [] as Meeting[]]))
  for (const meeting of meetings) byTable.get(meeting.table)?.push(meeting)
  return byTable
}
