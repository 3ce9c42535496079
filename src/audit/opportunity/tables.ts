import { compareIds } from '../../integers/order.ts'
import type { Member } from '../../members/member.ts'
import type { OpportunityTable, Sums } from './figures.ts'
import { figures, impact, rateOf } from './figures.ts'
import type { Dimension } from './groups.ts'
import { agrees } from './groups.ts'
import { fraction, isLess } from './ratios.ts'
import { SILENT, toldCells, UNKNOWN, UNNAMED, WITHHELD } from './suppress.ts'

export function tableOf(open: readonly Member[], dimension: Dimension, sums: Sums): OpportunityTable {
  const cells = open.map(member => cellsOf(member, dimension))
  const byGroup = membersByGroup(open, cells)
  const told = toldCells(cells)
  const shown = [...byGroup]
    .filter(([group]) => group !== UNKNOWN && told.has(group))
    .sort(([a], [b]) => compareIds(a, b))
  const total = sums(open)
  const known = shown.map(([group, members]) => ({ group, sum: sums(members) }))
  const best = known
    .map(({ sum }) => rateOf(sum))
    .reduce((most, rate) => (isLess(most, rate) ? rate : most), fraction(0, 1))
  return {
    by: dimension.by,
    groups: known.map(({ group, sum }) => ({ group: group.slice(1), ...figures(sum, total), ...impact(sum, best) })),
    unknown: told.has(UNKNOWN) ? figures(sums(byGroup.get(UNKNOWN)!), total) : undefined,
    isSuppressed: byGroup.size > told.size,
  }
}

/** Who is unknown is told of together. */
function membersByGroup(
  open: readonly Member[],
  cells: readonly (readonly string[])[],
): ReadonlyMap<string, readonly Member[]> {
  const byGroup = new Map<string, Member[]>()
  for (const [place, member] of open.entries()) {
    for (const cell of cells[place]!) {
      const group = UNNAMED.has(cell) ? UNKNOWN : cell
      const members = byGroup.get(group)
      if (members === undefined) byGroup.set(group, [member])
      else members.push(member)
    }
  }
  return byGroup
}

/** Groups under a mark and their name, so that none is taken for one of the unnamed. */
function cellsOf(member: Member, { groupsOf }: Dimension): readonly string[] {
  if (!agrees(member)) return [WITHHELD]
  const groups = [...new Set(groupsOf(member))]
  return groups.length === 0 ? [SILENT] : groups.map(group => `=${group}`)
}
