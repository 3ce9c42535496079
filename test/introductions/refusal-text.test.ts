import { describe, expect, test } from 'vitest'
import type { Locale, Member, PolicyInput, RuleInput } from '../../src/index.ts'
import { createMatcher, createNetwork, definePolicy, defineRule } from '../../src/index.ts'

const members = ['a', 'b'].map(id => ({ id, name: id.toUpperCase(), kind: 'company' as const }))
const no = (code: string, en: string) => defineRule({ code, test: () => false, texts: { en } })
const matcherOf = (policy: PolicyInput) => createMatcher(createNetwork({ members }), { threshold: null, ...policy })

test('a refusal is told by the rule that refuses, also where another has its code', () => {
  const matcher = matcherOf({ rules: [no('fair', '{a} and {b} were at no fair.')] })
  const { refusals } = matcher.explain('a', 'b', { where: no('fair', '{b} is not at this fair.') })
  expect(refusals).toEqual([
    { rule: 'custom', code: 'fair', text: 'A and B were at no fair.' },
    { rule: 'custom', code: 'fair', text: 'B is not at this fair.' },
  ])
})

test('a rule without texts neither takes nor hides those of another of its code', () => {
  const matcher = matcherOf({ rules: [{ rule: 'custom', code: 'fair', test: () => false }] })
  const { refusals } = matcher.explain('a', 'b', { where: no('fair', '{b} is not at this fair.') })
  expect(refusals.map(({ text }) => text)).toEqual([
    'A rule of this network refuses it: fair.',
    'B is not at this fair.',
  ])
})

test('definePolicy refuses two functions of one code, which nobody could tell apart', () => {
  const rules = ['notConnected', no('fair', ''), { rule: 'any', of: [no('fair', '')] }, no('fair', '')] as const
  expect(() => definePolicy({ rules: rules.slice(0, 3) })).not.toThrow()
  expect(() => definePolicy({ rules })).toThrow(
    expect.objectContaining({ code: 'invalid-policy', message: expect.stringContaining('"fair"') }),
  )
})

