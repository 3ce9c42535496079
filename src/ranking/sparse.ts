/** A mask is sparse that leaves in fewer than one of so many places. */
const ONE_OF = 2

/**
 * Whether a mask leaves in so few that what would be written beside lists for all who stand in them is not worth its memory:
 * most of it would be passed over. Found once for a mask, to which nobody writes.
 */
export function createSparse(size: number): (mask: Uint32Array) => boolean {
  const known = new WeakMap<Uint32Array, boolean>()
  return mask => {
    const before = known.get(mask)
    if (before !== undefined) return before
    const isSparse = bitsIn(mask) * ONE_OF < size
    known.set(mask, isSparse)
    return isSparse
  }
}

function bitsIn(mask: Uint32Array): number {
  let bits = 0
  for (let word of mask) for (; word !== 0; word &= word - 1) bits++
  return bits
}
