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

/** Entries stay small integers and fractions; eliminated with a tolerance far below them. */
function rank(rows: readonly (readonly number[])[]): number {
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
