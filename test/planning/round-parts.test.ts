import { describe, expect, test } from 'vitest'
import type { Member, RoundProgress } from '../../src/index.ts'
import { createMatcher, createNetwork, planRound } from '../../src/index.ts'
import { CERTAINTY } from '../../src/planning/chance.ts'
import { createAllocation } from '../../src/planning/round/allocation.ts'
import { canBind, createApproaches, UNBOUND } from '../../src/planning/round/approaches.ts'
import { isEvenHanded } from '../../src/planning/round/candidates.ts'
import { gainOf } from '../../src/planning/round/gain.ts'
import type { CandidatePair } from '../../src/planning/round/graph.ts'
import { comparePairs, packGraph } from '../../src/planning/round/graph.ts'
import { surveyInbound } from '../../src/planning/round/inbound.ts'
import { giniOf, measure } from '../../src/planning/round/report.ts'
import { assignIntroducers, budgets } from '../../src/planning/round/warm.ts'
import { fairWorth, floorWorth, nashOf } from '../../src/planning/round/welfare.ts'
import { createRandom } from '../oracle/worlds/random.ts'

const pair = (a: number, b: number, chance = 1, more: Partial<CandidatePair> = {}): CandidatePair => ({
  a,
  b,
  chance,
  score: 0,
  confidence: 0,
  approach: 3,
  pinned: false,
  ...more,
})

describe('the figures of a plan', () => {
  // 0 meets 1; 2 could meet 1, who is taken. Of two others one takes nothing, one could, and has no candidate.
  const graph = packGraph(3, [pair(0, 1, 500_000), pair(1, 2, 300_000)])
  const others = { members: 2, open: 1 }
  const capacity = Int32Array.of(1, 1, 1)
  const figures = (planned: readonly number[], min = 1) => {
    const allocation = createAllocation(graph, capacity)
    for (const one of planned) allocation.toggle(one)
    return measure(graph, allocation, capacity, { min, others })
  }

  test('count those who take introductions and have a candidate', () => {
    expect(figures([0])).toEqual({
      total: 500_000,
      // Of 51 %, 51 % and 1 %, less the 1 % that everybody is given.
      nash: Math.round(10_000 * (Math.cbrt(51 * 51 * 1) - 1)),
      minimum: 0,
      // Lists of 0, 1 and 1: 2 / (3 · 2).
      gini: 333,
      coverage: 666,
      // 2 would rather have what 0 has, 300,000 to it; shared out among four who take introductions.
      envy: { members: 1, mean: 75_000 },
      short: 3,
    })
    expect(figures([])).toMatchObject({
      total: 0,
      nash: 0,
      minimum: 0,
      gini: 0,
      coverage: 0,
      envy: { members: 0, mean: 0 },
      short: 5,
    })
    expect(figures([0], 0).short).toBe(0)
    expect(figures([0], 2).short).toBe(8)
  })

  test('are all nothing where nobody takes part', () => {
    const nobody = packGraph(0, [])
    const none = Int32Array.of()
    const plan = createAllocation(nobody, none)
    expect(measure(nobody, plan, none, { min: 0, others: { members: 1, open: 0 } })).toEqual({
      total: 0,
      nash: 0,
      minimum: 0,
      gini: 0,
      coverage: 0,
      envy: { members: 0, mean: 0 },
      short: 0,
    })
  })

  test.each([
    [[], 0],
    [[0, 0], 0],
    [[2, 2, 2], 0],
    [[0, 1], 500],
    [[3, 0, 0], 667],
    [[1, 2], 167],
    [[2, 1, 10], 462],
  ])('the gini of %j is %i thousandths', (counts, gini) => {
    expect(giniOf(counts)).toBe(gini)
  })

  test('Nash welfare is a geometric mean, each counted from one percent', () => {
    expect(nashOf([])).toBe(0)
    expect(nashOf([0, 0])).toBe(0)
    expect(nashOf([250_000])).toBe(250_000)
    expect(nashOf([30_000, 80_000])).toBe(50_000)
  })
})

