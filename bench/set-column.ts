/** Numbers words from 1 in the order in which they are met. */
export class Numbering {
  readonly #known = new Map<string, number>()

  of(word: string): number {
    const known = this.#known.get(word)
    if (known !== undefined) return known
    this.#known.set(word, this.#known.size + 1)
    return this.#known.size
  }
}

/** A field of all members as numbers of sets of terms: 0 for none, else one more than the place among `lists`. */
export class SetColumn {
  readonly numbers: readonly number[]
  readonly lists: readonly (readonly string[])[]

  constructor(
    members: readonly { readonly id: string }[],
    termsOf: (id: string) => readonly string[],
    areShared: boolean,
  ) {
    const lists: (readonly string[])[] = []
    const known = new Map<string, number>()
    this.lists = lists
    this.numbers = members.map(({ id }) => {
      const terms = [...termsOf(id)].sort()
      if (terms.length === 0) return 0
      const key = JSON.stringify(terms)
      const before = areShared ? known.get(key) : undefined
      if (before !== undefined) return before
      known.set(key, lists.push(terms))
      return lists.length
    })
  }
}
