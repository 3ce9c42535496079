import { COUNTRY_TABLE } from './country-table.ts'
import type { Locale } from './locale.ts'
import { expectLocale } from './locale.ts'
import { once } from './once.ts'
import { inThree } from './tables.ts'

interface CountryTable {
  readonly names: ReadonlyMap<string, Readonly<Record<Locale, string>>>
  /** Alpha-3 and numeric codes, and the two-letter codes that are used beside ISO 3166-1. */
  readonly others: ReadonlyMap<string, string>
}

export const countryTable = /* @__PURE__ */ once((): CountryTable => {
  const names = new Map<string, Readonly<Record<Locale, string>>>()
  const others = new Map([
    ['UK', 'GB'],
    ['EL', 'GR'],
  ])
  for (const line of COUNTRY_TABLE.trim().split('\n')) {
    const code = line.slice(0, 2)
    names.set(code, inThree(line.slice(11).split('|')))
    others.set(line.slice(3, 6), code).set(line.slice(7, 10), code)
  }
  return { names, others }
})

/** Is it an ISO 3166-1 alpha-2 code in capitals (or XK, Kosovo)? */
export function isCountry(code: string): boolean {
  return countryTable().names.has(code)
}

/** Every alpha-2 code, in alphabetical order. */
export function countryCodes(): readonly string[] {
  return [...countryTable().names.keys()]
}

/**
 * The name a person would say, after Unicode CLDR; the code itself when it is not a country's.
 * @param code ISO 3166-1 alpha-2, in capitals
 * @throws KontorError `invalid-argument` for another language
 * @example
 * import { countryName } from 'kontor'
 * countryName('TR', 'de') // → 'Türkei'
 */
export function countryName(code: string, locale: Locale): string {
  const language = expectLocale(locale)
  return countryTable().names.get(code)?.[language] ?? code
}
