import { misuse } from '../errors/kontor-error.ts'
import { createDraws } from '../integers/draws.ts'
import { createMatcher } from '../introductions/create-matcher.ts'
import type { Outcome, Tie } from '../members/tie.ts'
import type { Network } from '../network/network.ts'
import { createNetwork } from '../network/network.ts'
import { definePolicy } from '../policy/define-policy.ts'
import { answersTo } from './market/answers.ts'
import { eachPairOnce, introductionsOf } from './market/introductions.ts'
import type { Year } from './market/year.ts'
import { roundOf, totalled } from './market/year.ts'
import type { YearOptions, YearRequest } from './market/year-options.ts'
import { readYearOptions } from './market/year-options.ts'
import type { Market } from './market.ts'

/**
 * Plays a year of rounds in an invented market: plan, answer, learn. Ties and outcomes of one round are known in the next,
 * newcomers take part from the month after they join, and `learn` may change the policy. The same seeds give the same year.
 * @throws KontorError `invalid-argument`; `invalid-policy`, `invalid-signal` or `invalid-rule` as `definePolicy`
 * @example
 * import { createMarket, simulateYear } from 'kontor'
 * const market = createMarket({ members: 60, popular: 150, noise: 0, seed: 1 })
 * const year = simulateYear(market, { policy: market.truth, plan: 'lists', rounds: 3 })
 * year.regret // → 0
 */
export function simulateYear(market: Market, options: YearOptions = {}): Year {
  if (typeof market?.chance !== 'function') throw misuse('market', 'a market made by createMarket', market)
  const request = readYearOptions(options)
  const below = createDraws(request.seed)
  const [ties, outcomes]: [Tie[], Outcome[]] = [[...market.network.ties], []]
  let { policy } = request
  const rounds = Array.from({ length: request.rounds }, (_, month) => {
    const through = Math.floor((1000 * month) / 11)
    const now = dayOf(month, 1)
    const matcher = createMatcher(networkAt(market, now, { ties, outcomes }), policy, { now, audience: 'manager' })
    const planned = introductionsOf(matcher, request, below)
    const introductions = eachPairOnce(planned)
    const answered = answersTo(market, introductions, { date: dayOf(month, 20), through, below })
    ties.push(...answered.ties)
    outcomes.push(...answered.outcomes)
    if (request.learn !== undefined) policy = learned(market, request, { ties, outcomes, now: dayOf(month + 1, 1) })
    return roundOf({ market, matcher, planned, introductions, successes: answered.ties, through })
  })
  return { ...totalled(rounds), network: networkAt(market, '2027-01-01', { ties, outcomes }) }
}

interface Known {
  readonly ties: readonly Tie[]
  readonly outcomes: readonly Outcome[]
}

/** Everybody who has joined before the day, and what is known. */
function networkAt({ network }: Market, now: string, { ties, outcomes }: Known): Network {
  const members = network.members.filter(({ joined = '' }) => joined < now)
  return createNetwork({ members, ties, outcomes })
}

function learned(market: Market, { learn }: YearRequest, { now, ...known }: Known & { readonly now: string }) {
  return definePolicy(learn!({ network: networkAt(market, now, known), now }))
}

/** Months go on into the next year. */
function dayOf(month: number, day: number): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${2026 + Math.floor(month / 12)}-${two(1 + (month % 12))}-${two(day)}`
}
