/** A pair and how it turned out, or a pair drawn for comparison. */
export interface Example {
  /** Ids. */
  readonly a: string
  readonly b: string
  /** 1 for a success. */
  readonly label: number
  /** How much it counts. */
  readonly weight: number
  /** Whose answer it is: `JOINT`, `FORWARD` (a's) or `BACKWARD` (b's). */
  readonly side: number
}
