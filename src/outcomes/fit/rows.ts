/** Examples as sparse rows: of each what either side's benefit is made of, how it turned out, and how much it counts. */
export interface Rows {
  /** How many columns there are; column 0 is the bias. */
  readonly width: number
  readonly length: number
  /** Row i, side s (0 forward, 1 backward): entries starts[2i + s] … starts[2i + s + 1] − 1. */
  readonly starts: Uint32Array
  readonly columns: Uint16Array
  readonly values: Float64Array
  readonly labels: Uint8Array
  readonly weights: Float64Array
  /** Whose answer the label is: `JOINT`, `FORWARD` or `BACKWARD`. */
  readonly sides: Uint8Array
}

export const JOINT = 0
export const FORWARD = 1
export const BACKWARD = 2

/** Writes rows one after the other. */
export class RowWriter {
  readonly #starts: number[] = [0]
  readonly #columns: number[] = []
  readonly #values: number[] = []
  readonly #labels: number[] = []
  readonly #weights: number[] = []
  readonly #sides: number[] = []

  entry(column: number, value: number): void {
    if (value === 0) return
    this.#columns.push(column)
    this.#values.push(value)
  }

  /** Ends the forward side, then the backward one. */
  endSide(): void {
    this.#starts.push(this.#columns.length)
  }

  endRow(label: number, weight: number, side: number): void {
    this.#labels.push(label)
    this.#weights.push(weight)
    this.#sides.push(side)
  }

  rows(width: number): Rows {
    return {
      width,
      length: this.#labels.length,
      starts: Uint32Array.from(this.#starts),
      columns: Uint16Array.from(this.#columns),
      values: Float64Array.from(this.#values),
      labels: Uint8Array.from(this.#labels),
      weights: Float64Array.from(this.#weights),
      sides: Uint8Array.from(this.#sides),
    }
  }
}

/** What one side of a row is worth. */
export function sideOf({ starts, columns, values }: Rows, at: number, levels: Float64Array): number {
  let sum = 0
  for (let i = starts[at]!; i < starts[at + 1]!; i++) sum += levels[columns[i]!]! * values[i]!
  return sum
}

/**
 * How much the forward side counts, the rest being the backward one's: the score is ((1 − ρ)·(f + g) + 2ρ·min(f, g)) / 2,
 * so the side that gains less has (1 + ρ)/2 of it. An answer of one side is its own alone.
 */
export function shareOf(side: number, [f, g]: readonly [number, number], reciprocity: number | undefined): number {
  if (side !== JOINT) return side === FORWARD ? 1 : 0
  if (reciprocity === undefined) return 1
  if (f === g) return 0.5
  return f < g ? (1 + reciprocity) / 2 : (1 - reciprocity) / 2
}
