/**
 * A symmetric positive definite matrix, of which the lower half is given row by row, as L·Lᵀ; from + − × ÷ √ alone, hence
 * the same on every engine.
 */
export class Cholesky {
  readonly #lower: Float64Array
  readonly #size: number

  constructor(matrix: Float64Array, size: number) {
    this.#size = size
    this.#lower = factored(matrix, size)
  }

  /** x with matrix·x = right. */
  solve(right: Float64Array): Float64Array {
    const [n, lower] = [this.#size, this.#lower]
    const x = right.slice()
    for (let i = 0; i < n; i++) {
      let sum = x[i]!
      for (let k = 0; k < i; k++) sum -= lower[i * n + k]! * x[k]!
      x[i] = sum / lower[i * n + i]!
    }
    for (let i = n - 1; i >= 0; i--) {
      let sum = x[i]!
      for (let k = i + 1; k < n; k++) sum -= lower[k * n + i]! * x[k]!
      x[i] = sum / lower[i * n + i]!
    }
    return x
  }
}

/** Below this a pivot says that a column adds nothing. */
const LEAST = 1e-9

function factored(matrix: Float64Array, n: number): Float64Array {
  const lower = matrix.slice()
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = lower[i * n + j]!
      for (let k = 0; k < j; k++) sum -= lower[i * n + k]! * lower[j * n + k]!
      lower[i * n + j] = i === j ? Math.sqrt(Math.max(sum, LEAST)) : sum / lower[j * n + j]!
    }
  }
  return lower
}
