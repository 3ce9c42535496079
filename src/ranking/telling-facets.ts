import type { Policy } from '../policy/policy.ts'
import type { Overlap } from '../policy/signal.ts'
import type { FacetIndex, Pair } from './facet-index.ts'
import { facetIndex } from './facet-index.ts'
import type { HeadColumns } from './head-columns.ts'
import { headColumns } from './head-columns.ts'
import type { Facet } from './heads.ts'
import { Heads, SETS } from './heads.ts'
import type { Judge } from './judge.ts'
import { ListedHeads } from './listed-heads.ts'
import type { RowPart } from './parts.ts'
import type { Source } from './sided-parts.ts'

/** Overlaps by which candidates are found; a pair of lists each is enough to leave few. */
const FACETS = 2

/** By what candidates are found, and ruled out before they are looked at. */
export interface TellingFacets {
  /** The overlaps of the asking member's side, and of the candidate's. */
  readonly parts: readonly [readonly RowPart[], readonly RowPart[]]
  readonly index: FacetIndex
  /** Facet by facet of either side. */
  readonly pairs: readonly (readonly Pair[])[]
  readonly heads: Heads
}

export function tellingFacets(policy: Policy, { signals, rows, fused }: Judge, source: Source): TellingFacets {
  const chosen = telling(policy)
  const { isMutual } = fused
  const partsOn = (side: number) =>
    chosen.map(({ name }) => signals.byRow.find(one => one.signal === name && (one.sides & side) !== 0)!.part)
  const parts = [partsOn(1), isMutual ? partsOn(2) : []] as const
  const index = facetIndex(
    source,
    chosen.map(({ y }) => y),
    isMutual ? chosen.map(({ x }) => x) : [],
  )
  const isBoth = ({ name }: Overlap) => signals.byRow.some(({ signal, sides }) => signal === name && sides === 3)
  const facets = headFacets(chosen, isBoth, isMutual)
  const sets = rows.lookedUp(parts.flat(), SETS)
  const columns = headColumns(source, {
    fields: facets.map(facet => facet?.field),
    sets: sets.map(entry => rows.entry(entry).at),
  })
  return {
    parts,
    index,
    pairs: source.kept.of(index, { name: JSON.stringify(columns.memory.wanted) }, () => pairsOf(index, columns)),
    heads: new Heads(columns, facets, { fused, rows, sets }),
  }
}

function pairsOf({ lists }: FacetIndex, columns: HeadColumns): TellingFacets['pairs'] {
  return lists.pairs.map((row, facet) =>
    row.map((pairs, other) => ({ facet, other, heads: new ListedHeads(columns, pairs) })),
  )
}

/** Two facets for each side; a signal that says the same both ways counts on both, but stands once. */
function headFacets(
  chosen: readonly Overlap[],
  isBoth: (overlap: Overlap) => boolean,
  isMutual: boolean,
): readonly (Facet | undefined)[] {
  const facets: (Facet | undefined)[] = [undefined, undefined, undefined, undefined]
  for (const [i, overlap] of chosen.entries()) {
    facets[i] = { field: overlap.y, sides: isBoth(overlap) ? 3 : 1 }
    if (isMutual && !isBoth(overlap)) facets[FACETS + i] = { field: overlap.x, sides: 2 }
  }
  return facets
}

/** The overlaps that make the most difference; only where more in common is never worth less. */
function telling({ signals }: Policy): readonly Overlap[] {
  const overlaps = signals.filter(signal => signal.shape === 'overlap')
  return overlaps
    .filter(
      ({ weight, curve }) => weight > 0 && (curve ?? []).every(([, to], i, nodes) => i === 0 || to >= nodes[i - 1]![1]),
    )
    .sort((p, q) => q.weight - p.weight)
    .slice(0, FACETS)
}
