import type { Member } from '../../members/member.ts'
import { isOpen } from '../../members/member.ts'
import type { PreparedRule } from './prepared-rule.ts'

export const differentMember: PreparedRule = (a, b) => a.id !== b.id

export const differentOrganization: PreparedRule = (a, b) =>
  a.organization === undefined || b.organization === undefined ? undefined : a.organization !== b.organization

/** A wish of either side is enough. */
export const notAvoided: PreparedRule = (a, b) => !avoids(a, b) && !avoids(b, a)

/** Both let themselves be introduced, and neither is taking a pause. */
export const consented: PreparedRule = (a, b) => isOpen(a) && isOpen(b)

function avoids(member: Member, other: Member): boolean {
  return member.avoid?.includes(other.id) === true
}
