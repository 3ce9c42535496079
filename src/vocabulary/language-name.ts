import { LANGUAGE_TABLE } from './language-table.ts'
import type { Locale } from './locale.ts'
import { expectLocale } from './locale.ts'
import { once } from './once.ts'
import { inThree, readTable } from './tables.ts'

interface Language {
  readonly names: Readonly<Record<Locale, string>>
  readonly others: readonly string[]
}

/** Every language by code, and the ISO 639 codes that stand for it. */
export const languages = /* @__PURE__ */ once(() => {
  const byCode = new Map<string, Language>()
  const codes = new Map<string, string>()
  for (const [head, names] of readTable(LANGUAGE_TABLE)) {
    const [code = '', ...longer] = head.split(',')
    byCode.set(code, { names: inThree(names.slice(0, 3)), others: names.slice(3) })
    for (const each of [code, ...longer]) codes.set(each, code)
  }
  return { byCode, codes }
})

/** Is it a known BCP 47 primary language subtag, in small letters? */
export function isLanguage(code: string): boolean {
  return languages().byCode.has(code)
}

/**
 * The name a person would say, after Unicode CLDR; the code itself when it is not a language's.
 * @param code the primary subtag of BCP 47, in small letters
 * @throws KontorError `invalid-argument` for another language
 * @example
 * import { languageName } from 'kontor'
 * languageName('tr', 'de') // → 'Türkisch'
 */
export function languageName(code: string, locale: Locale): string {
  const language = expectLocale(locale)
  return languages().byCode.get(code)?.names[language] ?? code
}
