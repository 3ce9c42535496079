import { LIMITS } from '../../policy/limits.ts'
import type { Signal } from '../../policy/signal.ts'
import type { Sample } from './sample.ts'
import { knownValues } from './sample.ts'

/** A signal whose usual success is worth less, or more, tells little apart. */
const [LOW, HIGH] = [250, 750]
/** With fewer known values a recipe keeps its scale. */
const FEWEST = 40

/**
 * Saturating signals brought to the scale of this network: half of the range where the middle one of its successes is, of those
 * that have any. Paths and rarities are a hundred times greater in one network than in another.
 */
export function rescaled(sample: Sample): readonly Signal[] {
  return sample.signals.map((signal, i) => {
    if (!('half' in signal) || signal.half === undefined) return signal
    const known = knownValues(sample, i, 'successes')
      .filter(value => value > 0)
      .sort((p, q) => p - q)
    const middle = known[known.length >> 1] ?? 0
    if (known.length < FEWEST || middle === 0 || (middle >= LOW && middle <= HIGH)) return signal
    // v = 1000·s / (s + half), hence s = half·v / (1000 − v).
    const sum = Math.floor((signal.half * middle) / Math.max(1, 1000 - middle))
    return { ...signal, half: Math.max(1, Math.min(LIMITS.half, sum)) }
  })
}
