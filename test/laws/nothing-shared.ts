import { planRound } from '../../src/index.ts'
import type { Member } from '../oracle/network.ts'
import type { RandomWorld } from '../oracle/worlds.ts'
import { EVERYBODY, matcherOf, policyOf } from './account.ts'
import type { Law } from './law.ts'
import { inWords } from './other-words.ts'
import { overlapsAbove } from './overlaps.ts'

export const nothingSharedNothingGot: Law = {
  promise:
    'members who share nothing get nothing under overlaps alone with a threshold above the bias, in lists and rounds',
  broken(world, random) {
    const matcher = matcherOf(worldOfLoners(world), overlapsAbove(policyOf(world), random))
    const ids = matcher.network.members.map(({ id }) => id)
    const listed = ids.flatMap(id => matcher.introductions(id, { limit: EVERYBODY }))
    const best = matcher.best({ limit: EVERYBODY })
    const { introductions, leftOut } = planRound(matcher, { min: 1, frontier: [], work: 10 })
    const told = leftOut.map(({ member }) => member)
    if (listed.length + best.length + introductions.length === 0 && told.join() === ids.join()) return undefined
    return JSON.stringify({ listed, best, introductions, told })
  },
}

/** As many as there are kinds, for every member has one. */
const MOST = 8
const COUNTRIES = ['DE', 'TR', 'MA', 'JP', 'PE', 'FJ', 'CA', 'KE']
const KINDS = ['company', 'entrepreneur', 'executive', 'association', 'chamber', 'university', 'public', 'other']
const GOALS = ['sell', 'buy', 'raise', 'invest', 'hire', 'seek', 'partner', 'learn']
const COUNTRY_FIELDS = ['baseCountry', 'originCountries', 'accessCountries', 'targetMarkets'] as const

/** Everybody in words of their own, without a tie: a contact's terms are shared with whoever has them. */
function worldOfLoners(world: RandomWorld): RandomWorld {
  const { audience } = world
  const members = world.members.slice(0, MOST).map(loner)
  const isLeft = typeof audience !== 'object' || members.some(({ id }) => id === audience.member)
  const here = new Set(members.map(({ id }) => id))
  const outcomes = world.outcomes.filter(({ from, to, by }) => [from, to, by ?? from].every(id => here.has(id)))
  return { ...world, members, ties: [], outcomes, audience: isLeft ? audience : 'manager' }
}

function loner(member: Member, i: number): Member {
  const { size: _, ...own } = inWords(member, word => `${word} ${i}`)
  const country = COUNTRIES[i]!
  const countries = Object.fromEntries(
    COUNTRY_FIELDS.filter(field => member[field] !== undefined).map(field => [
      field,
      field === 'baseCountry' ? country : [country],
    ]),
  )
  const goals = member.goals === undefined ? {} : { goals: [GOALS[i]] }
  return { ...own, ...countries, ...goals, kind: KINDS[i] } as Member
}
