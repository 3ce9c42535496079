import type { Member } from '../../../members/member.ts'

/** A field that a member may lack. */
export type OptionalField = Exclude<keyof Member, 'id' | 'name' | 'kind'>

/** Fields without which nothing is known: of either member, or apart for the first (who gains) and the second. */
export type NeededFields =
  | readonly OptionalField[]
  | { readonly a?: readonly OptionalField[]; readonly b?: readonly OptionalField[] }
