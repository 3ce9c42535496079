import type { Policy } from '../src/index.ts'
import { definePolicy, standardPolicy } from '../src/index.ts'

const { signals } = standardPolicy()

/**
 * What is asked of ranking. Only the first has a threshold, which lets an index stop early and leaves many lists short; for
 * the others ten are found for everybody.
 */
export const POLICIES: Readonly<Record<string, Policy>> = {
  standard: standardPolicy(),
  'no threshold': definePolicy({ threshold: null }),
  'equal weights': definePolicy({ threshold: null, signals: signals.map(one => ({ ...one, weight: 1000 })) }),
  'network-heavy': definePolicy({
    threshold: null,
    signals: signals.map(one => (one.name === 'proximity' ? { ...one, weight: 6000 } : one)),
  }),
}
