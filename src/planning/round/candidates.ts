import { misuse } from '../../errors/kontor-error.ts'
import type { Matcher } from '../../introductions/matcher.ts'
import type { Network } from '../../network/network.ts'
import { walkOf } from '../../network/walk.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Rule } from '../../policy/rule.ts'
import { Excluded } from '../../ranking/excluded.ts'
import { chanceOf } from '../chance.ts'
import { CLOSED, closedBy } from '../closed.ts'
import { ruleOf } from '../rule-of.ts'
import type { CandidatePair } from './graph.ts'
import { comparePairs } from './graph.ts'
import type { RoundPair, RoundRequest } from './options.ts'
import { PairTable } from './pair-table.ts'

/** The pairs that may be planned, found by asking the matcher member by member. Places are those of `network.members`. */
export interface Candidates {
  /** Of whom the matcher named. */
  readonly placeOf: (id: string) => number
  readonly idAt: (place: number) => string
  /** 0, or for who is in no plan 1 more than the place of the reason in `CLOSED`. */
  readonly closed: Uint8Array
  /** 1 for whom a look among all found nobody. */
  readonly alone: Uint8Array
  /** Introductions each can take: 0 without consent and while paused. */
  readonly capacity: Int32Array
  readonly isBanned: (one: number, other: number) => boolean
  /** Bans that concern a member. */
  readonly bansOf: (place: number) => number
  /** Asks for a member's best `limit`, of all or among some; who they were. */
  look(place: number, limit: number, among?: Among): readonly number[]
  /** Everybody of whom it is true, to be left out of many looks: who is full is not even looked at. */
  all(isOut: (place: number) => boolean): Excluded
  /** The pair of two, if it was found. */
  pairOf(one: number, other: number): CandidatePair | undefined
  /** Pairs found so far. */
  found(): number
  /** All of them, in their total order. */
  pairs(): readonly CandidatePair[]
}

/** Whom a look is for: nobody of `exclude`, and only whom `also` admits. */
export interface Among {
  readonly exclude: Excluded
  readonly also: (other: number) => boolean
}

/** Up to so many members everybody is a candidate if a policy speaks of one side only. */
export const SMALL = 1000

export function createCandidates(matcher: Matcher, request: RoundRequest): Candidates {
  const { size, idAt } = walkOf(matcher.network)
  const placeOf = (id: string) => matcher.network.placeOf(id)!
  const found = new PairTable()
  const keyOf = (one: number, other: number) => Math.min(one, other) * size + Math.max(one, other)
  const banned = new Set(endsOf('bans', request.bans, matcher.network).map(([from, to]) => keyOf(from, to)))
  const bans = new Int32Array(size)
  for (const key of banned) for (const end of [key % size, Math.floor(key / size)]) bans[end]!++
  const { closed, capacity } = capacities(matcher, request.max)
  const alone = new Uint8Array(size)
  const isNamed = refusesClosed(matcher.policy) ? (place: number) => closed[place] === 0 : () => true
  function* idsOf(isWanted: (place: number) => boolean): Iterable<string> {
    for (let place = 0; place < size; place++) if (isWanted(place)) yield idAt(place)
  }
  const either = isEvenHanded(matcher.policy)
  const note = (pair: CandidatePair) => {
    const known = found.find(pair.a, pair.b)
    if (known === undefined) found.put(pair)
    else if (known.approach !== pair.approach) found.put(better(known, pair))
  }
  pinned(matcher, request).forEach((pair, i) => {
    if (banned.has(keyOf(pair.a, pair.b)))
      throw misuse(nameOf(request, i), 'a pair that is not banned', request.pins[i])
    note(pair)
  })
  return {
    placeOf,
    idAt,
    closed,
    alone,
    capacity,
    isBanned: (one, other) => banned.has(keyOf(one, other)),
    bansOf: place => bans[place]!,
    pairOf: (one, other) => found.find(Math.min(one, other), Math.max(one, other)),
    found: () => found.all().length,
    pairs: () => [...found.all()].sort(comparePairs),
    all: isOut => new Excluded(idsOf(place => isNamed(place) && isOut(place))),
    look(from, limit, among) {
      const asked =
        among === undefined ? {} : { exclude: among.exclude, where: ruleOf(other => among.also(placeOf(other))) }
      const ranked = matcher.ranked(idAt(from), { limit, ...asked })
      if (among === undefined && ranked.length === 0) alone[from] = 1
      for (const { to, score, confidence } of ranked) {
        const other = placeOf(to)
        if (banned.has(keyOf(from, other)) || capacity[from] === 0 || capacity[other] === 0) continue
        const [a, b] = [Math.min(from, other), Math.max(from, other)]
        const approach = either ? 3 : from === a ? 1 : 2
        const chance = chanceOf(score, matcher.policy)
        note({ a, b, chance, score, confidence, approach, pinned: false })
      }
      return ranked.map(({ to }) => placeOf(to))
    },
  }
}

