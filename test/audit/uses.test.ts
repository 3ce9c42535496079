import { describe, expect, test } from 'vitest'
import type { Locale, PolicyInput, RuleInput, SignalInput } from '../../src/index.ts'
import { createNetwork, exportMember } from '../../src/index.ts'
import { member } from './members.ts'

const IT = member('it', { labels: { a: 'b' }, size: 'small', baseCountry: 'DE', consent: { origin: 'members' } })
const NETWORK = createNetwork({ members: [IT, member('other')] })
const told = (policy: PolicyInput, locale: Locale = 'en') =>
  exportMember(NETWORK, 'it', { policy: { rules: [], signals: [], ...policy }, locale, now: '2026-11-27' })

const overlap = (more: Partial<SignalInput> = {}): SignalInput =>
  ({ name: 's', shape: 'overlap', x: 'needs', y: 'offers', half: 500, weight: 3, neutral: 300, ...more }) as SignalInput
const custom = (more: object): SignalInput => ({
  name: 's',
  weight: 1,
  neutral: 0,
  min: 0,
  max: 1000,
  value: () => 1,
  ...more,
})

describe('exportMember: a signal', () => {
  const useOf = (signal: SignalInput, policy: PolicyInput = {}, locale: Locale = 'en') =>
    told({ ...policy, signals: [signal] }, locale).signals[0]

  test('gives points from below its neutral value to above it', () => {
    expect(useOf(overlap())).toMatchObject({ signal: 's', least: -900, greatest: 2100 })
    expect(useOf(overlap({ weight: -3 }))).toMatchObject({ least: -2100, greatest: 900 })
    expect(useOf(overlap({ neutral: 0 }))).toMatchObject({ least: 0, greatest: 3000 })
    expect(useOf(overlap({ neutral: 1000 }))).toMatchObject({ least: -3000, greatest: 0 })
  })

  test('reads what it compares, by name', () => {
    expect(useOf(overlap({ x: 'targetMarkets', y: 'opens' }))?.reads).toEqual([
      'accessCountries',
      'baseCountry',
      'originCountries',
      'targetMarkets',
    ])
    expect(useOf(overlap({ x: 'size', y: 'kind' }))?.reads).toEqual(['kind', 'size'])
  })

  test('does not read what the policy is blind to', () => {
    const blind = ['originCountries'] as const
    expect(useOf(overlap({ x: 'targetMarkets', y: 'opens' }), { blind })?.reads).not.toContain('originCountries')
  })

  test('of contacts reads ties, and means what the contacts have', () => {
    expect(useOf(overlap({ x: 'contacts.industries', y: 'industries' }))).toMatchObject({
      reads: ['industries', 'ties'],
      text: 'Looks for what one side has under “industries” under the other’s “industries”; what few have counts more.',
    })
  })

  test('says what it means in the language asked for', () => {
    expect(useOf(overlap({ x: 'targetMarkets', y: 'opens' }), {}, 'de')?.text).toBe(
      'Sucht, was unter „Zielmärkte“ der einen Seite steht, unter „Marktzugang“ der anderen; was wenige haben, zählt mehr.',
    )
    expect(useOf(overlap(), {}, 'tr')?.text).toMatch(/^Bir tarafın “arananlar” bilgisinde olanı/)
  })

  test('of one’s own reads what it says', () => {
    const signal = custom({ reads: ['size', 'joined'] })
    expect(useOf(signal)).toMatchObject({ reads: ['joined', 'size'], text: 'A signal of this network’s own.' })
    expect(told({ signals: [signal] }).unread).toEqual(['baseCountry', 'id', 'kind', 'labels', 'name'])
  })

  test('of one’s own that does not say so may read anything: nothing is known to be unread', () => {
    expect(useOf(custom({}))?.reads).toEqual(['anything'])
    expect(told({ signals: [custom({})] }).unread).toEqual([])
  })
})

describe('exportMember: a rule', () => {
  const useOf = (rule: RuleInput, policy: PolicyInput = {}) => told({ ...policy, rules: [rule] }).rules[0]

  test('has its code, and reads what it asks of, by name', () => {
    expect(useOf('consented')).toEqual({ rule: 'consented', code: 'consented', reads: ['consent', 'paused'] })
    expect(useOf({ rule: 'kind', kinds: ['company'], code: 'firms' })).toEqual({
      rule: 'kind',
      code: 'firms',
      reads: ['kind'],
    })
    expect(useOf('notCompetitors')?.reads).toEqual(['baseCountry', 'industries', 'needs', 'offers', 'targetMarkets'])
  })

  test('of several has what each of them reads', () => {
    const rule: RuleInput = { rule: 'any', of: ['notConnected', { rule: 'not', of: 'notAvoided' }] }
    expect(useOf(rule)?.reads).toEqual(['avoid', 'ties'])
  })

  test('does not read what the policy is blind to', () => {
    expect(useOf('crossBorder', { blind: ['originCountries'] })?.reads).toEqual(['accessCountries', 'baseCountry'])
  })

  test('of one’s own reads what it says', () => {
    const rule: RuleInput = { rule: 'custom', code: 'mine', test: () => true, reads: ['size'] }
    expect(useOf(rule)?.reads).toEqual(['size'])
  })

  test('of one’s own that does not say so may read anything: nothing is known to be unread', () => {
    const rule: RuleInput = { rule: 'custom', code: 'mine', test: () => true }
    expect(useOf(rule)?.reads).toEqual(['anything'])
    expect(useOf({ rule: 'not', of: rule })?.reads).toEqual(['anything'])
    expect(told({ rules: [rule] }).unread).toEqual([])
  })
})