describe('worth', () => {
  const min = Int32Array.of(0, 1, 2)
  test('of fairness 0 is the sum, of more fairness less and less where there is much already', () => {
    const total = fairWorth(0, min, 1_000_000)
    expect(total(400_000, 1, 0) - total(300_000, 1, 0)).toBe(total(900_000, 1, 0) - total(800_000, 1, 0))
    for (const fairness of [0.25, 0.5, 0.8]) {
      const fair = fairWorth(fairness, min, 1_000_000)
      const gains = [0, 1, 2, 3].map(k => fair((k + 1) * 100_000, 1, 0) - fair(k * 100_000, 1, 0))
      expect(gains).toEqual(gains.toSorted((p, q) => q - p))
      expect(gains[3]).toBeGreaterThan(0)
    }
    const nash = fairWorth(0.5, min, 1_000_000)
    // Logarithms: from 1 % to 11 % is as much as from 11 % to 121 %.
    const ratio = (nash(1_000_000, 1, 0) - nash(0, 1, 0)) / (nash(100_000, 1, 0) - nash(0, 1, 0))
    expect(ratio).toBeCloseTo(Math.log(101) / Math.log(11), 3)
  })

  test.each([0, 0.5])('of fairness %d: being short outweighs whatever could be gained', fairness => {
    const worth = fairWorth(fairness, min, 1_000_000)
    expect(worth(0, 1, 1)).toBeGreaterThan(worth(1_000_000, 0, 1))
    expect(worth(0, 2, 2)).toBeGreaterThan(worth(1_000_000, 1, 2))
    expect(worth(0, 2, 2) - worth(0, 1, 2)).toBe(worth(0, 1, 2) - worth(0, 0, 2))
    expect(worth(0, 5, 2)).toBe(worth(0, 2, 2))
  })

  // Chains are not followed to an end that cannot gain: whoever gives a pair up must not gain by it, not even a rounding.
  test('never rises when a pair is given up', () => {
    const random = createRandom(20261130)
    for (const fairness of [0, 0.25, 0.5, 0.75, 0.8])
      for (const most of [CERTAINTY, 3 * CERTAINTY, 20 * CERTAINTY]) {
        const fair = fairWorth(fairness, min, most)
        const lifted = floorWorth(300_000, v => v > 0, fair)
        const rises: unknown[] = []
        for (let i = 0; i < 5000; i++) {
          const [count, place] = [random.whole(1, 20), random.whole(0, 2)]
          // Most likely where two straight pieces of the table meet, and where the floor is.
          const edge = random.pick([Math.ceil((random.whole(0, 8192) * most) / 8192), 300_000])
          const sum = i % 4 === 0 ? Math.min(most, edge + random.whole(0, 2)) : random.whole(0, most)
          const less = sum - Math.min(sum, random.whole(0, i % 2 === 0 ? 3 : CERTAINTY))
          for (const worth of [fair, lifted])
            if (!(worth(less, count - 1, place) <= worth(sum, count, place))) rises.push([fairness, sum, less])
        }
        expect(rises).toEqual([])
      }
  })

  test('under a floor costs what is missing, of those who count', () => {
    const lifted = floorWorth(
      100,
      v => v === 0,
      () => 7,
    )
    expect([lifted(40, 1, 0), lifted(100, 1, 0), lifted(40, 1, 1)]).toEqual([-53, 7, 7])
  })

  test('of toggling is 0 where a capacity does not allow it, or nothing is gained', () => {
    const graph = packGraph(3, [pair(0, 1, 5), pair(1, 2, 3)])
    const of = (capacity: readonly number[]) => {
      const allocation = createAllocation(graph, Int32Array.from(capacity))
      const searched = {
        graph,
        capacity: Int32Array.from(capacity),
        allocation,
        approaches: UNBOUND,
        effort: { left: 9 },
      }
      return (pairs: readonly number[]) => gainOf(pairs, searched, sum => sum)
    }
    expect(of([1, 2, 1])([0, 1])).toBe(16)
    expect(of([1, 1, 1])([0, 1])).toBe(0)
    expect(of([1, 1, 1])([1])).toBe(6)
    expect(of([1, 1, 1])([])).toBe(0)
  })
})

