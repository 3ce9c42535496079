import type { LeftOut } from '../planning/event/left-out.ts'
import { leftOutBy } from '../planning/event/left-out.ts'
import type { EventPlan } from '../planning/event/plan.ts'
import type { EventSetting, Meeting, Slot } from '../planning/event/setting.ts'
import { thoseAt } from '../planning/event/views.ts'
import type { Locale } from '../vocabulary/locale.ts'

/** What is told of a plan: all of it, or one person's day. */
export type ToldPlan = Pick<EventPlan, 'meetings' | 'leftOut'> & {
  readonly setting: {
    readonly slots: readonly Slot[]
    readonly participants: readonly { readonly id: string; readonly name: string }[]
  }
}

/**
 * One person's day, to be handed to them: whom they meet or interpret for and when, or why they meet nobody. What others
 * wished, vetoed or cannot do is theirs, and so is why two meet for whom the person interprets.
 */
export function dayOf({ setting, meetings, leftOut, standby }: EventPlan, person: string, locale: Locale) {
  const own = meetings.filter(meeting => thoseAt(meeting).includes(person))
  const met = new Set([person, ...own.flatMap(({ a, b }) => [a, b])])
  const { slots, breaks } = setting
  return {
    setting: {
      participants: setting.participants.filter(({ id }) => met.has(id)).map(({ id, name }) => ({ id, name })),
      slots,
      breaks,
    },
    meetings: own.map(meeting => toldTo(person, meeting)),
    leftOut: leftOut.filter(({ id }) => id === person).map(own => leftOutTold(own, setting, locale)),
    standby: standby.filter(({ id }) => id === person),
  }
}

function toldTo(person: string, { why, ...meeting }: Meeting): Meeting {
  const isOfTheTwo = meeting.a === person || meeting.b === person
  const wishedBy = meeting.wishedBy.filter(id => id === person)
  return { ...meeting, wishedBy, ...(isOfTheTwo && why !== undefined ? { why } : {}) }
}

/** That others vetoed somebody is told to nobody: it is as if the two did not suit. Their own vetoes they know. */
function leftOutTold(own: LeftOut, { participants, pairs, vetoes }: EventSetting, locale: Locale): LeftOut {
  if (own.reason !== 'vetoed') return own
  const place = participants.findIndex(({ id }) => id === own.id)
  const suitable = pairs.flatMap(([p, q]) => (p === place ? [q] : q === place ? [p] : []))
  const isOwn = (other: number) => vetoes.some(([from, to]) => from === own.id && to === participants[other]!.id)
  return suitable.every(isOwn) ? own : leftOutBy('noMatch', participants[place]!, locale)
}
