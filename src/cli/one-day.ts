import type { EventPlan } from '../planning/event/plan.ts'
import type { Meeting, Slot } from '../planning/event/setting.ts'

/** What is told of a plan: all of it, or one person's day. */
export type ToldPlan = Pick<EventPlan, 'meetings' | 'leftOut'> & {
  readonly setting: {
    readonly slots: readonly Slot[]
    readonly participants: readonly { readonly id: string; readonly name: string }[]
  }
}

/**
 * One person's day, to be handed to them: whom they meet and when, or why they meet nobody. What others wished, vetoed or
 * cannot do is theirs.
 */
export function dayOf({ setting, meetings, leftOut, standby }: EventPlan, person: string) {
  const own = meetings.filter(({ a, b }) => a === person || b === person)
  const met = new Set([person, ...own.flatMap(({ a, b }) => [a, b])])
  const { slots, breaks } = setting
  return {
    setting: {
      participants: setting.participants.filter(({ id }) => met.has(id)).map(({ id, name }) => ({ id, name })),
      slots,
      breaks,
    },
    meetings: own.map(meeting => wishedByOf(meeting, person)),
    leftOut: leftOut.filter(({ id }) => id === person),
    standby: standby.filter(({ id }) => id === person),
  }
}

function wishedByOf(meeting: Meeting, person: string): Meeting {
  return { ...meeting, wishedBy: meeting.wishedBy.filter(id => id === person) }
}
