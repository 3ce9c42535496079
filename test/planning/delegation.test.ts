import { expect, test } from 'vitest'
import type { Locale } from '../../src/index.ts'
import { createMatcher, createNetwork, defineSignal, planDelegation } from '../../src/index.ts'
import { Excluded } from '../../src/ranking/excluded.ts'

const trade = {
  kind: 'company',
  offers: ['pump'],
  needs: ['casting'],
  languages: ['tr'],
  accessCountries: ['TR'],
} as const
const host = { kind: 'company', baseCountry: 'TR', offers: ['casting'], needs: ['pump'], languages: ['tr'] } as const
const members = [
  { ...trade, id: 'a', name: 'Rurtal A.Ş.', baseCountry: 'DE' },
  { ...trade, id: 'b', name: 'Yelken e. V.', baseCountry: 'DE' },
  { ...host, id: 'h', name: 'Makina San. ve Tic. A.Ş.' },
] as const
const matcher = createMatcher(createNetwork({ members, ties: [{ from: 'a', to: 'h' }] }), {
  rules: ['differentMember'],
  threshold: null,
})

test.each<Locale>(['de', 'tr', 'en'])(
  'planDelegation: a name that ends with a full stop ends its sentence (%s)',
  locale => {
    const { delegates, next } = planDelegation(matcher, { to: 'TR', seats: 1, locale })
    const texts = [...delegates.flatMap(({ reasons }) => reasons), ...next].map(({ text }) => text)
    // Told are the host met, the host known, and the rival who stays at home.
    expect(texts.filter(text => /A\.Ş\.(?!\.)/.test(text)).length).toBeGreaterThanOrEqual(3)
    expect(texts.filter(text => text.includes('..'))).toEqual([])
  },
)

test('planDelegation: who is a rival of somebody chosen is told so only where no more rivals may travel', () => {
  const twins = ['a', 'b'].map(id => ({ ...trade, id, name: id, baseCountry: 'DE', industries: ['C28'] }))
  const network = createNetwork({ members: [...twins, members[2]] })
  const told = (maxRivals: number) => {
    const plain = createMatcher(network, { rules: ['differentMember'], threshold: null })
    const [next] = planDelegation(plain, { to: 'TR', seats: 1, maxRivals }).next
    return [next?.rivalOf, next?.text.split('.')[0]]
  }
  expect(told(0)).toEqual([['a'], 'Direct rival of a'])
  expect(told(5)).toEqual([['a'], 'Would have added as much as one of those chosen'])
})

test.each([
  [
    'en',
    'Would have added at least as much as somebody who travels in any case.',
    'Would have added less than those chosen.',
  ],
  [
    'de',
    'Hätte mindestens so viel hinzugefügt wie jemand, der in jedem Fall mitreist.',
    'Hätte weniger hinzugefügt als die Gewählten.',
  ],
  ['tr', 'Her durumda katılan biri kadar veya daha fazla katkı sağlardı.', 'Seçilenlerden daha az katkı sağlardı.'],
] as const)(
  'planDelegation: nobody is told to add less than a pin who adds less (%s)',
  (locale, pinText, seatsText) => {
    const one = { kind: 'company', baseCountry: 'DE' } as const
    const network = createNetwork({
      members: [
        { ...one, id: 'some', name: 'Some', offers: ['pump'] },
        { ...one, id: 'most', name: 'Most', offers: ['pump', 'law', 'food'] },
        { ...one, id: 'none', name: 'None' },
        { ...one, id: 'host', name: 'Host', baseCountry: 'TR', needs: ['pump', 'law', 'food'] },
      ],
    })
    const refusing = createMatcher(network, {
      rules: ['differentMember'],
      threshold: { score: 99_000_000, confidence: 0 },
    })
    const told = (pins: readonly string[], seats: number) =>
      planDelegation(refusing, { to: 'TR', seats, pins, locale }).next.map(({ id, text }) => [id, text.split('. ')[0]])
    const first = (text: string) => text.replace(/\.$/, '')
    expect(told(['none'], 1)).toEqual([
      ['most', first(pinText)],
      ['some', first(pinText)],
    ])
    expect(told(['none'], 2)).toEqual([['some', first(pinText)]])
    expect(told(['most'], 1)).toEqual([
      ['some', first(seatsText)],
      ['none', first(seatsText)],
    ])
  },
)

/** Copied for each candidate, those who are no hosts took more time than the ranking: 8,000 members 19 s, and 1 s since. */
test('planDelegation: those who are no hosts are excluded once for all candidates', () => {
  const asked: unknown[] = []
  const watching: typeof matcher = {
    ...matcher,
    ranked(id, options) {
      asked.push(options?.exclude)
      return matcher.ranked(id, options)
    },
  }
  planDelegation(watching, { to: 'TR', seats: 1 })
  expect(asked).toEqual([new Excluded(['a', 'b']), new Excluded(['a', 'b'])])
  expect(new Set(asked).size).toBe(1)
})

test('planDelegation: the hosts whom a bridge knows are named in the order of their ids, by code point', () => {
  const hosts = ['😀', '～'].map(id => ({ ...host, id, name: `host ${id}` }))
  const [bridge] = members
  const ties = hosts.map(({ id }) => ({ from: 'a', to: id }))
  const asked = createMatcher(createNetwork({ members: [bridge, ...hosts], ties }), matcher.policy)
  const { delegates } = planDelegation(asked, { to: 'TR', seats: 1 })
  const texts = delegates.flatMap(({ reasons }) => reasons.map(({ text }) => text))
  expect(texts.join(' ')).toContain('Already knows there: host ～, host 😀.')
})

test('planDelegation: who would add as much as one of those chosen is told so, though a pin adds less', () => {
  const one = { kind: 'company', baseCountry: 'DE', offers: ['pump'] } as const
  const alike = ['x', 'y'].map(id => ({ ...one, id, name: id }))
  const network = createNetwork({ members: [{ ...one, id: 'none', name: 'None', offers: [] }, ...alike, members[2]] })
  const alone = createMatcher(network, { rules: ['differentMember'], threshold: { score: 99_000_000, confidence: 0 } })
  const { next } = planDelegation(alone, { to: 'TR', seats: 2, pins: ['none'] })
  expect(next.map(({ id, text }) => [id, text.split('. ')[0]])).toEqual([
    ['y', 'Would have added as much as one of those chosen'],
  ])
})

test('planDelegation: why a meeting would be good is told in the language asked for, and not where nothing speaks for it', () => {
  const told = (locale: Locale) => planDelegation(matcher, { to: 'TR', seats: 1, locale }).delegates[0]?.meetings[0]
  const locales = ['de', 'tr', 'en'] as const
  const reasons = locales.map(locale => matcher.explain('a', 'h', { locale }).forward.reasons[0]?.text)
  expect(locales.map(locale => told(locale)?.text)).toEqual(reasons)
  expect(new Set(reasons).size).toBe(3)
  // Neither for it nor against it.
  const even = defineSignal({ name: 'even', weight: 1000, neutral: 0, min: 0, max: 1000, value: () => 0 })
  const silent = matcher.with({ policy: { rules: ['differentMember'], threshold: null, bias: 0, signals: [even] } })
  expect(planDelegation(silent, { to: 'TR', seats: 1 }).delegates[0]?.meetings).toStrictEqual([
    { host: 'h', chance: 500_000 },
  ])
})
