import type { Locale } from '../vocabulary/locale.ts'

/** With the language's own sign before the decimals. */
export function decimals(value: number, places: number, locale: Locale): string {
  const text = value.toFixed(places)
  return locale === 'en' ? text : text.replace('.', ',')
}
