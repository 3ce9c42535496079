import { expectKeys, expectText, expectTexts } from '../errors/expect.ts'
import * as country from './country.ts'
import * as industry from './industry.ts'
import * as language from './language.ts'
import { expectLocale } from './locale.ts'
import * as market from './market.ts'
import { moreLanguages } from './more-languages.ts'
import type { Resolution, ResolveOptions } from './resolution.ts'
import { expectWords } from './resolution.ts'
import type { TermOptions } from './term.ts'
import * as term from './term.ts'

/** The caller's options, checked; with the words of every language there is a table for, unless other tables are named. */
function checked(options: ResolveOptions & TermOptions, ...keys: string[]): ResolveOptions & TermOptions {
  const asked = expectKeys<ResolveOptions & TermOptions, string>('options', options, keys)
  const { words = moreLanguages, synonyms = {}, locale = 'en' } = asked
  expectLocale(locale)
  expectTexts('synonyms', synonyms)
  return { ...options, words: expectWords(words) }
}

/**
 * The country meant by a word: code (alpha-2, alpha-3, numeric), name, endonym, former name, people or abbreviation, in
 * German, Turkish, English and thirteen further languages. `ambiguous` and `unknown` come with candidates, a placeholder
 * without; a city alone only proposes its country. Codes are ISO 3166-1 alpha-2.
 * @throws KontorError `invalid-argument` if the word is no text or an option is wrong
 * @example
 * import { resolveCountry } from 'kontor'
 * resolveCountry('Türkei').code // → 'TR'
 * resolveCountry('Kongo').candidates.map(({ code }) => code) // → ['CD', 'CG']
 */
export function resolveCountry(word: string, options: ResolveOptions = {}): Resolution {
  return country.resolveCountry(expectText('word', word), checked(options, 'words', 'locale'))
}

/**
 * The market meant by a word: a country as in `resolveCountry`, or a region such as `EU`, `MENA`, "Orta Asya".
 * @throws KontorError `invalid-argument` if the word is no text or an option is wrong
 * @example
 * import { resolveMarket } from 'kontor'
 * resolveMarket('Orta Asya').code // → 'CENTRAL-ASIA'
 * resolveMarket('Türkiye').code // → 'TR'
 */
export function resolveMarket(word: string, options: ResolveOptions = {}): Resolution {
  return market.resolveMarket(expectText('word', word), checked(options, 'words', 'locale'))
}

/**
 * The industry meant by a code or an everyday word in German, Turkish or English: a NACE Rev. 2.1 section (`C`) or division
 * (`C28`). Two industries in one word are `ambiguous`.
 * @throws KontorError `invalid-argument` if the word is no text or an option is wrong
 * @example
 * import { resolveIndustry } from 'kontor'
 * resolveIndustry('makine imalatı').code // → 'C28'
 */
export function resolveIndustry(word: string, options: ResolveOptions = {}): Resolution {
  return industry.resolveIndustry(expectText('word', word), checked(options, 'words', 'locale'))
}

/**
 * The language meant by a tag or a name, with or without a level ("Englisch C1"): the primary BCP 47 subtag.
 * @throws KontorError `invalid-argument` if the word is no text or an option is wrong
 * @example
 * import { resolveLanguage } from 'kontor'
 * resolveLanguage('Türkisch B2').code // → 'tr'
 */
export function resolveLanguage(word: string, options: ResolveOptions = {}): Resolution {
  return language.resolveLanguage(expectText('word', word), checked(options, 'words', 'locale'))
}

/**
 * The term that an offer or a need is compared by: a slug of the word list (`distribution`), or a key made of the word.
 * @throws KontorError `invalid-argument` if the word is no text or an option is wrong
 * @example
 * import { resolveTerm } from 'kontor'
 * resolveTerm('Vertrieb') // → 'distribution'
 * resolveTerm('dağıtım') // → 'distribution'
 */
export function resolveTerm(word: string, options: TermOptions = {}): string {
  return term.resolveTerm(expectText('word', word), checked(options, 'words', 'synonyms'))
}
