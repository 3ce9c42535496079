interface Entry {
  readonly from: readonly object[]
  readonly made: unknown
}

/**
 * What was worked out over columns and holds for changed columns too: lists of places, tables of cells. Each is made once
 * for what it was made from.
 */
export class Kept {
  readonly #entries = new WeakMap<object, Map<string, Entry>>()

  /**
   * @param owner whose it is, by identity
   * @param from made anew when one of these is another object than before
   */
  of<T>(owner: object, { name, from = [] }: Made, make: () => T): T {
    const entries = this.#entries.get(owner) ?? new Map<string, Entry>()
    this.#entries.set(owner, entries)
    const known = entries.get(name)
    if (known?.from.every((one, i) => one === from[i]) === true) return known.made as T
    const made = make()
    entries.set(name, { from, made })
    return made
  }

  /** What an owner has, by name. */
  allOf(owner: object): readonly (readonly [string, unknown])[] {
    return [...(this.#entries.get(owner) ?? [])].map(([name, { made }]) => [name, made] as const)
  }
}

interface Made {
  readonly name: string
  readonly from?: readonly object[]
}
