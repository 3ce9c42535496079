import { misuse } from '../../errors/kontor-error.ts'
import type { Matcher } from '../../introductions/matcher.ts'
import type { EventPlan } from '../../planning/event/plan.ts'
import type { ReportEvent } from './model.ts'
import { unturned } from './texts.ts'

/**
 * The timetable: of a matcher made for one member that member's meetings alone. Why two were chosen to meet is in none.
 * @throws KontorError `unknown-member` for a meeting of somebody whom the network does not have: a plan may be older
 */
export function eventModel(
  { setting, meetings }: EventPlan,
  { network, audience }: Pick<Matcher, 'network' | 'audience'>,
): ReportEvent {
  const place = (what: string, id: string) => {
    const found = network.placeOf(id)
    if (found !== undefined) return found
    throw misuse(what, 'the id of a member of this network', id, 'unknown-member')
  }
  const placed = meetings.map(({ a, b, slot, table }, i) => ({
    a: place(`event.meetings[${i}].a`, a),
    b: place(`event.meetings[${i}].b`, b),
    slot,
    table: unturned(table),
  }))
  const reader = typeof audience === 'object' ? network.placeOf(audience.member) : undefined
  return {
    slots: setting.slots.map(({ start = '' }) => start),
    meetings: placed.filter(({ a, b }) => reader === undefined || a === reader || b === reader),
  }
}