test('of pairs that are alike the one whose second end comes first is first', () => {
  const [first, second] = [pair(0, 1), pair(0, 2)]
  expect([comparePairs(first, second), comparePairs(second, first), comparePairs(first, first)]).toEqual([-1, 1, 0])
})

test('pairs stand best first, by chance, score and ends; a member’s too', () => {
  const pairs = [pair(1, 2, 5), pair(0, 2, 5), pair(0, 1, 5, { score: 1 }), pair(0, 3, 9), pair(0, 4, 5)]
  const sorted = [...pairs].sort(comparePairs)
  expect(sorted.map(({ a, b }) => `${a}${b}`)).toEqual(['03', '01', '02', '04', '12'])
  const { starts, incident, pinned } = packGraph(5, [...sorted.slice(0, 4), pair(1, 2, 5, { pinned: true })])
  expect([...starts]).toEqual([0, 4, 6, 8, 9, 10])
  expect([...incident]).toEqual([0, 1, 2, 3, 1, 4, 2, 4, 0, 3])
  expect([...pinned]).toEqual([0, 0, 0, 0, 1])
})

describe('approaches', () => {
  const triangle = packGraph(3, [pair(0, 1), pair(1, 2), pair(0, 2)])

  test('are turned round to make room, and refused where no turning helps', () => {
    const approaches = createApproaches(triangle, 1)
    for (const one of [0, 1, 2]) expect(approaches.add(one)).toBe(true)
    expect([0, 1, 2].map(one => approaches.approached(one)).sort()).toEqual([0, 1, 2])
    expect([0, 1, 2].map(place => approaches.hasRoom(place))).toEqual([false, false, false])
    const full = createApproaches(packGraph(2, [pair(0, 1), pair(0, 1), pair(0, 1)]), 1)
    expect([0, 1, 2].map(one => full.add(one))).toEqual([true, true, false])
    full.remove(0)
    expect(full.add(2)).toBe(true)
  })

  test('go one way round alone where the policy says so', () => {
    const approaches = createApproaches(
      packGraph(3, [pair(0, 1, 1, { approach: 1 }), pair(1, 2, 1, { approach: 2 }), pair(0, 1, 1, { approach: 2 })]),
      1,
    )
    expect(approaches.add(0)).toBe(true)
    expect(approaches.approached(0)).toBe(1)
    expect(approaches.add(1)).toBe(false)
    expect(approaches.add(2)).toBe(true)
    expect(approaches.approached(2)).toBe(0)
  })

  test('bind where somebody could be approached more often than the cap', () => {
    const oneWay = packGraph(2, [pair(0, 1, 1, { approach: 1 })])
    const bind = (graph: typeof triangle, most: number, cap: number) => canBind(graph, Int32Array.of(most, 0), cap)
    expect([bind(triangle, 2, 1), bind(triangle, 3, 1), bind(oneWay, 1, 1), bind(oneWay, 2, 1)]).toEqual([
      false,
      true,
      false,
      true,
    ])
  })

  test('leave open whoever has room, or gets some by turning', () => {
    const graph = packGraph(4, [pair(0, 1), pair(1, 2)])
    const capacity = Int32Array.of(2, 2, 2, 2)
    const survey = (cap: number) => {
      const allocation = createAllocation(graph, capacity)
      const approaches = createApproaches(graph, cap)
      for (const one of [0, 1]) {
        approaches.add(one)
        allocation.toggle(one)
      }
      const { isOpen, cluster } = surveyInbound({ graph, allocation, approaches })
      return [[...isOpen], [...cluster]]
    }
    // Three of them share two pairs, each of which can be turned: whoever is approached could pass it on.
    expect(survey(1)).toEqual([
      [1, 1, 1, 1],
      [0, 0, 0, 3],
    ])
    expect([
      ...surveyInbound({ graph, allocation: createAllocation(graph, capacity), approaches: UNBOUND }).isOpen,
    ]).toEqual([1, 1, 1, 1])
  })
})

