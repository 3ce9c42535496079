import { nowMissing } from '../../errors/kontor-error.ts'
import { dayNumber } from '../../integers/days.ts'
import type { Matcher } from '../../introductions/matcher.ts'
import type { Member } from '../../members/member.ts'
import { blindNeedOf } from '../../policy/blind.ts'
import type { Rule } from '../../policy/rule.ts'
import { chanceOf } from '../chance.ts'
import { closedBy } from '../closed.ts'

/** Who may sit with whom, and what it is worth. Places are those of `network.members`. */
export interface Company {
  readonly members: readonly Member[]
  /** Places of those who take part: consent, no pause, a capacity other than 0. */
  readonly open: readonly number[]
  /** Chance of a pair, millionths; undefined if the two may not sit together. */
  chance(one: number, other: number): number | undefined
  /** Everybody with whom a member may sit, as far as these two go, and perhaps more, up. */
  partners(place: number): Int32Array
  readonly isNew: readonly boolean[]
}

/** What makes a pair unfit to be introduced and does not keep two from sitting in one circle. */
const OF_INTRODUCTIONS: ReadonlySet<Rule['rule']> = new Set<Rule['rule']>([
  'notConnected',
  'notIntroducedSince',
  'crossBorder',
  'corridor',
  'inCountry',
  'speaks',
  'kind',
])
/** What a circle promises whatever the policy says. */
const OF_CIRCLES = [
  'differentMember',
  'differentOrganization',
  'notAvoided',
  'notDeclined',
  'consented',
  'notCompetitors',
] as const
/** Up to so many members all pairs are looked at; beyond, each member's best. */
const [SMALL, BEST] = [2000, 400]
const YEAR = 365

/**
 * Asks the matcher once a member: O(n²) pairs up to 2,000 members, beyond that 400 a member.
 * @throws KontorError `now-required`
 */
export function createCompany(matcher: Matcher): Company {
  const { network, policy, now } = matcher
  const { members } = network
  const kept = policy.rules.filter(({ rule }) => !OF_INTRODUCTIONS.has(rule))
  // Whoever is blind to a field cannot be promised what it says.
  const promised = OF_CIRCLES.filter(name => !kept.some(({ rule }) => rule === name))
    .map(rule => ({ rule }))
    .filter(rule => blindNeedOf(rule, policy.blind) === undefined)
  const relaxed = matcher.with({ policy: { ...policy, threshold: null, rules: [...kept, ...promised] } })
  const placeOf = new Map(members.map(({ id }, place) => [id, place]))
  const open = members.flatMap((member, place) =>
    closedBy(member) !== undefined || member.capacity === 0 ? [] : [place],
  )
  const isOpen = new Set(open)
  const chances = new Map<number, number>()
  const met = members.map((): number[] => [])
  const keyOf = (one: number, other: number) => Math.min(one, other) * members.length + Math.max(one, other)
  for (const place of open) {
    const limit = Math.max(1, members.length <= SMALL ? members.length : BEST)
    for (const { to, score } of relaxed.ranked(members[place]!.id, { limit })) {
      const other = placeOf.get(to)!
      if (!isOpen.has(other)) continue
      const key = keyOf(place, other)
      const before = chances.get(key)
      if (before === undefined) {
        met[place]!.push(other)
        met[other]!.push(place)
      }
      // Half of what each side hopes for; where the rules refuse one way round, the pair does not sit.
      chances.set(key, (before ?? 0) + chanceOf(score, policy) + ONE_WAY)
    }
  }
  const partners = met.map(list => Int32Array.from(list).sort())
  return {
    members,
    open,
    chance(one, other) {
      const both = chances.get(keyOf(one, other))
      const isBoth = both !== undefined && (both >= 2 * ONE_WAY || members.length > SMALL)
      return isBoth ? Math.floor((both % ONE_WAY) / Math.floor(both / ONE_WAY)) : undefined
    },
    partners: place => partners[place]!,
    isNew: members.map(({ joined }, place) => isOpen.has(place) && joined !== undefined && isNewcomer(joined, now)),
  }
}

/** @throws KontorError `now-required` */
function isNewcomer(joined: string, now: string | undefined): boolean {
  if (now === undefined) nowMissing('newcomers are told by it')
  const [day, today] = [dayNumber(joined), dayNumber(now)]
  return day !== undefined && today !== undefined && today - day >= 0 && today - day < YEAR
}

/** Counts beside the chances how often a pair was found: larger than two chances. */
const ONE_WAY = 4_000_000
