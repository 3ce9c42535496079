import type { Locale } from '../vocabulary/locale.ts'

/** Thousandths as whole hundredths, half up; Turkish puts the sign first. */
export function percent(thousandths: number, locale: Locale): string {
  const number = String(Math.floor(thousandths / 10 + 0.5))
  return { de: `${number} %`, tr: `%${number}`, en: `${number}%` }[locale]
}