/** Introductions by place, of everybody in one go. */
function capacities({ network }: Matcher, max: number): Pick<Candidates, 'closed' | 'capacity'> {
  const { size, bare } = walkOf(network)
  const [closed, capacity] = [new Uint8Array(size), new Int32Array(size)]
  let place = 0
  for (const member of bare) {
    const why = closedBy(member)
    closed[place] = why === undefined ? 0 : 1 + CLOSED.indexOf(why)
    capacity[place++] = why === undefined ? Math.min(member.capacity ?? max, max) : 0
  }
  return { closed, capacity }
}

/** Of the two ways round a pair was found in, the better one; equal ones are both open. A pin stays as it is. */
function better(known: CandidatePair, pair: CandidatePair): CandidatePair {
  if (known.pinned || known.score > pair.score) return known
  return known.score < pair.score ? pair : { ...known, approach: known.approach | pair.approach }
}

/** Pairs the manager wants. @throws KontorError if a rule refuses one: a pin is no way round a rule */
function pinned(matcher: Matcher, request: RoundRequest): CandidatePair[] {
  const { pins } = request
  return endsOf('pins', pins, matcher.network, request.pinAt).map(([from, to], i) => {
    const pin = pins[i]!
    const { score, confidence, refusals } = matcher.explain(pin.from, pin.to)
    const refusal = refusals.find(({ rule }) => rule !== 'threshold')
    if (refusal !== undefined) throw misuse(nameOf(request, i), `a pair that no rule refuses (${refusal.code})`, pin)
    const [a, b] = [Math.min(from, to), Math.max(from, to)]
    const approach = from === a ? 1 : 2
    return { a, b, chance: chanceOf(score, matcher.policy), score, confidence, approach, pinned: true }
  })
}

/** A pin as it was given. */
export function nameOf({ pinAt }: RoundRequest, i: number): string {
  return `pins[${pinAt[i]}]`
}

/** @throws KontorError `unknown-member` */
function endsOf(
  what: 'pins' | 'bans',
  pairs: readonly RoundPair[],
  { placeOf }: Pick<Network, 'placeOf'>,
  at: readonly number[] = [...pairs.keys()],
): readonly (readonly [from: number, to: number])[] {
  const place = (i: number, end: keyof RoundPair) => {
    const id = pairs[i]![end]
    const found = placeOf(id)
    if (found !== undefined) return found
    throw misuse(`${what}[${at[i]}].${end}`, 'the id of a member of this network', id, 'unknown-member')
  }
  return pairs.map((_, i) => [place(i, 'from'), place(i, 'to')])
}

/** Does a rule refuse whoever is in no plan, so that nobody need leave them out by name? */
export function refusesClosed({ rules }: Policy): boolean {
  return rules.some(({ rule }) => rule === 'consented')
}

/** Does the policy say the same of both ways round? */
export function isEvenHanded({ fusion, rules }: Policy): boolean {
  return fusion.kind === 'mutual' && rules.every(isMutual)
}

function isMutual(rule: Rule): boolean {
  switch (rule.rule) {
    case 'inCountry':
    case 'speaks':
    case 'kind':
    case 'custom':
      return false
    case 'all':
    case 'any':
      return rule.of.every(isMutual)
    case 'not':
      return isMutual(rule.of)
    default:
      return true
  }
}
