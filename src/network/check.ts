import { expectObject, unmet } from '../errors/expect.ts'
import { expectInteger, expectOneOf, misuse } from '../errors/kontor-error.ts'
import { dayNumber } from '../integers/days.ts'
import type { Member } from '../members/member.ts'
import type { Outcome, Tie } from '../members/tie.ts'
import { STAGES } from '../members/tie.ts'

const code = 'invalid-network'
/** Half of a surrogate pair has no place in the order of code points, and no UTF-8. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

type MembersById = ReadonlyMap<string, Member>

/** @throws KontorError `invalid-network` for a member without an id, or with the id of another */
export function indexById(members: readonly Member[]): MembersById {
  const byId = new Map<string, Member>()
  for (const member of members) {
    const { id } = expectObject('members', member, { expected: 'admitted members', code })
    if (typeof id !== 'string') throw misuse('members', 'admitted members with an id', member, code)
    if (HALF.test(id)) throw misuse('id', 'text without half a character', id, code)
    if (byId.has(id)) throw unmet('members', 'have different ids', id, code)
    byId.set(id, member)
  }
  return byId
}

/** @throws KontorError `invalid-network` */
export function checkTies(ties: readonly Tie[], members: MembersById): readonly Tie[] {
  for (const tie of ties) {
    checkEnds('tie', tie, members)
    const { strength, groupSize, since, last } = tie
    if (strength !== undefined && !(typeof strength === 'number' && strength >= 0 && strength <= 1)) {
      throw misuse('strength of a tie', 'a number from 0 to 1', strength, code)
    }
    if (groupSize !== undefined) expectInteger('groupSize of a tie', groupSize, { least: 2, code })
    if (since !== undefined) checkDay('since of a tie', since)
    if (last !== undefined) checkDay('last of a tie', last)
  }
  return ties
}

/** @throws KontorError `invalid-network` */
export function checkOutcomes(outcomes: readonly Outcome[], members: MembersById): readonly Outcome[] {
  for (const outcome of outcomes) {
    checkEnds('outcome', outcome, members)
    expectOneOf('stage of an outcome', outcome.stage, STAGES, code)
    checkDay('date of an outcome', outcome.date)
  }
  return outcomes
}

function checkEnds(what: string, link: Tie | Outcome, members: MembersById): void {
  const { from, to } = expectObject(`${what}s`, link, { expected: `a list of ${what}s`, code })
  for (const end of [from, to]) {
    if (!members.has(end)) throw misuse(`${what} of ${from} and ${to}`, 'between two members', end, code)
  }
  if (from === to) throw misuse(what, 'between two different members', from, code)
}

function checkDay(what: string, day: string): void {
  if (typeof day !== 'string' || dayNumber(day) === undefined) throw misuse(what, 'a day as YYYY-MM-DD', day, code)
}
