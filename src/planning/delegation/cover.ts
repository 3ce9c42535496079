/** What a candidate would bring to one theme, host, kind or bridge: a group and how much, in millionths. */
export interface Share {
  readonly group: number
  readonly worth: number
}

/** Halving stays exact: worths are kept 4,096-fold, and whoever comes thirteenth or later adds nothing. */
const SCALE = 4096
const RANKS = 13

/**
 * The worth of a set of candidates: in each group the largest share counts whole, the second half, the third a quarter, and so
 * on. Such a sum is submodular: a candidate adds less to a larger set.
 */
export class Cover {
  /** Largest first, scaled. */
  readonly #groups: number[][]
  readonly #shares: readonly (readonly Share[])[]
  #worth = 0

  constructor(shares: readonly (readonly Share[])[], groups: number) {
    this.#shares = shares
    this.#groups = Array.from({ length: groups }, () => [])
  }

  /** Scaled by 4,096, exact. */
  get worth(): number {
    return this.#worth
  }

  /** What the candidate would add, scaled; over some groups only, if these are named. */
  gain(candidate: number, counts: (group: number) => boolean = () => true): number {
    let sum = 0
    for (const { group, worth } of this.#shares[candidate]!) {
      if (counts(group)) sum += gainIn(this.#groups[group]!, worth * SCALE)
    }
    return sum
  }

  add(candidate: number): void {
    this.#worth += this.gain(candidate)
    for (const { group, worth } of this.#shares[candidate]!) {
      const list = this.#groups[group]!
      list.splice(placeIn(list, worth * SCALE), 0, worth * SCALE)
    }
  }

  remove(candidate: number): void {
    for (const { group, worth } of this.#shares[candidate]!) {
      const list = this.#groups[group]!
      list.splice(list.indexOf(worth * SCALE), 1)
    }
    this.#worth -= this.gain(candidate)
  }
}

/** Scaled worth as millionths. */
export function unscaled(worth: number): number {
  return Math.floor(worth / SCALE)
}

function placeIn(list: readonly number[], worth: number, most = list.length): number {
  let place = 0
  while (place < most && list[place]! >= worth) place++
  return place
}

/** Whoever comes in at rank r counts 2^−r; everybody behind loses half, as far as they counted. */
function gainIn(list: readonly number[], worth: number): number {
  const counting = Math.min(list.length, RANKS)
  const place = placeIn(list, worth, counting)
  let gain = atRank(worth, place)
  for (let rank = place; rank < counting; rank++) gain -= atRank(list[rank]!, rank) - atRank(list[rank]!, rank + 1)
  return gain
}

function atRank(worth: number, rank: number): number {
  return rank >= RANKS ? 0 : worth / TWO_TO[rank]!
}

const TWO_TO: readonly number[] = Array.from({ length: RANKS }, (_, rank) => 1 << rank)
