import { expectKeys, expectList } from '../errors/expect.ts'
import { expectInteger } from '../errors/kontor-error.ts'
import type { RuleInput } from '../policy/define-rule.ts'
import { readRule } from '../policy/define-rule.ts'
import { Excluded } from '../ranking/excluded.ts'
import type { Query } from '../ranking/ranking.ts'
import type { Locale } from '../vocabulary/locale.ts'
import { expectLocale } from '../vocabulary/locale.ts'
import type { StopSignal } from './stop-signal.ts'
import { readWatch } from './stop-signal.ts'

export interface IntroductionOptions {
  /** @defaultValue 10 */
  readonly limit?: number
  /** How many of the best to pass over. @defaultValue 0 */
  readonly offset?: number
  /** Ids that are not wanted. */
  readonly exclude?: Iterable<string>
  /** One more rule, after those of the policy. */
  readonly where?: RuleInput
  /** How many introducers to add to each introduction, an integer ≥ 1. @defaultValue none */
  readonly introducers?: number
  /** @defaultValue 'en' */
  readonly locale?: Locale
}

export interface ExplanationOptions extends Pick<IntroductionOptions, 'locale' | 'where'> {
  /** Whether to say why the pair is not on the list of `from`, and what would bring it there. @defaultValue false */
  readonly counterfactual?: boolean
  /** How many places that list has. @defaultValue 10 */
  readonly limit?: number
}

export interface EverybodyOptions extends IntroductionOptions {
  /** On so many threads, 1…64, where the platform has worker threads; the lists are the same. @defaultValue 1 */
  readonly workers?: number
  /** Ends the lists with an error `aborted`. */
  readonly signal?: StopSignal
  /** Told now and then of how many members the lists are done. */
  readonly onProgress?: (progress: Progress) => void
}

export interface Progress {
  readonly done: number
  readonly total: number
}

const MOST_WORKERS = 64

/** @throws KontorError `invalid-argument` */
export function readEffort({ workers = 1, ...watched }: EverybodyOptions) {
  return { workers: expectInteger('workers', workers, { least: 1, greatest: MOST_WORKERS }), ...readWatch(watched) }
}

/** What lists are asked with. */
export const LISTED = [
  'locale',
  'offset',
  'limit',
  'where',
  'exclude',
  'introducers',
] satisfies readonly (keyof IntroductionOptions)[]
export const EXPLAINED = ['locale', 'where', 'counterfactual', 'limit'] satisfies readonly (keyof ExplanationOptions)[]

/** How the list is told, beside what is in it. */
export interface Manner {
  readonly locale: Locale
  readonly introducers: number | undefined
}

/** One for all questions: what it is turned into is made once. */
const NOBODY = /* @__PURE__ */ new Excluded()

/** @throws KontorError `invalid-argument` or `invalid-rule` */
export function readOptions(options: IntroductionOptions, keys: readonly string[] = LISTED): Query & Manner {
  const { limit = 10, offset = 0, exclude = NOBODY, where, introducers, locale } = expectKeys('options', options, keys)
  return {
    limit: expectInteger('limit', limit, { least: 1 }),
    offset: expectInteger('offset', offset, { least: 0 }),
    exclude: exclude instanceof Excluded ? exclude : new Set(expectList('exclude', exclude)),
    where: where === undefined ? undefined : readRule(where, 'where'),
    introducers: introducers === undefined ? undefined : expectInteger('introducers', introducers, { least: 1 }),
    locale: readLocale(locale),
  }
}

export function readLocale(locale: Locale = 'en'): Locale {
  return expectLocale(locale)
}
