const ROUNDS = 12
const RIDGE = 1

/**
 * Logistic regression by Newton's method on standardised columns, with a small ridge.
 * @returns log-odds up to a constant
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  labels: readonly number[],
): (row: readonly number[]) => number {
  const width = rows[0]?.length ?? 0
  const means = Array.from({ length: width }, (_, i) => mean(rows.map(row => row[i]!)))
  const spreads = means.map((middle, i) => Math.sqrt(mean(rows.map(row => (row[i]! - middle) ** 2))) || 1)
  const standard = rows.map(row => [1, ...row.map((value, i) => (value - means[i]!) / spreads[i]!)])
  let weights: number[] = Array(width + 1).fill(0)
  for (let round = 0; round < ROUNDS; round++) weights = step(standard, labels, weights)
  return row => row.reduce((sum, value, i) => sum + (weights[i + 1]! * (value - means[i]!)) / spreads[i]!, weights[0]!)
}

function step(rows: readonly (readonly number[])[], labels: readonly number[], weights: readonly number[]): number[] {
  const size = weights.length
  const slope = weights.map((weight, i) => (i === 0 ? 0 : -RIDGE * weight))
  const bend = weights.map((_, i) => weights.map((__, j) => (i === j && i > 0 ? RIDGE : 0)))
  for (const [at, row] of rows.entries()) {
    const chance = 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * weights[i]!, 0)))
    for (let i = 0; i < size; i++) {
      slope[i]! += (labels[at]! - chance) * row[i]!
      for (let j = 0; j < size; j++) bend[i]![j]! += chance * (1 - chance) * row[i]! * row[j]!
    }
  }
  const moves = solve(bend, slope)
  return weights.map((weight, i) => weight + moves[i]!)
}

/** Gaussian elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!])
  for (let i = 0; i < rows.length; i++) {
    let pivot = i
    for (let j = i + 1; j < rows.length; j++) if (Math.abs(rows[j]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = j
    ;[rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!]
    for (const [j, row] of rows.entries()) {
      if (j === i) continue
      const factor = row[i]! / rows[i]![i]!
      for (let k = i; k < row.length; k++) row[k]! -= factor * rows[i]![k]!
    }
  }
  return rows.map((row, i) => row.at(-1)! / row[i]!)
}

const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length
