import { compareIds } from '../../integers/order.ts'
import { SMALLEST_GROUP } from '../../members/smallest-group.ts'
import type { Pattern } from './near.ts'
import { isNear } from './near.ts'

/** Who agrees to statistics and says nothing, and who does not agree: told together, and yet each is a cell of its own. */
export const [SILENT, WITHHELD] = ['', '-']
export const UNNAMED: ReadonlySet<string> = new Set([SILENT, WITHHELD])
/** Both of them, as they are told of. */
export const UNKNOWN = SILENT

/** The sets that are known before any is told of, and then one for each candidate. */
const [ALL, DISAGREEING, FIRST] = [0, 1, 2]

/**
 * The groups, and `UNKNOWN`, of which figures may be told: the largest first, each unless the figures told so far, and those
 * of all, would with its own give figures of fewer than `SMALLEST_GROUP` members, by whatever multiples they are added and
 * subtracted. So it does not matter whether groups overlap. Who does not agree is the same in every table: where any may tell
 * of them, they are known in all. Memberships alone decide: two audits of the same members hide the same.
 * @param cells the cells of each member, at least one
 */
export function toldCells(cells: readonly (readonly string[])[]): ReadonlySet<string> {
  const told = new Set<string>()
  const withheld = cells.filter(([cell]) => cell === WITHHELD).length
  const isKnown = withheld >= SMALLEST_GROUP && cells.length - withheld >= SMALLEST_GROUP
  const candidates = largestFirst(cells, isKnown)
  const patterns = patternsOf(cells, candidates)
  const known = isKnown ? [ALL, DISAGREEING] : [ALL]
  for (const [i, candidate] of candidates.entries()) {
    if (isNear(patterns, known, FIRST + i, SMALLEST_GROUP - 1)) continue
    told.add(candidate)
    known.push(FIRST + i)
  }
  return told
}

/**
 * Of as many members the last name comes first, and who is unknown last; who does not agree counts only where it is news. A group
 * of too few would be told of by its own figure, so that it is no candidate: a label may tell each member from all others.
 */
function largestFirst(cells: readonly (readonly string[])[], isKnown: boolean): readonly string[] {
  const sizes = new Map<string, number>()
  for (const cell of cells.flat()) {
    const group = UNNAMED.has(cell) ? UNKNOWN : cell
    sizes.set(group, (sizes.get(group) ?? 0) + (cell === WITHHELD && isKnown ? 0 : 1))
  }
  return [...sizes]
    .filter(([, size]) => size === 0 || size >= SMALLEST_GROUP)
    .sort(([a, m], [b, n]) => n - m || compareIds(b, a))
    .map(([group]) => group)
}

function patternsOf(cells: readonly (readonly string[])[], candidates: readonly string[]): readonly Pattern[] {
  const placeOf = new Map(candidates.map((candidate, place) => [candidate, place]))
  const patterns = new Map<string, { members: number; isIn: readonly boolean[] }>()
  for (const mine of cells) {
    const groups = new Set(mine.map(cell => (UNNAMED.has(cell) ? UNKNOWN : cell)))
    const isWithheld = mine.includes(WITHHELD)
    // By the few sets a member is in: looking at all of them would cost members × groups.
    const places = [...groups].flatMap(group => placeOf.get(group) ?? []).sort((a, b) => a - b)
    const key = `${isWithheld} ${places}`
    const pattern = patterns.get(key)
    if (pattern !== undefined) pattern.members++
    else patterns.set(key, { members: 1, isIn: [true, isWithheld, ...candidates.map(one => groups.has(one))] })
  }
  return [...patterns.values()]
}
