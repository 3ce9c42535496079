// What a delegation is worth, from the documentation; imports nothing from src. And the best group, by trying all.
import type { Random } from '../../bench/random.ts'

export interface Traveller {
  readonly id: string
  readonly name: string
  readonly kind: 'company' | 'entrepreneur' | 'university' | 'chamber'
  readonly baseCountry: string
  readonly industries: readonly string[]
  readonly targetMarkets: readonly string[]
  readonly languages: readonly string[]
  readonly offers: readonly string[]
  readonly needs: readonly string[]
  readonly accessCountries?: readonly string[]
}

export interface DelegationWorld {
  readonly members: readonly Traveller[]
  readonly ties: readonly { readonly from: string; readonly to: string }[]
  readonly seats: number
  readonly maxRivals: number
  readonly pins: readonly string[]
}

export function randomDelegation(random: Random): DelegationWorld {
  const upTo = (most: number) => Math.floor(random() * (most + 1))
  const some = (list: string, share: number) => list.split(' ').filter(() => random() < share)
  const one = (list: string) => list.split(' ')[upTo(list.split(' ').length - 1)]!
  const member = (id: string, baseCountry: string): Traveller => ({
    id,
    name: `Name ${id}`,
    kind: one('company company entrepreneur university chamber') as Traveller['kind'],
    baseCountry,
    industries: some('C28 C10 G46 N69', 0.4),
    targetMarkets: some('TR DE', 0.5),
    languages: ['en', ...some('tr de', 0.4)],
    offers: some('pumps food legal-advice logistics translation', 0.35),
    needs: some('pumps food legal-advice logistics distribution', 0.35),
    ...(random() < 0.2 ? { accessCountries: ['TR'] } : {}),
  })
  const travellers = Array.from({ length: 2 + upTo(8) }, (_, k) => member(`a${k}`, one('DE DE NL')))
  const hosts = Array.from({ length: 1 + upTo(5) }, (_, k) => member(`h${k}`, 'TR'))
  const ties = travellers.flatMap(({ id: from }) =>
    hosts.filter(() => random() < 0.2).map(({ id: to }) => ({ from, to })),
  )
  const pins = travellers.filter(() => random() < 0.1).map(({ id }) => id)
  const seats = Math.max(1, pins.length, 1 + upTo(4))
  return { members: [...travellers, ...hosts], ties, seats, maxRivals: upTo(1), pins }
}

/** Scaled by 4,096, so that halves stay whole. */
export function worthOf(
  world: DelegationWorld,
  group: readonly string[],
  chances: ReadonlyMap<string, number>,
): number {
  const byId = new Map(world.members.map(member => [member.id, member]))
  const hosts = world.members.filter(({ baseCountry }) => baseCountry === 'TR')
  const shares = new Map<string, number[]>()
  const give = (key: string, worth: number) => shares.set(key, [...(shares.get(key) ?? []), worth])
  const language = spokenMost(hosts)
  for (const id of group) {
    const { offers, needs, kind, languages, accessCountries = [] } = byId.get(id)!
    for (const term of offers)
      give(`needed ${term}`, 100_000 * Math.min(5, hosts.filter(host => host.needs.includes(term)).length))
    for (const term of needs)
      give(`offered ${term}`, 100_000 * Math.min(5, hosts.filter(host => host.offers.includes(term)).length))
    for (const host of hosts) give(`host ${host.id}`, chances.get(`${id} ${host.id}`) ?? 0)
    give(`kind ${kind}`, 300_000)
    const known = hosts.filter(host => world.ties.some(({ from, to }) => from === id && to === host.id)).length
    const isBridge =
      language !== undefined && languages.includes(language) && (known > 0 || accessCountries.includes('TR'))
    if (isBridge) give('bridge', 300_000 + 100_000 * Math.min(3, known))
  }
  let sum = 0
  for (const list of shares.values()) {
    for (const [rank, worth] of list.sort((p, q) => q - p).entries()) sum += (worth * 4096) / 2 ** rank
  }
  return sum
}

function spokenMost(hosts: readonly Traveller[]): string | undefined {
  const counts = new Map<string, number>()
  for (const language of hosts.flatMap(host => host.languages)) counts.set(language, (counts.get(language) ?? 0) + 1)
  return [...counts].sort(([a, p], [b, q]) => q - p || (a < b ? -1 : 1))[0]?.[0]
}

export function areRivals(a: Traveller, b: Traveller): boolean {
  if (a.industries.length === 0 || b.industries.length === 0) return false
  const markets = (one: Traveller) => [one.baseCountry, ...one.targetMarkets]
  const serves = (one: Traveller, other: Traveller) => one.needs.some(need => other.offers.includes(need))
  const shares = (p: readonly string[], q: readonly string[]) => p.some(one => q.includes(one))
  return shares(a.industries, b.industries) && shares(markets(a), markets(b)) && !serves(a, b) && !serves(b, a)
}

/** Pairs of rivals of whom not both are pinned. */
export function rivalPairs({ members, pins }: DelegationWorld, group: readonly string[]): number {
  const chosen = members.filter(({ id }) => group.includes(id))
  return chosen.reduce((sum, a, i) => {
    const others = chosen.slice(i + 1).filter(b => areRivals(a, b) && !(pins.includes(a.id) && pins.includes(b.id)))
    return sum + others.length
  }, 0)
}

/** The worth of the best group there is. */
export function bestWorth(world: DelegationWorld, chances: ReadonlyMap<string, number>): number {
  const free = world.members
    .filter(({ id, baseCountry }) => baseCountry !== 'TR' && !world.pins.includes(id))
    .map(({ id }) => id)
  let best = 0
  for (let bits = 0; bits < 1 << free.length; bits++) {
    const group = [...world.pins, ...free.filter((_, k) => (bits >> k) & 1)]
    if (group.length > world.seats || rivalPairs(world, group) > world.maxRivals) continue
    best = Math.max(best, worthOf(world, group, chances))
  }
  return best
}
