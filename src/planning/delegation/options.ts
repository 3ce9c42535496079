import { expectKeys, expectList } from '../../errors/expect.ts'
import { expectInteger, misuse } from '../../errors/kontor-error.ts'
import type { Matcher } from '../../introductions/matcher.ts'
import { readLocale } from '../../introductions/options.ts'
import type { StopSignal } from '../../introductions/stop-signal.ts'
import { readWatch } from '../../introductions/stop-signal.ts'
import type { Member } from '../../members/member.ts'
import { isCountry } from '../../vocabulary/country-name.ts'
import { isLanguage } from '../../vocabulary/language-name.ts'
import type { Locale } from '../../vocabulary/locale.ts'

export interface DelegationOptions {
  /** The country to travel to, ISO 3166-1 alpha-2. */
  readonly to: string
  /** An integer ≥ 1. */
  readonly seats: number
  /** Ids of those who travel in any case; their rivalry with each other is their own affair. */
  readonly pins?: Iterable<string>
  /** Ids of those who do not travel. */
  readonly bans?: Iterable<string>
  /** Who could travel. @defaultValue every member who can be introduced and is not based there */
  readonly candidates?: Iterable<string>
  /** Whom they would meet. @defaultValue every member who can be introduced and is based there */
  readonly hosts?: Iterable<string>
  /** The language of bridging members. @defaultValue the one most hosts state */
  readonly language?: string
  /** The most pairs of direct rivals in the group, an integer ≥ 0. @defaultValue 0 */
  readonly maxRivals?: number
  /** Meetings told for each delegate, an integer ≥ 0. @defaultValue 5 */
  readonly meetings?: number
  /** Who came next: how many are told. @defaultValue 5 */
  readonly next?: number
  /** Groups looked at when the optimum is sought, an integer ≥ 0. @defaultValue 20,000 */
  readonly work?: number
  readonly signal?: StopSignal
  readonly onProgress?: (progress: { readonly done: number; readonly work: number; readonly worth: number }) => void
  /** @defaultValue 'en' */
  readonly locale?: Locale
}

const OPTIONS = [
  'to',
  'seats',
  'pins',
  'bans',
  'candidates',
  'hosts',
  'language',
  'maxRivals',
  'meetings',
  'next',
  'work',
  'signal',
  'onProgress',
  'locale',
] satisfies readonly (keyof DelegationOptions)[]

export type AskedDelegation = ReturnType<typeof readDelegationOptions>

/** @throws KontorError `invalid-argument`, `unknown-member` */
export function readDelegationOptions({ network }: Matcher, options: DelegationOptions) {
  const asked = expectKeys('options', options, OPTIONS)
  const { to, seats, maxRivals = 0, meetings = 5, next = 5, work = 20_000, language } = asked
  if (typeof to !== 'string' || !isCountry(to)) throw misuse('to', 'an ISO 3166-1 alpha-2 code', to)
  if (language !== undefined && !isLanguage(language)) throw misuse('language', 'a language code such as tr', language)
  const ids = (what: string, list: Iterable<string>) => new Set(expectList(what, list).map(id => network.member(id).id))
  const all = network.members.filter(isOpen)
  const bans = ids('bans', asked.bans ?? [])
  const pins = ids('pins', asked.pins ?? [])
  const hosts = ids('hosts', asked.hosts ?? all.filter(({ baseCountry }) => baseCountry === to).map(({ id }) => id))
  const able = ids(
    'candidates',
    asked.candidates ?? all.filter(({ baseCountry }) => baseCountry !== to).map(({ id }) => id),
  )
  const candidates = [...new Set([...able, ...pins])].filter(id => !hosts.has(id) && (pins.has(id) || !bans.has(id)))
  expectInteger('seats', seats, { least: Math.max(1, pins.size) })
  const host = [...pins].find(id => hosts.has(id) || bans.has(id))
  if (host !== undefined) throw misuse('pins', 'neither hosts nor banned', host)
  return {
    to,
    seats,
    pins,
    hosts: [...hosts],
    candidates,
    language,
    maxRivals: expectInteger('maxRivals', maxRivals, { least: 0 }),
    meetings: expectInteger('meetings', meetings, { least: 0 }),
    next: expectInteger('next', next, { least: 0 }),
    work: expectInteger('work', work, { least: 0, greatest: 100_000_000 }),
    ...readWatch(asked),
    locale: readLocale(asked.locale),
  }
}

/** Can be introduced at all. */
function isOpen({ paused, consent }: Member): boolean {
  return paused !== true && consent?.matching !== false
}