describe('introducers', () => {
  test('make as many introductions as budgets allow, the best tried first', () => {
    const assign = (asked: readonly (readonly string[])[], budget: Readonly<Record<string, number>>) =>
      assignIntroducers({ asked, budgetOf: id => budget[id] ?? 0 })
    expect(assign([['x', 'y']], { x: 1, y: 1 })).toEqual(['x'])
    expect(assign([['x', 'y'], ['x']], { x: 1, y: 1 })).toEqual(['y', 'x'])
    expect(assign([['x', 'y'], ['x', 'z'], ['x']], { x: 1, y: 0, z: 1 })).toEqual(['x', 'z', undefined])
    expect(
      assign([['x', 'y'], ['y', 'z'], ['x'], ['y']], { x: 1, y: 1, z: 1 }).filter(one => one === undefined).length,
    ).toBe(1)
    expect(assign([['x'], ['x'], ['x'], []], { x: 2 })).toEqual(['x', 'x', undefined, undefined])
  })

  test('who can make room for nobody is asked once, however many pairs have nobody else', () => {
    let reads = 0
    const asked = Array.from({ length: 500 }, () => ({
      *[Symbol.iterator]() {
        reads++
        yield 'ihk'
      },
    })) as unknown as readonly (readonly string[])[]
    const chosen = assignIntroducers({ asked, budgetOf: () => 400 })
    expect(chosen.filter(one => one === 'ihk').length).toBe(400)
    expect(reads).toBeLessThan(1000)
  })

  test('are asked within what they say, or else the default; nobody without consent, nobody who pauses', () => {
    const member = (id: string, more: Partial<Member>) => ({ id, name: id, kind: 'company' as const, ...more })
    const consent = { introducer: true }
    const members = [
      member('a', { consent }),
      member('b', { consent, introducerBudget: 7 }),
      member('c', { introducerBudget: 7 }),
      member('d', { consent, paused: true }),
      member('e', { consent: { introducer: false } }),
    ]
    const budgetOf = budgets(createMatcher(createNetwork({ members })), 2)
    expect(members.map(({ id }) => budgetOf(id))).toEqual([2, 7, 0, 0, 0])
  })

  test('are named in a plan where they are asked for', () => {
    const members = ['a', 'b', 'c', 'd'].map(id => ({
      id,
      name: id,
      kind: 'company' as const,
      capacity: id < 'c' ? 1 : 0,
      consent: { introducer: true },
    }))
    const ties = ['a', 'b'].flatMap(to => ['c', 'd'].map(from => ({ from, to })))
    const policy = { name: 'p', bias: 0, threshold: null, signals: [], rules: ['differentMember'] } as const
    const matcher = createMatcher(createNetwork({ members, ties }), policy)
    const made = (options: Parameters<typeof planRound>[1]) =>
      planRound(matcher, { work: 10, frontier: [], ...options }).introductions.map(({ introducer }) => introducer)
    expect(made({})).toEqual([undefined])
    expect(made({ introducerBudget: 0 })).toEqual([undefined])
    expect(made({ introducerBudget: 1 })).toEqual(['c'])
    const asked: string[][] = []
    const introducersOf = (...pair: [string, string]) => {
      asked.push(pair)
      return ['d']
    }
    expect(made({ introducerBudget: 1, introducersOf })).toEqual(['d'])
    expect(asked.map(one => one.toSorted())).toEqual([['a', 'b']])
    expect(planRound(matcher, { work: 10 }).introductions[0]).not.toHaveProperty('introducer')
  })
})

