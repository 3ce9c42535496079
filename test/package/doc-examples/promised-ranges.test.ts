import { expect, test } from 'vitest'
import {
  compareEvaluations,
  createMarket,
  createMatcher,
  createNetwork,
  evaluate,
  planCircles,
  planDelegation,
  planEvent,
  repairEvent,
  simulateYear,
  slotTimes,
} from '../../../src/index.ts'
import { promisedOptions } from './public-functions.ts'

const A = { id: 'a', name: 'A', kind: 'company', baseCountry: 'DE' } as const
const B = { id: 'b', name: 'B', kind: 'company', baseCountry: 'TR' } as const
const matcher = createMatcher(createNetwork({ members: [A, B] }), undefined, { now: '2026-01-01' })
const outcomes = [{ from: 'a', to: 'b', date: '2026-02-01', stage: 'met' }] as const
const evaluation = evaluate(matcher, outcomes)
const plan = planEvent(matcher, { slots: 1, tables: 1 })
const market = createMarket({ members: 4 })

/** Least and greatest of what is taken. */
const RANGES: readonly (readonly [option: string, least: number, greatest: number, call: (n: number) => unknown])[] = [
  ['CirclesOptions.count', 1, 10_000, count => planCircles(matcher, { count })],
  ['CirclesOptions.size', 4, 10, size => planCircles(matcher, { size })],
  ['CirclesOptions.months', 1, 60, months => planCircles(matcher, { months })],
  ['DelegationOptions.work', 0, 100_000_000, work => planDelegation(matcher, { to: 'TR', seats: 1, work })],
  ['EventOptions.slots', 1, 500, slots => planEvent(matcher, { slots, tables: 1, work: 0 })],
  ['EventOptions.tables', 0, 5000, tables => planEvent(matcher, { slots: 1, tables })],
  ['EventOptions.work', 0, 1_000_000_000, work => planEvent(matcher, { slots: 1, tables: 1, work })],
  ['EventChanges.work', 0, 1_000_000_000, work => repairEvent(plan, { work })],
  ['SlotTimesOptions.slots', 1, 500, slots => slotTimes({ start: '2026-01-01T00:00', slots, minutes: 1, pause: 0 })],
  ['EvaluationOptions.k', 1, 1000, k => evaluate(matcher, outcomes, { k })],
  ['EvaluationOptions.bootstrap', 0, 100_000, bootstrap => evaluate(matcher, outcomes, { bootstrap })],
  ['ComparisonOptions.bootstrap', 1, 100_000, bootstrap => compareEvaluations(evaluation, evaluation, { bootstrap })],
  ['MarketOptions.noise', 0, 1_000_000, noise => createMarket({ members: 4, noise })],
  ['MarketOptions.taste', 0, 10_000, taste => createMarket({ members: 4, taste })],
  ['MarketOptions.ties', 0, 100, ties => createMarket({ members: 4, ties })],
  ['YearOptions.perMember', 1, 1000, perMember => simulateYear(market, { rounds: 1, perMember })],
  ['YearOptions.exploration', 0, 1000, exploration => simulateYear(market, { rounds: 1, exploration })],
]
const promised = promisedOptions()
const refusal = expect.objectContaining({ code: 'invalid-argument' })

test.each(RANGES)('%s goes from %d to %d, and its docstring says so', (option, least, greatest, call) => {
  for (const end of [least, greatest]) expect(() => call(end)).not.toThrow()
  for (const beyond of [least - 1, greatest + 1]) expect(() => call(beyond)).toThrow(refusal)
  const most = `(?:${greatest}|${String(greatest).replace(/\B(?=(\d{3})+$)/g, ',')})\\b`
  expect(promised.get(option)).toMatch(new RegExp(`\\b${least}…${most}|from ${least}\\b[^.]* to ${most}`))
})
