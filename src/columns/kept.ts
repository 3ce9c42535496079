import { KontorError } from '../errors/kontor-error.ts'

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
  #isAsked = false

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

  /**
   * Memory serves one question after the other: a function of one's own that asks another meanwhile would write over what the
   * first is reading.
   * @throws KontorError `invalid-argument`
   */
  alone<T>(answer: () => T): T {
    if (this.#isAsked)
      throw new KontorError(
        'invalid-argument',
        'A signal or rule may not ask the matcher that asks it, or one made of it; ask one made by createMatcher',
      )
    this.#isAsked = true
    try {
      return answer()
    } finally {
      this.#isAsked = false
    }
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
