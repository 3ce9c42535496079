import type { Kept } from '../columns/kept.ts'
import type { FacetLists } from './facet-index.ts'
import { FacetIndex } from './facet-index.ts'
import type { HeadMemory } from './head-columns.ts'
import { HeadColumns } from './head-columns.ts'

/** What engines found members by, as plain data. */
export interface PackedIndexes {
  readonly lists: readonly (readonly [name: string, lists: FacetLists])[]
  readonly heads: readonly (readonly [name: string, heads: HeadMemory])[]
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
