import { describe, expect, test, vi } from 'vitest'
import { ERROR_CODES, KontorError } from '../../src/errors/kontor-error.ts'
import { ISSUE_TEXTS } from '../../src/introductions/flow/issue-texts.ts'
import { PROBLEM_CODES } from '../../src/members/messages/codes.ts'
import { MESSAGES } from '../../src/members/messages/messages.ts'
import type { Locale } from '../../src/vocabulary/locale.ts'
import { LOCALES } from '../../src/vocabulary/locale.ts'
import { ERROR_CASES } from './error-cases.ts'
import { FLOW_CASES } from './flow-cases.ts'
import { ISSUE_CASES } from './issue-cases.ts'

/**
 * Every code that kontor has is raised by the smallest input that can raise it, and its words name what they are about in
 * every language. A code without a case fails, and so does a case that raises another code.
 */
vi.mock('chdb', () => {
  throw new Error('it is not here, whatever this machine has')
})

const FLOW_CODES = Object.keys(ISSUE_TEXTS.en).filter(
  key => key !== 'event' && key !== 'nobody',
) as (keyof typeof FLOW_CASES)[]

/** Of these the row as a whole is told, not its text: its cells may have slipped, or it could not be read. */
const WITHOUT_VALUE: ReadonlySet<string> = new Set([
  'brokenText',
  'textAfterQuote',
  'headingRow',
  'totalsRow',
  'unclosedQuote',
  'badJson',
])

test('every code has a case, and every case is of a code', () => {
  expect(Object.keys(ERROR_CASES).sort()).toEqual([...ERROR_CODES].sort())
  expect(Object.keys(ISSUE_CASES).sort()).toEqual([...PROBLEM_CODES].sort())
  expect(Object.keys(FLOW_CASES).sort()).toEqual([...FLOW_CODES].sort())
})

test.each(ERROR_CODES)('%s is thrown, and names what was wrong', async code => {
  const { call, names } = ERROR_CASES[code]
  const error = await (async () => call())().then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(KontorError)
  expect(error).toMatchObject({ code })
  for (const name of names) expect((error as KontorError).message).toContain(name)
})

/** `Row 2`, `Zeile 2`, `2. kayıt`; of row 0 the table. */
const rowText: Readonly<Record<Locale, (row: number) => string>> = {
  en: row => (row === 0 ? 'Table' : `Row ${row}`),
  de: row => (row === 0 ? 'Tabelle' : `Zeile ${row}`),
  tr: row => (row === 0 ? 'Tablo' : `${row}. kayıt`),
}

describe.each(LOCALES)('in %s', locale => {
  test.each(PROBLEM_CODES)('%s is met where it is, names row, field and value, and has a remedy', async code => {
    const { row, path, read } = ISSUE_CASES[code]
    const issue = (await read(locale)).find(one => one.code === code)
    expect(issue).toMatchObject({ code, row, path })
    const { message, remedy, received } = issue!
    expect(message).toContain(rowText[locale](row))
    expect(message).toContain(path)
    if (!WITHOUT_VALUE.has(code) && received !== path) expect(message).toContain(received)
    expect(message).not.toMatch(/undefined|null|\[object|\{\w+\}| {2}/)
    expect(remedy).toBe(MESSAGES[locale].problems[code].remedy)
    expect(remedy).toMatch(/^\p{Lu}.{10,}\.$/u)
  })

  test.each(FLOW_CODES)('%s is met at the event and the part that is wrong, and names its value', code => {
    const { event, path, read } = FLOW_CASES[code]
    const issue = read(locale).at(-1)
    expect(issue).toMatchObject({ code, event, path })
    expect(
      issue!.message.startsWith(`${ISSUE_TEXTS[locale].event} ${event}${path === '' ? '' : `, ${path}`}: \``),
    ).toBe(true)
    expect(issue!.message).not.toMatch(/\{\w+\}/)
  })
})

test('no code has the same words in two languages', () => {
  for (const code of PROBLEM_CODES) {
    expect(new Set(LOCALES.map(locale => MESSAGES[locale].problems[code].remedy)).size, code).toBe(LOCALES.length)
  }
  for (const code of FLOW_CODES)
    expect(new Set(LOCALES.map(locale => ISSUE_TEXTS[locale][code])).size, code).toBe(LOCALES.length)
})
