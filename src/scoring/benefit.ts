import type { Evidence, Missing } from './finding.ts'

/** One row of the sum. */
export interface Row {
  readonly signal: string
  /** 0…1000, after the curve. */
  readonly value: number
  /** Millionths of log-odds. */
  readonly points: number
  readonly evidence: Evidence
}

export interface Unknown {
  readonly signal: string
  readonly missing: readonly Missing[]
}

/** What one side gains from meeting the other; bias + Σ points = benefit. */
export interface Benefit {
  readonly benefit: number
  readonly bias: number
  /** Every known signal, strongest first. */
  readonly reasons: readonly Row[]
  /** Every other signal, in policy order. */
  readonly unknown: readonly Unknown[]
}
