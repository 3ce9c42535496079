/** Members that are in the same sets, and how many they are: at least one. */
export interface Pattern {
  readonly members: number
  /** For each set whether they are in it. */
  readonly isIn: readonly boolean[]
}

/** Beyond so many cases, what is asked counts as found: rather hide a group than tell of one that may give somebody away. */
const CASES = 2000

/**
 * Whether adding and subtracting multiples of `known` sets gives the set `sought` but for at most `most` members: then what is
 * told of all these sets, subtracted, is told of those few. With a multiple c_k for each known set k, everybody of a pattern
 * counts Σ_k c_k·[in k] times, and should count [in sought]: an equation for each pattern. Asked is for multiples under which
 * the patterns with a wrong equation have at most `most` members together. Whoever contradicts one another cannot all be
 * right: contradictions without a member in common need one each, which settles most cases; where it does not, each member of
 * a contradiction is tried as the wrong one.
 */
export function isNear(patterns: readonly Pattern[], known: readonly number[], sought: number, most: number): boolean {
  const equations = patterns
    .map(({ members, isIn }) => ({ members, row: [...known, sought].map(set => (isIn[set] === true ? 1n : 0n)) }))
    .sort((a, b) => b.members - a.members)
  let cases = 0
  const isWithin = (left: readonly Equation[], room: number): boolean => {
    if (++cases > CASES) return true
    const [least, first] = mostApart(left, room)
    if (least > room) return false
    if (first === undefined) return true
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
  return isWithin(equations, most)
}

interface Equation {
  readonly members: number
  /** What is known, and last what is sought. */
  readonly row: readonly bigint[]
}

/** How many members at least are wrong, counted until they are more than `room`; and the first contradiction, if there is one. */
function mostApart(
  equations: readonly Equation[],
  room: number,
): readonly [least: number, first?: readonly Equation[]] {
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
  return first === undefined ? [least] : [least, first]
}

/** A row, how it came of those given, and where its first entry is. */
interface Pivot {
  readonly row: readonly bigint[]
  readonly made: ReadonlyMap<number, bigint>
  readonly lead: number
}

/** Places of rows of which some multiples add up to 0 = 1; undefined if they can all be true. By elimination, in integers. */
function contradictionIn(rows: readonly (readonly bigint[])[]): readonly number[] | undefined {
  const pivots: Pivot[] = []
  for (const [at, given] of rows.entries()) {
    let [row, made]: [readonly bigint[], ReadonlyMap<number, bigint>] = [given, new Map([[at, 1n]])]
    for (const pivot of pivots) {
      const [mine, its] = [row[pivot.lead]!, pivot.row[pivot.lead]!]
      if (mine === 0n) continue
      row = row.map((value, k) => value * its - pivot.row[k]! * mine)
      made = combined(made, its, pivot.made, -mine)
    }
    const lead = row.findIndex(value => value !== 0n)
    if (lead === row.length - 1) return [...made].flatMap(([place, times]) => (times === 0n ? [] : [place]))
    if (lead >= 0) pivots.push(reduced({ row, made, lead }))
  }
  return undefined
}

function combined(
  one: ReadonlyMap<number, bigint>,
  times: bigint,
  other: ReadonlyMap<number, bigint>,
  otherTimes: bigint,
): ReadonlyMap<number, bigint> {
  const sum = new Map([...one].map(([place, value]) => [place, value * times]))
  for (const [place, value] of other) sum.set(place, (sum.get(place) ?? 0n) + value * otherTimes)
  return sum
}

/** Divided by what divides all of it, so that numbers stay small. */
function reduced({ row, made, lead }: Pivot): Pivot {
  const by = [...row, ...made.values()].reduce(divisor, 0n)
  return { row: row.map(value => value / by), made: new Map([...made].map(([at, value]) => [at, value / by])), lead }
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : divisor(b, a % b)
}
