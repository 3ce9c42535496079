import { expect, test } from 'vitest'
import type { Signal } from '../../src/index.ts'
import { definePolicy, defineSignal, learningPolicy, standardPolicy } from '../../src/index.ts'

test('what is defined is given back as it is, in whatever it stands', () => {
  const policy = definePolicy({ signals: [{ name: 'needsMet', weight: 7 }] })
  expect(definePolicy(policy)).toBe(policy)
  const other = definePolicy({ ...policy, threshold: null })
  expect(other.signals[0]).toBe(policy.signals[0])
  expect(other).not.toBe(policy)
  expect(standardPolicy()).toBe(standardPolicy())
  expect(learningPolicy()).toBe(learningPolicy())
})

test('what is frozen and was not defined is read like anything else, and is not taken over', () => {
  const cells = { small: Object.freeze({ small: -0 }), large: { small: 5 } }
  const given = Object.freeze({
    ...{ name: 's', shape: 'affinity', x: 'size', y: 'size', by: 'best', weight: 1, neutral: 0 },
    cells: Object.freeze(cells),
  } as const)
  const signal = defineSignal(given)
  cells.large.small = 9
  expect(signal).toMatchObject({ cells: { small: { small: 0 }, large: { small: 5 } } })
  expect(() => defineSignal(Object.freeze({ ...given, cells: Object.freeze({ small: { small: 1001 } }) }))).toThrow(
    'signal.cells',
  )
  // Another weight, the same table: it was read.
  const again = defineSignal({ ...signal, weight: 2 } as Signal)
  expect('cells' in again && 'cells' in signal && again.cells === signal.cells).toBe(true)
  expect(() => definePolicy(Object.freeze({ bias: 0.5 }))).toThrow('policy.bias')
})

test('a standard signal keeps its words in every language in which it is given none', () => {
  const { texts } = defineSignal({ name: 'needsMet' })
  const de = { found: '{b} hat {terms}.', none: 'Nichts.' }
  expect(defineSignal({ name: 'needsMet', texts: { de } }).texts).toStrictEqual({ ...texts, de })
  expect(defineSignal({ name: 'needsMet', texts: {} }).texts).toStrictEqual(texts)
  const named = { ...defineSignal({ name: 'needsMet', weight: 7 }), texts: { de } }
  expect(defineSignal(named).texts, 'a whole recipe has what it says').toStrictEqual({ de })
  for (const wrong of ['{b}', null, [de], 7])
    expect(() => defineSignal({ name: 'needsMet', texts: wrong as never })).toThrow('signal.texts')
})
