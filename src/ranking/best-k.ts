/**
 * Keeps the best k of what it is shown, by one comparator: a heap with the worst kept at its root. Sorting the same
 * things by the same comparator and cutting after k gives the same list.
 */
export class BestK<T> {
  readonly #k: number
  readonly #compare: (p: T, q: T) => number
  readonly #heap: T[] = []

  constructor(k: number, compare: (p: T, q: T) => number) {
    this.#k = k
    this.#compare = compare
  }

  offer(item: T): void {
    if (this.#heap.length < this.#k) {
      this.#heap.push(item)
      this.#rise(this.#heap.length - 1)
    } else if (this.#k > 0 && this.#compare(item, this.#heap[0]!) < 0) {
      this.#heap[0] = item
      this.#sink()
    }
  }

  /** The worst of a full k: nothing worse can enter any more. */
  get worst(): T | undefined {
    return this.#heap.length < this.#k ? undefined : this.#heap[0]
  }

  /** Best first. */
  sorted(): T[] {
    return [...this.#heap].sort(this.#compare)
  }

  #rise(from: number): void {
    const heap = this.#heap
    let i = from
    while (i > 0) {
      const parent = (i - 1) >> 1
      if (this.#compare(heap[i]!, heap[parent]!) <= 0) return
      ;[heap[i], heap[parent]] = [heap[parent]!, heap[i]!]
      i = parent
    }
  }

  #sink(): void {
    const heap = this.#heap
    let i = 0
    for (;;) {
      let worst = i
      for (const child of [2 * i + 1, 2 * i + 2]) {
        if (child < heap.length && this.#compare(heap[child]!, heap[worst]!) > 0) worst = child
      }
      if (worst === i) return
      ;[heap[i], heap[worst]] = [heap[worst]!, heap[i]!]
      i = worst
    }
  }
}
