/** Terms as ordinals, in the order in which they were first met. */
export class Dictionary {
  readonly #ordinals = new Map<string, number>()
  readonly terms: string[] = []

  /** The ordinal of a term, new if need be. */
  add(term: string): number {
    const known = this.#ordinals.get(term)
    if (known !== undefined) return known
    this.#ordinals.set(term, this.terms.length)
    return this.terms.push(term) - 1
  }

  find(term: string): number | undefined {
    return this.#ordinals.get(term)
  }

  get size(): number {
    return this.terms.length
  }
}
