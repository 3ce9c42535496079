import { expectList, expectObject } from '../errors/expect.ts'
import { expectInteger, expectOneOf } from '../errors/kontor-error.ts'
import type { RuleInput } from '../policy/define-rule.ts'
import { defineRule } from '../policy/define-rule.ts'
import type { Query } from '../ranking/ranking.ts'
import type { Locale } from '../vocabulary/locale.ts'
import { LOCALES } from '../vocabulary/locale.ts'

export interface IntroductionOptions {
  /** @defaultValue 10 */
  readonly limit?: number
  /** How many of the best to pass over. @defaultValue 0 */
  readonly offset?: number
  /** Ids that are not wanted. */
  readonly exclude?: Iterable<string>
  /** One more rule, after those of the policy. */
  readonly where?: RuleInput
  /** @defaultValue 'en' */
  readonly locale?: Locale
}

/** @throws KontorError `invalid-argument` or `invalid-rule` */
export function readOptions(options: IntroductionOptions): Query & { readonly locale: Locale } {
  const { limit = 10, offset = 0, exclude = [], where, locale } = expectObject('options', options)
  return {
    limit: expectInteger('limit', limit, { least: 1 }),
    offset: expectInteger('offset', offset, { least: 0 }),
    exclude: new Set(expectList('exclude', exclude)),
    where: where === undefined ? undefined : defineRule(where),
    locale: readLocale(locale),
  }
}

export function readLocale(locale: Locale = 'en'): Locale {
  return expectOneOf('locale', locale, LOCALES)
}
