import { logarithm } from '../../integers/logarithm.ts'
import { logistic } from '../../integers/probability.ts'
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
}

export interface Fitted {
  readonly levels: Float64Array
  /** The covariance of some columns' sum. */
  variance(columns: readonly number[]): number
}

const MOST_STEPS = 25
const CLOSE = 1e-7
/** Of a step that makes things worse, half is tried, so many times. */
const MOST_HALVINGS = 6

/**
 * Penalised logistic regression by Newton's method. Which side of a pair gains less is looked at anew in each step, so
 * that the fused score is fitted itself; a column that would break its sign is held at 0.
 */
export function regress(rows: Rows, prior: Prior, reciprocity: number): Fitted {
  const problem = new Problem(rows, prior, reciprocity)
  let levels: Float64Array = prior.means.slice()
  let loss = problem.lossAt(levels)
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = problem.stepFrom(levels)
    let after = problem.lossAt(next)
    for (let half = 0; after > loss && half < MOST_HALVINGS; half++) {
      for (let i = 0; i < next.length; i++) next[i] = (next[i]! + levels[i]!) / 2
      after = problem.lossAt(next)
    }
    if (after > loss) break
    const isClose = loss - after <= CLOSE * (1 + Math.abs(loss))
    levels = next
    loss = after
    if (isClose) break
  }
  return { levels, variance: columns => problem.varianceAt(levels, columns) }
}

class Problem {
  readonly #rows: Rows
  readonly #prior: Prior
  readonly #reciprocity: number
  readonly #dense: Float64Array

  constructor(rows: Rows, prior: Prior, reciprocity: number) {
    this.#rows = rows
    this.#prior = prior
    this.#reciprocity = reciprocity
    this.#dense = new Float64Array(rows.width)
  }

  /** Minus the logarithm of how likely the examples are, and the prior. */
  lossAt(levels: Float64Array): number {
    const { length, labels, weights } = this.#rows
    let loss = this.#penaltyAt(levels)
    for (let row = 0; row < length; row++) loss += weights[row]! * lossOf(this.#scoreOf(row, levels).score, labels[row]!)
    return loss
  }

  /** Newton's next levels, signs kept. */
  stepFrom(levels: Float64Array): Float64Array {
    const { hessian, gradient } = this.#curvatureAt(levels)
    const held = new Set<number>()
    for (;;) {
      const next = this.#solved({ hessian, gradient }, levels, held)
      const broken = this.#broken(next, held)
      if (broken.length === 0) return next
      for (const column of broken) held.add(column)
    }
  }

  varianceAt(levels: Float64Array, columns: readonly number[]): number {
    const { hessian } = this.#curvatureAt(levels)
    const sum = new Float64Array(levels.length)
    for (const column of columns) sum[column] = 1
    const spread = new Cholesky(hessian, levels.length).solve(sum)
    return columns.reduce((total, column) => total + spread[column]!, 0)
  }

  #broken(levels: Float64Array, held: ReadonlySet<number>): number[] {
    const { signs } = this.#prior
    return [...levels.keys()].filter(column => !held.has(column) && signs[column]! * levels[column]! < 0)
  }

  /** Where the columns that are held are 0, the others where the parabola is lowest. */
  #solved({ hessian, gradient }: Curvature, levels: Float64Array, held: ReadonlySet<number>): Float64Array {
    const n = levels.length
    const [matrix, right] = [hessian.slice(), gradient.slice()]
    for (const column of held) {
      const move = -levels[column]!
      for (let i = 0; i < n; i++) {
        const at = i > column ? i * n + column : column * n + i
        if (!held.has(i)) right[i]! -= hessian[at]! * move
        matrix[at] = i === column ? 1 : 0
      }
      right[column] = move
    }
    const move = new Cholesky(matrix, n).solve(right)
    return levels.map((level, i) => (held.has(i) ? 0 : level + move[i]!))
  }

  #scoreOf(row: number, levels: Float64Array) {
    const f = sideOf(this.#rows, 2 * row, levels)
    const g = sideOf(this.#rows, 2 * row + 1, levels)
    const share = shareOf(this.#rows.sides[row]!, f, g, this.#reciprocity)
    return { share, score: levels[0]! + share * f + (1 - share) * g }
  }

  #curvatureAt(levels: Float64Array): Curvature {
    const { width, length, labels, weights } = this.#rows
    const hessian = new Float64Array(width * width)
    const gradient = new Float64Array(width)
    for (let row = 0; row < length; row++) {
      const { share, score } = this.#scoreOf(row, levels)
      const chance = logistic(score)
      this.#addRow(row, share, {
        hessian,
        gradient,
        bend: weights[row]! * chance * (1 - chance),
        pull: weights[row]! * (labels[row]! - chance),
      })
    }
    this.#addPrior(levels, { hessian, gradient })
    return { hessian, gradient }
  }

  #addRow(row: number, share: number, { hessian, gradient, bend, pull }: Curvature & { bend: number; pull: number }): void {
    const { width, starts, columns, values } = this.#rows
    const dense = this.#dense
    const touched: number[] = [0]
    dense[0] = 1
    for (let i = starts[2 * row]!; i < starts[2 * row + 2]!; i++) {
      const column = columns[i]!
      const part = i < starts[2 * row + 1]! ? share : 1 - share
      if (dense[column] === 0) touched.push(column)
      dense[column]! += part * values[i]!
    }
    for (const i of touched) {
      const value = dense[i]!
      gradient[i]! += pull * value
      for (const j of touched) if (j <= i) hessian[i * width + j]! += bend * value * dense[j]!
    }
    for (const i of touched) dense[i] = 0
  }

  #penaltyAt(levels: Float64Array): number {
    const { means, precisions, neighbours, smoothness } = this.#prior
    let sum = 0
    for (let i = 0; i < levels.length; i++) sum += (precisions[i]! * (levels[i]! - means[i]!) ** 2) / 2
    for (const [i, j] of neighbours) sum += (smoothness * (levels[i]! - means[i]! - levels[j]! + means[j]!) ** 2) / 2
    return sum
  }

  #addPrior(levels: Float64Array, { hessian, gradient }: Curvature): void {
    const { means, precisions, neighbours, smoothness } = this.#prior
    const n = levels.length
    for (let i = 0; i < n; i++) {
      hessian[i * n + i]! += precisions[i]!
      gradient[i]! -= precisions[i]! * (levels[i]! - means[i]!)
    }
    for (const [i, j] of neighbours) {
      const pull = smoothness * (levels[i]! - means[i]! - levels[j]! + means[j]!)
      gradient[i]! -= pull
      gradient[j]! += pull
      hessian[i * n + i]! += smoothness
      hessian[j * n + j]! += smoothness
      hessian[Math.max(i, j) * n + Math.min(i, j)]! -= smoothness
    }
  }
}

/** The lower half of minus the second derivatives, and the first. */
interface Curvature {
  readonly hessian: Float64Array
  readonly gradient: Float64Array
}

/** −ln of the probability of what happened. */
export function lossOf(score: number, label: number): number {
  return -logarithm(logistic(label === 1 ? score : -score))
}
