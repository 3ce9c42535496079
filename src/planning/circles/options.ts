import { expectKeys } from '../../errors/expect.ts'
import { expectInteger } from '../../errors/kontor-error.ts'
import { readLocale } from '../../introductions/options.ts'
import type { Locale } from '../../vocabulary/locale.ts'

export interface CirclesOptions {
  /** Members of a circle, 4…10. @defaultValue 6 */
  readonly size?: number
  /** Circles that sit at the same time, 1…10,000. @defaultValue 1 */
  readonly count?: number
  /** How often the circles are formed anew, so that no two members sit together twice; 1…60. @defaultValue 1: they stay */
  readonly months?: number
  /** @defaultValue 1 */
  readonly seed?: number
  /** Seats tried, for each month, an integer ≥ 0. @defaultValue 200,000 */
  readonly work?: number
  /** @defaultValue 'en' */
  readonly locale?: Locale
}

const OPTIONS = ['size', 'count', 'months', 'seed', 'work', 'locale'] satisfies readonly (keyof CirclesOptions)[]

export type CirclesRequest = Required<CirclesOptions>

/** The fewest who make a circle. */
export const LEAST = 4

/** @throws KontorError `invalid-argument` */
export function readCirclesOptions(options: CirclesOptions): CirclesRequest {
  const { size = 6, count = 1, months = 1, seed = 1, work = 200_000, locale } = expectKeys('options', options, OPTIONS)
  return {
    size: expectInteger('size', size, { least: LEAST, greatest: 10 }),
    count: expectInteger('count', count, { least: 1, greatest: 10_000 }),
    months: expectInteger('months', months, { least: 1, greatest: 60 }),
    seed: expectInteger('seed', seed),
    work: expectInteger('work', work, { least: 0 }),
    locale: readLocale(locale),
  }
}
