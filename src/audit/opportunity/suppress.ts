import { compareIds } from '../../integers/order.ts'
import { SMALLEST_GROUP } from '../../members/smallest-group.ts'

/** A group and how many it has, at least one. */
export interface Cell {
  readonly group: string
  readonly members: number
}

/** Who agrees to statistics and says nothing, and who does not agree: told together, and yet each is a cell of its own. */
export const [SILENT, WITHHELD] = ['', '-']
export const UNNAMED: ReadonlySet<string> = new Set([SILENT, WITHHELD])

/**
 * The cells of which nothing is told. Who does not agree is the same in every table: where any may tell of them, they are
 * known in all, and hide nobody else. Nor is a group told of, however large, that leaves so few of what is known that
 * these would be had by subtraction; that happens where a member is in several groups.
 * @param all how many members there are, in whatever cells
 */
export function hiddenCells(cells: readonly Cell[], all: number): ReadonlySet<string> {
  const sizeOf = (sought: string) => cells.find(({ group }) => group === sought)?.members ?? 0
  const [silent, withheld] = [sizeOf(SILENT), sizeOf(WITHHELD)]
  const isKnown = !isFew(withheld) && !isFew(all - withheld)
  const hidden = suppressed(isKnown ? cells.filter(({ group }) => group !== WITHHELD) : cells)
  if (!isKnown && withheld > 0) hidden.add(WITHHELD)
  const agreeing = isKnown ? [all, all - withheld] : [all]
  if (silent > 0 && agreeing.some(known => isFew(known - silent))) hidden.add(SILENT)
  if (areTwo(hidden) && !isFew(silent + withheld)) hidden.clear()
  const isTold = ![...UNNAMED].some(group => hidden.has(group))
  const bases = isTold ? [...agreeing, all - withheld - silent] : agreeing
  for (const { group, members } of cells) {
    if (!UNNAMED.has(group) && bases.some(known => isFew(known - members))) hidden.add(group)
  }
  return hidden
}

/** Are the two unnamed cells alone hidden? Told as one, neither is told of. */
function areTwo(hidden: ReadonlySet<string>): boolean {
  return hidden.size === UNNAMED.size && [...UNNAMED].every(group => hidden.has(group))
}

/** Nobody is not few: there is nobody to learn of. */
function isFew(members: number): boolean {
  return members > 0 && members < SMALLEST_GROUP
}

/**
 * The groups with fewer than `SMALLEST_GROUP` members, and then the smallest others until what is hidden is at least two
 * groups and as many members together. So whoever subtracts all that is shown from the total learns of so many members at
 * once, and of none of the groups in it. Sizes alone decide: every figure about the same members is hidden alike, and two
 * audits of the same members hide the same.
 */
function suppressed(cells: readonly Cell[]): Set<string> {
  const bySize = [...cells].sort((a, b) => a.members - b.members || compareIds(a.group, b.group))
  const hidden = new Set<string>()
  let together = 0
  for (const { group, members } of bySize) {
    // One group alone is never enough: it would not be hidden, were it not small.
    if (!isFew(members) && !isFew(together)) break
    hidden.add(group)
    together += members
  }
  return hidden
}
