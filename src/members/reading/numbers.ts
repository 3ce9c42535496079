import { dayNumber, isoDay } from '../../integers/days.ts'
import type { Expectation } from '../messages/codes.ts'
import type { Reader } from './reading.ts'
import { failed, remembered, spell, understood, wrongType } from './reading.ts'

const DIGITS = /^\d{1,16}$/

/** An integer ≥ least, written in digits only. */
export function readCount(least: number, expects: Expectation): Reader<number> {
  return cell => {
    const number = typeof cell === 'string' && DIGITS.test(cell.trim()) ? Number(cell.trim()) : cell
    if (typeof number === 'number' && Number.isSafeInteger(number) && number >= least) return understood(number + 0)
    return failed({ code: 'badNumber', severity: 'warning', received: spell(cell), expects })
  }
}

const SHARE = /^(?:0|1|0?[.,]\d+|1[.,]0+)$/

/** A number from 0 to 1. A decimal comma, as German and Turkish tables have it, is read and said. */
export const readShare: Reader<number> = cell => {
  if (typeof cell === 'number' && cell >= 0 && cell <= 1) return understood(cell + 0)
  const text = typeof cell === 'string' ? cell.trim() : ''
  if (!SHARE.test(text))
    return failed({ code: 'badNumber', severity: 'warning', received: spell(cell), expects: 'share' })
  const number = Number(text.replace(',', '.'))
  if (!text.includes(',')) return understood(number)
  return understood(number, { code: 'decimalComma', severity: 'info', received: text, also: String(number) })
}

const DAY_TIME = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/
const GERMAN_DAY = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/
const UNCLEAR_DAY = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/
/** `2025/12/31`, `2025-1-5`, `20251231`: what is meant is clear, and is asked for in its form. */
const YEAR_FIRST = /^(\d{4})(?:[/.-]|(?=\d{4}$))(\d{1,2})(?:[/.-]|(?=\d{2}$))(\d{1,2})$/
/** `31.12.25`, `31.12.2025 14:30`. */
const GERMAN_DAY_TIME = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2}|\d{4})(?:,?\s+\d{1,2}:\d{2}(?::\d{2})?)?$/
/** As spreadsheets count days since 1900: 25,569 is the first of January 1970, 20,000 lies in 1954, 79,999 in 2119. */
const SERIAL_DAY = /^[2-7]\d{4}$/
const SERIAL_OF_1970 = 25_569

/**
 * A calendar day `YYYY-MM-DD`. A date with a time is cut to the day it writes; `31.12.2026`, which has one reading only in
 * German and Turkish tables, is read and said; `31/12/2026` is not, because `05/04/2026` would have two.
 */
export const readDay: Reader<string> = /* @__PURE__ */ remembered(cell => {
  if (cell instanceof Date) return readDateObject(cell)
  if (typeof cell !== 'string') return wrongType(cell, 'day')
  const text = cell.trim()
  const iso = DAY_TIME.exec(text)?.[1]
  if (iso !== undefined && dayNumber(iso) !== undefined) return understood(iso)
  const [, day = '', month = '', year = ''] = GERMAN_DAY.exec(text) ?? []
  const turned = iso8601(year, month, day)
  if (dayNumber(turned) !== undefined) return converted(text, turned)
  const suggestions = daysPerhapsMeant(text).map(code => ({ code, name: code }))
  return failed({ code: 'badDay', severity: 'warning', received: text, expects: 'day', suggestions })
})

function daysPerhapsMeant(text: string): readonly string[] {
  if (SERIAL_DAY.test(text)) return [isoDay(Number(text) - SERIAL_OF_1970)]
  const ordered = YEAR_FIRST.exec(text)
  if (ordered !== null) return [iso8601(ordered[1]!, ordered[2]!, ordered[3]!)].filter(isDay)
  const [, d = '', m = '', y = ''] = GERMAN_DAY_TIME.exec(text) ?? []
  // Of two digits: nobody joins before 1950.
  if (d !== '') return [iso8601(y.length === 4 ? y : y < '50' ? `20${y}` : `19${y}`, m, d)].filter(isDay)
  const [, first = '', second = '', year = ''] = UNCLEAR_DAY.exec(text) ?? []
  const days = new Set([iso8601(year, second, first), iso8601(year, first, second)])
  return [...days].filter(isDay)
}

function isDay(text: string): boolean {
  return dayNumber(text) !== undefined
}

function iso8601(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** Spreadsheet readers hand over `Date` objects at midnight UTC. */
function readDateObject(date: Date) {
  if (Number.isNaN(date.getTime())) return wrongType('Invalid Date', 'day')
  const iso = date.toISOString()
  const day = iso.slice(0, 10)
  return dayNumber(day) === undefined ? wrongType(iso, 'day') : converted(iso, day)
}

function converted(received: string, day: string) {
  return understood(day, { code: 'convertedDay', severity: 'info', received, also: day })
}
