import type { Member } from '../../members/member.ts'
import type { Answer } from '../../policy/rule.ts'

/** A rule tied to a network: yes, no, or undefined for unknown. */
export type PreparedRule = (a: Member, b: Member) => Answer
