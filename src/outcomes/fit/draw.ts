import { createDraws } from '../../integers/draws.ts'
import { logarithm } from '../../integers/logarithm.ts'
import { compareIds } from '../../integers/order.ts'
import type { Network } from '../../network/network.ts'
import type { Gate } from '../../scoring/gate.ts'
import type { Verdict } from '../verdicts.ts'
import type { Example } from './example.ts'
import { JOINT } from './rows.ts'

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
}

/**
 * Where all outcomes are successes: pairs about which nothing is known, drawn for comparison from each member who had
 * some to anybody whom the rules admit. Uniformly: the hardest pairs alone would teach what matters least. A member with
 * n successes counts √n, so that the busiest do not decide alone.
 */
export function drawBeside(verdicts: readonly Verdict[], { network, gate, seed }: Market): Drawn {
  const admits = (a: string, b: string) => a !== b && gate.admits(network.member(a), network.member(b))
  const yes = verdicts.filter(({ from, to }) => admits(from, to))
  const partners = partnersOf(yes)
  const askers = [...partners.keys()].sort(compareIds)
  const each = drawsEach(yes.length, askers.length)
  const below = createDraws(seed)
  const examples: Example[] = []
  let [tried, ofYes, drawn] = [0, 0, 0]
  for (const a of askers) {
    const known = partners.get(a)!
    const weight = 1 / Math.sqrt(known.size)
    for (const b of known) examples.push({ a, b, label: 1, weight, side: JOINT })
    ofYes += weight * known.size
    for (let i = 0; i < each; i++) {
      const b = network.memberAt(below(network.members.length)).id
      tried++
      if (known.has(b) || !admits(a, b)) continue
      examples.push({ a, b, label: 0, weight: WEIGHT / each, side: JOINT })
      drawn++
    }
  }
  const n = network.members.length
  const pairs = Math.max(1, (n * (n - 1) * Math.max(1, drawn)) / (2 * Math.max(1, tried)))
  const odds = ofYes / Math.max((drawn * WEIGHT) / each, 1)
  return { examples, drawn, rarer: yes.length === 0 ? 0 : logarithm(yes.length / pairs) - logarithm(odds) }
}

function drawsEach(yes: number, askers: number): number {
  if (askers === 0) return 0
  const wanted = Math.floor((DRAWN_PER_YES * 2 * yes) / askers)
  return Math.max(FEWEST, Math.min(MOST, wanted, Math.floor(MOST_DRAWN / askers)))
}

function partnersOf(yes: readonly Verdict[]): Map<string, Set<string>> {
  const partners = new Map<string, Set<string>>()
  const add = (a: string, b: string) => {
    const known = partners.get(a) ?? new Set()
    partners.set(a, known.add(b))
  }
  for (const { from, to } of yes) {
    add(from, to)
    add(to, from)
  }
  return partners
}
