import type { Market, PolicyInput, Year, YearOptions, YearSoFar } from '../src/index.ts'
import { createMarket, fitPolicy, simulateYear, standardPolicy } from '../src/index.ts'
import type { Cell } from './measure.ts'
import { machine, mean, table } from './measure.ts'

/** Popular members whom all want, newcomers, a target market that moves nobody, and three introductions a month to take on. */
const MARKET = { members: 200, popular: 150, newcomers: 250, spurious: 300, capacity: 3 }
const SEEDS = [1, 2, 3]

interface Way {
  readonly name: string
  options(market: Market): YearOptions
}

const standard = { ...standardPolicy(), threshold: null }
/** Follows success: whoever had introductions that led somewhere is introduced more. */
const following: PolicyInput = {
  ...standard,
  signals: standard.signals.map(one => (one.name === 'standing' ? { ...one, weight: 6000 } : one)),
}
const blind = ({ truth }: Market): PolicyInput => ({ ...truth, name: 'blind', signals: [] })

/** Fitted anew each month on all answers so far. */
const learn = ({ network }: YearSoFar): PolicyInput =>
  fitPolicy(network, network.outcomes, { base: following, audience: 'manager' })

const WAYS: readonly Way[] = [
  { name: 'nothing, lists', options: market => ({ policy: blind(market), plan: 'lists' }) },
  { name: 'standard, lists', options: () => ({ policy: standard, plan: 'lists' }) },
  { name: 'standard, round', options: () => ({ policy: standard }) },
  { name: 'following success, lists', options: () => ({ policy: following, plan: 'lists' }) },
  { name: 'following success, round', options: () => ({ policy: following }) },
  { name: 'following, a tenth explores', options: () => ({ policy: following, exploration: 100 }) },
  { name: 'following, a third explores', options: () => ({ policy: following, exploration: 333 }) },
  { name: 'learning monthly, lists', options: () => ({ policy: following, plan: 'lists', learn }) },
  { name: 'learning monthly, round', options: () => ({ policy: following, learn }) },
  { name: 'learning, a tenth explores', options: () => ({ policy: following, exploration: 100, learn }) },
  { name: 'the truth, lists', options: market => ({ policy: market.truth, plan: 'lists' }) },
  { name: 'the truth, round', options: market => ({ policy: market.truth }) },
]

/**
 * Years of twelve rounds in invented markets, where the true chance of every introduction is known: what policies, plans
 * and exploration bring, to whom, and whether the popular become ever more popular. Means over three markets.
 */
export async function run(): Promise<void> {
  const rows = WAYS.map(({ name, options }) => {
    const years = SEEDS.map(seed => {
      const market = createMarket({ ...MARKET, seed })
      return simulateYear(market, { ...options(market), seed })
    })
    return rowOf(name, years)
  })
  console.log(`${table(rows)}\n\n${machine()}; markets ${JSON.stringify(MARKET)}, seeds ${SEEDS.join(', ')}`)
}

function rowOf(way: string, years: readonly Year[]): Record<string, Cell> {
  const over = (of: (year: Year) => number) => mean(years.map(of))
  const share = (of: (year: Year) => number) => over(of).toFixed(3)
  return {
    way,
    introductions: over(year => year.introductions),
    successes: over(year => year.successes),
    chance: share(year => year.chance),
    regret: share(year => year.regret),
    'gini, first month': share(year => year.rounds[0]!.gini),
    'last month': share(year => year.rounds.at(-1)!.gini),
    'of newcomers': over(year => year.newcomers.introductions),
    'their successes': over(year => year.newcomers.successes),
  }
}
