import type { Columns, FieldColumn } from '../columns/columns.ts'
import { wordsOf } from '../policy/field.ts'
import type { Overlap } from '../policy/signal.ts'
import { heldThrough, standsFor } from '../scoring/regions.ts'
import type { Part } from './part.ts'
import { NO_RISES } from './part.ts'
import type { SumPoints } from './points.ts'

/** Rarity of a term by the number of its holders, as in the reference reader. */
const rarityOf = (holders: number) => Math.floor(1000 / Math.sqrt(holders))

/**
 * The gain of the asking member: its own terms, found among the candidates' y. A region of its own counts once, through
 * the rarest of its countries; it gets a table of its own, of which a candidate takes the best.
 */
export function overlapForward({ x, y }: Overlap, points: SumPoints, columns: Columns): Part {
  const own = columns.field(x).lists
  const held = columns.field(y)
  const { dictionary } = columns
  const reach = heldThrough(x)
  const table = new RarityTable(dictionary.size)
  const regions: RarityTable[] = []
  let regionCount = 0

  const addTerm = (term: number) => {
    const through = reach(dictionary.terms[term]!)
      .map(one => dictionary.find(one))
      .filter(one => one !== undefined)
    const known = through.filter(one => held.holders[one]! > 0)
    if (through.length < 2) {
      for (const one of known) table.raise(one, rarityOf(held.holders[one]!))
      return
    }
    regions[regionCount] ??= new RarityTable(dictionary.size)
    const region = regions[regionCount++]!
    for (const one of known) region.raise(one, rarityOf(held.holders[one]!))
  }

  return overlapPart(held, table, points, columns, place => {
    for (const region of regions.slice(0, regionCount)) region.clear()
    regionCount = 0
    const [from, to] = [own.starts[place]!, own.starts[place + 1]!]
    for (let j = from; j < to; j++) addTerm(own.terms[j]!)
    return from < to ? regions.slice(0, regionCount) : undefined
  })
}

/** The gain of the candidates: their x, found among the asking member's y; a candidate's region through any country of it. */
export function overlapBackward({ x, y }: Overlap, points: SumPoints, columns: Columns): Part {
  const held = columns.field(y)
  const wanted = columns.field(x)
  const table = new RarityTable(columns.dictionary.size)
  const regionsOf = regionsByMember(x, wanted, columns)
  return overlapPart(wanted, table, points, columns, place => {
    const { starts, terms } = held.lists
    for (let j = starts[place]!; j < starts[place + 1]!; j++) {
      const term = terms[j]!
      const rarity = rarityOf(held.holders[term]!)
      table.raise(term, rarity)
      for (const region of regionsOf(term)) table.raise(region, rarity)
    }
    return starts[place]! < starts[place + 1]! ? [] : undefined
  })
}

/** For a country the regions, among the terms that candidates really have, that it belongs to. */
function regionsByMember(x: Overlap['x'], { holders }: FieldColumn, { dictionary }: Columns) {
  const regions = new Map<number, number[]>()
  if (wordsOf(x) !== 'market') return (_term: number): readonly number[] => []
  const reach = standsFor(x)
  for (const [term, holding] of holders.entries()) {
    if (holding === 0) continue
    const name = dictionary.terms[term]!
    for (const country of reach(name)) {
      const ordinal = country === name ? undefined : dictionary.find(country)
      if (ordinal !== undefined) regions.set(ordinal, [...(regions.get(ordinal) ?? []), term])
    }
  }
  return (term: number): readonly number[] => regions.get(term) ?? []
}

/** A rarity for each term of the query, zero for all others; cleared by what was set. */
class RarityTable {
  readonly values: Float64Array
  readonly touched: number[] = []

  constructor(terms: number) {
    this.values = new Float64Array(terms)
  }

  raise(term: number, rarity: number): void {
    if (this.values[term] === 0) this.touched.push(term)
    if (rarity > this.values[term]!) this.values[term] = rarity
  }

  clear(): void {
    for (const term of this.touched) this.values[term] = 0
    this.touched.length = 0
  }
}

/**
 * @param bind fills the table for a place and returns the tables of its regions; undefined if the member has no term
 */
function overlapPart(
  column: FieldColumn,
  table: RarityTable,
  points: SumPoints,
  { size }: Columns,
  bind: (place: number) => readonly RarityTable[] | undefined,
): Part {
  const { starts, terms } = column.lists
  const { values } = table
  const tabled = points.table
  let regions: readonly RarityTable[] = []
  let active = false
  let base = 0

  const sumOf = (from: number, to: number) => {
    let sum = 0
    for (let j = from; j < to; j++) sum += values[terms[j]!]!
    for (const region of regions) {
      let best = 0
      for (let j = from; j < to; j++) best = Math.max(best, region.values[terms[j]!]!)
      sum += best
    }
    return sum
  }

  return {
    get base() {
      return base
    },
    prepare(place) {
      table.clear()
      const bound = bind(place)
      active = bound !== undefined && size > 0
      regions = bound ?? []
      base = active ? points.at(0) : 0
      for (const region of regions)
        base += points.rise(Math.max(0, ...region.touched.map(term => region.values[term]!)))
    },
    add(from, to, sums) {
      if (!active) return
      let end = starts[from]!
      for (let place = from; place < to; place++) {
        const begin = end
        end = starts[place + 1]!
        if (begin === end) continue
        const sum = sumOf(begin, end)
        sums[place - from]! += sum < tabled.length ? tabled[sum]! : points.at(sum)
      }
    },
    rises() {
      if (!active) return NO_RISES
      const { starts: at, terms: places } = column.places
      const rises = table.touched.map(term => ({
        points: points.rise(values[term]!),
        places,
        from: at[term]!,
        to: at[term + 1]!,
      }))
      const unknown = -points.at(0)
      if (unknown <= 0) return rises
      return [...rises, { points: unknown, places: column.empty, from: 0, to: column.empty.length }]
    },
    knows: place => active && starts[place]! < starts[place + 1]!,
  }
}
