/** Members that are in the same sets, and how many they are: at least one. */
export interface Pattern {
  readonly members: number
  /** For each set whether they are in it. */
  readonly isIn: readonly boolean[]
}

/** Beyond so many cases, what is asked counts as found: rather is a group hidden than one told of that may give somebody away. */
const CASES = 2000

/**
 * Whether adding and subtracting multiples of `known` sets gives the set `sought` but for at least one and at most `most`
 * members: then what is told of all these sets, subtracted, is told of those few. With a multiple c_k for each known set k,
 * everybody of a pattern counts Σ_k c_k·[in k] times, and should count [in sought]: an equation for each pattern. Asked is for
 * multiples under which the patterns with a wrong equation have so many members together. Whoever contradicts one another
 * cannot all be right: contradictions without a member in common need one each, which settles most cases; where it does not,
 * each member of a contradiction is tried as the wrong one.
 */
export function isNear(patterns: readonly Pattern[], known: readonly number[], sought: number, most: number): boolean {
  const equations = patterns
    .map(({ members, isIn }) => ({ members, row: [...known, sought].map(set => (isIn[set] === true ? 1 : 0)) }))
    .sort((a, b) => Math.min(b.members, most + 1) - Math.min(a.members, most + 1) || sizeOf(a.row) - sizeOf(b.row))
  let cases = 0
  const isWithin = (left: readonly Equation[], room: number): boolean => {
    if (++cases > CASES) return true
    const [least, first] = mostApart(left, room)
    if (least > room) return false
    // Where nobody is wrong, it says what was known before.
    if (first === undefined) return room < most
    // Of those tried before, each is right from then on: no case comes twice.
    const isRight = new Set<Equation>()
    return first.some(wrong => {
      const others = left
        .filter(one => one !== wrong)
        .map(one => (isRight.has(one) ? { ...one, members: Infinity } : one))
      isRight.add(wrong)
      return wrong.members <= room && isWithin(others, room - wrong.members)
    })
  }
  try {
    return isWithin(equations, most)
  } catch (error) {
    if (error instanceof Unclear) return true
    throw error
  }
}

/** In how many sets: of those in few, short contradictions are made, of which many have nobody in common. */
function sizeOf(row: readonly number[]): number {
  return row.reduce((sum, value) => sum + value, 0)
}

interface Equation {
  readonly members: number
  /** What is known, and last what is sought. */
  readonly row: readonly number[]
}

/** How many members at least are wrong, counted until they are more than `room`; and the first contradiction, if there is one. */
function mostApart(
  equations: readonly Equation[],
  room: number,
): readonly [least: number, first: readonly Equation[] | undefined] {
  const left = equations.map(({ members }) => members)
  let [least, first]: [number, readonly Equation[] | undefined] = [0, undefined]
  while (least <= room) {
    const some = equations.flatMap((_, i) => (left[i]! > 0 ? [i] : []))
    const found = contradictionIn(some.map(i => equations[i]!.row))?.map(at => some[at]!)
    if (found === undefined) break
    first ??= found.map(i => equations[i]!)
    const fewest = Math.min(...found.map(i => left[i]!))
    for (const i of found) left[i]! -= fewest
    least += fewest
  }
  return [least, first]
}

/** Factors of this size multiply and add up exactly. */
const LARGEST = 2 ** 26

/** Where numbers grow beyond `LARGEST`: not met with in counts of members, and then nothing is said that is not sure. */
class Unclear extends Error {}

/** A row behind which stands how often each pivot, and itself, is in it; its first entry; and which of the given it was. */
interface Pivot {
  readonly row: Float64Array
  readonly lead: number
  readonly at: number
}

/** Places of rows of which some multiples add up to 0 = 1; undefined if they can all be true. By elimination, in integers. */
function contradictionIn(rows: readonly (readonly number[])[]): readonly number[] | undefined {
  const pivots: Pivot[] = []
  const width = rows[0]?.length ?? 0
  let row = new Float64Array(2 * width)
  for (const [at, given] of rows.entries()) {
    row.fill(0)
    row.set(given)
    row[width + pivots.length] = 1
    for (const pivot of pivots) if (row[pivot.lead] !== 0) eliminate(row, pivot)
    let lead = 0
    while (row[lead] === 0) lead++
    if (lead === width - 1) return [...pivots.flatMap(({ at: place }, k) => (row[width + k] === 0 ? [] : [place])), at]
    // Rows of which nothing but their making is left say what others have said.
    if (lead >= width) continue
    pivots.push({ row, lead, at })
    row = new Float64Array(2 * width)
  }
  return undefined
}

/** @throws Unclear */
function eliminate(row: Float64Array, { row: other, lead }: Pivot): void {
  const [mine, its] = [row[lead]!, other[lead]!]
  let largest = 0
  for (let k = 0; k < row.length; k++) {
    row[k] = row[k]! * its - other[k]! * mine
    largest = Math.max(largest, Math.abs(row[k]!))
  }
  if (largest <= LARGEST) return
  const by = row.reduce(divisor, 0)
  for (let k = 0; k < row.length; k++) row[k]! /= by
  if (row.some(value => Math.abs(value) > LARGEST)) throw new Unclear()
}

function divisor(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : divisor(b, a % b)
}
