import { floorDivide, larger, total } from './exact.ts'
import { regionOf } from './fields.ts'
import type { Member } from './network.ts'
import type { Affinity, Field } from './policy.ts'
import type { Seen } from './see.ts'

/** The best, or the mean rounded down, of the known cells over a.X × b.Y. */
export function affinityValue(seen: Seen, shape: Affinity, a: Member, b: Member): bigint | undefined {
  const known: bigint[] = []
  for (const x of seen.terms(a, shape.x)) {
    for (const y of seen.terms(b, shape.y)) {
      const cell = regionCell(seen, shape, x, y)
      if (cell !== undefined) known.push(cell)
    }
  }
  if (known.length === 0) return undefined
  return shape.by === 'best' ? known.reduce(larger) : floorDivide(total(known), BigInt(known.length))
}

/** A region on the X side is one x: its best country. The region's own name has no cell there. */
function regionCell(seen: Seen, shape: Affinity, x: string, y: string): bigint | undefined {
  const countries = regionOf(seen.regions, shape.x, x)
  if (countries === undefined) return cellOf(shape, x, y)
  const known = countries.map(country => cellOf(shape, country, y)).filter(cell => cell !== undefined)
  return known.length === 0 ? undefined : known.reduce(larger)
}

/** The first known of (x, y), (x, parent y), (parent x, y), (parent x, parent y), each step up times the factor. */
function cellOf(shape: Affinity, x: string, y: string): bigint | undefined {
  const parentX = parentOf(shape.x, x)
  const parentY = parentOf(shape.y, y)
  const factor = shape.parentFactor
  const exact = tableCell(shape, x, y)
  if (exact !== undefined || factor === undefined) return exact
  const once = tableCell(shape, x, parentY) ?? tableCell(shape, parentX, y)
  if (once !== undefined) return times(once, factor)
  const twice = tableCell(shape, parentX, parentY)
  return twice === undefined ? undefined : times(times(twice, factor), factor)
}

const times = (cell: bigint, factor: number): bigint => floorDivide(cell * BigInt(factor), 1000n)

function parentOf(field: Field, term: string): string | undefined {
  const hierarchical = field === 'industries' || field === 'contacts.industries'
  return hierarchical && term.length === 3 ? term[0] : undefined
}

/** Own cells only: a term may be called `constructor`. */
function tableCell({ cells }: Affinity, x: string | undefined, y: string | undefined): bigint | undefined {
  if (x === undefined || y === undefined || !Object.hasOwn(cells, x)) return undefined
  const row = cells[x]
  if (row === undefined || !Object.hasOwn(row, y)) return undefined
  const cell = row[y]
  return cell === undefined ? undefined : BigInt(cell)
}
