import { compareIds } from '../../integers/order.ts'
import type { Matcher } from '../../introductions/matcher.ts'
import { Excluded } from '../../ranking/excluded.ts'
import { chanceOf } from '../chance.ts'
import { closedBy } from '../closed.ts'
import { ruleOf } from '../rule-of.ts'
import { canMeet } from './languages.ts'
import type { AskedEvent } from './options.ts'
import type { EventMember, EventSetting, PossiblePair } from './setting.ts'
import { WISHED } from './setting.ts'

/** Up to so many participants, every pair the policy introduces can meet; beyond, each one's best of those there to be met. */
const EVERYBODY = 400
/** Of the best partners of each participant, so many a slot, and at least so many; once more where too many want the same. */
const BEST = { perSlot: 4, least: 64 }
/** Whoever is on so many times more lists than a list is long is on no second one, of those who could not meet half of theirs. */
const CROWDED = 2

/** Everything the plan depends on. */
export function eventSetting(matcher: Matcher, asked: AskedEvent): EventSetting {
  const participants = [...asked.participants].sort(compareIds).map(id => eventMember(matcher, id, asked))
  return {
    participants,
    slots: asked.slots,
    breaks: asked.breaks,
    tables: asked.tables,
    interpreters: asked.interpreters,
    maxMeetings: asked.maxMeetings,
    vetoes: asked.vetoes.map(({ from, to }) => [from, to] as const),
    pins: asked.pins,
    pairs: possiblePairs(matcher, participants, asked),
    weights: asked.weights,
    seed: asked.seed,
  }
}

function eventMember({ network }: Matcher, id: string, { slots, breaks, availability }: AskedEvent): EventMember {
  const member = network.member(id)
  const { name, languages = [] } = member
  const there = availability.get(id) ?? slots.map((_, slot) => slot + 1)
  const closed = closedBy(member)
  return {
    id,
    name,
    languages,
    slots: there.filter(slot => !breaks.includes(slot)),
    ...(closed === undefined ? {} : { closed }),
  }
}

/**
 * The pairs the policy introduces, from either side, each with its better chance; beyond each one's best, pairs that were
 * wished and that the policy introduces, and pinned pairs, introduced or not. Who is closed meets in pinned pairs alone.
 */
function possiblePairs(matcher: Matcher, people: readonly EventMember[], asked: AskedEvent): readonly PossiblePair[] {
  const placeOf = new Map(people.map(({ id }, place) => [id, place]))
  const pairs = new Map<number, [first: number, second: number, chance: number, wished: number]>()
  const note = (from: string, to: string, chance: number) => {
    const [p, q] = [placeOf.get(from)!, placeOf.get(to)!]
    const [first, second] = p < q ? [p, q] : [q, p]
    const known = pairs.get(first * people.length + second)
    if (known === undefined) pairs.set(first * people.length + second, [first, second, chance, 0])
    else known[2] = Math.max(known[2], chance)
  }
  const open = people.filter(({ closed }) => closed === undefined)
  const isOpen = new Set(open.map(({ id }) => id))
  noteRanked(matcher, open, isOpen, asked, note)
  for (const { from, to } of asked.wishes)
    if (isOpen.has(from) && isOpen.has(to)) noteIfIntroduced(matcher, from, to, note)
  for (const { a, b } of asked.pins) if (!noteIfIntroduced(matcher, a, b, note)) noteAnyway(matcher, a, b, note)
  for (const { from, to } of asked.wishes) {
    const [p, q] = [placeOf.get(from)!, placeOf.get(to)!]
    const known = pairs.get(Math.min(p, q) * people.length + Math.max(p, q))
    if (known !== undefined) known[3] |= p < q ? WISHED.byFirst : WISHED.bySecond
  }
  return [...pairs.entries()].sort(([p], [q]) => p - q).map(([, pair]) => pair)
}

type Note = (from: string, to: string, chance: number) => void

function noteRanked(
  matcher: Matcher,
  people: readonly EventMember[],
  isOpen: ReadonlySet<string>,
  { slots, interpreters }: AskedEvent,
  note: Note,
): void {
  const strangers = new Excluded(matcher.network.members.map(({ id }) => id).filter(id => !isOpen.has(id)))
  const isShort = people.length > EVERYBODY
  const limit = Math.max(1, isShort ? Math.max(BEST.least, BEST.perSlot * slots.length) : people.length)
  const listed = ({ id }: EventMember, apart: readonly string[]) => {
    const others = new Set(apart)
    const where = apart.length === 0 ? {} : { where: ruleOf(other => !others.has(other)) }
    const best = matcher.ranked(id, { limit, exclude: strangers, ...where })
    for (const { to, score } of best) note(id, to, chanceOf(score, matcher.policy))
    return best.map(({ to }) => to)
  }
  const unmet = (person: EventMember) =>
    people.filter(other => !canMeet(interpreters, person, other)).map(({ id }) => id)
  const lists = people.map(person => {
    // On a short list nobody takes the place of somebody one can meet; where there is nobody to meet, it tells why.
    const apart = isShort ? unmet(person) : []
    const best = listed(person, apart)
    return best.length > 0 || apart.length === 0 ? best : listed(person, [])
  })
  if (isShort)
    listBesideCrowds({ people, lists, limit }, (person, crowd) => listed(person, [...unmet(person), ...crowd]))
}

interface ShortLists {
  readonly people: readonly EventMember[]
  /** Ids, by person. */
  readonly lists: readonly (readonly string[])[]
  readonly limit: number
}

/** Whose whole list is wanted by too many has a second one, without those who are wanted most. */
function listBesideCrowds(
  { people, lists, limit }: ShortLists,
  listed: (person: EventMember, crowd: readonly string[]) => readonly string[],
): void {
  const wanted = new Map(people.map(({ id }) => [id, 0]))
  const want = (id: string) => wanted.set(id, wanted.get(id)! + 1)
  lists.flat().forEach(want)
  for (const [at, person] of people.entries()) {
    if (lists[at]!.length < limit || isServed(lists[at]!, wanted)) continue
    const crowd = people.filter(({ id }) => wanted.get(id)! >= CROWDED * limit)
    listed(
      person,
      crowd.map(({ id }) => id),
    ).forEach(want)
  }
}

/** Is the list good for half a day, if each shares the day alike among all who want them? */
function isServed(list: readonly string[], wanted: ReadonlyMap<string, number>): boolean {
  return list.reduce((sum, id) => sum + Math.floor(1000 / wanted.get(id)!), 0) >= 500
}

/** From either side; false if the policy introduces the pair from none. */
function noteIfIntroduced(matcher: Matcher, one: string, other: string, note: Note): boolean {
  const told = bothWays(matcher, one, other).filter(({ refusals }) => refusals.length === 0)
  for (const { score } of told) note(one, other, chanceOf(score, matcher.policy))
  return told.length > 0
}

function noteAnyway(matcher: Matcher, one: string, other: string, note: Note): void {
  for (const { score } of bothWays(matcher, one, other)) note(one, other, chanceOf(score, matcher.policy))
}

function bothWays(matcher: Matcher, one: string, other: string) {
  return [matcher.explain(one, other), matcher.explain(other, one)]
}
