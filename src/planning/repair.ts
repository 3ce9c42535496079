import { expectObject } from '../errors/expect.ts'
import { compileModel } from './event/model.ts'
import { pairKey } from './event/pair-key.ts'
import type { EventPlan } from './event/plan.ts'
import { tellPlan } from './event/plan.ts'
import { Schedule } from './event/schedule.ts'
import { begin, improve } from './event/search.ts'
import type { Meeting } from './event/setting.ts'
import { defaultWork, teller } from './event.ts'
import { changedSetting } from './repair/changed-setting.ts'
import type { EventChanges } from './repair/changes.ts'
import { readChanges } from './repair/changes.ts'
import { keepMeetings } from './repair/keep-meetings.ts'

/** What became of the meetings of the plan before; `held + kept + moved + lost` are all of them. */
export interface RepairAccount {
  /** Meetings in slots that were over. */
  readonly held: number
  /** In the same slot at the same table, with the same interpreter if there is one. */
  readonly kept: number
  /** In another slot, at another table or with another interpreter. None was moved that could stay, but for pinned pairs. */
  readonly moved: readonly Meeting[]
  /** Those moved whose interpreter no longer sits with the two, as they stood before. Absent if there are none. */
  readonly relieved?: readonly Meeting[]
  /** No longer possible, or without a place: as they stood before. */
  readonly lost: readonly Meeting[]
  /** New ones. */
  readonly added: readonly Meeting[]
}

export interface RepairedEvent extends EventPlan {
  readonly repair: RepairAccount
}

/**
 * Repairs a plan after no-shows, late arrivals and closed tables. Held meetings are untouched, also by whom they were
 * interpreted; every meeting that can stand as it is, in its slot, at its table and with its interpreter, stands, so that the
 * number moved is the least possible. Beside these, as many pinned pairs meet as can (as far as a bounded search tells), in
 * their slot and at their table if possible; where more of them can meet so, those that stand exchange interpreters, which counts
 * as moved. The others are placed anew and free seats filled by the same search as `planEvent`, whose objective and promises hold.
 * @throws KontorError `invalid-argument`, `unknown-member`
 * @example
 * import { createMatcher, createNetwork, planEvent, repairEvent } from 'kontor'
 * const members = [
 *   { id: 'pumpen', name: 'Rurtal Pumpen', kind: 'company', baseCountry: 'DE', offers: ['pump'], needs: ['casting'] },
 *   { id: 'makina', name: 'Yelken Makina', kind: 'company', baseCountry: 'TR', offers: ['casting'], needs: ['pump'] },
 * ] as const
 * const matcher = createMatcher(createNetwork({ members }))
 * const plan = planEvent(matcher, { slots: 3, tables: 1 })
 * const { meetings, repair } = repairEvent(plan, { late: [{ id: 'makina', from: 2 }] })
 * meetings[0]?.slot // → 2
 * repair.moved.length // → 1
 */
export function repairEvent(plan: EventPlan, changes: EventChanges): RepairedEvent {
  const asked = readChanges(expectObject('plan', plan), changes)
  const setting = changedSetting(plan, asked)
  const { work = defaultWork(setting), seed, signal, onProgress, locale, matcher } = asked
  const schedule = new Schedule(compileModel(setting))
  const kept = keepMeetings(schedule, plan)
  begin(schedule)
  const effort = improve(schedule, { work, seed, signal, onProgress })
  const before = new Map(plan.meetings.map(meeting => [pairKey(meeting), meeting]))
  const tell = matcher === undefined ? undefined : teller(matcher, locale)
  // Whoever has left the network since has reasons in the plan alone.
  const isKnown = (id: string) => matcher?.network.has(id) === true
  const why = (a: string, b: string) =>
    tell !== undefined && isKnown(a) && isKnown(b) ? tell(a, b) : before.get(pairKey({ a, b }))?.why
  const repaired = tellPlan(schedule, { kept, locale, why, effort, from: asked.from })
  return { ...repaired, repair: account(plan, repaired, before, asked.from) }
}

function isSame(one: Meeting, other: Meeting | undefined): boolean {
  return one.slot === other?.slot && one.table === other.table && one.interpreter === other.interpreter
}

function account(
  plan: EventPlan,
  repaired: EventPlan,
  before: ReadonlyMap<string, Meeting>,
  from: number,
): RepairAccount {
  const after = new Map(repaired.meetings.map(meeting => [pairKey(meeting), meeting]))
  const relieved = plan.meetings.filter(meeting => {
    const is = after.get(pairKey(meeting))
    return is !== undefined && meeting.interpreter !== undefined && meeting.interpreter !== is.interpreter
  })
  return {
    held: plan.meetings.filter(({ slot }) => slot < from).length,
    kept: plan.meetings.filter(meeting => meeting.slot >= from && isSame(meeting, after.get(pairKey(meeting)))).length,
    moved: repaired.meetings.filter(meeting => {
      const was = before.get(pairKey(meeting))
      return was !== undefined && !isSame(was, meeting)
    }),
    ...(relieved.length === 0 ? {} : { relieved }),
    lost: plan.meetings.filter(meeting => !after.has(pairKey(meeting))),
    added: repaired.meetings.filter(meeting => !before.has(pairKey(meeting))),
  }
}
