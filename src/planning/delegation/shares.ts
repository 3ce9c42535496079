import { compareIds } from '../../integers/order.ts'
import type { Matcher } from '../../introductions/matcher.ts'
import type { Member } from '../../members/member.ts'
import { Excluded } from '../../ranking/excluded.ts'
import { createFacts } from '../../scoring/facts.ts'
import { chanceOf } from '../chance.ts'
import type { Share } from './cover.ts'
import type { AskedDelegation } from './options.ts'

/**
 * What each counts, in millionths. A theme is worth more the more hosts need or offer it, up to five; a host the chance of the
 * pair; a bridge for speaking the language and knowing somebody there or opening the country, more for each host known, up to three.
 */
export const DELEGATION_WORTHS = {
  theme: 100_000,
  mostHosts: 5,
  kind: 300_000,
  bridge: 300_000,
  known: 100_000,
  mostKnown: 3,
} as const

export type Aspect = 'needed' | 'offered' | 'host' | 'bridge' | 'kind'

/** What a group stands for: a term hosts need or offer, a host's id, the bridge, a kind. */
export interface Group {
  readonly aspect: Aspect
  readonly name: string
}

export interface Shares {
  readonly groups: readonly Group[]
  /** By candidate. */
  readonly of: readonly (readonly Share[])[]
  readonly language: string | undefined
  /** By candidate: whether they open the country. */
  readonly opens: readonly boolean[]
  /** By candidate: the hosts they know. */
  readonly known: readonly (readonly string[])[]
}

/** What every candidate would bring. All of it is read from what the matcher's audience may see. */
export function createShares(matcher: Matcher, asked: AskedDelegation): Shares {
  const { network, now } = matcher
  const facts = createFacts(network, now)
  const [needs, offers, opens] = [facts.field('needs'), facts.field('offers'), facts.field('opens')]
  const groups: Group[] = []
  const placeOf = new Map<string, number>()
  const groupOf = (aspect: Aspect, name: string) => {
    const key = JSON.stringify([aspect, name])
    const place = placeOf.get(key) ?? groups.push({ aspect, name }) - 1
    placeOf.set(key, place)
    return place
  }
  const needed = countTerms(asked.hosts.map(needs.of))
  const offered = countTerms(asked.hosts.map(offers.of))
  const theme = (aspect: Aspect, terms: readonly string[], hosts: ReadonlyMap<string, number>) =>
    terms.flatMap(term => {
      const many = Math.min(DELEGATION_WORTHS.mostHosts, hosts.get(term) ?? 0)
      return many === 0 ? [] : [{ group: groupOf(aspect, term), worth: many * DELEGATION_WORTHS.theme }]
    })
  const language = asked.language ?? mostSpoken(asked.hosts.map(id => network.member(id)))
  const known = knownHosts(matcher, asked)
  const opensThere = asked.candidates.map(id => opens.holds(id, asked.to))
  const isHost = new Set(asked.hosts)
  const exclude = new Excluded(network.members.map(({ id }) => id).filter(id => !isHost.has(id)))
  const of = asked.candidates.map((id, place) => {
    const member = network.member(id)
    const bridge = bridgeWorth(member, language, known[place]!, opensThere[place]!)
    const hosts = matcher.ranked(id, { limit: Math.max(1, asked.hosts.length), exclude })
    return [
      ...theme('needed', offers.of(id), needed),
      ...theme('offered', needs.of(id), offered),
      ...hosts.map(({ to, score }) => ({ group: groupOf('host', to), worth: chanceOf(score, matcher.policy) })),
      ...(bridge === 0 ? [] : [{ group: groupOf('bridge', ''), worth: bridge }]),
      ...(member.kind === undefined ? [] : [{ group: groupOf('kind', member.kind), worth: DELEGATION_WORTHS.kind }]),
    ]
  })
  return { groups, of, language, opens: opensThere, known }
}

function countTerms(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const term of lists.flat()) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

/** Of equally frequent ones the first by code point. */
function mostSpoken(hosts: readonly Member[]): string | undefined {
  const counts = [...countTerms(hosts.map(({ languages = [] }) => languages))]
  return counts.sort(([a, p], [b, q]) => q - p || compareIds(a, b))[0]?.[0]
}

function knownHosts({ network }: Matcher, { hosts, candidates }: AskedDelegation): readonly (readonly string[])[] {
  const isHost = new Set(hosts)
  const known = new Map(candidates.map(id => [id, new Set<string>()]))
  for (const { from, to } of network.ties) {
    if (isHost.has(to)) known.get(from)?.add(to)
    if (isHost.has(from)) known.get(to)?.add(from)
  }
  return candidates.map(id => [...known.get(id)!].sort(compareIds))
}

function bridgeWorth(
  { languages = [] }: Member,
  language: string | undefined,
  known: readonly string[],
  opens: boolean,
) {
  const isBridge = language !== undefined && languages.includes(language) && (known.length > 0 || opens)
  const { bridge, known: each, mostKnown } = DELEGATION_WORTHS
  return isBridge ? bridge + each * Math.min(mostKnown, known.length) : 0
}
