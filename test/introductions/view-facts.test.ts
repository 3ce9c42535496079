import { describe, expect, test } from 'vitest'
import type { Locale, Member, SignalInput, Viewer } from '../../src/index.ts'
import { createMatcher, createNetwork, letters, viewIntroduction } from '../../src/index.ts'
import { ENTRY_NAMES } from '../../src/introductions/view/texts.ts'
import { MEMBER_FIELDS } from '../../src/members/blind.ts'
import { LOCALES } from '../../src/vocabulary/locale.ts'

const now = '2026-11-22'
const open = { origin: 'members', statistics: true } as const
const members: readonly Member[] = [
  { id: 'a', name: 'A', kind: 'company', offers: ['pumps'], place: 'Aachen', targetMarkets: ['TR'], consent: open },
  { id: 'b', name: 'B', kind: 'company', place: 'Aachen', originCountries: ['TR'], consent: open },
  { id: 'c', name: 'C', kind: 'chamber', needs: ['pumps'] },
]
const ties = [
  { from: 'a', to: 'c' },
  { from: 'b', to: 'c', last: '2026-10-01' },
]
const outcomes = [{ from: 'b', to: 'c', stage: 'met', date: '2026-10-01' }] as const
const network = createNetwork({ members, ties, outcomes })
const VIEWERS = ['from', 'to', 'introducer', 'manager', 'public'] as const

const base = { name: 's', weight: 1500, neutral: 0 }
const custom = (more: object = {}): SignalInput => ({ ...base, min: 0, max: 1000, value: () => 700, ...more })
const overlap = (x: string, y: string) => ({ ...base, shape: 'overlap', x, y, half: 1 }) as SignalInput
const record = (...events: readonly string[]) =>
  ({ ...base, shape: 'record', events, half: 1000, halfLife: 365 }) as SignalInput

const matcherOf = (signal: SignalInput) =>
  createMatcher(network, { rules: [], threshold: null, signals: [signal] }, { now, audience: 'manager' })
const view = (viewer: Viewer, signal: SignalInput) => viewIntroduction(matcherOf(signal), 'a', 'b', { viewer })!
const readers = (signal: SignalInput) => VIEWERS.filter(viewer => view(viewer, signal).forward.length > 0)
const facts = (signal: SignalInput) =>
  view('manager', signal).forward.flatMap(reason =>
    reason.facts.map(fact => `${'member' in fact ? fact.member : ''} ${fact.field}`),
  )

describe('what a reason rests on, and who is told of it', () => {
  const sides = ['from', 'to', 'introducer', 'manager']
  test.each([
    ['a public field', overlap('kind', 'kind'), ['a kind', 'b kind'], [...VIEWERS]],
    ['a field of members', overlap('place', 'place'), ['a place', 'b place'], sides],
    ['an origin', overlap('targetMarkets', 'opens'), ['a targetMarkets', 'b opens'], sides],
    ['a field of contacts', overlap('offers', 'contacts.needs'), ['a offers', 'b ties', 'b needs'], sides],
    ['contacts', { ...base, shape: 'contacts', reach: 2, half: 1 } as SignalInput, ['a ties', 'b ties'], sides],
    ['a record of ties', record('tie'), ['b ties'], sides],
    ['a record of meetings', record('met', 'useful'), ['b outcomes'], ['to', 'manager']],
    ['a record of both', record('tie', 'met'), ['b ties', 'b outcomes'], ['to', 'manager']],
    ['a function of one field', custom({ reads: ['size'] }), ['a size', 'b size'], [...VIEWERS]],
    ['a function of anything', custom(), ['a anything', 'b anything'], ['manager']],
    ['a function of whom they avoid', custom({ reads: ['avoid'] }), ['a avoid', 'b avoid'], ['manager']],
    ['a function of consents', custom({ reads: ['consent'] }), ['a consent', 'b consent'], ['manager']],
  ])('%s', (_what, signal, rests, told) => {
    expect(facts(signal)).toEqual(rests)
    expect(readers(signal)).toEqual(told)
  })
})

test('without words of its own a reason says its value to the manager alone; the public is never told words', () => {
  const texts = { en: { found: '{a} and {b} are alike.', none: '' } }
  const say = (signal: SignalInput) => VIEWERS.map(viewer => view(viewer, signal).forward[0]?.text)
  const bare = 'These fit together: size.'
  expect(say(custom({ reads: ['size'] }))).toEqual([bare, bare, bare, 's: 700 / 1000', bare])
  const words = 'A and B are alike.'
  expect(say(custom({ reads: ['size'], texts }))).toEqual([words, words, words, words, bare])
})

