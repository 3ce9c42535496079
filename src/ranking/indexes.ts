import type { Kept } from '../columns/kept.ts'
import type { FacetLists } from './facet-index.ts'
import { FacetIndex } from './facet-index.ts'
import type { HeadMemory } from './head-columns.ts'
import { HeadColumns } from './head-columns.ts'

type Named<T> = readonly (readonly [name: string, made: T])[]

/** What engines found members by, as plain data: for a snapshot, or for workers, who share its memory. */
export interface PackedIndexes {
  readonly lists: Named<FacetLists>
  readonly heads: Named<HeadMemory>
}

export function packIndexes(kept: Kept): PackedIndexes {
  const all = kept.allOf(kept)
  return {
    lists: all.flatMap(([name, made]) => (made instanceof FacetIndex ? [[name, made.lists] as const] : [])),
    heads: all.flatMap(([name, made]) => (made instanceof HeadColumns ? [[name, made.memory] as const] : [])),
  }
}

export function unpackIndexes({ lists, heads }: PackedIndexes, kept: Kept): void {
  for (const [name, one] of lists) kept.of(kept, { name }, () => new FacetIndex(one))
  for (const [name, one] of heads) kept.of(kept, { name }, () => new HeadColumns(one))
}
