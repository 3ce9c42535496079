import type { Consent, Member } from '../network.ts'
import { perhaps, type Random } from './random.ts'
import {
  COUNTRIES,
  GOALS,
  INDUSTRIES,
  KINDS,
  LANGUAGES,
  MARKETS,
  ORGANIZATIONS,
  PLACES,
  SIZES,
  TERMS,
} from './words.ts'

type Drawn = Omit<Member, 'id' | 'name'>

/** Every third member repeats an earlier one under another id: such pairs differ in nothing but the order of ids. */
export function randomMembers(random: Random, ids: readonly string[], dates: readonly string[]): Member[] {
  const wealth = random.pick([0.25, 0.7, 0.95])
  const drawn: Drawn[] = []
  return ids.map((id, index) => {
    const twin = drawn.length > 0 && random.chance(0.3) ? random.pick(drawn) : undefined
    const profile = twin ?? { ...randomProfile(random, wealth), ...randomTerms(random, wealth, dates) }
    drawn.push(profile)
    return { id, name: `Name ${index}`, ...profile, ...randomLimits(random, ids, id, dates) }
  })
}

function randomProfile(random: Random, wealth: number): Drawn {
  return {
    kind: random.pick(KINDS),
    ...perhaps(random, wealth / 2, 'organization', () => random.pick(ORGANIZATIONS)),
    ...perhaps(random, wealth, 'baseCountry', () => random.pick(COUNTRIES.slice(0, 3))),
    ...perhaps(random, wealth, 'place', () => random.pick(PLACES)),
    ...perhaps(random, wealth, 'originCountries', () => random.some(COUNTRIES, 2)),
    ...perhaps(random, wealth / 2, 'originPlace', () => random.pick(PLACES)),
    ...perhaps(random, wealth / 2, 'accessCountries', () => random.some(COUNTRIES, 2)),
    ...perhaps(random, wealth, 'size', () => random.pick(SIZES)),
    ...perhaps(random, 0.7, 'consent', () => randomConsent(random)),
    ...perhaps(random, 0.1, 'paused', () => random.chance(0.5)),
  }
}

function randomTerms(random: Random, wealth: number, dates: readonly string[]): Omit<Drawn, 'kind'> {
  return {
    ...perhaps(random, wealth, 'industries', () => random.some(INDUSTRIES, 3)),
    ...perhaps(random, wealth, 'targetMarkets', () => random.some(MARKETS, 4)),
    ...perhaps(random, wealth, 'languages', () => random.some(LANGUAGES, 3)),
    ...perhaps(random, wealth, 'offers', () => random.some(TERMS, 3)),
    ...perhaps(random, wealth, 'needs', () => random.some(TERMS, 3).map(term => randomNeed(random, term, dates))),
    ...perhaps(random, wealth, 'goals', () => random.some(GOALS, 2)),
  }
}

function randomNeed(random: Random, term: string, dates: readonly string[]): string | { term: string; until?: string } {
  if (random.chance(0.5)) return term
  return { term, ...perhaps(random, 0.8, 'until', () => random.pick(dates)) }
}

function randomConsent(random: Random): Consent {
  return {
    ...perhaps(random, 0.4, 'matching', () => random.chance(0.8)),
    ...perhaps(random, 0.8, 'origin', () => random.pick(['hidden', 'manager', 'members', 'members'] as const)),
    ...perhaps(random, 0.3, 'paths', () => random.chance(0.5)),
    ...perhaps(random, 0.3, 'introducer', () => random.chance(0.5)),
    ...perhaps(random, 0.3, 'statistics', () => random.chance(0.5)),
  }
}

/** Whom the member avoids, and what no policy reads: it must not change a single number. */
function randomLimits(random: Random, ids: readonly string[], id: string, dates: readonly string[]): Partial<Member> {
  return {
    ...perhaps(random, 0.15, 'avoid', () => random.some(ids, 2).filter(other => other !== id)),
    ...perhaps(random, 0.2, 'capacity', () => random.whole(0, 5)),
    ...perhaps(random, 0.2, 'introducerBudget', () => random.whole(0, 5)),
    ...perhaps(random, 0.2, 'joined', () => random.pick(dates)),
    ...perhaps(random, 0.2, 'locale', () => random.pick(['de', 'tr', 'en'] as const)),
    ...perhaps(random, 0.1, 'labels', () => ({ group: random.pick(['x', 'y']) })),
    ...perhaps(random, 0.1, 'contact', () => 'post@example.org'),
  }
}
