/** A list of whole numbers that grows. */
export class Growing {
  #values = new Uint32Array(1024)
  length = 0

  push(value: number): void {
    if (this.length === this.#values.length) {
      const wider = new Uint32Array(2 * this.length)
      wider.set(this.#values)
      this.#values = wider
    }
    this.#values[this.length++] = value
  }

  at(i: number): number {
    return this.#values[i]!
  }

  /** Copied into the beginning of other memory. */
  copyTo<T extends Uint16Array | Uint32Array>(memory: T): T {
    memory.set(this.#values.subarray(0, this.length))
    return memory
  }
}
