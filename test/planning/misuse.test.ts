import { describe, expect, test } from 'vitest'
import {
  createMatcher,
  createNetwork,
  KontorError,
  planDelegation,
  planEvent,
  planRound,
  repairEvent,
} from '../../src/index.ts'

/** What a caller in plain JavaScript may hand over whatever the types say. */
function wrong<T>(value: unknown): T {
  return value as T
}

function codeAndMessage(call: () => unknown): string {
  try {
    call()
  } catch (error) {
    return error instanceof KontorError ? `${error.code}: ${error.message}` : String(error)
  }
  return 'no error'
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
  ])('%s are refused where they are none', (_, call) => {
    expect(codeAndMessage(() => call({ onProgress: 3 }))).toBe(
      'invalid-argument: Expected `onProgress` to be a function, got `3` (number)',
    )
    expect(codeAndMessage(() => call({ signal: 'stop' }))).toBe(
      'invalid-argument: Expected `signal` to be an AbortSignal, got `"stop"` (string)',
    )
  })
})

test('planRound refuses introducersOf that is no function, or gives no list', () => {
  const ask = (introducersOf: unknown) =>
    codeAndMessage(() => planRound(matcher, { introducerBudget: 1, introducersOf: wrong(introducersOf) }))
  expect(ask(5)).toBe('invalid-argument: Expected `introducersOf` to be a function, got `5` (number)')
  expect(ask(() => 'c')).toBe('invalid-argument: Expected `introducersOf(from, to)` to be a list, got `"c"` (string)')
})
