import { expectInteger, expectOneOf, misuse } from '../errors/kontor-error.ts'
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

const MOST = 1_000_000

/** @throws KontorError `invalid-argument` or `invalid-rule` */
export function readOptions({ limit = 10, offset = 0, exclude = [], where, locale }: IntroductionOptions): Query & {
  readonly locale: Locale
} {
  if (typeof exclude === 'string') throw misuse('exclude', 'a list of ids', exclude)
  return {
    limit: expectInteger('limit', limit, { least: 0, greatest: MOST }),
    offset: expectInteger('offset', offset, { least: 0, greatest: MOST }),
    exclude: new Set(exclude),
    where: where === undefined ? undefined : defineRule(where),
    locale: readLocale(locale),
  }
}

export function readLocale(locale: Locale = 'en'): Locale {
  return expectOneOf('locale', locale, LOCALES)
}
