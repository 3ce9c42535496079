import { describe, expect, test } from 'vitest'
import { issueOf } from '../../src/members/issue.ts'
import { GOALS, KINDS, ORIGIN_CONSENTS, SIZES } from '../../src/members/member.ts'
import { EXPECTATIONS, PROBLEM_CODES } from '../../src/members/messages/codes.ts'
import { MESSAGES } from '../../src/members/messages/messages.ts'
import { STAGES } from '../../src/members/tie.ts'
import { LOCALES } from '../../src/vocabulary/locale.ts'

/** What a sentence names of what was received (R), expected (E) and also meant (A): the same in each language. */
const NAMED: Readonly<Record<string, string>> = {
  titleLine: 'R',
  duplicateHeader: 'RA',
  unnamedColumn: 'A',
  guessedEncoding: 'A',
  notARecord: 'R',
  shortRow: 'A',
  longRow: 'RA',
  badId: 'R',
  numericId: 'R',
  trimmedId: 'R',
  duplicateId: 'RA',
  lookAlikeId: 'RA',
  missingValue: 'E',
  unknownMember: 'R',
  selfTie: 'R',
  repeatedRow: 'A',
  unknownWord: 'RE',
  ambiguousWord: 'RE',
  guessedWord: 'RA',
  commaList: 'RA',
  placeholder: 'R',
  notShown: 'RA',
  failedFormula: 'RA',
  wrongType: 'RE',
  badDay: 'RE',
  convertedDay: 'RA',
  badNumber: 'RE',
  decimalComma: 'RA',
  conflict: 'RA',
  cautious: 'REA',
}
const PARTS = { received: '⟨R⟩', expected: '⟨E⟩', also: '⟨A⟩' }

describe.each(LOCALES)('in %s', locale => {
  const { problems, expected, masked, meant, quote, where } = MESSAGES[locale]

  test.each(PROBLEM_CODES)('%s is a sentence that names what it speaks of, and a remedy', code => {
    const { says, remedy } = problems[code]
    const sentence = says(PARTS)
    expect([...'REA'].filter(part => sentence.includes(`⟨${part}⟩`)).join('')).toBe(NAMED[code] ?? '')
    expect(sentence.replace(/⟨.⟩/g, '')).toMatch(/\p{L}{3,}.*\.$/u)
    expect(remedy).toMatch(/^\p{Lu}.*\p{L}{3,}.*\.$/u)
  })

  test('what is expected is told in words, and every choice there is', () => {
    for (const what of EXPECTATIONS) expect(expected[what], what).toMatch(/\p{L}{2,}|≥ \d/u)
    for (const choice of KINDS) expect(expected.kind).toContain(choice)
    for (const choice of GOALS) expect(expected.goal).toContain(choice)
    for (const choice of SIZES) expect(expected.size).toContain(choice)
    for (const choice of STAGES) expect(expected.stage).toContain(choice)
    for (const choice of ORIGIN_CONSENTS) expect(expected.originConsent).toContain(choice)
    for (const choice of LOCALES) expect(expected.locale).toContain(choice)
    for (const choice of ['from', 'to']) expect(expected.side).toContain(choice)
    expect([expected.count, expected.groupSize].map(text => /\d/.exec(text)?.[0])).toEqual(['0', '2'])
    expect(new Set(Object.values(expected)).size).toBe(EXPECTATIONS.length)
  })

  test('a place, a quotation, a guess, a mask', () => {
    const told = [where(0, undefined, null, ''), where(3, undefined, null, ''), where(3, 5, 'a', 'kind')]
    expect([...told, quote('x'), meant(['A', 'B']), masked]).toEqual(
      {
        de: ['Tabelle: ', 'Zeile 3: ', 'Zeile 3 (Dateizeile 5) (a), kind: ', '„x“', 'Vielleicht: A, B.', masked],
        tr: ['Tablo: ', '3. kayıt: ', '3. kayıt, 5. satır (a), kind: ', '“x”', 'Belki: A, B.', masked],
        en: ['Table: ', 'Row 3: ', 'Row 3, line 5 (a), kind: ', '“x”', 'Perhaps: A, B.', masked],
      }[locale],
    )
    expect(masked).toMatch(/^\(.*(vertraulich|gizli|private)\)$/)
  })

  test.each(['cautious', 'notShown'] as const)('%s tells the cautious answer where there is one', code => {
    const { says } = problems[code]
    expect(says(PARTS)).toContain(': ⟨A⟩.')
    expect(says({ ...PARTS, also: '' })).not.toContain(':.')
    expect(says({ ...PARTS, also: '' })).toMatch(/\p{L}\.$/u)
  })
})

const place = { row: 2, id: 'a', path: 'kind' }

test('an issue of a private field shows nothing of its value; what was not received is not masked either', () => {
  const problem = {
    code: 'conflict',
    severity: 'warning',
    received: 'secret',
    also: 'kept',
    suggestions: [{ code: 'c', name: 'n' }],
  } as const
  const masked = '(not shown: private)'
  expect(issueOf(problem, { ...place, masked: true }, 'en')).toMatchObject({
    received: masked,
    suggestions: [],
    message: `Row 2 (a), kind: two columns disagree: ${masked} was not used, ${masked} was kept.`,
  })
  expect(issueOf({ code: 'emptyRow', severity: 'error' }, { ...place, masked: true }, 'en')).toMatchObject({
    received: '',
    expected: '',
    message: 'Row 2 (a), kind: the row has no values.',
  })
  expect(
    issueOf({ code: 'shortRow', severity: 'warning', also: '3 of 4' }, { ...place, masked: true }, 'en').message,
  ).toContain('(3 of 4)')
})

test('an issue quotes what it received, and names each suggestion with its code where they differ', () => {
  const suggestions = [
    { code: 'TR', name: 'Türkiye' },
    { code: 'DE', name: 'DE' },
  ]
  const problem = {
    code: 'unknownWord',
    severity: 'warning',
    received: 'Türkay',
    expects: 'country',
    suggestions,
  } as const
  expect(issueOf(problem, { ...place, line: 7 }, 'en')).toEqual({
    row: 2,
    line: 7,
    id: 'a',
    path: 'kind',
    severity: 'warning',
    code: 'unknownWord',
    received: 'Türkay',
    expected: 'a country (code or name)',
    suggestions,
    message:
      'Row 2, line 7 (a), kind: “Türkay” was not understood; expected a country (code or name). Perhaps: Türkiye (TR), DE.',
    remedy: 'Use a code or one of the usual names.',
  })
})

test.each([
  ['x'.repeat(80), 'x'.repeat(80)],
  ['x'.repeat(81), `${'x'.repeat(79)}…`],
  [`${'x'.repeat(78)}😀xx`, `${'x'.repeat(78)}…`],
  [`${'x'.repeat(78)}\u{10000}xx`, `${'x'.repeat(78)}…`],
  [`${'x'.repeat(78)}\u{10ffff}xx`, `${'x'.repeat(78)}…`],
  [`${'x'.repeat(77)}😀xx`, `${'x'.repeat(77)}😀…`],
  ['a\u0000b\tc', 'a b c'],
])('%j is received as %j: at most 80 characters, none of them cut in half', (text, received) => {
  expect(issueOf({ code: 'badId', severity: 'error', received: text }, place, 'en').received).toBe(received)
})
