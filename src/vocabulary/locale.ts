import { expectOneOf } from '../errors/kontor-error.ts'

/** The languages kontor speaks: names, reasons and messages exist in each. The first is where the project comes from. */
export const LOCALES = ['de', 'tr', 'en'] as const

export type Locale = (typeof LOCALES)[number]

/** @throws KontorError `invalid-argument` */
export function expectLocale(locale: unknown): Locale {
  return expectOneOf('locale', locale, LOCALES)
}
