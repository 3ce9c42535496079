import type { Member } from '../../members/member.ts'
import { HALF } from './recipe.ts'

/** One field of all members by place, to find what everybody on a path has in common. */
export interface SharedTerms {
  /** What the two have in common, in the order of the first one's list; undefined if either has none at all. */
  between(a: number, b: number): readonly string[] | undefined
  /** Those of the terms that the member has as well; undefined if there is none at all. */
  keep(terms: readonly string[], place: number): readonly string[] | undefined
  isEmpty(place: number): boolean
  /** 0…1000: rarer terms say more. */
  value(terms: readonly string[]): number
}

const NONE: ReadonlySet<string> = new Set()

export function shareTerms(members: readonly Member[], read: (member: Member) => readonly string[]): SharedTerms {
  const holders = new Map<string, number>()
  const lists = members.map(member => {
    const terms = read(member)
    if (terms.length === 0) return NONE
    const own = new Set(terms)
    for (const term of own) holders.set(term, (holders.get(term) ?? 0) + 1)
    return own
  })
  const keep = (terms: Iterable<string>, place: number) => {
    const own = lists[place]!
    return own.size === 0 ? undefined : [...terms].filter(term => own.has(term))
  }
  return {
    between: (a, b) => (lists[a]!.size === 0 ? undefined : keep(lists[a]!, b)),
    keep,
    isEmpty: place => lists[place]!.size === 0,
    value(terms) {
      let sum = 0
      for (const term of terms) sum += Math.floor(1000 / Math.sqrt(holders.get(term) ?? 1))
      return Math.floor((1000 * sum) / (sum + HALF))
    },
  }
}
