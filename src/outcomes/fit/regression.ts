import { logarithm } from '../../integers/logarithm.ts'
import { logistic } from '../../integers/probability.ts'
import type { Block } from './blocks.ts'
import { gradientBySteps, hessianBySteps, levelsOf } from './blocks.ts'
import { Cholesky } from './cholesky.ts'
import type { Rows } from './rows.ts'
import { shareOf, sideOf } from './rows.ts'

/** What is believed before any example: ½·Σ p·(x − x₀)² over columns, ½·s·Σ ((x − x₀)ᵢ − (x − x₀)ⱼ)² over neighbours. */
export interface Prior {
  readonly means: Float64Array
  readonly precisions: Float64Array
  /** Columns that should not differ much, two by two. */
  readonly neighbours: readonly (readonly [number, number])[]
  readonly smoothness: number
  /** 1: not below 0, −1: not above, 0: free. */
  readonly signs: Int8Array
  /** Columns that are levels in the rows, and steps here. */
  readonly blocks: readonly Block[]
}

export interface Fitted {
  /** What rows are multiplied with. */
  readonly levels: Float64Array
  /** The variance of the sum of some columns: a weight's, or of all steps of a curve. */
  variance(columns: readonly number[]): number
}

const MOST_ROUNDS = 25
const CLOSE = 1e-6
/**
 * Of a step that makes things worse, half is tried, so many times. Where chances are next to 0, as by a base learned from
 * ties, the first step goes too far by the number of examples.
 */
const MOST_HALVINGS = 40

/**
 * Penalised logistic regression by Newton's method. Which side of a pair gains less is looked at anew in each step, so
 * that the fused score is fitted itself; a column that would break its sign is held at 0.
 */
export function regress(rows: Rows, prior: Prior, reciprocity: number | undefined): Fitted {
  const problem = new Problem(rows, prior, reciprocity)
  let steps: Float64Array = prior.means.slice()
  let loss = problem.lossAt(steps)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = problem.nextAfter(steps)
    let after = problem.lossAt(next)
    for (let half = 0; after > loss && half < MOST_HALVINGS; half++) {
      for (let i = 0; i < next.length; i++) next[i] = (next[i]! + steps[i]!) / 2
      after = problem.lossAt(next)
    }
    if (after > loss) break
    const isClose = loss - after <= CLOSE * (1 + Math.abs(loss))
    steps = next
    loss = after
    if (isClose) break
  }
  return { levels: levelsOf(steps, prior.blocks), variance: columns => problem.varianceAt(steps, columns) }
}

class Problem {
  readonly #rows: Rows
  readonly #prior: Prior
  readonly #reciprocity: number | undefined
  readonly #dense: Float64Array
  readonly #touched: Uint16Array

  constructor(rows: Rows, prior: Prior, reciprocity: number | undefined) {
    this.#rows = rows
    this.#prior = prior
    this.#reciprocity = reciprocity
    this.#dense = new Float64Array(rows.width)
    this.#touched = new Uint16Array(rows.width)
  }

  /** Minus the logarithm of how likely the examples are, and the prior. */
  lossAt(steps: Float64Array): number {
    const { length, labels, weights } = this.#rows
    const levels = levelsOf(steps, this.#prior.blocks)
    let loss = this.#penaltyAt(steps)
    for (let row = 0; row < length; row++)
      loss += weights[row]! * lossOf(this.#scoreOf(row, levels).score, labels[row]!)
    return loss
  }

  /** Where Newton's method goes next, signs kept. */
  nextAfter(steps: Float64Array): Float64Array {
    const { hessian, gradient } = this.#curvatureAt(steps)
    const held = new Set<number>()
    for (;;) {
      const next = this.#solved({ hessian, gradient }, steps, held)
      const broken = this.#broken(next, held)
      if (broken.length === 0) return next
      for (const column of broken) held.add(column)
    }
  }

  varianceAt(steps: Float64Array, columns: readonly number[]): number {
    const { hessian } = this.#curvatureAt(steps)
    const sum = new Float64Array(steps.length)
    for (const column of columns) sum[column] = 1
    const spread = new Cholesky(hessian, steps.length).solve(sum)
    return columns.reduce((total, column) => total + spread[column]!, 0)
  }

  #broken(steps: Float64Array, held: ReadonlySet<number>): number[] {
    const { signs } = this.#prior
    return [...steps.keys()].filter(column => !held.has(column) && signs[column]! * steps[column]! < 0)
  }

  /** Where the columns that are held are 0, the others where the parabola is lowest. */
  #solved({ hessian, gradient }: Curvature, steps: Float64Array, held: ReadonlySet<number>): Float64Array {
    const n = steps.length
    const [matrix, right] = [hessian.slice(), gradient.slice()]
    for (const column of held) {
      const move = -steps[column]!
      for (let i = 0; i < n; i++) {
        if (!held.has(i)) right[i]! -= hessian[i * n + column]! * move
        matrix[i * n + column] = matrix[column * n + i] = i === column ? 1 : 0
      }
      right[column] = move
    }
    const move = new Cholesky(matrix, n).solve(right)
    return steps.map((step, i) => (held.has(i) ? 0 : step + move[i]!))
  }

