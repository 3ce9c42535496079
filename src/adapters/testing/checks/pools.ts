import type { Member } from '../../../members/member.ts'
import { GOALS, termOf } from '../../../members/member.ts'
import type { Random } from './random.ts'

/** Few terms a field, so that two random members often share one. */
export const POOLS = {
  organizations: ['Anadolu Holding', 'RWTH', 'Stadt Aachen', 'Meyer & Co'],
  countries: ['DE', 'TR', 'NL', 'BE', 'PL', 'MA', 'BR', 'CN'],
  places: ['Aachen', 'İzmir', 'Maastricht', 'São Paulo', '52062 Aachen'],
  industries: ['C', 'C28', 'C25', 'F', 'G46', 'J62', 'M71', 'Q86'],
  markets: ['DE', 'TR', 'NL', 'MA', 'CN', 'EU', 'MENA', 'DACH'],
  languages: ['de', 'tr', 'en', 'nl', 'fr', 'ar', 'zh', 'pl'],
  terms: [
    'pumps',
    'steel parts',
    'logistics',
    'legal advice',
    'software',
    'sales partner',
    'office space',
    'investors',
  ],
} as const

type Terms = readonly string[]

/** A member who fills every field, and every list with every term there is: the largest values come from here. */
export function completeMember(random: Random, examples: readonly Member[]): Partial<Member> {
  const all = (terms: Terms, read: (example: Member) => Terms | undefined) => [
    ...new Set([...examples.flatMap(example => read(example) ?? []), ...terms]),
  ]
  const needs = (example: Member) => example.needs?.map(termOf)
  return {
    organization: random.pick(POOLS.organizations),
    baseCountry: random.pick(POOLS.countries),
    place: random.pick(POOLS.places),
    originCountries: all(POOLS.countries, ({ originCountries }) => originCountries),
    originPlace: random.pick(POOLS.places),
    accessCountries: all(POOLS.countries, ({ accessCountries }) => accessCountries),
    industries: all(POOLS.industries, ({ industries }) => industries),
    targetMarkets: all(POOLS.markets, ({ targetMarkets }) => targetMarkets),
    languages: all(POOLS.languages, ({ languages }) => languages),
    offers: all([...POOLS.terms, ...examples.flatMap(one => needs(one) ?? [])], ({ offers }) => offers),
    needs: all([...POOLS.terms, ...examples.flatMap(({ offers }) => offers ?? [])], needs),
    goals: GOALS,
    size: 'large',
    capacity: 5,
    introducerBudget: 2,
    joined: '2020-01-01',
    contact: 'post@example.org',
    locale: 'de',
    labels: { group: 'one' },
    consent: { matching: true, origin: 'members', paths: true, introducer: true, statistics: true },
  }
}
