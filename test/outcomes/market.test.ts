import { describe, expect, it, test } from 'vitest'
import type { Market } from '../../src/index.ts'
import { createMarket, simulateYear, standardPolicy } from '../../src/index.ts'
import { createDraws } from '../../src/integers/draws.ts'
import { answersTo } from '../../src/outcomes/market/answers.ts'

const SEEDS = [1, 2, 3]
const small = { members: 60 }
const blind = {
  name: 'blind',
  signals: [],
  threshold: null,
  rules: ['differentMember', 'notConnected', 'crossBorder'],
} as const

function pairsOf({ network }: Market): { readonly from: string; readonly to: string }[] {
  return network.members.flatMap(({ id: from }) =>
    network.members.flatMap(({ id: to }) => (from < to ? [{ from, to }] : [])),
  )
}

describe('createMarket', () => {
  it('makes the same market for the same seed, and another for another', () => {
    const [one, same, other] = [1, 1, 2].map(seed => createMarket({ ...small, seed, taste: 500, newcomers: 200 }))
    const told = (market: Market) =>
      JSON.stringify([
        market.network.members,
        market.network.ties,
        pairsOf(market).map(p => market.chance(p.from, p.to)),
      ])
    expect(told(one!)).toBe(told(same!))
    expect(told(one!)).not.toBe(told(other!))
  })

  it.each(SEEDS)('plants wishes that are the benefits of its truth, and taste within its bounds (seed %i)', seed => {
    const [plain, tasted] = [0, 700].map(taste => createMarket({ ...small, seed, taste }))
    const matcher = plain!.network
    for (const { from, to } of pairsOf(plain!).slice(0, 200)) {
      expect(plain!.wish(from, to)).not.toBeNaN()
      expect(Math.abs(tasted!.wish(from, to) - plain!.wish(from, to))).toBeLessThanOrEqual(700_000)
      expect(plain!.chance(from, to)).toBeCloseTo(plain!.accepts(from, to) * plain!.accepts(to, from))
    }
    expect(matcher.members).toHaveLength(60)
  })

  it('has popular members whom all want and who want few', () => {
    const market = createMarket({ members: 200, popular: 200 })
    const isPopular = (id: string) => market.network.member(id).size === 'large'
    const mixed = pairsOf(market).filter(({ from, to }) => isPopular(from) !== isPopular(to))
    const wished = mixed.map(({ from, to }) => (isPopular(from) ? [to, from] : [from, to]) as [string, string])
    const mean = (of: (pair: [string, string]) => number) => wished.reduce((sum, p) => sum + of(p), 0) / wished.length
    expect(mean(([small, popular]) => market.accepts(small, popular))).toBeGreaterThan(0.5)
    expect(mean(([small, popular]) => market.accepts(popular, small))).toBeLessThan(0.2)
  })

  it('plants target markets that move nobody', () => {
    const market = createMarket({ ...small, spurious: 500 })
    const misled = { ...market.truth, signals: [{ name: 'marketReach' }] }
    const [told, moved] = [market.truth, misled].map(policy =>
      simulateYear(market, { policy, plan: 'lists', rounds: 2, perMember: 2 }),
    )
    expect(market.network.members.filter(({ targetMarkets }) => targetMarkets !== undefined).length).toBeGreaterThan(20)
    expect(moved!.chance).toBeLessThan(told!.chance / 2)
  })

  it('turns tastes through the year when they drift', () => {
    const market = createMarket({ ...small, drift: 1000 })
    const moved = pairsOf(market).filter(({ from, to }) => market.wish(from, to, 1000) !== market.wish(from, to))
    expect(moved.length).toBeGreaterThan(1000)
    const [{ from, to }] = moved as [{ from: string; to: string }]
    const [start, half, end] = [0, 500, 1000].map(through => market.wish(from, to, through))
    expect(half).toBeCloseTo((start! + end!) / 2, -1)
  })
})

