import { createDraws } from '../../integers/draws.ts'
import { logarithm } from '../../integers/logarithm.ts'
import { compareIds } from '../../integers/order.ts'
import type { Network } from '../../network/network.ts'
import type { Gate } from '../../scoring/gate.ts'
import type { Example } from './example.ts'
import { JOINT } from './rows.ts'
import type { Spoken, Way } from './spoken.ts'
import { waysOf } from './spoken.ts'

/** Beside each yes so many pairs are drawn, within these bounds for one member. */
const DRAWN_PER_YES = 5
const FEWEST = 12
const MOST = 60
/** More pairs would take longer and teach no more. */
const MOST_DRAWN = 90_000
/** All that one member's draws weigh, in yeses. */
const WEIGHT = 3

export interface Drawn {
  readonly examples: readonly Example[]
  /** How many of them are pairs that were drawn. */
  readonly drawn: number
  /** ln of how much rarer a yes is among all admitted pairs than among the examples. */
  readonly rarer: number
}

interface Market {
  readonly network: Network
  readonly gate: Gate
  readonly seed: number
  /** Whether both sides count: then both of a pair ask; else who was told as `from`. */
  readonly isMutual: boolean
}

/**
 * Where all outcomes are successes: pairs about which nothing is known, drawn for comparison from each member who had
 * some to anybody whom the rules admit. Uniformly: the hardest pairs alone would teach what matters least. A member with
 * n successes counts √n, so that the busiest do not decide alone.
 */
export function drawBeside(verdicts: readonly Spoken[], { network, gate, seed, isMutual }: Market): Drawn {
  const admits = (a: string, b: string) => a !== b && gate.admits(network.member(a), network.member(b))
  const ways = verdicts.flatMap(one => (isMutual ? waysOf(one) : one.told)).filter(({ from, to }) => admits(from, to))
  const [asked, known] = [partnersOf(ways), partnersOf(verdicts.flatMap(waysOf))]
  const askers = [...asked.keys()].sort(compareIds)
  const each = drawsEach(ways.length, askers.length)
  const below = createDraws(seed)
  const examples: Example[] = []
  let [tried, ofYes, drawn] = [0, 0, 0]
  for (const a of askers) {
    const partners = asked.get(a)!
    const weight = 1 / Math.sqrt(partners.size)
    for (const b of partners) examples.push({ a, b, label: 1, weight, side: JOINT })
    ofYes += weight * partners.size
    for (let i = 0; i < each; i++) {
      const b = network.memberAt(below(network.members.length)).id
      tried++
      if (known.get(a)!.has(b) || !admits(a, b)) continue
      examples.push({ a, b, label: 0, weight: WEIGHT / each, side: JOINT })
      drawn++
    }
  }
  const n = network.members.length
  // Ways, of which a pair has two.
  const admitted = Math.max(2, (n * (n - 1) * Math.max(1, drawn)) / Math.max(1, tried))
  const odds = ofYes / Math.max((drawn * WEIGHT) / each, 1)
  return { examples, drawn, rarer: ways.length === 0 ? 0 : logarithm(ways.length / admitted) - logarithm(odds) }
}

function drawsEach(yes: number, askers: number): number {
  if (askers === 0) return 0
  const wanted = Math.floor((DRAWN_PER_YES * yes) / askers)
  return Math.max(FEWEST, Math.min(MOST, wanted, Math.floor(MOST_DRAWN / askers)))
}

function partnersOf(ways: readonly Way[]): Map<string, Set<string>> {
  const partners = new Map<string, Set<string>>()
  for (const { from, to } of ways) {
    const known = partners.get(from) ?? new Set()
    partners.set(from, known.add(to))
  }
  return partners
}