describe('in a language in which a signal has no words', () => {
  const signal = custom({ reads: ['size'], texts: { de: { found: 'Gleich groß.', none: '' } } })
  const say = (viewer: Viewer, locale: Locale) =>
    viewIntroduction(matcherOf(signal), 'a', 'b', { viewer, locale })!.forward[0]?.text

  test('its value is said to the manager alone', () => {
    const told = LOCALES.map(locale => VIEWERS.map(viewer => say(viewer, locale)))
    const [de, tr, en] = ['Es passt zusammen: Größe.', 'Birbirine uyuyor: ölçek.', 'These fit together: size.']
    expect(told).toEqual([
      ['Gleich groß.', 'Gleich groß.', 'Gleich groß.', 'Gleich groß.', de],
      [tr, tr, tr, 's: 700 / 1000', tr],
      [en, en, en, 's: 700 / 1000', en],
    ])
  })

  test('no letter to members has it', () => {
    for (const locale of LOCALES)
      for (const { body } of letters(matcherOf(signal), { from: 'a', to: 'b' }, { locale }))
        expect(body).not.toMatch(/700|1000/)
  })
})

test('without words a reason against a pair is not told as one for it', () => {
  const against = custom({ reads: ['size'], weight: -1500 })
  const say = (locale: Locale) =>
    viewIntroduction(matcherOf(against), 'a', 'b', { viewer: 'from', locale })!.forward.map(({ favours, text }) => [
      favours,
      text,
    ])
  expect(LOCALES.map(say)).toEqual([
    [[false, 'Das passt weniger zusammen: Größe.']],
    [[false, 'Birbirine daha az uyuyor: ölçek.']],
    [[false, 'These fit together less well: size.']],
  ])
})

test("every entry that a function of one's own reads has a name in the language of its reader", () => {
  const say = (field: string, locale: Locale) =>
    viewIntroduction(matcherOf(custom({ reads: [field] })), 'a', 'b', { viewer: 'from', locale })!.forward[0]?.text
  expect(say('capacity', 'de')).toBe('Es passt zusammen: Zahl der Vorstellungen.')
  expect(say('joined', 'tr')).toBe('Birbirine uyuyor: üyelik tarihi.')
  expect(say('joined', 'en')).toBe('These fit together: date of joining.')
  const named = LOCALES.map(locale => Object.keys(ENTRY_NAMES[locale]))
  for (const names of named) expect(names).toEqual(expect.arrayContaining([...MEMBER_FIELDS, 'ties', 'outcomes']))
})

test('the public is told which fields fit, and no more of whom', () => {
  expect(view('public', overlap('kind', 'kind'))).toStrictEqual({
    viewer: 'public',
    level: expect.any(String),
    text: expect.any(String),
    forward: [{ signal: 's', favours: true, facts: [{ field: 'kind' }, { field: 'kind' }], text: expect.any(String) }],
    backward: [{ signal: 's', favours: true, facts: [{ field: 'kind' }, { field: 'kind' }], text: expect.any(String) }],
  })
  expect(view('from', overlap('kind', 'kind'))).toMatchObject({ viewer: 'from', from: 'a', to: 'b' })
})

test('the public needs the consent of both, members that of nobody', () => {
  const of = (viewer: Viewer, from: string, to: string) =>
    viewIntroduction(matcherOf(overlap('kind', 'kind')), from, to, { viewer })
  expect([of('public', 'a', 'c'), of('public', 'c', 'a')]).toEqual([undefined, undefined])
  expect(of('public', 'a', 'b')).toBeDefined()
  for (const viewer of ['from', 'to', 'introducer', 'manager'] as const) expect(of(viewer, 'a', 'c')).toBeDefined()
})

test('whoever asked before: each viewer of one matcher is told what it is told of a new one', () => {
  const signal = overlap('targetMarkets', 'opens')
  for (const first of VIEWERS)
    for (const then of VIEWERS) {
      const matcher = matcherOf(signal)
      viewIntroduction(matcher, 'a', 'b', { viewer: first })
      expect(viewIntroduction(matcher, 'a', 'b', { viewer: then }), `${then} after ${first}`).toEqual(
        view(then, signal),
      )
    }
})
