/** Ordinals: two bytes each as long as they fit. */
export type Ordinals = Uint16Array | Uint32Array

/** Lists end to end: list i has terms[starts[i]] … terms[starts[i + 1] − 1]. */
export interface Lists {
  readonly starts: Uint32Array
  readonly terms: Ordinals
}

/** Memory that workers can share, where the platform has it. */
export function shareable(bytes: number): ArrayBufferLike {
  return typeof SharedArrayBuffer === 'undefined' ? new ArrayBuffer(bytes) : new SharedArrayBuffer(bytes)
}

export const uint16 = (length: number) => new Uint16Array(shareable(2 * length))
export const uint32 = (length: number) => new Uint32Array(shareable(4 * length))
export const int32 = (length: number) => new Int32Array(shareable(4 * length))

/** Ordinals wide enough for values below `most`. */
export function ordinals(length: number, most: number): Ordinals {
  return most <= 0x10000 ? uint16(length) : uint32(length)
}

/** The words of 32 bits that a bit a member takes. */
export function wordsFor(size: number): number {
  return (size + 31) >>> 5
}

/** A list of whole numbers that grows; `trimmed` gives shareable memory of the right length. */
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

  trimmed(most: number): Ordinals {
    const kept = ordinals(this.length, most)
    kept.set(this.#values.subarray(0, this.length))
    return kept
  }

  trimmedStarts(): Uint32Array {
    const kept = uint32(this.length)
    kept.set(this.#values.subarray(0, this.length))
    return kept
  }
}
