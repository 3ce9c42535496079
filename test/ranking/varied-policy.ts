import type { Policy } from '../../src/index.ts'
import { definePolicy, standardPolicy } from '../../src/index.ts'

export type Whole = (least: number, most: number) => number

/** The standard policy with weights, neutrals, curves, fusion and threshold of any sort. */
export function variedPolicy(whole: Whole): Policy {
  const standard = standardPolicy()
  const one = <T>(choices: readonly T[]): T => choices[whole(0, choices.length - 1)]!
  const curves = [
    undefined,
    undefined,
    [
      [0, 1000],
      [1000, 0],
    ],
    [
      [100, 0],
      [300, 900],
      [600, 200],
    ],
    [
      [0, 0],
      [50, 1000],
    ],
  ] as const
  return definePolicy({
    ...standard,
    fusion: one([{ kind: 'mutual', reciprocity: whole(0, 1000) }, standard.fusion, { kind: 'forward' }] as const),
    threshold: one([null, standard.threshold, { score: whole(-6_000_000, 1_000_000), confidence: whole(0, 900) }]),
    rules: one([
      standard.rules,
      ['differentMember'] as const,
      [...standard.rules, { rule: 'corridor', between: ['DE', 'TR'] }] as const,
    ]),
    signals: standard.signals.map(signal => {
      const curve = one(curves)
      const varied = {
        ...signal,
        weight: one([signal.weight, -signal.weight, 0, whole(-5000, 5000)]),
        neutral: one([signal.neutral, whole(0, 1000)]),
        ...(curve === undefined ? {} : { curve }),
        ...(signal.shape === 'affinity' ? { by: one(['best', 'mean'] as const) } : {}),
      }
      const isFar = varied.shape === 'contacts' && whole(0, 1) === 1
      return isFar ? { ...varied, reach: 3 as const, far: whole(0, 1000) } : varied
    }),
  })
}
