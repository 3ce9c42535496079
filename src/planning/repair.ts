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
  /** In the same slot at the same table. */
  readonly kept: number
  /** In another slot or at another table. None was moved that could stay. */
  readonly moved: readonly Meeting[]
  /** No longer possible, or without a place: as they stood before. */
  readonly lost: readonly Meeting[]
  /** New ones. */
  readonly added: readonly Meeting[]
}

export interface RepairedEvent extends EventPlan {
  readonly repair: RepairAccount
}

/**
 * Repairs a plan after no-shows, late arrivals and closed tables. Held meetings are untouched; every meeting that can stand as
 * it is stands, so that the number moved is the least possible; beside these, pinned pairs meet wherever they still can, in their
 * slot and at their table if possible; the others are placed anew and free seats filled by the same search as `planEvent`, whose
 * objective and promises hold.
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
  const tellNew = matcher === undefined ? () => undefined : teller(matcher, locale)
  const why = (a: string, b: string) => before.get(pairKey({ a, b }))?.why ?? tellNew(a, b)
  const repaired = tellPlan(schedule, { kept, locale, why, effort, from: asked.from })
  return { ...repaired, repair: account(plan, repaired, before, asked.from) }
}

function account(
  plan: EventPlan,
  repaired: EventPlan,
  before: ReadonlyMap<string, Meeting>,
  from: number,
): RepairAccount {
  const after = new Map(repaired.meetings.map(meeting => [pairKey(meeting), meeting]))
  const isSame = (p: Meeting, q: Meeting | undefined) => q !== undefined && p.slot === q.slot && p.table === q.table
  return {
    held: plan.meetings.filter(({ slot }) => slot < from).length,
    kept: plan.meetings.filter(meeting => meeting.slot >= from && isSame(meeting, after.get(pairKey(meeting)))).length,
    moved: repaired.meetings.filter(meeting => {
      const was = before.get(pairKey(meeting))
      return was !== undefined && !isSame(was, meeting)
    }),
    lost: plan.meetings.filter(meeting => !after.has(pairKey(meeting))),
    added: repaired.meetings.filter(meeting => !before.has(pairKey(meeting))),
  }
}