describe('answersTo', () => {
  it.each(SEEDS)('gives as many successes as the chances say (seed %i)', seed => {
    const market = createMarket({ members: 120, seed, popular: 100, silent: 100 })
    const pairs = pairsOf(market)
    const below = createDraws(seed)
    const { ties, outcomes } = answersTo(market, pairs, { date: '2026-01-20', through: 0, below })
    const expected = pairs.reduce((sum, { from, to }) => sum + market.chance(from, to), 0)
    const variance = pairs.reduce(
      (sum, { from, to }) => sum + market.chance(from, to) * (1 - market.chance(from, to)),
      0,
    )
    expect(Math.abs(ties.length - expected)).toBeLessThan(4 * Math.sqrt(variance))
    const accepted = outcomes.filter(({ side, stage }) => side === 'from' && stage === 'accepted').length
    const wanted = pairs.reduce((sum, { from, to }) => sum + market.accepts(from, to), 0)
    expect(Math.abs(accepted - wanted)).toBeLessThan(4 * Math.sqrt(wanted))
    const spoke = outcomes.filter(({ side }) => side !== undefined)
    expect(spoke.every(({ from, to, side }) => market.answers(side === 'from' ? from : to))).toBe(true)
    expect(outcomes.filter(({ stage }) => stage === 'introduced')).toHaveLength(pairs.length)
  })

  it('has nobody accept more than it can take', () => {
    const market = createMarket({ ...small, capacity: 2 })
    const { outcomes } = answersTo(market, pairsOf(market), { date: '2026-01-20', through: 0, below: createDraws(1) })
    const accepted = new Map<string, number>()
    for (const { from, to, side, stage } of outcomes) {
      const id = side === 'from' ? from : to
      if (stage === 'accepted') accepted.set(id, (accepted.get(id) ?? 0) + 1)
    }
    expect(Math.max(...accepted.values())).toBe(2)
  })
})

describe('simulateYear', () => {
  it.each(SEEDS)(
    'has no regret without noise for whoever knows the truth, and some for whoever does not (seed %i)',
    seed => {
      const market = createMarket({ ...small, seed, noise: 0, popular: 150 })
      const plan = 'lists'
      for (const { regret } of simulateYear(market, { policy: market.truth, plan, rounds: 6 }).rounds)
        expect(regret).toBe(0)
      const forward = { ...market.truth, fusion: { kind: 'forward' } as const }
      expect(simulateYear(market, { policy: forward, plan, rounds: 1 }).regret).toBeGreaterThan(0.02)
      expect(simulateYear(market, { policy: blind, plan, rounds: 1 }).regret).toBeGreaterThan(0.02)
    },
  )

  it('plays the same year for the same seeds', () => {
    const market = createMarket({ ...small, newcomers: 300 })
    const years = [4, 4, 5].map(seed =>
      JSON.stringify(simulateYear(market, { seed, rounds: 3, exploration: 200 }).rounds),
    )
    expect(years[0]).toBe(years[1])
    expect(years[0]).not.toBe(years[2])
  })

  it('introduces newcomers after they joined, and more of them when it explores', () => {
    const market = createMarket({ members: 100, newcomers: 300, seed: 2 })
    const policy = { ...standardPolicy(), threshold: null }
    const [plain, exploring] = [0, 300].map(exploration =>
      simulateYear(market, { policy, plan: 'lists', exploration, rounds: 8 }),
    )
    for (const { from, to, date } of plain!.network.outcomes) {
      for (const id of [from, to])
        expect(market.network.member(id).joined ?? '').toSatisfy((joined: string) => joined < date)
    }
    const share = ({ newcomers, introductions }: { newcomers: { introductions: number }; introductions: number }) =>
      newcomers.introductions / introductions
    expect(share(exploring!)).toBeGreaterThan(share(plain!))
  })

  it('lets a policy learn from what is known and no more', () => {
    const market = createMarket({ ...small, seed: 5 })
    const days: string[] = []
    const learn = ({ network, now }: { network: Market['network']; now: string }) => {
      days.push(now)
      expect(network.outcomes.every(({ date }) => date < now)).toBe(true)
      return market.truth
    }
    const year = simulateYear(market, { policy: blind, rounds: 3, plan: 'lists', learn })
    expect(days).toEqual(['2026-02-01', '2026-03-01', '2026-04-01'])
    expect(year.rounds[2]!.regret).toBeLessThan(year.rounds[0]!.regret)
  })
})

test('a policy that follows success makes the popular ever more popular, and a plan that shares out does not', () => {
  const market = createMarket({ members: 150, seed: 3, popular: 150, newcomers: 250, capacity: 2 })
  const signals = standardPolicy().signals.map(one => (one.name === 'standing' ? { ...one, weight: 6000 } : one))
  const policy = { ...standardPolicy(), threshold: null, signals }
  const [lists, round] = (['lists', 'round'] as const).map(plan =>
    simulateYear(market, { policy, plan, rounds: plan === 'lists' ? 12 : 4 }),
  )
  expect(lists!.rounds.at(-1)!.gini).toBeGreaterThan(lists!.rounds[0]!.gini)
  expect(round!.gini).toBeLessThan(lists!.gini / 2)
})
