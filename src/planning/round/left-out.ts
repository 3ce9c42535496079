import type { Matcher } from '../../introductions/matcher.ts'
import type { Rule } from '../../policy/rule.ts'
import type { Excluded } from '../../ranking/excluded.ts'
import type { Locale } from '../../vocabulary/locale.ts'
import { once } from '../../vocabulary/once.ts'
import { CLOSED } from '../closed.ts'
import { ruleOf } from '../rule-of.ts'
import type { Candidates } from './candidates.ts'
import { isEvenHanded, refusesClosed, SMALL } from './candidates.ts'
import type { RoundLeftOutReason } from './texts.ts'
import { LEFT_OUT_TEXTS, UNAPPROACHED_TEXT } from './texts.ts'

/** Somebody with fewer than `min` introductions. */
export interface RoundLeftOut {
  readonly member: string
  /** Introductions the plan has for the member. */
  readonly planned: number
  readonly reason: RoundLeftOutReason
  readonly text: string
}

/** What is asked about a finished plan. */
export interface Finished {
  readonly matcher: Matcher
  readonly candidates: Candidates
  /** Introductions by place. */
  readonly count: Int32Array
  readonly locale: Locale
  readonly isPlanned: (one: number, other: number) => boolean
  readonly hasCandidate: (place: number) => boolean
  /** Everybody was looked for to the end. */
  readonly isComplete: boolean
}

/** Tells why a member has too few introductions. Asks the matcher up to three times, and once for everybody. */
export function createReasoner({ matcher, candidates, count, locale, isPlanned, hasCandidate, isComplete }: Finished) {
  const { idAt, closed, capacity, isBanned, bansOf } = candidates
  const { has, hasAmong, admitsAnybody } = createQuestions(matcher, candidates)
  const hasRoom = (other: number) => count[other]! < capacity[other]!
  const isFull = once(() => candidates.all(other => !hasRoom(other)))

  const reasonOf = (place: number, planned: number): RoundLeftOutReason => {
    if (closed[place] !== 0) return CLOSED[closed[place]! - 1]!
    if (planned >= capacity[place]!) return 'noCapacity'
    const isOther = (other: number) => !isPlanned(place, other)
    const bans = bansOf(place)
    if (hasCandidate(place) || has(place, planned + bans, other => isOther(other) && !isBanned(place, other))) {
      return isComplete ? 'full' : 'stopped'
    }
    if (bans > 0 && has(place, planned, isOther)) return 'banned'
    if (planned > 0) return 'fewCandidates'
    return admitsAnybody(place) ? 'belowThreshold' : 'refused'
  }
  const isRoomLeft = (place: number) =>
    hasAmong(place, isFull(), other => hasRoom(other) && !isPlanned(place, other) && !isBanned(place, other))
  return (place: number): RoundLeftOut => {
    const planned = count[place]!
    const reason = reasonOf(place, planned)
    const texts = reason === 'full' && isRoomLeft(place) ? UNAPPROACHED_TEXT : LEFT_OUT_TEXTS[reason]
    return { member: idAt(place), planned, reason, text: texts[locale] }
  }
}

function createQuestions(matcher: Matcher, { placeOf, idAt, closed, alone }: Candidates) {
  const { policy } = matcher
  const isOpen = (other: number) => closed[other] === 0
  const open = refusesClosed(policy) ? {} : { where: ruleOf(other => isOpen(placeOf(other))) }
  /** Policies that speak of one side are asked from the other side too, where that is not beyond reason. */
  const isOneSided = !isEvenHanded(policy) && closed.length <= SMALL
  const whoListsOf = new Map<Matcher, readonly number[][]>()
  const whoLists = (of: Matcher) => {
    const known = whoListsOf.get(of) ?? othersLists(of, { placeOf, idAt, closed }, open)
    whoListsOf.set(of, known)
    return known
  }
  const asked = (place: number, of: Matcher, unwanted: number, also: (other: number) => boolean) => {
    // In a round of one corridor nearly everybody: the same question has been answered.
    if (of === matcher && !isOneSided && alone[place] === 1) return false
    // So many are asked for that one is left when `also` has refused all it can: no rule that is tried on everybody.
    const found = of.ranked(idAt(place), { limit: unwanted + 1, ...open })
    if (found.some(({ to }) => also(placeOf(to)))) return true
    return isOneSided && whoLists(of)[place]!.some(also)
  }
  let rulesAlone: Matcher | undefined
  return {
    /** Whether the policy has somebody for the member whom `also` admits, which refuses at most `unwanted`. */
    has: (place: number, unwanted: number, also: (other: number) => boolean) => asked(place, matcher, unwanted, also),
    /** Whether it has somebody for the member among whom `also` admits, which is nobody of `exclude`. */
    hasAmong: (place: number, exclude: Excluded, also: (other: number) => boolean) => {
      const where = ruleOf(other => also(placeOf(other)) && isOpen(placeOf(other)))
      if (matcher.ranked(idAt(place), { limit: 1, exclude, where }).length > 0) return true
      return isOneSided && whoLists(matcher)[place]!.some(also)
    },
    admitsAnybody(place: number) {
      rulesAlone ??= matcher.with({ policy: { ...policy, signals: [], threshold: null } })
      return asked(place, rulesAlone, 0, () => true)
    },
  }
}

/** By place of each member the places of those on whose lists it stands, of everybody who may be introduced. */
function othersLists(
  matcher: Matcher,
  { placeOf, idAt, closed }: Pick<Candidates, 'placeOf' | 'idAt' | 'closed'>,
  open: { readonly where?: Rule },
): readonly number[][] {
  const whoLists = Array.from(closed, (): number[] => [])
  for (const place of closed.keys()) {
    if (closed[place] !== 0) continue
    const lists = matcher.ranked(idAt(place), { limit: closed.length, ...open })
    for (const { to } of lists) whoLists[placeOf(to)]!.push(place)
  }
  return whoLists
}