describe('what is unknown is not told as a no', () => {
  const known: Partial<Member> = { organization: 'IHK', baseCountry: 'DE', industries: ['C28'], languages: ['de'] }
  const texts = (rule: RuleInput, more: Partial<Member> = {}, policy: PolicyInput = {}) => {
    const pair = members.map(one => ({ ...one, ...more }))
    const matcher = createMatcher(createNetwork({ members: pair }), { threshold: null, ...policy, rules: [rule] })
    return (['de', 'tr', 'en'] as const).map(locale => matcher.explain('a', 'b', { locale }).refused?.text)
  }
  const refuse = { whenUnknown: 'refuse' } as const

  test.each<[string, RuleInput, string[]]>([
    [
      'differentOrganization',
      { rule: 'differentOrganization', ...refuse },
      [
        'Ob A und B zu verschiedenen Organisationen gehören, ist nicht bekannt.',
        'A ile B farklı kuruluşlarda mı, bilinmiyor.',
        'Whether A and B belong to different organizations is not known.',
      ],
    ],
    [
      'notCompetitors',
      { rule: 'notCompetitors', ...refuse },
      [
        'Ob A und B Wettbewerber sind, ist nicht bekannt.',
        'A ile B rakip mi, bilinmiyor.',
        'Whether A and B are competitors is not known.',
      ],
    ],
    [
      'crossBorder',
      { rule: 'crossBorder', ...refuse },
      [
        'Ob A und B verschiedene Länder öffnen, ist nicht bekannt.',
        'A ile B farklı ülkelerin mi kapısını açıyor, bilinmiyor.',
        'Whether A and B open different countries is not known.',
      ],
    ],
    [
      'corridor',
      { rule: 'corridor', between: ['DE', 'TR'] },
      [
        'Welche Länder A oder B öffnet, ist nicht bekannt.',
        'A veya B hangi ülkelerin kapısını açıyor, bilinmiyor.',
        'Which countries A or B opens is not known.',
      ],
    ],
    [
      'inCountry',
      { rule: 'inCountry', country: 'TR' },
      [
        'In welchem Land B ist, ist nicht bekannt.',
        'B hangi ülkede, bilinmiyor.',
        'Which country B is in is not known.',
      ],
    ],
    [
      'speaks',
      { rule: 'speaks', language: 'tr' },
      [
        'Welche Sprachen B spricht, ist nicht bekannt.',
        'B hangi dilleri konuşuyor, bilinmiyor.',
        'Which languages B speaks is not known.',
      ],
    ],
    [
      'all',
      { rule: 'all', of: ['crossBorder'], ...refuse },
      [
        'Ob alle Bedingungen zutreffen, ist nicht bekannt.',
        'Koşulların hepsi sağlanıyor mu, bilinmiyor.',
        'Whether all conditions are met is not known.',
      ],
    ],
    [
      'any',
      { rule: 'any', of: ['crossBorder'], ...refuse },
      [
        'Ob eine der Bedingungen zutrifft, ist nicht bekannt.',
        'Koşullardan biri sağlanıyor mu, bilinmiyor.',
        'Whether one of the conditions is met is not known.',
      ],
    ],
    [
      'not',
      { rule: 'not', of: 'crossBorder', ...refuse },
      [
        'Ob ein Ausschluss zutrifft, ist nicht bekannt.',
        'Bir dışlama koşulu geçerli mi, bilinmiyor.',
        'Whether an exclusion applies is not known.',
      ],
    ],
    [
      'custom, whose texts are those of a no',
      { code: 'fair', test: () => undefined, texts: { en: '{a} and {b} were at no fair.' }, ...refuse },
      [
        'Für eine eigene Regel ist zu wenig bekannt: fair.',
        'Özel bir kural için bilinenler yetersiz: fair.',
        'Too little is known for a rule of this network: fair.',
      ],
    ],
  ])('%s', (_name, rule, told) => {
    expect(texts(rule)).toEqual(told)
  })

  test('kind, of a member of plain JavaScript that has none', () => {
    const nobody = { kind: undefined } as unknown as Partial<Member>
    expect(texts({ rule: 'kind', kinds: ['chamber'] }, nobody)).toEqual([
      'Welcher Art Mitglied B ist, ist nicht bekannt.',
      'B hangi türden bir üye, bilinmiyor.',
      'Which kind of member B is is not known.',
    ])
  })

  test('a no is told as before', () => {
    const en = (rule: RuleInput) => texts(rule, known)[2]
    expect(en({ rule: 'differentOrganization', ...refuse })).toBe('A and B belong to the same organization.')
    expect(en({ rule: 'notCompetitors', ...refuse })).toBe('A and B compete in the same market.')
    expect(en({ rule: 'crossBorder', ...refuse })).toBe('A and B open the same countries.')
    expect(en({ rule: 'inCountry', country: 'TR' })).toBe('B is not in that country.')
    expect(en({ rule: 'not', of: { rule: 'speaks', language: 'de' }, ...refuse })).toBe('An exclusion applies.')
    expect(en({ code: 'fair', test: () => false, texts: { en: '{b} was at no fair.' } })).toBe('B was at no fair.')
  })
})

test.each<[string, Partial<Member>]>([
  ['both open both', { baseCountry: 'DE', accessCountries: ['TR'] }],
  ['both open one', { baseCountry: 'DE' }],
  ['both open neither', { baseCountry: 'FR' }],
])('of a corridor of which %s, it is told that they are not on different sides', (_case, more) => {
  const pair = members.map(one => ({ ...one, ...more }))
  const rules = [{ rule: 'corridor', between: ['DE', 'TR'] }] as const
  const matcher = createMatcher(createNetwork({ members: pair }), { threshold: null, rules })
  const say = (locale: Locale) => matcher.explain('a', 'b', { locale }).refused?.text
  expect([say('de'), say('tr'), say('en')]).toEqual([
    'A und B stehen nicht auf verschiedenen Seiten dieses Korridors.',
    'A ile B bu koridorun farklı uçlarında değil.',
    'A and B are not on different sides of that corridor.',
  ])
})
