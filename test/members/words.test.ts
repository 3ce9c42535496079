import { describe, expect, test } from 'vitest'
import { admitMembers } from '../../src/index.ts'
import { readId, readIds, readText } from '../../src/members/reading/text.ts'

const issuesOf = (record: object) =>
  admitMembers([{ id: 'a', name: 'A', ...record }]).issues.map(issue => ({
    code: issue.code,
    severity: issue.severity,
    received: issue.received,
    expected: issue.expected,
  }))
const memberOf = (record: object) => admitMembers([{ id: 'a', name: 'A', ...record }]).members[0]

describe('a text', () => {
  test.each(['-', '–––', '?', '. . .', '.....', ''])('%j is none', text => {
    expect(readText(text)).toEqual({ problems: [] })
  })

  test.each([
    ['......', '......'],
    [' a ', 'a'],
    [7, '7'],
    ['a 😀', 'a 😀'],
    ['\ud7ff\ue000', '\ud7ff\ue000'],
  ])('%j is %j', (cell, value) => {
    expect(readText(cell)).toEqual({ value, problems: [] })
  })

  test.each([
    ['a\ud800b', 'a\ufffdb'],
    ['\udfff', '\ufffd'],
    ['\ude00\ud83d', '\ufffd\ufffd'],
  ])('%j has half a letter, which is told', (text, value) => {
    expect(readText(text)).toEqual({ value, problems: [{ code: 'brokenText', severity: 'warning', received: text }] })
  })

  test.each([true, 1.5, {}, []])('%j is no text', cell => {
    expect(readText(cell)).toMatchObject({ problems: [{ code: 'wrongType', severity: 'warning', expects: 'text' }] })
  })
})

describe('an id', () => {
  test.each<[unknown, string, object[]]>([
    ['a b', 'a b', []],
    ['007', '007', []],
    [7, '7', [{ code: 'numericId', severity: 'info', received: '7' }]],
    [' a ', 'a', [{ code: 'trimmedId', severity: 'warning', received: ' a ' }]],
  ])('%j is %j', (cell, value, problems) => {
    expect(readId(cell)).toEqual({ value, problems })
  })

  test.each([1.5, 'a\nb', 'a\ud800', 'a\u2028b', 'a\u2029b', {}, true])('%j cannot be one', cell => {
    expect(readId(cell)).toMatchObject({ problems: [{ code: 'badId', severity: 'error', expects: 'id' }] })
    expect(readId(cell).value).toBeUndefined()
  })

  test('several: each once, escaped in a cell, as they are in a list', () => {
    expect(readIds('a|b;a|c\\|d')).toEqual({ value: ['a', 'b', 'c|d'], problems: [] })
    expect(readIds(['a\\|b', '', 7])).toEqual({ value: ['a\\|b', '7'], problems: [] })
    expect(readIds(['a\nb', {}])).toMatchObject({
      problems: [
        { code: 'wrongType', expects: 'id' },
        { code: 'wrongType', expects: 'id' },
      ],
    })
    expect(readIds(true)).toMatchObject({ problems: [{ code: 'wrongType', expects: 'textList' }] })
  })
})

describe('a word', () => {
  test.each([
    ['kind', 'a kind of member'],
    ['size', 'a size'],
    ['baseCountry', 'a country'],
    ['originCountries', 'a country'],
    ['targetMarkets', 'a country or region'],
    ['industries', 'an industry'],
    ['languages', 'a language'],
    ['goals', 'a goal'],
    ['paused', 'yes or no'],
    ['locale', 'de, tr or en'],
  ])('of %s that nobody knows: %s is expected', (path, expected) => {
    const isOrigin = path === 'originCountries'
    const [issue] = issuesOf({ [path]: 'Qwrtz Blubb' })
    expect(issue).toMatchObject({
      code: path === 'paused' ? 'cautious' : 'unknownWord',
      severity: 'warning',
      received: isOrigin ? '(not shown: private)' : 'Qwrtz Blubb',
    })
    expect(issue?.expected).toMatch(new RegExp(`^${expected}`))
    expect(issuesOf({ [path]: { a: 1 } })[0]?.expected).toMatch(new RegExp(`^${expected}`))
  })

  test('spelt nearly right is guessed, and told with its code', () => {
    const { members, issues } = admitMembers([{ id: 'a', name: 'A', baseCountry: 'Germny' }])
    expect(members[0]?.baseCountry).toBe('DE')
    expect(issues).toMatchObject([{ code: 'guessedWord', severity: 'info', received: 'Germny' }])
    expect(issues[0]?.message).toBe('Row 1 (a), baseCountry: “Germny” was understood as Germany (DE).')
  })

  test('two names of one thing are one; of two things a person must choose', () => {
    expect(memberOf({ baseCountry: 'Türkei / Turkey' })?.baseCountry).toBe('TR')
    const { members, issues } = admitMembers([{ id: 'a', name: 'A', baseCountry: 'Türkei / Germany' }])
    expect(members[0]?.baseCountry).toBeUndefined()
    expect(issues).toMatchObject([
      {
        code: 'ambiguousWord',
        severity: 'warning',
        received: 'Türkei / Germany',
        suggestions: [
          { code: 'TR', name: 'TR' },
          { code: 'DE', name: 'DE' },
        ],
      },
    ])
  })

  test('in several, each is understood by itself; what is unclear costs only itself', () => {
    expect(memberOf({ targetMarkets: 'Türkei, Kasachstan und Deutschland' })?.targetMarkets).toEqual(['TR', 'KZ', 'DE'])
    expect(memberOf({ targetMarkets: 'Korea, Republic of' })?.targetMarkets).toEqual(['KR'])
    const { members, issues } = admitMembers([{ id: 'a', name: 'A', targetMarkets: 'Türkei, Kongo' }])
    expect(members[0]?.targetMarkets).toEqual(['TR'])
    expect(issues).toMatchObject([{ code: 'ambiguousWord', received: 'Kongo' }])
    expect(issuesOf({ targetMarkets: ['TR', { a: 1 }, ''] })).toMatchObject([{ code: 'wrongType' }])
  })

  test('a stroke is silence, a word for nothing is told', () => {
    expect(admitMembers([{ id: 'a', name: 'A', baseCountry: '-', languages: 'de|–' }])).toMatchObject({
      members: [{ languages: ['de'] }],
      issues: [],
    })
    expect(issuesOf({ baseCountry: 'none' })).toMatchObject([
      { code: 'placeholder', severity: 'info', received: 'none' },
    ])
  })

  test('a field of consent that nobody knows is told', () => {
    expect(issuesOf({ consent: { colour: 'red' } })).toMatchObject([
      { code: 'cautious', severity: 'warning', expected: 'the name of a known field' },
    ])
  })
})
