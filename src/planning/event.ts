import { expectMade } from '../errors/expect.ts'
import type { Matcher } from '../introductions/matcher.ts'
import { sharedReasons } from '../introductions/view/shared-reasons.ts'
import type { Locale } from '../vocabulary/locale.ts'
import { compileModel } from './event/model.ts'
import type { EventOptions } from './event/options.ts'
import { readEventOptions } from './event/options.ts'
import { placePins } from './event/pins.ts'
import type { EventPlan, Telling } from './event/plan.ts'
import { tellPlan } from './event/plan.ts'
import { eventSetting } from './event/possible.ts'
import { Schedule } from './event/schedule.ts'
import { begin, improve } from './event/search.ts'
import type { EventSetting } from './event/setting.ts'

/**
 * Plans one-to-one meetings in slots at tables.
 *
 * Hard: nobody twice in a slot; tables; who is there when; breaks; vetoes; at most `maxMeetings` each; no pair twice; the
 * policy's rules and threshold (pins aside); a shared language or an interpreter who is free, where both have stated
 * their languages. Soft, as one integer objective in millionths:
 *
 *     Σ meetings (chance + wish · how many of the two wished it)
 *     + Σ participants with a meeting (first + ⌊early · open slots from theirs on ÷ open slots⌋)
 *     − gap · slots somebody waits between meetings − change · times somebody's next meeting is at another table
 *
 * Everybody without a meeting is listed with the reason. The same options give the same plan; work is counted in moves.
 * @throws KontorError `invalid-argument`, `unknown-member`
 * @example
 * import { createMatcher, createNetwork, planEvent } from 'kontor'
 * const members = [
 *   { id: 'pumpen', name: 'Rurtal Pumpen', kind: 'company', baseCountry: 'DE', offers: ['pump'], needs: ['casting'] },
 *   { id: 'makina', name: 'Yelken Makina', kind: 'company', baseCountry: 'TR', offers: ['casting'], needs: ['pump'] },
 * ] as const
 * const matcher = createMatcher(createNetwork({ members }))
 * const { meetings, leftOut } = planEvent(matcher, { slots: 8, tables: 12, breaks: [1] })
 * meetings.map(({ slot, a, b }) => `${slot} ${a} ${b}`) // → ['2 makina pumpen']
 * leftOut // → []
 */
export function planEvent(matcher: Matcher, options: EventOptions): EventPlan {
  expectMade('matcher', matcher, 'ranked')
  const asked = readEventOptions(matcher, options)
  const setting = eventSetting(matcher, asked)
  const { work = defaultWork(setting), seed, signal, onProgress, locale } = asked
  const schedule = new Schedule(compileModel(setting))
  const kept = placePins(schedule, pairFinder(schedule))
  begin(schedule)
  const effort = improve(schedule, { work, seed, signal, onProgress })
  return tellPlan(schedule, { kept, locale, why: teller(matcher, locale), effort })
}

/** 150 moves for each participant and slot, at least 200,000 and at most 10,000,000. */
export function defaultWork({ participants, slots }: EventSetting): number {
  return Math.max(200_000, Math.min(10_000_000, 150 * participants.length * slots.length))
}

/** The place of a pair among those that may meet, or −1. */
export function pairFinder({ model }: Schedule): (a: string, b: string) => number {
  const placeOf = new Map(model.setting.participants.map(({ id }, place) => [id, place]))
  return (a, b) => {
    const [p, q] = [placeOf.get(a), placeOf.get(b)]
    if (p === undefined || q === undefined) return -1
    const pairs = model.pairsOf.subarray(model.start[p]!, model.start[p + 1]!)
    return pairs.find(pair => model.first[pair] === q || model.second[pair] === q) ?? -1
  }
}

/** Why two meet, on each side, as both may read it. */
export function teller(matcher: Matcher, locale: Locale): Telling {
  return (one, other) => {
    const { a, b } = sharedReasons(matcher, one, other, locale)
    return { ...(a === undefined ? {} : { a }), ...(b === undefined ? {} : { b }) }
  }
}
