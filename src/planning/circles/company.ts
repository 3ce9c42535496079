import { nowMissing } from '../../errors/kontor-error.ts'
import { dayNumber } from '../../integers/days.ts'
import type { Matcher } from '../../introductions/matcher.ts'
import type { Member } from '../../members/member.ts'
import { blindNeedOf } from '../../policy/blind.ts'
import type { Rule } from '../../policy/rule.ts'
import { Excluded } from '../../ranking/excluded.ts'
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
  partners(place: number): readonly number[]
  readonly isNew: readonly boolean[]
  /** Everybody was asked about everybody. */
  readonly isWhole: boolean
  /** Asks some about others, beyond whom they asked about at first: all about all, or of many each part about a part. */
  look(asking: readonly number[], others: readonly number[]): void
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
/** Up to so many members all pairs are looked at; beyond, each member's best, and those left over among each other. */
const [SMALL, BEST] = [2000, 400]
const YEAR = 365

/**
 * Asks the matcher once a member: O(n²) pairs up to 2,000 members, beyond that 400 a member and `look`.
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
  const isWhole = members.length <= SMALL
  /** What each said of whom: one Map of all pairs could hold no more than 2²⁴. */
  const said = members.map(() => new Map<number, number>())
  const partners = members.map((): number[] => [])
  const ask = (places: readonly number[], limit: number, exclude = new Excluded()) => {
    for (const place of places) {
      for (const { to, score } of relaxed.ranked(members[place]!.id, { limit, exclude })) {
        const other = placeOf.get(to)!
        if (!isOpen.has(other)) continue
        if (!said[place]!.has(other) && !said[other]!.has(place)) {
          partners[place]!.push(other)
          partners[other]!.push(place)
        }
        said[place]!.set(other, chanceOf(score, policy))
      }
    }
    for (const list of partners) list.sort((p, q) => p - q)
  }
  ask(open, Math.max(1, isWhole ? members.length : BEST))
  return {
    members,
    open,
    chance(one, other) {
      const [p, q] = [said[one]!.get(other), said[other]!.get(one)]
      // Half of what each side hopes for; where all were asked and the rules refuse one way round, the pair does not sit.
      return p !== undefined && q !== undefined ? Math.floor((p + q) / 2) : isWhole ? undefined : (p ?? q)
    },
    partners: place => partners[place]!,
    isNew: members.map(({ joined }, place) => isOpen.has(place) && joined !== undefined && isNewcomer(joined, now)),
    isWhole,
    look(asking, others) {
      const isFew = asking.length * others.length <= SMALL * SMALL
      const parts = isFew ? 1 : Math.ceil(Math.max(asking.length, others.length) / BEST)
      for (let part = 0; part < parts; part++) {
        const those = partOf(others, part, parts)
        ask(partOf(asking, part, parts), Math.max(1, those.length), exceptFor(members, those))
      }
    },
  }
}

function partOf<T>(list: readonly T[], part: number, parts: number): readonly T[] {
  return list.slice(Math.floor((list.length * part) / parts), Math.floor((list.length * (part + 1)) / parts))
}

function exceptFor(members: readonly Member[], places: readonly number[]): Excluded {
  const those = new Set(places)
  return new Excluded(members.flatMap(({ id }, place) => (those.has(place) ? [] : [id])))
}

/** @throws KontorError `now-required` */
function isNewcomer(joined: string, now: string | undefined): boolean {
  if (now === undefined) nowMissing('newcomers are told by it')
  const [day, today] = [dayNumber(joined), dayNumber(now)]
  return day !== undefined && today !== undefined && today - day >= 0 && today - day < YEAR
}