test('planRound() tells its steps, counted through, in their order', () => {
  const members = Array.from({ length: 6 }, (_, i) => ({ id: `m${i}`, name: 'M', kind: 'company' as const }))
  const matcher = createMatcher(createNetwork({ members }), {
    name: 'p',
    bias: 0,
    threshold: null,
    signals: [],
    rules: ['differentMember'],
  })
  const told: RoundProgress[] = []
  planRound(matcher, { work: 100, onProgress: one => told.push(one) })
  expect(told.map(({ done }) => done)).toEqual(told.map((_, i) => i + 1))
  expect([...new Set(told.map(({ phase }) => phase))]).toEqual(['plan', 'frontier'])
  const alone: RoundProgress[] = []
  planRound(matcher, { work: 100, frontier: [0.5], onProgress: one => alone.push(one) })
  expect(new Set(alone.map(({ phase }) => phase))).toEqual(new Set(['plan']))
})

test('a round of few is planned in few steps, however much work it may be', () => {
  const members = Array.from({ length: 4 }, (_, i) => ({ id: `m${i}`, name: 'M', kind: 'company' as const }))
  const matcher = createMatcher(createNetwork({ members }), { name: 'p', bias: 0, threshold: null, signals: [] })
  let steps = 0
  planRound(matcher, { work: 1e9, max: 1, onProgress: () => steps++ })
  // Each of the three points of the frontier: improving in four depths, up to four times, and kicks for six pairs.
  expect(steps).toBeLessThan(100)
})

test('a round that nobody suits asks everybody a few times, also under rules of one side', () => {
  const members = Array.from({ length: 60 }, (_, i) => ({ id: `m${i}`, name: 'M', kind: 'company' as const }))
  const rules = ['differentMember', { rule: 'kind', kinds: ['company'] }] as const
  const matcher = createMatcher(createNetwork({ members }), { name: 'p', bias: 0, signals: [], rules: [...rules] })
  let asked = 0
  const counted: typeof matcher = {
    ...matcher,
    ranked(...question) {
      asked++
      return matcher.ranked(...question)
    },
  }
  const { leftOut } = planRound(counted, { frontier: [] })
  expect(leftOut.map(({ reason }) => reason)).toEqual(members.map(() => 'belowThreshold'))
  expect(asked).toBeLessThan(4 * members.length)
})

test('a round tells of each 256 members it looked at', () => {
  const members = Array.from({ length: 600 }, (_, i) => ({ id: `m${i}`, name: 'M', kind: 'company' as const }))
  // One-sided: with policies that are even-handed nobody need be looked at.
  const rules = ['differentMember', { rule: 'kind', kinds: ['company'] }] as const
  const matcher = createMatcher(createNetwork({ members }), { name: 'p', bias: 0, signals: [], rules: [...rules] })
  const told: RoundProgress[] = []
  planRound(matcher, { min: 0, work: 0, frontier: [], onProgress: one => told.push(one) })
  expect(told.filter(({ phase }) => phase === 'candidates').map(({ done }) => done)).toEqual([1, 2])
})

test.each([
  [['differentMember', 'notAvoided'], true],
  [[{ rule: 'inCountry', country: 'TR' }], false],
  [[{ rule: 'speaks', language: 'tr' }], false],
  [[{ rule: 'kind', kinds: ['company'] }], false],
  [[{ rule: 'not', of: { rule: 'speaks', language: 'tr' } }], false],
  [[{ rule: 'not', of: { rule: 'notAvoided' } }], true],
  [[{ rule: 'any', of: [{ rule: 'notAvoided' }, { rule: 'speaks', language: 'tr' }] }], false],
  [[{ rule: 'all', of: [{ rule: 'notAvoided' }, { rule: 'crossBorder' }] }], true],
  [[{ rule: 'corridor', between: ['DE', 'TR'] }], true],
] as const)('rules %j say the same of both ways round: %s', (rules, isEven) => {
  const { policy } = createMatcher(createNetwork({ members: [] }), {
    fusion: { kind: 'mutual', reciprocity: 500 },
    rules,
  })
  expect(isEvenHanded(policy)).toBe(isEven)
  expect(isEvenHanded({ ...policy, fusion: { kind: 'forward' } })).toBe(false)
})
