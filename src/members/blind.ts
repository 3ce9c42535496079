import type { Member } from './member.ts'
import { termOf } from './member.ts'

/** What a policy may read of a member, its own functions too; contact and labels are nobody's to read. */
export const MEMBER_FIELDS = [
  'kind',
  'organization',
  'baseCountry',
  'place',
  'originCountries',
  'originPlace',
  'accessCountries',
  'industries',
  'targetMarkets',
  'languages',
  'offers',
  'needs',
  'goals',
  'size',
  'capacity',
  'introducerBudget',
  'avoid',
  'paused',
  'joined',
  'locale',
  'consent',
] as const satisfies readonly (keyof Member)[]
export type MemberField = (typeof MEMBER_FIELDS)[number]

/** The member without these fields, exactly as if they had never been given; the same object if it has none of them. */
export function blindMember(member: Member, fields?: readonly MemberField[]): Member {
  if (!fields?.some(field => field in member)) return member
  const hidden = new Set<string>(fields)
  const rest = Object.entries(member).filter(([field]) => !hidden.has(field))
  // Who is blind to `kind` sees a member without one; readers ask for it as for any other field.
  const seen = Object.fromEntries(rest) as Partial<Member> as Member
  return seen.wording === undefined ? seen : withWording(seen, seen.wording)
}

/** How a term was written says the term: only the wording of terms that are still seen stays. */
function withWording({ wording: _, ...member }: Member, wording: NonNullable<Member['wording']>): Member {
  const [offered, needed] = [new Set(member.offers), new Set(member.needs?.map(termOf))]
  const kept = Object.entries(wording).filter(([term]) => offered.has(term) || needed.has(term))
  return kept.length === 0 ? member : { ...member, wording: Object.fromEntries(kept) }
}
