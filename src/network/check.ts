import { expectObject, unmet } from '../errors/expect.ts'
import { expectInteger, expectOneOf, misuse } from '../errors/kontor-error.ts'
import { createDayReader } from '../integers/days.ts'
import { compareIds } from '../integers/order.ts'
import type { Member } from '../members/member.ts'
import type { Outcome, Tie } from '../members/tie.ts'
import { SIDES, STAGES } from '../members/tie.ts'
import { checkMember, isFlag } from './check-member.ts'

const code = 'invalid-network'

/** Where each member stands in the order of ids. */
export type Places = ReadonlyMap<string, number>

/** Members by id, up, and where each stands. @throws KontorError `invalid-network` for one without an id, or with the id of another */
export function checkMembers(members: readonly Member[]): {
  readonly sorted: readonly Member[]
  readonly places: Places
} {
  for (const member of members) checkMember(member)
  return orderMembers(members)
}

/** Members that were checked, by id, up. @throws KontorError `invalid-network` for one with the id of another */
export function orderMembers(members: readonly Member[]): ReturnType<typeof checkMembers> {
  const sorted = isSorted(members) ? members : [...members].sort((a, b) => compareIds(a.id, b.id))
  const places = new Map<string, number>()
  for (let place = 0; place < sorted.length; place++) {
    const { id } = sorted[place]!
    if (id === sorted[place - 1]?.id) throw unmet('members', 'have different ids', id, code)
    places.set(id, place)
  }
  return { sorted, places }
}

function isSorted(members: readonly Member[]): boolean {
  for (let i = 1; i < members.length; i++) if (compareIds(members[i - 1]!.id, members[i]!.id) > 0) return false
  return true
}

/** Where a member stands; undefined for a stranger. */
export type PlaceOf = (id: string) => number | undefined

const FLAGS = ['mutual', 'private'] as const

/** The places that ties join, two a tie. @throws KontorError `invalid-network` */
export function checkTies(ties: readonly Tie[], placeOf: PlaceOf): Uint32Array {
  const ends = new Uint32Array(2 * ties.length)
  const checkDay = createDayCheck()
  for (let i = 0; i < ties.length; i++) {
    const tie = ties[i]!
    writeEnds(ends, i, { what: 'tie', link: tie, placeOf })
    const { kind, strength, groupSize, since, last } = tie
    if (kind !== undefined && typeof kind !== 'string') throw misuse('kind of a tie', 'a text', kind, code)
    if (strength !== undefined && !(typeof strength === 'number' && strength >= 0 && strength <= 1)) {
      throw misuse('strength of a tie', 'a number from 0 to 1', strength, code)
    }
    if (groupSize !== undefined) expectInteger('groupSize of a tie', groupSize, { least: 2, code })
    if (since !== undefined) checkDay('since of a tie', since)
    if (last !== undefined) checkDay('last of a tie', last)
    // Of another type, a private tie would be shown to everybody.
    for (const flag of FLAGS) if (!isFlag(tie[flag])) throw misuse(`${flag} of a tie`, 'true or false', tie[flag], code)
  }
  return ends
}

/** The places that outcomes join, two an outcome. @throws KontorError `invalid-network` */
export function checkOutcomes(outcomes: readonly Outcome[], placeOf: PlaceOf): Uint32Array {
  const ends = new Uint32Array(2 * outcomes.length)
  const checkDay = createDayCheck()
  for (let i = 0; i < outcomes.length; i++) {
    const outcome = outcomes[i]!
    writeEnds(ends, i, { what: 'outcome', link: outcome, placeOf })
    checkWord(outcome)
    checkDay('date of an outcome', outcome.date)
  }
  return ends
}

/** What was said, whose word it is and who noted it. */
function checkWord({ stage, side, by }: Outcome): void {
  expectOneOf('stage of an outcome', stage, STAGES, code)
  if (side !== undefined) expectOneOf('side of an outcome', side, SIDES, code)
  if (by !== undefined && typeof by !== 'string') throw misuse('by of an outcome', 'a text', by, code)
}

interface Link {
  readonly what: string
  readonly link: Tie | Outcome
  readonly placeOf: PlaceOf
}

function writeEnds(ends: Uint32Array, i: number, { what, link, placeOf }: Link): void {
  const { from, to } = expectObject(`${what}s`, link, { expected: `a list of ${what}s`, code })
  ends[2 * i] = placeOf(from) ?? refuseStranger(what, link, from)
  ends[2 * i + 1] = placeOf(to) ?? refuseStranger(what, link, to)
  if (from === to) throw misuse(what, 'between two different members', from, code)
}

function refuseStranger(what: string, { from, to }: Tie | Outcome, end: string): never {
  const ends = [from, to].map(id => (typeof id === 'string' ? id : typeof id))
  throw misuse(`${what} of ${ends.join(' and ')}`, 'between two members', end, code)
}

function createDayCheck(): (what: string, day: string) => void {
  const dayOf = createDayReader()
  return (what, day) => {
    if (typeof day !== 'string' || Number.isNaN(dayOf(day))) throw misuse(what, 'a day as YYYY-MM-DD', day, code)
  }
}
