import { expectKeys, expectList } from '../../errors/expect.ts'
import { expectInteger, misuse } from '../../errors/kontor-error.ts'
import type { Matcher } from '../../introductions/matcher.ts'
import { readLocale } from '../../introductions/options.ts'
import type { StopSignal } from '../../introductions/stop-signal.ts'
import { readWatch } from '../../introductions/stop-signal.ts'
import type { Member } from '../../members/member.ts'
import { isOpen } from '../../members/member.ts'
import type { Network } from '../../network/network.ts'
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
  /**
   * Who could travel; their order means nothing, and who agrees to no introductions travels only if pinned.
   * @defaultValue every member who can be introduced and is not based there
   */
  readonly candidates?: Iterable<string>
  /**
   * Whom they would meet; their order means nothing, and who agrees to no introductions is no host.
   * @defaultValue every member who can be introduced and is based there
   */
  readonly hosts?: Iterable<string>
  /** The language of bridging members. @defaultValue the one most hosts state */
  readonly language?: string
  /** The most pairs of direct rivals in the group, an integer ≥ 0. @defaultValue 0 */
  readonly maxRivals?: number
  /** Meetings told for each delegate, an integer ≥ 0. @defaultValue 5 */
  readonly meetings?: number
  /** Who came next: how many are told. @defaultValue 5 */
  readonly next?: number
  /**
   * Groups looked at when the optimum is sought, an integer from 0 to 100,000,000; one for which more than 64 candidates had to
   * be looked at counts once more for each 64 of them. @defaultValue 20,000
   */
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
  const [bans, pins] = [readIds(network, 'bans', asked.bans ?? []), readIds(network, 'pins', asked.pins ?? [])]
  const named = (what: 'hosts' | 'candidates', isMeant: (member: Member) => boolean) => {
    const ids = asked[what] === undefined ? undefined : readIds(network, what, asked[what])
    return ids === undefined
      ? (one: Member) => isOpen(one) && isMeant(one)
      : (one: Member) => agrees(one) && ids.has(one.id)
  }
  const isHost = named('hosts', ({ baseCountry }) => baseCountry === to)
  const isAble = named('candidates', ({ baseCountry }) => baseCountry !== to)
  // In the order of the network, whatever the order they are named in: who comes first decides between equals.
  const hosts = new Set(network.members.filter(isHost).map(({ id }) => id))
  const isCandidate = (one: Member) => pins.has(one.id) || (isAble(one) && !hosts.has(one.id) && !bans.has(one.id))
  expectInteger('seats', seats, { least: Math.max(1, pins.size) })
  const host = [...pins].find(id => hosts.has(id) || bans.has(id))
  if (host !== undefined) throw misuse('pins', 'neither hosts nor banned', host)
  return {
    to,
    seats,
    pins,
    hosts: [...hosts],
    candidates: network.members.filter(isCandidate).map(({ id }) => id),
    language,
    maxRivals: expectInteger('maxRivals', maxRivals, { least: 0 }),
    meetings: expectInteger('meetings', meetings, { least: 0 }),
    next: expectInteger('next', next, { least: 0 }),
    work: expectInteger('work', work, { least: 0, greatest: 100_000_000 }),
    ...readWatch(asked),
    locale: readLocale(asked.locale),
  }
}

function readIds(network: Network, what: string, list: Iterable<string>): ReadonlySet<string> {
  const ids = expectList(what, list)
  const stray = ids.findIndex(id => !network.has(id))
  if (stray < 0) return new Set(ids)
  throw misuse(`${what}[${stray}]`, 'the id of a member of this network', ids[stray], 'unknown-member')
}

function agrees({ consent }: Member): boolean {
  return consent?.matching !== false
}
