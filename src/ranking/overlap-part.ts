import type { Columns, FieldColumn } from '../columns/columns.ts'
import { fieldOf, setAt } from '../columns/columns.ts'
import type { Kept } from '../columns/kept.ts'
import { wordsOf } from '../policy/field.ts'
import type { Overlap } from '../policy/signal.ts'
import { memoized } from '../scoring/facts.ts'
import { heldThrough, standsFor } from '../scoring/regions.ts'
import type { MatchList, RowPart } from './parts.ts'
import type { SumPoints } from './points.ts'

/** Rarity of a term by the number of its holders, as in the reference reader. */
const rarityOf = (holders: number) => Math.floor(1000 / Math.sqrt(holders))

/** Does the overlap say the same of a and b as of b and a? */
export function isSameBothWays({ x, y }: Overlap): boolean {
  return x === y && wordsOf(x) !== 'market'
}

/**
 * The gain of the asking member: its own terms, found among the candidates' y. A region of its own counts once, through
 * the rarest of its countries; it gets a table of its own, of which a candidate takes the best.
 */
export function overlapForward({ x, y }: Overlap, points: SumPoints, columns: Columns): RowPart {
  const own = fieldOf(columns, x)
  const held = fieldOf(columns, y)
  const { dictionary } = columns
  const table = new RarityTable(dictionary.size)
  const regions: RarityTable[] = []
  const reach = regionReader(x, held, columns)
  let regionCount = 0

  return overlapPart({ column: held, own }, { table, points }, columns, set => {
    for (let i = 0; i < regionCount; i++) regions[i]!.clear()
    regionCount = 0
    for (let j = own.terms.starts[set]!; j < own.terms.starts[set + 1]!; j++) {
      const term = own.terms.terms[j]!
      const through = reach(term)
      if (through === undefined) {
        if (held.holders[term]! > 0) table.raise(term, rarityOf(held.holders[term]!))
        continue
      }
      regions[regionCount] ??= new RarityTable(dictionary.size)
      const region = regions[regionCount++]!
      for (const one of through) region.raise(one, rarityOf(held.holders[one]!))
    }
    return regionCount === 0 ? NO_REGIONS : regions.slice(0, regionCount)
  })
}

/** The terms that others hold through which a region can be held; undefined for what stands for itself alone. */
function regionReader(x: Overlap['x'], { holders }: FieldColumn, { dictionary }: Columns) {
  if (wordsOf(x) !== 'market') return () => undefined
  const reach = heldThrough(x)
  const known = memoized(new Map<number, { readonly through: readonly number[] | undefined }>(), (term: number) => {
    const through = reach(dictionary.terms[term]!)
    if (through.length < 2) return { through: undefined }
    return { through: through.flatMap(one => dictionary.find(one) ?? []).filter(one => holders[one]! > 0) }
  })
  return (term: number) => known(term).through
}

const NO_REGIONS: readonly RarityTable[] = []

interface Beside {
  readonly columns: Columns
  readonly kept: Kept
}

/** The gain of the candidates: their x, found among the asking member's y; a candidate's region through any country of it. */
export function overlapBackward(signal: Overlap, points: SumPoints, { columns, kept }: Beside): RowPart {
  const { x, y } = signal
  const held = fieldOf(columns, y)
  const wanted = fieldOf(columns, x)
  const table = new RarityTable(columns.dictionary.size)
  const from = [wanted.occurring, held.occurring]
  const regionsOf = kept.of(signal, { name: 'regions', from }, () => regionsByMember(x, wanted, columns))
  return overlapPart({ column: wanted, own: held }, { table, points }, columns, set => {
    for (let j = held.terms.starts[set]!; j < held.terms.starts[set + 1]!; j++) {
      const term = held.terms.terms[j]!
      const rarity = rarityOf(held.holders[term]!)
      if (wanted.holders[term]! > 0) table.raise(term, rarity)
      for (const region of regionsOf.get(term) ?? []) table.raise(region, rarity)
    }
    return NO_REGIONS
  })
}

/** For a country the regions, among the terms that candidates really have, that it belongs to. */
function regionsByMember(x: Overlap['x'], { holders }: FieldColumn, { dictionary }: Columns) {
  const regions = new Map<number, number[]>()
  if (wordsOf(x) !== 'market') return regions
  const reach = standsFor(x)
  for (const [term, holding] of holders.entries()) {
    if (holding === 0) continue
    const name = dictionary.terms[term]!
    for (const country of reach(name)) {
      const ordinal = country === name ? undefined : dictionary.find(country)
      if (ordinal !== undefined) regions.set(ordinal, [...(regions.get(ordinal) ?? []), term])
    }
  }
  return regions
}

/** A rarity for each term of the query, zero for all others; cleared by what was set. Ordinals are one up, as in rows. */
class RarityTable {
  readonly values: Uint16Array
  readonly touched: number[] = []
  /** All rarities together, and the greatest. */
  sum = 0
  most = 0

  constructor(terms: number) {
    this.values = new Uint16Array(terms + 1)
  }

  raise(term: number, rarity: number): void {
    const before = this.values[term + 1]!
    if (before === 0) this.touched.push(term)
    if (rarity <= before) return
    this.values[term + 1] = rarity
    this.sum += rarity - before
    if (rarity > this.most) this.most = rarity
  }

  clear(): void {
    for (const term of this.touched) this.values[term + 1] = 0
    this.touched.length = 0
    this.sum = this.most = 0
  }
}

interface Ends {
  /** What the candidates have. */
  readonly column: FieldColumn
  /** What the asking member has. */
  readonly own: FieldColumn
}

interface Tabled {
  readonly table: RarityTable
  readonly points: SumPoints
}

/** @param bind fills the table for the asking member's set, and returns the tables of its regions */
function overlapPart(
  { column, own }: Ends,
  { table, points }: Tabled,
  columns: Columns,
  bind: (set: number) => readonly RarityTable[],
): RowPart {
  const { starts, terms } = column.terms
  const { values } = table
  const ownSet = setAt(columns, own)
  let regions: readonly RarityTable[] = []
  let isActive = false

  const sumOf = (from: number, to: number) => {
    let sum = 0
    for (let j = from; j < to; j++) sum += values[terms[j]! + 1]!
    for (const region of regions) {
      let best = 0
      for (let j = from; j < to; j++) best = Math.max(best, region.values[terms[j]! + 1]!)
      sum += best
    }
    return sum
  }
  let told: MatchList[] | undefined
  const lists = () => {
    if (told !== undefined) return told
    told = []
    for (let region = 0; region <= regions.length; region++) {
      const { values: rarities, touched } = region === 0 ? table : regions[region - 1]!
      for (const term of touched) told.push({ term: term + 1, rarity: rarities[term + 1]!, region })
    }
    return told
  }

  return {
    column,
    isActive: () => isActive,
    ownSet,
    most: () => (isActive ? Math.max(0, points.most(0, mostSum(table, regions))) : 0),
    prepare(place) {
      const set = ownSet(place)
      table.clear()
      regions = bind(set)
      isActive = set > 0
      told = undefined
    },
    points(set) {
      if (!isActive || set === 0) return 0
      return points.at(sumOf(starts[set]!, starts[set + 1]!))
    },
    knows: set => isActive && set > 0,
    sums: { values, table: points.table, byBytes: points.byBytes, isPlain: () => regions.length === 0 },
    lists,
    rising: points,
  }
}

/** Of a region only one list counts, at most its best. */
function mostSum({ sum }: RarityTable, regions: readonly RarityTable[]): number {
  let most = sum
  for (const region of regions) most += region.most
  return most
}
