import { describe, expect, test } from 'vitest'
import { checkRule, checkSignal } from '../../../src/adapters/testing/index.ts'
import { PLANTED_RULES, speakTogether } from './planted-rules.ts'
import { PLANTED_SIGNALS } from './planted-signals.ts'
import { ownSignal, sharedLanguages } from './samples.ts'

const laws = (findings: readonly { readonly law: string }[]) => findings.map(({ law }) => law)

describe('planted faults', () => {
  test('are more than twenty', () => {
    expect(PLANTED_SIGNALS.length + PLANTED_RULES.length).toBeGreaterThanOrEqual(20)
  })

  test.each(PLANTED_SIGNALS)('checkSignal finds a signal that $fault ($law)', ({ signal, options = {}, law }) => {
    const check = checkSignal(signal, options)
    expect(laws(check.findings)).toContain(law)
    expect(check.ok).toBe(false)
  })

  test.each(PLANTED_RULES)('checkRule finds a rule that $fault ($law)', ({ rule, options = {}, law }) => {
    const check = checkRule(rule, options)
    expect(laws(check.findings)).toContain(law)
    expect(check.ok).toBe(false)
  })

  test.each(PLANTED_SIGNALS.filter(({ law }) => law !== 'known' && law !== 'determinism'))(
    'checkSignal shows a signal that $fault by a pair with at most two fields beyond id, name and kind',
    ({ signal, options = {}, law }) => {
      const { example } = checkSignal(signal, options).findings.find(one => one.law === law) ?? {}
      const fields = [...Object.keys(example?.a ?? {}), ...Object.keys(example?.b ?? {})]
      expect(fields.length).toBeGreaterThanOrEqual(2 * 3)
      expect(fields.length).toBeLessThanOrEqual(2 * 3 + 2)
    },
  )

  test.each([0, 2, 3, 4, 2 ** 32 - 1])('each is also found from seed %d', seed => {
    const missed = [
      ...PLANTED_SIGNALS.filter(
        ({ signal, options, law }) => !laws(checkSignal(signal, { ...options, seed }).findings).includes(law),
      ),
      ...PLANTED_RULES.filter(
        ({ rule, options, law }) => !laws(checkRule(rule, { ...options, seed }).findings).includes(law),
      ),
    ]
    expect(missed.map(({ fault }) => fault)).toEqual([])
  })
})

test('a list or a promise is told as no answer, and not as a changed one, since no two objects are the same', () => {
  const rules = [async () => true, (a: object) => [a]] as never[]
  for (const test of rules) expect(laws(checkRule({ code: 'own', test }).findings)).toEqual(['answer'])
  const value = async () => 5
  const signal = { name: 'own', shape: 'custom', weight: 1, neutral: 0, min: 0, max: 9, value: value as never } as const
  expect(laws(checkSignal(signal).findings)).toEqual(['answer'])
})

test('a promise is called one, and a need that is forgotten is shown how to read', () => {
  const [promise] = checkRule({ code: 'own', test: (async () => true) as never }).findings
  expect(promise?.message).toMatch(/^answers with a promise; nobody waits for it: leave out `async`/)
  const needs = ownSignal(({ needs = [] }, { offers = [] }) =>
    offers.some(offer => needs.includes(offer)) ? 900 : 100,
  )
  const [forgotten] = checkSignal(needs).findings
  expect(forgotten?.message).toMatch(
    /^answers `900` \(number\), and `100` \(number\) with each need `'…'` written as `{ term: '…' }`; a need is either: read/,
  )
})

test('a field that `reads` leaves out is told by name, and how to mend it; who names what is read, or says nothing, keeps the law', () => {
  const signal = ownSignal(sharedLanguages)
  const [finding] = checkSignal({ ...signal, reads: ['place', 'kind'] }).findings
  expect(finding?.message).toMatch(
    /^answers `\d+` \(number\), and `undefined` \(undefined\) once `languages` is absent, which `reads` does not name; name it there, or do not look at it \(/,
  )
  expect(checkSignal({ ...signal, reads: ['languages'] }).findings).toEqual([])
  expect(checkSignal(signal).findings).toEqual([])
  expect(checkRule({ code: 'own', test: speakTogether, reads: ['languages'] }).findings).toEqual([])
})
