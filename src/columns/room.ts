/**
 * What changes is written behind what was compiled, where memory was set aside for it. When the room is used up, all is
 * compiled anew: so a change costs its own size, and now and then the size of the network.
 */
export interface Room {
  /** Members that can be written again. */
  readonly members: number
  /** Terms of their sets, in each field. */
  readonly terms: number
  /** Contacts of members whose ties change. */
  readonly contacts: number
}

const LEAST_MEMBERS = 64
const MOST_MEMBERS = 4096
const TERMS_A_MEMBER = 8

export function roomFor(members: number, contacts: number): Room {
  const many = Math.min(MOST_MEMBERS, Math.max(LEAST_MEMBERS, members >>> 4))
  return { members: many, terms: TERMS_A_MEMBER * many, contacts: 16 * many + (contacts >>> 3) }
}
