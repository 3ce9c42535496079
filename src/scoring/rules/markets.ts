import type { Corridor } from '../../policy/rule.ts'
import type { Facts } from '../facts.ts'
import { standsFor } from '../regions.ts'
import type { PreparedRule } from './prepared-rule.ts'

/** The two do not open the same set of countries. */
export function crossBorder(facts: Facts): PreparedRule {
  const opens = facts.field('opens')
  return (a, b) => {
    const [ofA, ofB] = [opens.of(a.id), opens.of(b.id)]
    if (ofA.length === 0 || ofB.length === 0) return undefined
    return ofA.length !== ofB.length || !ofA.every(country => opens.holds(b.id, country))
  }
}

/** One opens A, the other opens B, unless both open both: a Turkish-born entrepreneur next door opens the corridor too. */
export function corridor({ between: [one, other] }: Corridor, facts: Facts): PreparedRule {
  const opens = facts.field('opens')
  const both = (id: string) => opens.holds(id, one) && opens.holds(id, other)
  const joins = (a: string, b: string) => opens.holds(a, one) && opens.holds(b, other)
  return (a, b) => {
    if (opens.of(a.id).length === 0 || opens.of(b.id).length === 0) return undefined
    return (joins(a.id, b.id) || joins(b.id, a.id)) && !(both(a.id) && both(b.id))
  }
}

/**
 * Rivals share an industry division and a market (base or target, regions by their countries), and neither offers what
 * the other needs.
 */
export function notCompetitors(facts: Facts): PreparedRule {
  const [industries, needs, offers] = [facts.field('industries'), facts.field('needs'), facts.field('offers')]
  const markets = marketReader(facts)
  const serves = (a: string, b: string) => needs.of(a).some(need => offers.holds(b, need))
  const sameDivision = (a: string, b: string) =>
    industries.of(a).some(code => code.length === 3 && industries.holds(b, code))
  return ({ id: a }, { id: b }) => {
    const [ofA, ofB] = [markets(a), markets(b)]
    if (industries.of(a).length === 0 || industries.of(b).length === 0) return undefined
    if (ofA.size === 0 || ofB.size === 0) return undefined
    const rivals = sameDivision(a, b) && !serves(a, b) && !serves(b, a) && [...ofA].some(country => ofB.has(country))
    return !rivals
  }
}

/** Base country and target markets as countries; a region we have no countries of stands for itself. */
function marketReader(facts: Facts): (id: string) => ReadonlySet<string> {
  const [base, targets, reach] = [facts.field('baseCountry'), facts.field('targetMarkets'), standsFor('targetMarkets')]
  const known = new Map<string, ReadonlySet<string>>()
  return id => {
    const markets = known.get(id) ?? new Set([...base.of(id), ...targets.of(id).flatMap(reach)])
    known.set(id, markets)
    return markets
  }
}
