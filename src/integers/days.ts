import { misuse } from '../errors/kontor-error.ts'

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const DASH = 45

/** Days since 1970-01-01 of a calendar day `YYYY-MM-DD`; undefined if there is no such day. Integers only, no clock. */
export function dayNumber(iso: string): number | undefined {
  if (iso.length !== 10 || iso.charCodeAt(4) !== DASH || iso.charCodeAt(7) !== DASH) return undefined
  const [year, month, day] = [digits(iso, 0, 4), digits(iso, 5, 7), digits(iso, 8, 10)]
  if (year < 0 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined
  return daysBefore(year, month) + day - 1
}

/** The `dayNumber` of a day that a caller wrote. @throws KontorError `invalid-argument` */
export function expectDay(what: string, value: unknown): number {
  const day = typeof value === 'string' ? dayNumber(value) : undefined
  if (day === undefined) throw misuse(what, 'a day as YYYY-MM-DD', value)
  return day
}

/**
 * `dayNumber` for very many dates, most of which were met before.
 * @returns NaN if there is no such day
 */
export function createDayReader(): (iso: string) => number {
  const known = new Map<string, number>()
  return iso => {
    const found = known.get(iso)
    if (found !== undefined) return found
    const day = dayNumber(iso) ?? Number.NaN
    if (known.size >= MOST_REMEMBERED) known.clear()
    known.set(iso, day)
    return day
  }
}

/** The calendar day so many days after 1970-01-01, as `YYYY-MM-DD`; the inverse of `dayNumber` for the years 0 to 9999. */
export function isoDay(day: number): string {
  const shifted = day + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - 146097 * era
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096)
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthsSinceMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * monthsSinceMarch + 2) / 5) + 1
  const month = monthsSinceMarch < 10 ? monthsSinceMarch + 3 : monthsSinceMarch - 9
  const year = yearOfEra + 400 * era + (month <= 2 ? 1 : 0)
  return [padded(year, 4), padded(month, 2), padded(date, 2)].join('-')
}

function padded(value: number, places: number): string {
  return String(value).padStart(places, '0')
}

/** Days of a century. */
const MOST_REMEMBERED = 36_525

/** The number that the characters from…to−1 spell, −1 if one of them is no digit. */
function digits(text: string, from: number, to: number): number {
  let number = 0
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return -1
    number = 10 * number + digit
  }
  return number
}

function daysIn(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0)
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Days from 1970-01-01 to the first of the month: counts years from March, so that the leap day is a year's last day. */
function daysBefore(year: number, month: number): number {
  const y = month < 3 ? year - 1 : year
  const monthsSinceMarch = (month + 9) % 12
  const inYear = Math.floor((153 * monthsSinceMarch + 2) / 5)
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + inYear - 719468
}
