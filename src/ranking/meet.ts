const NOBODY = new Uint32Array(0)

export type Meet = (one: Uint32Array, other: Uint32Array) => Uint32Array

/**
 * The bits that two masks have in common, worked out once for each two, which nobody writes to meanwhile; past the end of the
 * second all bits are set.
 */
export function createMeet(): Meet {
  const known = new WeakMap<Uint32Array, WeakMap<Uint32Array, Uint32Array>>()
  return (one, other) => {
    if (one.length === 0 || other.length === 0) return NOBODY
    const met = known.get(one) ?? new WeakMap<Uint32Array, Uint32Array>()
    known.set(one, met)
    const found = met.get(other) ?? common(one, other)
    met.set(other, found)
    return found
  }
}

function common(one: Uint32Array, other: Uint32Array): Uint32Array {
  const bits = one.map((word, i) => (i < other.length ? word & other[i]! : word))
  return bits.some(word => word !== 0) ? bits : NOBODY
}
