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

export const uint8 = (length: number) => new Uint8Array(shareable(length))
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

/** Whether the bit of a place is set. */
export function hasBit(bits: Uint32Array, place: number): boolean {
  return ((bits[place >>> 5]! >>> (place & 31)) & 1) === 1
}

export function writeBit(bits: Uint32Array, place: number, isSet: boolean): void {
  const bit = 1 << (place & 31)
  if (isSet) bits[place >>> 5]! |= bit
  else bits[place >>> 5]! &= ~bit
}

/** Where a value stands in a stretch that goes up; −1 if it does not. */
export function find(values: Uint32Array, value: number, from: number, to: number): number {
  let [low, high] = [from, to - 1]
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = values[middle]!
    if (found === value) return middle
    if (found < value) low = middle + 1
    else high = middle - 1
  }
  return -1
}

export function isEqual(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  if (one.length !== other.length) return false
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false
  return true
}
