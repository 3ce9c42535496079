import { expectList, expectObject } from '../../errors/expect.ts'
import type { Member } from '../member.ts'

/** What is compared of a member where ids are looked up. */
export type Enrolled = Pick<Member, 'id' | 'name'>

/** Who was admitted. */
export interface Roll {
  /** The member's own text of an id; undefined for a stranger. */
  find(id: string): string | undefined
  /** In the order in which they were admitted, each time from the first. */
  all(): Iterable<Enrolled>
}

/** @throws KontorError `invalid-argument` for what are no members */
export function rollOf(members: Iterable<Member>): Roll {
  const known = new Map<string, Member>()
  for (const member of expectList('members', members))
    known.set(expectObject('members', member, { expected: 'admitted members' }).id, member)
  return { find: id => known.get(id)?.id, all: () => known.values() }
}
