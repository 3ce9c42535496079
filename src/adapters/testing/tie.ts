import type { Outcome, Tie } from '../../members/tie.ts'

/**
 * A tie for a test: `tie('a', 'b', { strength: 0.5 })`.
 * @example
 * import { tie } from 'kontor/testing'
 * tie('pumpen', 'makina', { strength: 0.5 }) // → { from: 'pumpen', to: 'makina', strength: 0.5 }
 */
export function tie(from: string, to: string, parts: Omit<Tie, 'from' | 'to'> = {}): Tie {
  return Object.freeze({ ...parts, from, to })
}

/**
 * An outcome for a test: `outcome('a', 'b', { stage: 'met', date: '2026-03-01' })`.
 * @example
 * import { outcome } from 'kontor/testing'
 * outcome('pumpen', 'makina', { stage: 'met', date: '2026-03-01' }).from // → 'pumpen'
 */
export function outcome(from: string, to: string, parts: Omit<Outcome, 'from' | 'to'>): Outcome {
  return Object.freeze({ ...parts, from, to })
}
