import { expect, test } from 'vitest'
import {
  createMatcher,
  createNetwork,
  planCircles,
  planDelegation,
  planEvent,
  planRound,
  repairEvent,
  slotTimes,
} from '../../src/index.ts'
import { said } from './said.ts'

const members = ['a', 'b'].map(id => ({ id, name: id, kind: 'company', consent: { introducer: true } }) as const)
const matcher = createMatcher(createNetwork({ members }))
const plan = planEvent(matcher, { slots: 3, tables: 1, work: 0 })

/** A planner asked for nothing else than the least it needs. */
const ASKED: Readonly<Record<string, (options: object) => unknown>> = {
  planCircles: options => planCircles(matcher, { work: 0, ...options }),
  planDelegation: options => planDelegation(matcher, { to: 'TR', seats: 2, work: 0, ...options }),
  planEvent: options => planEvent(matcher, { slots: 3, tables: 2, work: 0, ...options }),
  planRound: options => planRound(matcher, { min: 0, work: 0, ...options }),
  repairEvent: options => repairEvent(plan, { work: 0, ...options }),
  slotTimes: options => slotTimes({ slots: 1, start: '2026-12-03T00:00', ...options }),
}

/** Every option that is a number: its least, and its greatest where there is one. */
const NUMBERS: readonly (readonly [planner: string, option: string, least?: number, greatest?: number])[] = [
  ['planCircles', 'size', 4, 10],
  ['planCircles', 'count', 1, 10_000],
  ['planCircles', 'months', 1, 60],
  ['planCircles', 'seed'],
  ['planCircles', 'work', 0],
  ['planDelegation', 'seats', 1],
  ['planDelegation', 'maxRivals', 0],
  ['planDelegation', 'meetings', 0],
  ['planDelegation', 'next', 0],
  ['planDelegation', 'work', 0, 100_000_000],
  ['planEvent', 'slots', 1, 500],
  ['planEvent', 'tables', 0, 5000],
  ['planEvent', 'maxMeetings', 0],
  ['planEvent', 'seed'],
  ['planEvent', 'work', 0, 1_000_000_000],
  ['planRound', 'max', 1, 1000],
  ['planRound', 'min', 0, 3],
  ['planRound', 'inboundCap', 0],
  ['planRound', 'introducerBudget', 0],
  ['planRound', 'candidates', 1],
  ['planRound', 'seed'],
  ['planRound', 'work', 0],
  ['repairEvent', 'from', 1, 3],
  ['repairEvent', 'work', 0, 1_000_000_000],
  ['repairEvent', 'seed'],
  ['slotTimes', 'slots', 1, 500],
  ['slotTimes', 'minutes', 1],
  ['slotTimes', 'pause', 0],
]

interface Numeric {
  readonly planner: string
  readonly option: string
  readonly least: number | undefined
  readonly greatest: number | undefined
}

const numbers = NUMBERS.map(([planner, option, least, greatest]): Numeric => ({ planner, option, least, greatest }))

const ask = ({ planner, option }: Numeric, value: unknown) => said(() => ASKED[planner]!({ [option]: value }))
const rangeOf = ({ least, greatest }: Numeric) =>
  greatest !== undefined ? ` from ${least} to ${greatest}` : least !== undefined ? ` ≥ ${least}` : ''
const refused = (one: Numeric, value: number) =>
  `invalid-argument: Expected \`${one.option}\` to be an integer${rangeOf(one)}, got \`${value}\` (number)`

test.each(numbers)('$planner({ $option }) is an integer', one => {
  expect(ask(one, 2.5)).toBe(refused(one, 2.5))
  expect(ask(one, Number.NaN)).toBe(refused(one, Number.NaN))
  // Slots and tables may be lists too.
  const isList = one.planner === 'planEvent' && /slots|tables/.test(one.option)
  const expected = isList ? 'a list' : `an integer${rangeOf(one)}`
  expect(ask(one, '2')).toBe(`invalid-argument: Expected \`${one.option}\` to be ${expected}, got \`"2"\` (string)`)
})

test.each(numbers.filter(({ least }) => least !== undefined))(
  '$planner({ $option }) may be its least, $least, and no less',
  one => {
    expect(ask(one, one.least)).toBe('no error')
    expect(ask(one, one.least! - 1)).toBe(refused(one, one.least! - 1))
  },
)

// Sixty months of circles take long, though nobody can meet.
test.each(numbers.filter(({ option, greatest }) => greatest !== undefined && option !== 'months'))(
  '$planner({ $option }) may be its greatest, $greatest, and no more',
  one => {
    expect(ask(one, one.greatest! + 1)).toBe(refused(one, one.greatest! + 1))
    const isLate = one.planner === 'slotTimes' // 500 slots are over after midnight, which is another matter
    expect(ask(one, one.greatest)).toBe(
      isLate ? 'invalid-argument: Expected `slots` to be over before midnight, got `500` (number)' : 'no error',
    )
  },
)

test.each(Object.keys(ASKED))('%s() is not told in vain what is misspelt', planner => {
  expect(said(() => ASKED[planner]!({ lokale: 'de' }))).toMatch(
    /^invalid-argument: Expected `(?:options|changes)` to be made of .+, got `"lokale"` \(string\)$/,
  )
  expect(said(() => ASKED[planner]!({ lokale: undefined }))).toBe('no error')
})

test.each(Object.keys(ASKED))('%s() may be told nothing but options, and a language it knows', planner => {
  const wrong = {
    planCircles: () => planCircles(matcher, JSON.parse('[]')),
    planDelegation: () => planDelegation(matcher, JSON.parse('[]')),
    planEvent: () => planEvent(matcher, JSON.parse('[]')),
    planRound: () => planRound(matcher, JSON.parse('[]')),
    repairEvent: () => repairEvent(plan, JSON.parse('[]')),
    slotTimes: () => slotTimes(JSON.parse('[]')),
  }[planner]!
  const name = planner === 'repairEvent' ? 'changes' : 'options'
  expect(said(wrong)).toBe(`invalid-argument: Expected \`${name}\` to be an object, got \`[]\` (array)`)
  if (planner === 'slotTimes') return
  expect(said(() => ASKED[planner]!({ locale: 'fr' }))).toBe(
    "invalid-argument: Expected `locale` to be one of 'de', 'tr', 'en', got `\"fr\"` (string)",
  )
})

test.each(['planCircles', 'planDelegation', 'planEvent', 'planRound'])('%s() needs a matcher', planner => {
  const none = JSON.parse('{}')
  const call = {
    planCircles: () => planCircles(none),
    planDelegation: () => planDelegation(none, { to: 'TR', seats: 1 }),
    planEvent: () => planEvent(none, { slots: 1, tables: 1 }),
    planRound: () => planRound(none),
  }[planner]!
  expect(said(call)).toBe(
    'invalid-argument: Expected `matcher` to be a matcher made by createMatcher, got `{}` (object)',
  )
})
