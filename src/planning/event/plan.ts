import type { Locale } from '../../vocabulary/locale.ts'
import type { LeftOut } from './left-out.ts'
import { tellLeftOut } from './left-out.ts'
import type { Model } from './model.ts'
import { wishes } from './model.ts'
import { pairKey } from './pair-key.ts'
import type { Schedule } from './schedule.ts'
import { seatMeetings, tableChanges } from './seating.ts'
import type { EventSetting, Meeting } from './setting.ts'
import { WISHED } from './setting.ts'
import type { Standby } from './standby.ts'
import { standby } from './standby.ts'

/** What a plan is worth, in millionths; the parts add up to `total`. */
export interface EventObjective {
  readonly total: number
  readonly chance: number
  readonly wishes: number
  /** For having a first meeting, and for having it early. */
  readonly first: number
  /** ≤ 0: lost by waiting. */
  readonly gaps: number
  /** ≤ 0: lost by changing tables. */
  readonly changes: number
}

export interface EventPlan {
  readonly setting: EventSetting
  /** By slot, then table as listed. */
  readonly meetings: readonly Meeting[]
  readonly leftOut: readonly LeftOut[]
  /** Fewest meetings first. */
  readonly standby: readonly Standby[]
  readonly objective: EventObjective
  /** Moves that were tried. */
  readonly work: number
  /** False if a signal stopped the search. */
  readonly finished: boolean
}

export type Telling = (a: string, b: string) => Meeting['why']

interface Told {
  readonly kept: ReadonlyMap<number, number>
  readonly locale: Locale
  readonly why: Telling
  readonly effort: { readonly done: number; readonly finished: boolean }
  /** The first slot that is not over. @defaultValue 1 */
  readonly from?: number
}

/** Turns a schedule into a plan: tables, interpreters, what it is worth, who is left out, who can step in. */
export function tellPlan(schedule: Schedule, { kept, locale, why, effort, from = 1 }: Told): EventPlan {
  const { model } = schedule
  const tableOf = seatMeetings(schedule, kept)
  return {
    setting: model.setting,
    meetings: tellMeetings(schedule, tableOf, why),
    leftOut: tellLeftOut(model, schedule.count, { locale, from }),
    standby: standby(schedule, from),
    objective: objectiveOf(schedule, tableOf),
    work: effort.done,
    finished: effort.finished,
  }
}

function tellMeetings(schedule: Schedule, tableOf: Int32Array, why: Telling): readonly Meeting[] {
  const { model, pairsIn, width, taken } = schedule
  const meetings: Meeting[] = []
  const pinned = new Set(model.setting.pins.map(pairKey))
  for (let slot = 0; slot < model.slots; slot++) {
    const staffed = schedule.interpreting.staffed(slot)
    const pairs = [...pairsIn.subarray(slot * width, slot * width + taken[slot]!)]
    for (const pair of pairs.sort((p, q) => tableOf[p]! - tableOf[q]!)) {
      const interpreter = model.setting.interpreters[staffed.get(pair) ?? -1]?.id
      const told = tellMeeting(schedule, pair, slot, tableOf[pair]!)
      const reasons = why(told.a, told.b)
      meetings.push({
        ...told,
        ...(pinned.has(pairKey(told)) ? { pinned: true as const } : {}),
        ...(interpreter === undefined ? {} : { interpreter }),
        ...(reasons === undefined ? {} : { why: reasons }),
      })
    }
  }
  return meetings
}

function tellMeeting({ model }: Schedule, pair: number, slot: number, table: number): Meeting {
  const { participants, tables, weights } = model.setting
  const [one, other] = [model.first[pair]!, model.second[pair]!]
  const wished = model.wished[pair]!
  const [a, b] = [participants[one]!.id, participants[other]!.id]
  return {
    a,
    b,
    slot: slot + 1,
    table: tables[table]!.id,
    chance: model.value[pair]! - weights.wish * wishes(wished),
    wishedBy: [...((wished & WISHED.byFirst) !== 0 ? [a] : []), ...((wished & WISHED.bySecond) !== 0 ? [b] : [])],
  }
}

function objectiveOf(schedule: Schedule, tableOf: Int32Array): EventObjective {
  const { model, at, slotOf } = schedule
  const { weights } = model.setting
  let [chance, wished] = [0, 0]
  for (const [pair, slot] of slotOf.entries()) {
    const wish = slot < 0 ? 0 : weights.wish * wishes(model.wished[pair]!)
    chance += slot < 0 ? 0 : model.value[pair]! - wish
    wished += wish
  }
  const first = firstWorths(model, at)
  const changes = -weights.change * tableChanges(model, at, tableOf) + 0
  const gaps = schedule.objective - chance - wished - first
  return { total: schedule.objective + changes, chance, wishes: wished, first, gaps, changes }
}

/** The worth of all first meetings. */
function firstWorths({ people, slots, firstWorth }: Model, at: Int32Array): number {
  let worth = 0
  for (let person = 0; person < people; person++) {
    const slot = at.subarray(person * slots, (person + 1) * slots).findIndex(pair => pair >= 0)
    if (slot >= 0) worth += firstWorth[slot]!
  }
  return worth
}
