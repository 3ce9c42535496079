import { compareIds } from '../../integers/order.ts'

/** A group and how many it has, at least one. */
export interface Cell {
  readonly group: string
  readonly members: number
}

/**
 * The groups of which nothing is told: those with fewer than `least` members, and then the smallest others until what is
 * hidden is at least two groups and `least` members together. So whoever subtracts all that is shown from the total learns
 * of `least` members at once, and of none of the groups in it. Sizes alone decide: every figure about the same members is
 * hidden alike, and two audits of the same members hide the same.
 */
export function suppressed(cells: readonly Cell[], least: number): ReadonlySet<string> {
  const bySize = [...cells].sort((a, b) => a.members - b.members || compareIds(a.group, b.group))
  const hidden = new Set<string>()
  let together = 0
  for (const { group, members } of bySize) {
    // One group alone is never enough: it would not be hidden, were it not smaller than `least`.
    if (members >= least && (together === 0 || together >= least)) break
    hidden.add(group)
    together += members
  }
  return hidden
}
