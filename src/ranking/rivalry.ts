import type { Columns } from '../columns/columns.ts'
import { fieldOf, setAt } from '../columns/columns.ts'
import { Dictionary } from '../columns/dictionary.ts'
import type { Kept } from '../columns/kept.ts'
import type { Lists } from '../columns/lists.ts'
import { standsFor } from '../scoring/regions.ts'
import type { PlaceRule } from './place-rule.ts'

interface Source {
  readonly columns: Columns
  readonly kept: Kept
}

/** The rule `notCompetitors` over columns: a division and a market in common, and no need met on either side. */
export function rivalry({ columns, kept }: Source): PlaceRule {
  const { dictionary } = columns
  const industries = fieldOf(columns, 'industries')
  const needs = fieldOf(columns, 'needs')
  const offers = fieldOf(columns, 'offers')
  const markets = marketReader(columns)
  const isDivision = kept.of(kept, { name: 'divisions' }, () =>
    Uint8Array.from(dictionary.terms, term => (term.length === 3 ? 1 : 0)),
  )
  const [industriesOf, needsOf, offersOf] = [setAt(columns, industries), setAt(columns, needs), setAt(columns, offers)]
  const sameDivision = (one: number, other: number) =>
    meet(industries.terms, one, industries.terms, other, term => isDivision[term] === 1)
  const serves = (a: number, b: number) => meet(needs.terms, needsOf(a), offers.terms, offersOf(b), () => true)

  return (a, b) => {
    const [one, other] = [industriesOf(a), industriesOf(b)]
    if (one === 0 || other === 0) return undefined
    const [ofA, ofB] = [markets(a), markets(b)]
    if (ofA.length === 0 || ofB.length === 0) return undefined
    return !(sameDivision(one, other) && !serves(a, b) && !serves(b, a) && ofA.some(market => ofB.includes(market)))
  }
}

/** Is there a term, of those that count, in both sets? Both go up. */
function meet(left: Lists, one: number, right: Lists, other: number, counts: (term: number) => boolean): boolean {
  let [i, j] = [left.starts[one]!, right.starts[other]!]
  const [endI, endJ] = [left.starts[one + 1]!, right.starts[other + 1]!]
  while (i < endI && j < endJ) {
    const [p, q] = [left.terms[i]!, right.terms[j]!]
    if (p === q && counts(p)) return true
    if (p <= q) i++
    if (q <= p) j++
  }
  return false
}

/** Base country and target markets as countries; a region we have no countries of stands for itself. */
function marketReader(columns: Columns): (place: number) => readonly number[] {
  const { dictionary } = columns
  const [base, targets] = [fieldOf(columns, 'baseCountry'), fieldOf(columns, 'targetMarkets')]
  const [baseOf, targetsOf] = [setAt(columns, base), setAt(columns, targets)]
  const reach = standsFor('targetMarkets')
  const codes = new Dictionary()
  const known = new Map<number, readonly number[]>()
  const termsOf = ({ starts, terms }: Lists, set: number) =>
    Array.from(terms.subarray(starts[set]!, starts[set + 1]!), term => dictionary.terms[term]!)
  return place => {
    const [ofBase, ofTargets] = [baseOf(place), targetsOf(place)]
    const key = ofTargets * (base.terms.starts.length - 1) + ofBase
    const found = known.get(key)
    if (found !== undefined) return found
    const markets = new Set([...termsOf(base.terms, ofBase), ...termsOf(targets.terms, ofTargets).flatMap(reach)])
    const ordinals = [...markets].map(market => codes.add(market))
    if (known.size > MOST_REMEMBERED) known.clear()
    known.set(key, ordinals)
    return ordinals
  }
}

const MOST_REMEMBERED = 50_000
