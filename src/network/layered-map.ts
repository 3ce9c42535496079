/** So many entries are copied for a map with one more; more go down a layer. */
const THIN = 64

/**
 * A map that stays as it is: with entries added it is another one, in time that does not grow with its size. Keys cannot
 * be taken out.
 */
export class LayeredMap<K, V> {
  readonly #below: ReadonlyMap<K, V>
  readonly #above: ReadonlyMap<K, V>

  constructor(below: ReadonlyMap<K, V> = new Map(), above: ReadonlyMap<K, V> = new Map()) {
    this.#below = below
    this.#above = above
  }

  has(key: K): boolean {
    return this.#above.has(key) || this.#below.has(key)
  }

  get(key: K): V | undefined {
    return this.#above.has(key) ? this.#above.get(key) : this.#below.get(key)
  }

  /** At least the number of keys: one that was written again may count twice. */
  get size(): number {
    return this.#below.size + this.#above.size
  }

  /** Each key once, in no promised order. */
  entries(): ReadonlyMap<K, V> {
    return new Map([...this.#below, ...this.#above])
  }

  with(entries: Iterable<readonly [K, V]>): LayeredMap<K, V> {
    const above = new Map([...this.#above, ...entries])
    if (above.size <= THIN) return new LayeredMap(this.#below, above)
    return new LayeredMap(new Map([...this.#below, ...above]))
  }
}
