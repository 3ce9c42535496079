import type { Outcome, Tie } from '../../members/tie.ts'

/** A tie for a test: `tie('a', 'b', { strength: 0.5 })`. */
export function tie(from: string, to: string, parts: Omit<Tie, 'from' | 'to'> = {}): Tie {
  return Object.freeze({ ...parts, from, to })
}

/** An outcome for a test: `outcome('a', 'b', { stage: 'met', date: '2026-03-01' })`. */
export function outcome(from: string, to: string, parts: Omit<Outcome, 'from' | 'to'>): Outcome {
  return Object.freeze({ ...parts, from, to })
}
