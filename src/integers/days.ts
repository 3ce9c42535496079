const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days since 1970-01-01 of a calendar day `YYYY-MM-DD`; undefined if there is no such day. Integers only, no clock. */
export function dayNumber(iso: string): number | undefined {
  const match = DAY.exec(iso)
  if (match === null) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined
  return daysBefore(year, month) + day - 1
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
