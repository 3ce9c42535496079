import { expectObject } from '../errors/expect.ts'
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

/** @throws KontorError `invalid-argument` */
export function readReport(options: ReportOptions): Required<ReportOptions> {
  const { limit = 10, locale } = expectObject('options', options)
  return { limit: expectInteger('limit', limit, { least: 1 }), locale: readLocale(locale) }
}

/** @throws KontorError `invalid-argument` */
export function readNetworkReport(options: NetworkReportOptions): Required<NetworkReportOptions> {
  const { audience = 'members', seed = 1 } = expectObject('options', options)
  return { ...readReport(options), audience: expectAudience(audience), seed: expectInteger('seed', seed, { least: 0 }) }
}
