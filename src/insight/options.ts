import { expectKeys } from '../errors/expect.ts'
import { expectInteger } from '../errors/kontor-error.ts'
import { readLocale } from '../introductions/options.ts'
import type { Audience } from '../members/seen.ts'
import { expectAudience } from '../members/seen.ts'
import type { Locale } from '../vocabulary/locale.ts'

export interface ReportOptions {
  /** How many of each kind, an integer ≥ 1. @defaultValue 10 */
  readonly limit?: number
  /** @defaultValue 'en' */
  readonly locale?: Locale
}

export interface NetworkReportOptions extends ReportOptions {
  /** Who will read it; what the audience may not see is not counted. @defaultValue 'members' */
  readonly audience?: Audience
  /** Decides communities and samples: the same seed, the same report. An integer ≥ 0. @defaultValue 1 */
  readonly seed?: number
}

const REPORT = ['limit', 'locale'] satisfies readonly (keyof ReportOptions)[]

/** @throws KontorError `invalid-argument` */
export function readReport(options: ReportOptions, keys: readonly string[] = REPORT): Required<ReportOptions> {
  const { limit = 10, locale } = expectKeys('options', options, keys)
  return { limit: expectInteger('limit', limit, { least: 1 }), locale: readLocale(locale) }
}

/** @throws KontorError `invalid-argument` */
export function readNetworkReport(options: NetworkReportOptions): Required<NetworkReportOptions> {
  const report = readReport(options, [...REPORT, 'audience', 'seed'])
  const { audience = 'members', seed = 1 } = options
  return { ...report, audience: expectAudience(audience), seed: expectInteger('seed', seed, { least: 0 }) }
}