  #scoreOf(row: number, levels: Float64Array) {
    const f = sideOf(this.#rows, 2 * row, levels)
    const g = sideOf(this.#rows, 2 * row + 1, levels)
    const share = shareOf(this.#rows.sides[row]!, [f, g], this.#reciprocity)
    return { share, score: levels[0]! + share * f + (1 - share) * g }
  }

  #curvatureAt(steps: Float64Array): Curvature {
    const { width, length, labels, weights } = this.#rows
    const { blocks } = this.#prior
    const levels = levelsOf(steps, blocks)
    const hessian = new Float64Array(width * width)
    const gradient = new Float64Array(width)
    for (let row = 0; row < length; row++) {
      const { share, score } = this.#scoreOf(row, levels)
      const chance = logistic(score)
      const count = this.#gather(row, share)
      this.#addRow(count, weights[row]! * (labels[row]! - chance), gradient)
      this.#addSquares(count, weights[row]! * chance * (1 - chance), hessian)
      for (let i = 0; i < count; i++) this.#dense[this.#touched[i]!] = 0
    }
    mirror(hessian, width)
    gradientBySteps(gradient, blocks)
    hessianBySteps(hessian, width, blocks)
    this.#addPrior(steps, { hessian, gradient })
    return { hessian, gradient }
  }

  /** Both sides of a row by their shares, with the bias; returns how many columns are touched. */
  #gather(row: number, share: number): number {
    const { starts, columns, values } = this.#rows
    const [dense, touched] = [this.#dense, this.#touched]
    let count = 1
    touched[0] = 0
    dense[0] = 1
    const middle = starts[2 * row + 1]!
    for (let i = starts[2 * row]!; i < starts[2 * row + 2]!; i++) {
      const part = i < middle ? share : 1 - share
      if (part === 0) continue
      const column = columns[i]!
      if (dense[column] === 0) touched[count++] = column
      dense[column]! += part * values[i]!
    }
    return count
  }

  #addRow(count: number, pull: number, gradient: Float64Array): void {
    for (let p = 0; p < count; p++) gradient[this.#touched[p]!]! += pull * this.#dense[this.#touched[p]!]!
  }

  /** Into the lower half. */
  #addSquares(count: number, bend: number, hessian: Float64Array): void {
    const [dense, touched, width] = [this.#dense, this.#touched, this.#rows.width]
    for (let p = 0; p < count; p++) {
      const i = touched[p]!
      const value = bend * dense[i]!
      for (let q = 0; q <= p; q++) {
        const j = touched[q]!
        hessian[i > j ? i * width + j : j * width + i]! += value * dense[j]!
      }
    }
  }

  #penaltyAt(steps: Float64Array): number {
    const { means, precisions, neighbours, smoothness } = this.#prior
    const off = (i: number) => steps[i]! - means[i]!
    let sum = 0
    for (let i = 0; i < steps.length; i++) sum += (precisions[i]! * square(off(i))) / 2
    for (const [i, j] of neighbours) sum += (smoothness * square(off(i) - off(j))) / 2
    return sum
  }

  #addPrior(steps: Float64Array, { hessian, gradient }: Curvature): void {
    const { means, precisions, neighbours, smoothness } = this.#prior
    const n = steps.length
    for (let i = 0; i < n; i++) {
      hessian[i * n + i]! += precisions[i]!
      gradient[i]! -= precisions[i]! * (steps[i]! - means[i]!)
    }
    for (const [i, j] of neighbours) {
      const pull = smoothness * (steps[i]! - means[i]! - steps[j]! + means[j]!)
      gradient[i]! -= pull
      gradient[j]! += pull
      hessian[i * n + i]! += smoothness
      hessian[j * n + j]! += smoothness
      hessian[i * n + j]! -= smoothness
      hessian[j * n + i]! -= smoothness
    }
  }
}

/** Minus the second derivatives, and the first. */
interface Curvature {
  readonly hessian: Float64Array
  readonly gradient: Float64Array
}

function square(x: number): number {
  return x * x
}

function mirror(matrix: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) matrix[j * n + i] = matrix[i * n + j]!
}

/** −ln of the probability of what happened. */
export function lossOf(score: number, label: number): number {
  return -logarithm(logistic(label === 1 ? score : -score))
}
