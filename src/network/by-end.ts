/** Links by either end: those of the member at place p are links[starts[p]] … links[starts[p + 1] − 1], going up. */
export interface ByEnd {
  readonly starts: Uint32Array
  readonly links: Uint32Array
}

/** @param ends the places that link i joins, ends[2i] and ends[2i + 1] */
export function byEnd(ends: Uint32Array, size: number): ByEnd {
  const starts = new Uint32Array(size + 1)
  for (const end of ends) starts[end + 1]!++
  for (let place = 0; place < size; place++) starts[place + 1]! += starts[place]!
  const next = starts.slice()
  const links = new Uint32Array(ends.length)
  for (let i = 0; i < ends.length; i++) links[next[ends[i]!]!++] = i >>> 1
  return { starts, links }
}

/** The links of a place, in order; a stranger, who has no place, has none. */
export function linksAt<T>(
  { starts, links }: ByEnd,
  place: number | undefined,
  linkAt: (link: number) => T,
): readonly T[] {
  return place === undefined ? [] : Array.from(links.subarray(starts[place]!, starts[place + 1]!), linkAt)
}
