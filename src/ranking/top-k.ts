/**
 * The best k candidates of a query, by score down, then rank up; places ride along. A heap with the worst kept at its
 * root; `finish` puts them in order.
 */
export class TopK {
  readonly #scores: Float64Array
  readonly #ranks: Float64Array
  readonly #places: Uint32Array
  #length = 0

  constructor(readonly k: number) {
    this.#scores = new Float64Array(k)
    this.#ranks = new Float64Array(k)
    this.#places = new Uint32Array(k)
  }

  get length(): number {
    return this.#length
  }

  /** Scores below this cannot enter any more. */
  get floor(): number {
    if (this.k === 0) return Number.POSITIVE_INFINITY
    return this.#length < this.k ? Number.NEGATIVE_INFINITY : this.#scores[0]!
  }

  /** Whether a candidate would enter. */
  accepts(score: number, rank: number): boolean {
    if (this.#length < this.k) return true
    return this.k > 0 && (score > this.#scores[0]! || (score === this.#scores[0]! && rank < this.#ranks[0]!))
  }

  /** Keeps a candidate that `accepts` let in. */
  insert(score: number, rank: number, place: number): void {
    if (this.#length < this.k) this.#rise(this.#length++, score, rank, place)
    else this.#sink(0, this.#length, score, rank, place)
  }

  /** Best first from now on; nothing may be inserted any more. */
  finish(): this {
    for (let end = this.#length - 1; end > 0; end--) {
      const [score, rank, place] = [this.#scores[end]!, this.#ranks[end]!, this.#places[end]!]
      this.#move(0, end)
      this.#sink(0, end, score, rank, place)
    }
    return this
  }

  score(at: number): number {
    return this.#scores[at]!
  }

  place(at: number): number {
    return this.#places[at]!
  }

  #rise(from: number, score: number, rank: number, place: number): void {
    let i = from
    while (i > 0) {
      const parent = (i - 1) >> 1
      if (!this.#isWorse(score, rank, parent)) break
      this.#move(parent, i)
      i = parent
    }
    this.#put(i, score, rank, place)
  }

  #sink(from: number, end: number, score: number, rank: number, place: number): void {
    let i = from
    for (;;) {
      let child = 2 * i + 1
      if (child >= end) break
      if (child + 1 < end && this.#isWorse(this.#scores[child + 1]!, this.#ranks[child + 1]!, child)) child++
      if (this.#isWorse(score, rank, child)) break
      this.#move(child, i)
      i = child
    }
    this.#put(i, score, rank, place)
  }

  #isWorse(score: number, rank: number, than: number): boolean {
    return score < this.#scores[than]! || (score === this.#scores[than]! && rank > this.#ranks[than]!)
  }

  #move(from: number, to: number): void {
    this.#put(to, this.#scores[from]!, this.#ranks[from]!, this.#places[from]!)
  }

  #put(at: number, score: number, rank: number, place: number): void {
    this.#scores[at] = score
    this.#ranks[at] = rank
    this.#places[at] = place
  }
}
