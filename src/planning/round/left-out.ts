import type { Matcher } from '../../introductions/matcher.ts'
import type { Member } from '../../members/member.ts'
import type { Rule } from '../../policy/rule.ts'
import type { Locale } from '../../vocabulary/locale.ts'
import type { Candidates } from './candidates.ts'
import { isEvenHanded, ruleOf, SMALL } from './candidates.ts'

/** Why somebody has fewer introductions than wanted. Each is checked against the whole network, not only the candidates. */
export type RoundLeftOutReason =
  | 'noConsent'
  | 'paused'
  | 'noCapacity'
  | 'refused'
  | 'belowThreshold'
  | 'banned'
  | 'fewCandidates'
  | 'full'
  | 'stopped'

/** Somebody with fewer than `min` introductions. */
export interface RoundLeftOut {
  readonly member: string
  /** Introductions the plan has for the member. */
  readonly planned: number
  readonly reason: RoundLeftOutReason
  readonly text: string
}

export const LEFT_OUT_TEXTS: Readonly<Record<RoundLeftOutReason, Readonly<Record<Locale, string>>>> = {
  noConsent: {
    de: 'Das Mitglied lässt sich nicht vorstellen.',
    tr: 'Üye tanıştırılmak istemiyor.',
    en: 'The member does not agree to introductions.',
  },
  paused: { de: 'Das Mitglied macht eine Pause.', tr: 'Üye ara verdi.', en: 'The member is taking a pause.' },
  noCapacity: {
    de: 'Das Mitglied nimmt nicht mehr Vorstellungen an.',
    tr: 'Üye daha fazla tanıştırma kabul etmiyor.',
    en: 'The member takes no more introductions than this.',
  },
  refused: {
    de: 'Die Regeln lassen niemanden zu.',
    tr: 'Kurallar kimseye izin vermiyor.',
    en: 'The rules admit nobody.',
  },
  belowThreshold: {
    de: 'Für niemanden spricht genug.',
    tr: 'Hiç kimse için yeterli neden yok.',
    en: 'There is nobody for whom enough speaks.',
  },
  banned: {
    de: 'Alle weiteren Kandidaten sind für diese Runde ausgeschlossen.',
    tr: 'Kalan adayların hepsi bu turun dışında bırakıldı.',
    en: 'All further candidates are banned from this round.',
  },
  fewCandidates: {
    de: 'Mehr Kandidaten, für die genug spricht, gibt es nicht.',
    tr: 'Yeterli nedeni olan başka aday yok.',
    en: 'There are no more candidates for whom enough speaks.',
  },
  full: {
    de: 'Alle weiteren Kandidaten sind in dieser Runde ausgelastet.',
    tr: 'Kalan adayların hepsi bu turda dolu.',
    en: 'All further candidates are full in this round.',
  },
  stopped: {
    de: 'Die Planung wurde vorher beendet.',
    tr: 'Planlama daha önce sona erdi.',
    en: 'Planning was stopped before.',
  },
}

/** What is asked about a finished plan. */
export interface Finished {
  readonly matcher: Matcher
  readonly candidates: Candidates
  readonly isPlanned: (one: number, other: number) => boolean
  readonly hasCandidate: (place: number) => boolean
  /** Everybody was looked for to the end. */
  readonly isComplete: boolean
}

/** Tells why a member has `planned` introductions, too few. Asks the matcher up to three times, and once for everybody. */
export function createReasoner({ matcher, candidates, isPlanned, hasCandidate, isComplete }: Finished) {
  const { placeOf, capacity, isBanned, bansOf } = candidates
  const { has, admitsAnybody } = createQuestions(matcher, placeOf)

  return (member: Member, planned: number): RoundLeftOutReason => {
    if (member.consent?.matching === false) return 'noConsent'
    if (member.paused === true) return 'paused'
    const place = placeOf.get(member.id)!
    if (planned >= capacity[place]!) return 'noCapacity'
    const isOther = (other: number) => !isPlanned(place, other)
    const bans = bansOf(place)
    if (hasCandidate(place) || has(member, planned + bans, other => isOther(other) && !isBanned(place, other))) {
      return isComplete ? 'full' : 'stopped'
    }
    if (bans > 0 && has(member, planned, isOther)) return 'banned'
    if (planned > 0) return 'fewCandidates'
    return admitsAnybody(member) ? 'belowThreshold' : 'refused'
  }
}

function createQuestions(matcher: Matcher, placeOf: ReadonlyMap<string, number>) {
  const { network, policy } = matcher
  const { members } = network
  const isOpen = (other: number) => members[other]!.consent?.matching !== false && members[other]!.paused !== true
  const areOpen = policy.rules.some(({ rule }) => rule === 'consented')
  const open = areOpen ? {} : { where: ruleOf(other => isOpen(placeOf.get(other)!)) }
  /** Policies that speak of one side are asked from the other side too, where that is not beyond reason. */
  const isOneSided = !isEvenHanded(policy) && members.length <= SMALL
  const whoListsOf = new Map<Matcher, readonly number[][]>()
  const whoLists = (of: Matcher) => {
    const known = whoListsOf.get(of) ?? othersLists(of, isOpen, placeOf, open)
    whoListsOf.set(of, known)
    return known
  }
  const asked = (member: Member, of: Matcher, unwanted: number, also: (other: number) => boolean) => {
    // So many are asked for that one is left when `also` has refused all it can: no rule that is tried on everybody.
    const found = of.ranked(member.id, { limit: unwanted + 1, ...open })
    if (found.some(({ to }) => also(placeOf.get(to)!))) return true
    return isOneSided && whoLists(of)[placeOf.get(member.id)!]!.some(also)
  }
  let rulesAlone: Matcher | undefined
  return {
    /** Whether the policy has somebody for the member whom `also` admits, which refuses at most `unwanted`. */
    has: (member: Member, unwanted: number, also: (other: number) => boolean) => asked(member, matcher, unwanted, also),
    admitsAnybody(member: Member) {
      rulesAlone ??= matcher.with({ policy: { ...policy, signals: [], threshold: null } })
      return asked(member, rulesAlone, 0, () => true)
    },
  }
}

/** By place of each member the places of those on whose lists it stands, of everybody who may be introduced. */
function othersLists(
  matcher: Matcher,
  isOpen: (place: number) => boolean,
  placeOf: ReadonlyMap<string, number>,
  open: { readonly where?: Rule },
): readonly number[][] {
  const { members } = matcher.network
  const whoLists: number[][] = members.map(() => [])
  for (const [place, { id }] of members.entries()) {
    if (!isOpen(place)) continue
    for (const { to } of matcher.ranked(id, { limit: members.length, ...open })) whoLists[placeOf.get(to)!]!.push(place)
  }
  return whoLists
}
