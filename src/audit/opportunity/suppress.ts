import { compareIds } from '../../integers/order.ts'

/** A group and how many it has. */
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
  const present = cells.filter(({ members }) => members > 0)
  const bySize = [...present].sort((a, b) => a.members - b.members || compareIds(a.group, b.group))
  const small = bySize.filter(({ members }) => members < least).length
  if (small === 0) return new Set()
  let hidden = small
  const together = () => bySize.slice(0, hidden).reduce((sum, { members }) => sum + members, 0)
  while (hidden < bySize.length && (hidden < 2 || together() < least)) hidden++
  return new Set(bySize.slice(0, hidden).map(({ group }) => group))
}
