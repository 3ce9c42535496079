import { expect, expectTypeOf, test } from 'vitest'
import type { Contacts, PolicyInput, Signal, SignalInput } from '../../src/index.ts'
import { definePolicy, defineSignal, standardPolicy } from '../../src/index.ts'
import type { StandardName } from '../../src/policy/signal-input.ts'

/** `npx tsc` reads here what may be written, vitest what may be run: the two have to agree. */
const own = { name: 'own', weight: 1, neutral: 0 } as const

/** One call each, since what stands in the call is not widened. */
const ACCEPTED: readonly (readonly [string, () => Signal])[] = [
  ['a standard name', () => defineSignal({ name: 'needsMet' })],
  ['half of an overlap', () => defineSignal({ name: 'needsMet', half: 20 })],
  ['events of a record', () => defineSignal({ name: 'standing', events: ['tie'] })],
  ['events and times of a record', () => defineSignal({ name: 'standing', events: ['tie'], halfLife: 30, half: 10 })],
  ['reach 3 with far', () => defineSignal({ name: 'proximity', reach: 3, far: 500 })],
  ['peak', () => defineSignal({ name: 'proximity', peak: 100 })],
  ['half in the place of peak', () => defineSignal({ name: 'proximity', half: 100 })],
  ['by', () => defineSignal({ name: 'industryFit', by: 'mean' })],
  ['cells', () => defineSignal({ name: 'industryFit', cells: { C28: { G46: 900 } }, parentFactor: 500 })],
  ['a field', () => defineSignal({ name: 'marketReach', x: 'contacts.targetMarkets' })],
  ['texts', () => defineSignal({ name: 'needsMet', texts: { de: { found: 'ja', none: 'nein' } } })],
  ['an overlap', () => defineSignal({ ...own, shape: 'overlap', x: 'needs', y: 'offers', half: 1 })],
  ['an affinity', () => defineSignal({ ...own, shape: 'affinity', x: 'size', y: 'size', by: 'best', cells: {} })],
  ['contacts with half', () => defineSignal({ ...own, shape: 'contacts', reach: 2, half: 1 })],
  ['contacts with peak', () => defineSignal({ ...own, shape: 'contacts', reach: 3, far: 1, peak: 1 })],
  ['a record', () => defineSignal({ ...own, shape: 'record', events: ['met'], half: 1, halfLife: 1 })],
  ['a function', () => defineSignal({ ...own, min: 0, max: 1, value: (a, b) => (a.size === b.size ? 1 : 0) })],
  [
    'a function with its shape',
    () => defineSignal({ ...own, shape: 'custom', min: 0, max: 1, value: () => undefined }),
  ],
]

test.each(ACCEPTED)('defineSignal takes %s, as its type does', (_, make) => {
  expect(make().weight).toBeTypeOf('number')
})

const REFUSED: readonly (readonly [string, () => Signal])[] = [
  // @ts-expect-error
  ['an overlap without half', () => defineSignal({ ...own, shape: 'overlap', x: 'needs', y: 'offers' })],
  // @ts-expect-error
  ['contacts without half or peak', () => defineSignal({ ...own, shape: 'contacts', reach: 2 })],
  // @ts-expect-error
  ['contacts with both', () => defineSignal({ ...own, shape: 'contacts', reach: 2, half: 1, peak: 2 })],
  // @ts-expect-error
  ['contacts with reach 3 without far', () => defineSignal({ ...own, shape: 'contacts', reach: 3, half: 1 })],
  // @ts-expect-error
  ['contacts with far and reach 2', () => defineSignal({ ...own, shape: 'contacts', reach: 2, far: 1, half: 1 })],
  // @ts-expect-error
  ['a record without events', () => defineSignal({ ...own, shape: 'record', half: 1, halfLife: 1 })],
  // @ts-expect-error
  ['a function without bounds', () => defineSignal({ ...own, value: () => 1 })],
  // @ts-expect-error
  ['bounds without a function', () => defineSignal({ ...own, min: 0, max: 1 })],
  // @ts-expect-error
  ['a recipe without its shape', () => defineSignal({ ...own, x: 'needs', y: 'offers', half: 1 })],
  // @ts-expect-error
  ['a standard name with a shape and no more', () => defineSignal({ name: 'needsMet', shape: 'overlap' })],
  // @ts-expect-error
  ['proximity with both', () => defineSignal({ name: 'proximity', half: 1, peak: 1 })],
  // @ts-expect-error
  ['proximity with reach 3 without far', () => defineSignal({ name: 'proximity', reach: 3 })],
  // @ts-expect-error
  ['proximity with far without reach 3', () => defineSignal({ name: 'proximity', far: 500 })],
  // @ts-expect-error
  ['what another shape has', () => defineSignal({ name: 'needsMet', halfLife: 3 })],
  // @ts-expect-error
  ['peak of an overlap', () => defineSignal({ name: 'needsMet', peak: 3 })],
  // @ts-expect-error
  ['half as a text', () => defineSignal({ name: 'needsMet', half: '20' })],
  // @ts-expect-error
  ['a misspelt key', () => defineSignal({ name: 'needsMet', wieght: 4000 })],
  // @ts-expect-error
  ['an event that is none', () => defineSignal({ name: 'standing', events: ['tied'] })],
  // @ts-expect-error
  ['a field that no policy reads', () => defineSignal({ name: 'marketReach', x: 'labels' })],
]

test.each(REFUSED)('defineSignal refuses %s, as its type does', (_, make) => {
  expect(make).toThrow('Expected `signal')
})

test('the types of signals go together', () => {
  expectTypeOf<Signal>().toExtend<SignalInput>()
  expectTypeOf<Contacts['half']>().toEqualTypeOf<number | undefined>()
  const widened = [{ name: 'needsMet', weight: 4000 }]
  const again: PolicyInput = { signals: standardPolicy().signals.map(signal => ({ ...signal, weight: 0 })) }
  expect([definePolicy({ signals: widened }), definePolicy(again)].map(({ signals }) => signals.length)).toEqual([
    1, 10,
  ])
})

test('defineSignal({ name: "proximity", half }) has no peak, and the peak is back where it is named', () => {
  const half = defineSignal({ name: 'proximity', half: 1000 })
  expect(half).not.toHaveProperty('peak')
  expect(half).toMatchObject({ half: 1000, reach: 2, weight: 500 })
  expect(defineSignal({ name: 'proximity', weight: 3 })).toMatchObject({ peak: 600_000 })
  expect(definePolicy({ signals: [half] }).signals[0]).toBe(half)
})

test('the standard names are those of the standard policy', () => {
  const names: Record<StandardName, true> = {
    marketReach: true,
    needsMet: true,
    sharedLanguage: true,
    industryFit: true,
    corridorPrior: true,
    goalFit: true,
    sizeFit: true,
    kindFit: true,
    proximity: true,
    standing: true,
  }
  expect(Object.keys(names)).toEqual(standardPolicy().signals.map(({ name }) => name))
})
