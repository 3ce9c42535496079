import type { Fusion } from '../policy/policy.ts'
import { fuse } from '../scoring/fuse.ts'
import type { Part, Rise } from './part.ts'

/** Levels of one side's bound: what fits a byte, so that both sides fit two. */
const LEVELS = 256
/** More rises than this a side are not told apart: the smallest join the base. */
const MOST_RISES = 96
/** A list longer than this share of the members is not worth walking unless its rise matters. */
const LONG = 1 / 3
const SMALL = 1 / 24
/** Candidates sampled to guess a floor. */
const SAMPLED = 1024
const BUCKETS = 128

/**
 * Bounds every candidate's two benefits at once: one pass over the postings of what the asking member has in common with
 * others, into two bytes a candidate (what it gains in the high one, what the asking member gains in the low one), in
 * units so chosen that no byte overflows. A candidate's fused bound is a function of its two bytes.
 */
export class Sieve {
  readonly #bytes: Uint16Array
  readonly #pairs: Uint32Array
  readonly #least = new Uint16Array(LEVELS)
  readonly #fusion: Fusion
  readonly #size: number
  readonly found: Uint32Array
  readonly #sorted: Uint32Array
  readonly #bounds: Float64Array
  readonly #sample = new Float64Array(SAMPLED + 1)
  readonly #ends = new Uint32Array(BUCKETS + 1)
  #baseF = 0
  #baseG = 0
  #unitF = 1
  #unitG = 1

  constructor(size: number, fusion: Fusion) {
    const even = size + (size & 1)
    this.#bytes = new Uint16Array(even)
    this.#pairs = new Uint32Array(this.#bytes.buffer)
    this.#size = size
    this.#fusion = fusion
    this.found = new Uint32Array(even + 1)
    this.#sorted = new Uint32Array(even)
    this.#bounds = new Float64Array(even)
  }

  /** Bounds all candidates anew. */
  fill(bias: number, forward: readonly Part[], backward: readonly Part[]): void {
    this.#bytes.fill(0)
    ;[this.#baseF, this.#unitF] = this.#side(bias, forward, 0)
    ;[this.#baseG, this.#unitG] = this.#fusion.kind === 'forward' ? [0, 1] : this.#side(bias, backward, 8)
  }

  /** The bound of the candidate at a place. */
  bound(place: number): number {
    const both = this.#bytes[place]!
    return fuse(this.#baseF + (both & 0xff) * this.#unitF, this.#baseG + (both >> 8) * this.#unitG, this.#fusion)
  }

  /** Collects into `found` the places whose bound is at least `floor` and below `ceiling`; returns how many. */
  gather(floor: number, ceiling: number): number {
    const least = this.#leastFor(floor)
    const pairs = this.#pairs
    const found = this.found
    let count = 0
    // Without a branch, which would be guessed wrong half of the time: the sign bit is set where a level is reached.
    for (let i = 0; i < pairs.length; i++) {
      const pair = pairs[i]!
      found[count] = 2 * i
      count += (least[(pair >>> 8) & 0xff]! - 1 - (pair & 0xff)) >>> 31
      found[count] = 2 * i + 1
      count += (least[pair >>> 24]! - 1 - ((pair >>> 16) & 0xff)) >>> 31
    }
    if (count > 0 && found[count - 1]! >= this.#size) count--
    return ceiling === Number.POSITIVE_INFINITY ? count : this.#keepBelow(ceiling, count)
  }

  #keepBelow(ceiling: number, count: number): number {
    let kept = 0
    for (let i = 0; i < count; i++) {
      const place = this.found[i]!
      if (this.bound(place) < ceiling) this.found[kept++] = place
    }
    return kept
  }

  /** A floor that some `wanted` candidates reach, more or less, from an even sample of them. */
  guessFloor(wanted: number): number {
    const stride = Math.max(8, Math.ceil(this.#size / SAMPLED))
    let taken = 0
    for (let place = 0; place < this.#size; place += stride) {
      if (this.#bytes[place] !== 0) this.#sample[taken++] = this.bound(place)
    }
    const sorted = this.#sample.subarray(0, taken).sort()
    return sorted[taken - 1 - Math.ceil(wanted / stride)] ?? Number.NEGATIVE_INFINITY
  }

  /** Orders the first `count` places found by falling bound, coarsely: buckets of equal width, highest first. */
  sortFound(count: number): void {
    if (count < 2) return
    const { found } = this
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (let i = 0; i < count; i++) {
      const bound = this.bound(found[i]!)
      this.#bounds[i] = bound
      least = Math.min(least, bound)
      most = Math.max(most, bound)
    }
    const width = (most - least) / (BUCKETS - 1) || 1
    const ends = this.#ends.fill(0)
    for (let i = 0; i < count; i++) ends[Math.floor((most - this.#bounds[i]!) / width) + 1]!++
    for (let bucket = 0; bucket < BUCKETS; bucket++) ends[bucket + 1]! += ends[bucket]!
    for (let i = 0; i < count; i++) this.#sorted[ends[Math.floor((most - this.#bounds[i]!) / width)]!++] = found[i]!
    found.set(this.#sorted.subarray(0, count))
  }

  #side(bias: number, parts: readonly Part[], shift: number): [base: number, unit: number] {
    let base = bias
    const rises: Rise[] = []
    for (const part of parts) {
      base += part.base
      for (const rise of part.rises()) if (rise.points > 0 && rise.to > rise.from) rises.push(rise)
    }
    const [walked, skipped] = this.#choose(rises)
    for (const { points } of skipped) base += points
    const total = walked.reduce((sum, { points }) => sum + points, 0)
    const unit = Math.max(1, Math.ceil(total / (LEVELS - 1 - walked.length)))
    for (const rise of walked) spread(rise, unit, shift, this.#bytes)
    return [base, unit]
  }

  #choose(rises: Rise[]): [walked: Rise[], skipped: Rise[]] {
    const total = rises.reduce((sum, { points }) => sum + points, 0)
    const isWorthIt = ({ points, from, to }: Rise) => to - from < this.#size * LONG || points > total * SMALL
    const worthIt = rises.filter(isWorthIt).sort((p, q) => q.points - p.points)
    return [worthIt.slice(0, MOST_RISES), [...worthIt.slice(MOST_RISES), ...rises.filter(rise => !isWorthIt(rise))]]
  }

  /** For each level of the high byte the least level of the low one with which the bound reaches the floor. */
  #leastFor(floor: number): Uint16Array {
    let low = LEVELS
    for (let high = 0; high < LEVELS; high++) {
      const g = this.#baseG + high * this.#unitG
      while (low > 0 && fuse(this.#baseF + (low - 1) * this.#unitF, g, this.#fusion) >= floor) low--
      this.#least[high] = low
    }
    return this.#least
  }
}

/** Adds a rise to the byte of every place of its list. */
function spread({ points, places, from, to, each }: Rise, unit: number, shift: number, bytes: Uint16Array): void {
  if (each !== undefined) {
    for (let j = from; j < to; j++) bytes[places[j]!]! += Math.ceil(each[j]! / unit) << shift
    return
  }
  const step = Math.ceil(points / unit) << shift
  for (let j = from; j < to; j++) bytes[places[j]!]! += step
}
