/** Term ordinals: two bytes a term as long as the dictionary fits. */
export type Ordinals = Uint16Array | Uint32Array

/** A list of term ordinals for each member, end to end: member m has terms[starts[m]] … terms[starts[m + 1] − 1]. */
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

/** Ordinals wide enough for values below `most`. */
export function ordinals(length: number, most: number): Ordinals {
  return most <= 0x10000 ? uint16(length) : uint32(length)
}

/** Packs lists; `order[place]` is the row that comes to stand at that place. */
export function packLists(rows: readonly (readonly number[])[], order: Uint32Array, most: number): Lists {
  const starts = uint32(order.length + 1)
  let total = 0
  for (let place = 0; place < order.length; place++) {
    total += rows[order[place]!]!.length
    starts[place + 1] = total
  }
  const terms = ordinals(total, most)
  for (let place = 0; place < order.length; place++) terms.set(rows[order[place]!]!, starts[place]!)
  return { starts, terms }
}

/** The other way round: for each term the places that hold it, going up. */
export function invert({ starts, terms }: Lists, termCount: number): Lists {
  const places = starts.length - 1
  const counts = uint32(termCount + 1)
  for (const term of terms) counts[term + 1]!++
  for (let term = 0; term < termCount; term++) counts[term + 1]! += counts[term]!
  const holders = ordinals(terms.length, places)
  const next = counts.slice()
  for (let place = 0; place < places; place++) {
    for (let j = starts[place]!; j < starts[place + 1]!; j++) holders[next[terms[j]!]!++] = place
  }
  return { starts: counts, terms: holders }
}
