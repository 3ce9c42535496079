import { Growing } from '../integers/growing.ts'
import { isOpen } from '../members/member.ts'
import type { Bare } from '../network/walk.ts'
import { Dictionary } from './dictionary.ts'

/** What is read of everybody before they have places, by row: in the order of ids. */
export interface Survey {
  /** Numbers of the first industry and of the base country, with one for none, below so many. */
  readonly industry: Growing
  readonly industries: number
  readonly country: Growing
  readonly countries: number
  /** 1 for who cannot be introduced. */
  readonly shut: Growing
  readonly avoiding: readonly Avoiding[]
}

/** Whom the member of a row does not want to meet. */
export interface Avoiding {
  readonly row: number
  readonly ids: readonly string[]
}

/** All of it in one go, for each member may have to be read anew. */
export function surveyOf(members: Iterable<Bare>): Survey {
  const [industries, countries] = [new Dictionary(), new Dictionary()]
  const [industry, country, shut] = [new Growing(), new Growing(), new Growing()]
  const avoiding: Avoiding[] = []
  for (const member of members) {
    const { industries: [first = ''] = [], baseCountry = '', avoid = [] } = member
    if (avoid.length > 0) avoiding.push({ row: shut.length, ids: avoid })
    industry.push(industries.add(first))
    country.push(countries.add(baseCountry))
    shut.push(isOpen(member) ? 0 : 1)
  }
  return { industry, industries: industries.size, country, countries: countries.size, shut, avoiding }
}
