/** The best k candidates of a query, by score down, then rank up; places ride along. Kept sorted: k is small. */
export class TopK {
  readonly #scores: Float64Array
  readonly #ranks: Float64Array
  readonly #places: Float64Array
  #length = 0

  constructor(readonly k: number) {
    this.#scores = new Float64Array(k)
    this.#ranks = new Float64Array(k)
    this.#places = new Float64Array(k)
  }

  get length(): number {
    return this.#length
  }

  /** Scores below this cannot enter any more. */
  get floor(): number {
    return this.#length < this.k
      ? Number.NEGATIVE_INFINITY
      : this.k === 0
        ? Number.POSITIVE_INFINITY
        : this.#scores[this.k - 1]!
  }

  /** Whether a candidate would enter. */
  accepts(score: number, rank: number): boolean {
    if (this.#length < this.k) return true
    return this.k > 0 && this.#isBetter(score, rank, this.k - 1)
  }

  insert(score: number, rank: number, place: number): void {
    let at = Math.min(this.#length, this.k - 1)
    while (at > 0 && this.#isBetter(score, rank, at - 1)) {
      this.#scores[at] = this.#scores[at - 1]!
      this.#ranks[at] = this.#ranks[at - 1]!
      this.#places[at] = this.#places[at - 1]!
      at--
    }
    this.#scores[at] = score
    this.#ranks[at] = rank
    this.#places[at] = place
    if (this.#length < this.k) this.#length++
  }

  score(at: number): number {
    return this.#scores[at]!
  }

  place(at: number): number {
    return this.#places[at]!
  }

  #isBetter(score: number, rank: number, than: number): boolean {
    return score > this.#scores[than]! || (score === this.#scores[than]! && rank < this.#ranks[than]!)
  }
}
