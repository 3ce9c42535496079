import type { PolicyInput, SignalInput } from '../../src/index.ts'
import type { Random } from '../oracle/worlds/random.ts'

type Overlapping = PolicyInput & { readonly signals: readonly SignalInput[] }

/**
 * The policy's overlaps alone, in which 0 is worth nothing or less: weights are positive, and a curve does not lift 0 above
 * the neutral value. The threshold lies above the bias.
 */
export function overlapsAbove(policy: Overlapping, random: Random): Overlapping {
  const signals = policy.signals.filter(signal => 'shape' in signal && signal.shape === 'overlap')
  const bias = policy.bias ?? 0
  const needs: SignalInput = {
    name: 'needs',
    weight: 2000,
    neutral: 0,
    shape: 'overlap',
    x: 'needs',
    y: 'offers',
    half: 1,
  }
  return {
    ...policy,
    threshold: { score: bias + random.pick([1, 1, 1000, 200_000]), confidence: 0 },
    signals: [...signals.map(liking), { ...needs, name: 'needs alone' }],
  }
}

function liking(signal: SignalInput): SignalInput {
  const { curve: _, ...plain } = signal as SignalInput & { readonly curve?: unknown }
  return { ...plain, weight: Math.abs(signal.weight ?? 1) } as SignalInput
}
