/**
 * Whether some group that is hidden can be computed from what is shown: linear equations over the sizes of all cells, with
 * the total and each shown cell known, solved by elimination. A cell is derivable if its unit vector is in the row space;
 * so is every sum of hidden cells that has fewer than `least` members. All members together are no secret.
 */
export function attack(
  cells: readonly { readonly size: number; readonly isShown: boolean }[],
  least: number,
): string | undefined {
  const rows = [cells.map(() => 1), ...cells.flatMap(({ isShown }, i) => (isShown ? [unit(cells.length, i)] : []))]
  const hidden = cells.map((_, i) => i).filter(i => !cells[i]!.isShown)
  for (let set = 1; set < 2 ** hidden.length; set++) {
    const chosen = hidden.filter((_, k) => ((set >> k) & 1) === 1)
    const size = chosen.reduce((sum, i) => sum + cells[i]!.size, 0)
    const target = cells.map((_, i) => (chosen.includes(i) ? 1 : 0))
    const isSecret = chosen.length < cells.length && (chosen.length === 1 || size < least)
    if (isSecret && rank([...rows, target]) === rank(rows)) return `cells ${chosen} of ${size} members are derivable`
  }
  return undefined
}

function unit(size: number, at: number): number[] {
  return Array.from({ length: size }, (_, i) => (i === at ? 1 : 0))
}

/** Members that are in the same sets. */
export interface Pattern {
  readonly size: number
  readonly isIn: readonly boolean[]
}

export function patternsOf(rows: readonly (readonly boolean[])[]): readonly Pattern[] {
  const keys = rows.map(row => row.map(Number).join(''))
  return [...new Set(keys)].map(key => ({
    size: keys.filter(one => one === key).length,
    isIn: [...key].map(digit => digit === '1'),
  }))
}

/** What is left without some patterns that are `most` members or fewer together, each time as many as can go. */
export function fewIn(patterns: readonly Pattern[], most: number): readonly (readonly Pattern[])[] {
  const [first, ...others] = patterns
  if (first === undefined) return [[]]
  const kept = fewIn(others, most).map(left => [first, ...left])
  if (first.size > most) return kept
  const gone = fewIn(others, most - first.size)
  const room = (left: readonly Pattern[]) => most - others.reduce((sum, { size }) => sum + size, 0) + sizeOf(left)
  return [...gone, ...kept.filter(([, ...left]) => room(left) < first.size)]
}

function sizeOf(patterns: readonly Pattern[]): number {
  return patterns.reduce((sum, { size }) => sum + size, 0)
}

/**
 * Whether what is told of sets, in whatever multiples, adds up to a figure of fewer than `least` members: a sum that is 0 for
 * all the others. There is one if, without those few, the sets hang together more closely than with them.
 */
export function attackSets(patterns: readonly Pattern[], least: number): string | undefined {
  const rows = (some: readonly Pattern[]) =>
    (some[0]?.isIn ?? []).map((_, k) => some.map(({ isIn }) => (isIn[k] ? 1 : 0)))
  const free = rank(rows(patterns))
  const left = fewIn(patterns, least - 1).find(some => rank(rows(some)) < free)
  return left === undefined ? undefined : `${sizeOf(patterns) - sizeOf(left)} members can be solved for`
}

/** Entries stay small integers and fractions; eliminated with a tolerance far below them. */
export function rank(rows: readonly (readonly number[])[]): number {
  const left = rows.map(row => [...row])
  let found = 0
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const pivot = left.findIndex((row, i) => i >= found && Math.abs(row[column]!) > 1e-9)
    if (pivot < 0) continue
    ;[left[found], left[pivot]] = [left[pivot]!, left[found]!]
    const by = left[found]!
    left.forEach((row, i) => {
      if (i === found) return
      const factor = row[column]! / by[column]!
      row.forEach((value, k) => {
        row[k] = value - factor * by[k]!
      })
    })
    found++
  }
  return found
}
