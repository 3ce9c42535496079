import type { Fusion } from '../policy/policy.ts'

/** ⌊((1000 − ρ)·(f + g) + 2ρ·min(f, g)) / 2000⌋, or f alone. */
export function fuse(f: number, g: number, fusion: Fusion): number {
  if (fusion.kind === 'forward') return f
  const { reciprocity } = fusion
  return Math.floor(((1000 - reciprocity) * (f + g) + 2 * reciprocity * Math.min(f, g)) / 2000)
}
