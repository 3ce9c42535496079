import { misuse } from '../errors/kontor-error.ts'
import { createDraws } from '../integers/draws.ts'
import { logistic } from '../integers/probability.ts'
import { createMatcher } from '../introductions/create-matcher.ts'
import type { Tie } from '../members/tie.ts'
import type { Network } from '../network/network.ts'
import { createNetwork } from '../network/network.ts'
import type { Policy } from '../policy/policy.ts'
import { inhabitants } from './market/inhabitants.ts'
import type { MarketOptions, MarketRequest } from './market/options.ts'
import { readMarketOptions } from './market/options.ts'
import { wishes } from './market/wishes.ts'

/**
 * An invented market of which the truth is known. Members' fields can be seen; what they want is planted: how likely a
 * member accepts another follows from the policy `truth`, from hidden taste, and from chance. All from the seed, the same
 * on every engine.
 */
export interface Market {
  /** Everybody, newcomers with the day they join in `joined`, and the ties of the start. */
  readonly network: Network
  /** What members want at the start. */
  readonly truth: Policy
  /** Log-odds, in millionths, with which `from` accepts `to`, so far through the year, 0…1000. */
  wish(from: string, to: string, through?: number): number
  /** The chance that `from` accepts `to`, 0…1. */
  accepts(from: string, to: string, through?: number): number
  /** The chance that both accept, 0…1: what an introduction is worth. */
  chance(from: string, to: string, through?: number): number
  /** Whether a member ever answers; those who do not accept nobody, and say nothing. */
  answers(member: string): boolean
}

/**
 * Makes an invented market with a known truth, to try policies on before people are.
 * @throws KontorError `invalid-argument`
 * @example
 * import { createMarket } from 'kontor'
 * const market = createMarket({ members: 40, seed: 1 })
 * market.network.members.length // → 40
 */
export function createMarket(options: MarketOptions = {}): Market {
  const request = readMarketOptions(options)
  const members = inhabitants(request)
  const strangers = createNetwork({ members })
  const [start, end] = [wishTable(strangers, 0), request.drift === 0 ? undefined : wishTable(strangers, request.drift)]
  const taste = tastes(request)
  const silent = silence(request)
  const placeOf = (id: string) => strangers.placeOf(id) ?? unknown(id)
  const wishAt = (a: number, b: number, through: number) => {
    const at = a * members.length + b
    const seen =
      end === undefined ? start[at]! : Math.floor((start[at]! * (1000 - through) + end[at]! * through) / 1000)
    return seen + taste(a, b)
  }
  const acceptsAt = (a: number, b: number, through: number) =>
    silent[a] === 1 ? 0 : chanceAt(wishAt(a, b, through), request.noise)
  const chanceOf = (a: number, b: number, through: number) => acceptsAt(a, b, through) * acceptsAt(b, a, through)
  return Object.freeze({
    network: createNetwork({ members, ties: firstTies(strangers, request, (a, b) => chanceOf(a, b, 0)) }),
    truth: wishes(0),
    wish: (from: string, to: string, through = 0) => wishAt(placeOf(from), placeOf(to), through),
    accepts: (from: string, to: string, through = 0) => acceptsAt(placeOf(from), placeOf(to), through),
    chance: (from: string, to: string, through = 0) => chanceOf(placeOf(from), placeOf(to), through),
    answers: (member: string) => silent[placeOf(member)] === 0,
  })
}

/** What everybody gains from everybody, in millionths, row by row. */
function wishTable(network: Network, turned: number): Float64Array {
  const { length } = network.members
  const policy = { ...wishes(turned), rules: ['differentMember'] as const, fusion: { kind: 'forward' } as const }
  const matcher = createMatcher(network, policy, { audience: 'manager' })
  const table = new Float64Array(length * length)
  for (const [place, { id }] of network.members.entries()) table.set(matcher.scores(id), place * length)
  return table
}

/** By noise: none is a step, 1000 the logistic law. */
function chanceAt(wish: number, noise: number): number {
  if (noise === 0) return wish >= 0 ? 1 : 0
  return logistic(wish / (1000 * noise))
}

/** Hidden taste, the same for a pair whenever it is asked for: each pair has a seed of its own. */
function tastes({ taste, seed, members }: MarketRequest): (a: number, b: number) => number {
  if (taste === 0) return () => 0
  const most = 1000 * taste
  return (a, b) => createDraws(Math.imul(seed, 0x9e3779b1) + a * members + b)(2 * most + 1) - most
}

function silence({ silent, seed, members }: MarketRequest): Uint8Array {
  const below = createDraws(seed + 1)
  return Uint8Array.from({ length: members }, () => (below(1000) < silent ? 1 : 0))
}

/** Ties between members who would accept each other, drawn by that chance; nobody who joins later has any. */
function firstTies(network: Network, { ties, seed }: MarketRequest, chance: (a: number, b: number) => number): Tie[] {
  const below = createDraws(seed + 2)
  const { members } = network
  const made = new Map<string, Tie>()
  const wanted = Math.floor((ties * members.length) / 2)
  for (let tries = 0; tries < 100 * wanted && made.size < wanted; tries++) {
    const [a, b] = [below(members.length), below(members.length)]
    const [from, to] = [members[Math.min(a, b)]!, members[Math.max(a, b)]!]
    if (a === b || from.joined !== undefined || to.joined !== undefined) continue
    if (below(1_000_000) >= 1_000_000 * chance(a, b)) continue
    made.set(`${from.id} ${to.id}`, { from: from.id, to: to.id, since: '2025-06-01', last: '2025-12-01' })
  }
  return [...made.values()]
}

function unknown(id: unknown): never {
  throw misuse('id', 'the id of a member of this market', id, 'unknown-member')
}
