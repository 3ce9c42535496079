import type { Member } from '../oracle/network.ts'
import type { RandomWorld } from '../oracle/worlds.ts'
import { renameWorld } from './rename.ts'

/** The word that stands for another; one field after the other, so that nothing is left as it was. */
export type Words = (word: string) => string

const LISTS = [
  'originCountries',
  'accessCountries',
  'industries',
  'targetMarkets',
  'languages',
  'offers',
  'goals',
] as const
const SINGLES = ['kind', 'organization', 'baseCountry', 'place', 'originPlace', 'size'] as const

/** The member in other words: every field that a signal can read. */
export function inWords(member: Member, words: Words): Member {
  const other: Record<string, unknown> = { ...member }
  for (const field of LISTS) if (member[field] !== undefined) other[field] = [...new Set(member[field].map(words))]
  for (const field of SINGLES) if (member[field] !== undefined) other[field] = words(member[field])
  if (member.needs !== undefined) {
    other.needs = member.needs.map(need =>
      typeof need === 'string' ? words(need) : { ...need, term: words(need.term) },
    )
  }
  return other as unknown as Member
}

/**
 * Words that no random world has. Regions stay regions of the countries they had, as far as there are such: neither they nor
 * their countries are among those of a random world. Divisions keep their section; what a closed list cannot tell apart falls
 * together.
 */
const ELSEWHERE: Readonly<Record<string, string>> = {
  DE: 'WS',
  AT: 'TV',
  CH: 'NU',
  BE: 'PG',
  TR: 'GU',
  MA: 'FJ',
  EG: 'VU',
  EU: 'OCEANIA',
  DACH: 'POLYNESIA',
  MENA: 'MELANESIA',
  de: 'sm',
  tr: 'to',
  en: 'fj',
  ar: 'bi',
  C: 'F',
  C28: 'F41',
  C25: 'F42',
  G: 'H',
  G46: 'H49',
  J62: 'K64',
  sell: 'raise',
  buy: 'invest',
  partner: 'learn',
  micro: 'medium',
  small: 'medium',
  large: 'medium',
  company: 'association',
  entrepreneur: 'executive',
  chamber: 'public',
}

/** Own properties alone: a term may be called `constructor`. */
export const elsewhere: Words = word => (Object.hasOwn(ELSEWHERE, word) ? ELSEWHERE[word]! : `${word} elsewhere`)

/** The world in words, and under ids, that no random world has; the order of ids stays. */
export function worldElsewhere(world: RandomWorld): RandomWorld {
  const names = new Map(world.members.map(({ id }) => [id, `m ${id}`]))
  const renamed = renameWorld(world, names)
  return { ...renamed, members: renamed.members.map(member => inWords(member, elsewhere)) }
}
