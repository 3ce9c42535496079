import type { Fusion } from '../policy/policy.ts'

/**
 * Scores before they are rounded down, and whether they reach the floor: a mutual score is
 * ⌊((1000 − ρ)·(f + g) + 2ρ·min(f, g)) / 2000⌋, a forward one is f.
 */
export class Fused {
  readonly isMutual: boolean
  /** raw = even·(f + g) + less·min(f, g); the score is ⌊raw / scale⌋. */
  readonly even: number
  readonly less: number
  readonly #scale: number
  /** The floor times the scale; in an array, for a field would be boxed at every change. */
  readonly least = new Float64Array(1)

  constructor(fusion: Fusion) {
    this.isMutual = fusion.kind === 'mutual'
    this.even = fusion.kind === 'mutual' ? 1000 - fusion.reciprocity : 1
    this.less = fusion.kind === 'mutual' ? 2 * fusion.reciprocity : 0
    this.#scale = fusion.kind === 'mutual' ? 2000 : 1
  }

  get floor(): number {
    return this.least[0]! / this.#scale
  }

  set floor(score: number) {
    this.least[0] = score * this.#scale
  }

  /** Can benefits of f and g have a score of at least the floor? */
  reaches(f: number, g: number): boolean {
    return this.#raw(f, g) >= this.least[0]!
  }

  score(f: number, g: number): number {
    return Math.floor(this.#raw(f, g) / this.#scale)
  }

  #raw(f: number, g: number): number {
    return this.isMutual ? this.even * (f + g) + this.less * Math.min(f, g) : f
  }
}
