import { describe, expect, test } from 'vitest'
import {
  createMatcher,
  createNetwork,
  planDelegation,
  planEvent,
  planRound,
  repairEvent,
  slotTimes,
} from '../../src/index.ts'
import { said } from './said.ts'

/** What a caller in plain JavaScript may hand over whatever the types say. */
function wrong<T>(value: unknown): T {
  return value as T
}

const members = [
  { id: 'a', name: 'A', kind: 'company', baseCountry: 'DE', offers: ['pump'], needs: ['casting'] },
  { id: 'b', name: 'B', kind: 'company', baseCountry: 'TR', offers: ['casting'], needs: ['pump'] },
  { id: 'c', name: 'C', kind: 'company', consent: { introducer: true } },
] as const
const ties = ['a', 'b'].map(to => ({ from: 'c', to }))
const matcher = createMatcher(createNetwork({ members, ties }), undefined, { now: '2026-11-22' })
const plan = planEvent(matcher, { slots: 2, tables: 1, work: 10 })

describe('onProgress and signal of', () => {
  test.each<[string, (watched: object) => unknown]>([
    ['planEvent', watched => planEvent(matcher, { slots: 1, tables: 1, ...watched })],
    ['repairEvent', watched => repairEvent(plan, watched)],
    ['planRound', watched => planRound(matcher, watched)],
    ['planDelegation', watched => planDelegation(matcher, { to: 'TR', seats: 1, ...watched })],
    ['matcher.all', watched => matcher.all(watched)],
  ])('%s are refused where they are none', (_, call) => {
    expect(said(() => call({ onProgress: 3 }))).toBe(
      'invalid-argument: Expected `onProgress` to be a function, got `3` (number)',
    )
    expect(said(() => call({ signal: 'stop' }))).toBe(
      'invalid-argument: Expected `signal` to be an AbortSignal, got `"stop"` (string)',
    )
    // It would never stop anything.
    expect(said(() => call({ signal: new AbortController() }))).toContain('Expected `signal` to be an AbortSignal')
  })
})

test('planRound refuses introducersOf that is no function, or gives no list', () => {
  const ask = (introducersOf: unknown) =>
    said(() => planRound(matcher, { introducerBudget: 1, introducersOf: wrong(introducersOf) }))
  expect(ask(5)).toBe('invalid-argument: Expected `introducersOf` to be a function, got `5` (number)')
  expect(ask(() => 'c')).toBe('invalid-argument: Expected `introducersOf(from, to)` to be a list, got `"c"` (string)')
})

describe('times of slots', () => {
  const noTime = (text: string) =>
    `invalid-argument: Expected \`start\` to be a time as YYYY-MM-DDTHH:MM, got \`"${text}"\` (string)`

  test.each(['2026-02-30T10:00', '2026-13-01T10:00', '2026-12-03T25:00', '2026-12-03T10:75', '2026-12-03 10:00'])(
    'slotTimes({ start: %j }) is no time',
    start => {
      expect(said(() => slotTimes({ start, slots: 1 }))).toBe(noTime(start))
    },
  )

  test('planEvent refuses a day that no calendar has, and a slot that is over before it begins', () => {
    const ask = (start: string, end: string) =>
      said(() => planEvent(matcher, { slots: [{ start, end }], tables: 1, work: 10 }))
    expect(ask('2026-02-30T10:00', '2026-02-30T10:20')).toBe(
      'invalid-argument: Expected `slots[0]` to be times as YYYY-MM-DDTHH:MM, got `"2026-02-30T10:00"` (string)',
    )
    expect(ask('2026-12-03T10:20', '2026-12-03T10:00')).toBe(
      'invalid-argument: Expected `slots[0]` to be over after it has begun, got `{"start":"2026-12-03T10:20","end":"2026-12-03T10:00"}` (object)',
    )
    expect(ask('2026-12-03T23:50', '2026-12-04T00:10')).toBe('no error')
  })

  test('planEvent refuses slots that overlap by the clock, whichever stands first, with both', () => {
    const ask = (...times: [start: string, end?: string][]) => {
      const slots = times.map(([start, end]) => ({
        start: `2026-12-03T${start}`,
        ...(end && { end: `2026-12-03T${end}` }),
      }))
      return said(() => planEvent(matcher, { slots, tables: 1, work: 10 }))
    }
    expect(ask(['10:00', '10:20'], ['10:20', '10:40'], ['10:30', '10:50'])).toBe(
      'invalid-argument: Expected `slots[2]` to begin when `slots[1]` is over, 2026-12-03T10:40, got `"2026-12-03T10:30"` (string)',
    )
    expect(ask(['11:00', '11:20'], ['10:00', '10:20'])).toContain(
      '`slots[1]` to begin when `slots[0]` is over, 2026-12-03T11:20',
    )
    expect(ask(['10:00', '10:20'], ['10:05'])).toContain('`slots[1]` to begin when `slots[0]` is over')
    expect(ask(['10:00'], ['10:00'])).toBe(
      'invalid-argument: Expected `slots[1]` to begin after `slots[0]`, got `"2026-12-03T10:00"` (string)',
    )
    expect(ask(['10:00'], ['10:00', '10:20'])).toContain('`slots[1]` to begin after `slots[0]`')
    expect(ask(['10:00', '10:20'], ['10:20'], ['10:20', '10:40'])).toContain('`slots[2]` to begin after `slots[1]`')
    expect(ask(['10:00', '10:20'], ['10:20', '10:40'])).toBe('no error')
    expect(ask(['10:00'], ['11:00'])).toBe('no error')
  })

  test('planEvent takes slots without times, or with one of both; over is what is over last', () => {
    const ask = (...slots: { readonly start?: string; readonly end?: string }[]) =>
      said(() => planEvent(matcher, { slots, tables: 1, work: 10 }))
    const at = (time: string) => `2026-12-03T${time}`
    expect(ask({}, { start: at('10:00') }, {}, { end: at('11:00') }, {})).toBe('no error')
    expect(ask({ start: at('10:00'), end: at('12:00') }, { end: at('11:00') }, { start: at('11:30') })).toContain(
      '`slots[2]` to begin when `slots[0]` is over, 2026-12-03T12:00',
    )
    expect(ask({ end: at('10:00') }, {}, { end: at('10:00') }, { start: at('09:00') })).toContain(
      '`slots[3]` to begin when `slots[0]` is over',
    )
  })
})

test.each(['UK', 'XX', 'tr', 'Türkei'])('planDelegation({ to: %j }) is no country', to => {
  expect(said(() => planDelegation(matcher, { to, seats: 1 }))).toBe(
    `invalid-argument: Expected \`to\` to be an ISO 3166-1 alpha-2 code, got \`"${to}"\` (string)`,
  )
})

test.each(['xx', 'Türkisch', 'TR', '', 7])('planDelegation({ language: %j }) is no language', language => {
  expect(said(() => planDelegation(matcher, { to: 'TR', seats: 1, language: wrong(language) }))).toContain(
    'invalid-argument: Expected `language` to be a language code such as tr, got `',
  )
  expect(planDelegation(matcher, { to: 'TR', seats: 1, language: 'ku' }).language).toBe('ku')
})
