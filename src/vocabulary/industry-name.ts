import { INDUSTRY_TABLE } from './industry-table.ts'
import type { Locale } from './locale.ts'
import { expectLocale } from './locale.ts'
import { once } from './once.ts'
import { inThree, readTable } from './tables.ts'

/** Every section and division with its short names. */
export const industryNames = /* @__PURE__ */ once(
  () => new Map(readTable(INDUSTRY_TABLE).map(([code, row]) => [code, inThree(row)])),
)

/** Is it a section (`C`) or division (`C28`) of NACE Rev. 2.1? */
export function isIndustry(code: string): boolean {
  return industryNames().has(code)
}

/**
 * The short name a person would say; the code itself when it is not an industry's.
 * @param code a section (`C`) or division (`C28`) of NACE Rev. 2.1
 * @throws KontorError `invalid-argument` for another language
 * @example
 * import { industryName } from 'kontor'
 * industryName('C28', 'tr') // → 'makine imalatı'
 */
export function industryName(code: string, locale: Locale): string {
  const language = expectLocale(locale)
  return industryNames().get(code)?.[language] ?? code
}
