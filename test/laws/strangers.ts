import type { Member, Outcome, Tie } from '../oracle/network.ts'
import type { RandomWorld } from '../oracle/worlds.ts'
import { EVERYBODY, matcherOf, pairsOf } from './account.ts'
import type { Law } from './law.ts'
import { firstOf, parted } from './law.ts'

/** Two who have only each other, and no word, country, kind or contact that a random world has. */
const STRANGERS: readonly Member[] = [
  {
    id: '0 stranger',
    name: 'A stranger',
    kind: 'university',
    organization: 'Elsewhere',
    baseCountry: 'JP',
    place: 'Kyoto',
    originCountries: ['KR'],
    accessCountries: ['PE'],
    industries: ['R90'],
    targetMarkets: ['NZ', 'Nowhere'],
    languages: ['ja'],
    offers: ['kites'],
    needs: ['lanterns'],
    goals: ['learn'],
    size: 'medium',
    consent: { origin: 'members' },
  },
  { id: '\u{1f3ef} stranger', name: 'Another', kind: 'association', baseCountry: 'PE', offers: ['lanterns'] },
]

export const strangers: Law = {
  promise: 'members who share no term, country or contact with the rest change nothing for the rest',
  broken(world) {
    const [alone, joined] = [matcherOf(world), matcherOf(joinedByStrangers(world))]
    const exclude = STRANGERS.map(({ id }) => id)
    const explained = [...pairsOf(alone)].map(([a, b]) =>
      parted(`explain(${a}, ${b})`, alone.explain(a, b), joined.explain(a, b)),
    )
    const listed = world.members.map(({ id }) => {
      const query = { limit: EVERYBODY, exclude }
      return parted(`introductions(${id})`, alone.introductions(id, query), joined.introductions(id, query))
    })
    const limit = EVERYBODY
    return firstOf([...explained, ...listed, parted('best', alone.best({ limit }), joined.best({ limit, exclude }))])
  },
}

function joinedByStrangers(world: RandomWorld): RandomWorld {
  const [one, other] = STRANGERS.map(({ id }) => id) as [string, string]
  const tie: Tie = { from: one, to: other, since: '2020-01-01' }
  const outcome: Outcome = { from: other, to: one, date: '2020-01-01', stage: 'met' }
  return {
    ...world,
    members: [...STRANGERS, ...world.members],
    ties: [...world.ties, tie],
    outcomes: [outcome, ...world.outcomes],
  }
}
