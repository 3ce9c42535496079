import { expectKeys } from '../errors/expect.ts'
import { expectInteger } from '../errors/kontor-error.ts'
import { createDraws, shuffledPlaces } from '../integers/draws.ts'
import { compareIds } from '../integers/order.ts'
import type { Outcome, Tie } from '../members/tie.ts'
import type { Network } from '../network/network.ts'
import { createNetwork } from '../network/network.ts'
import type { Split } from './split.ts'
import { expectNetwork } from './split.ts'
import { toOutcomes } from './to-outcomes.ts'
import { pairKey } from './verdicts.ts'

export interface FoldOptions {
  /** How many folds, an integer from 2 to 1,000,000. @defaultValue 5 */
  readonly folds?: number
  /** @defaultValue 1 */
  readonly seed?: number
  /** The day of ties that have none, `YYYY-MM-DD`. @defaultValue '0001-01-01' */
  readonly date?: string
}

type Link = Tie | Outcome

/**
 * k-fold by member: each fold's members lose all their ties and outcomes, as if they had just joined, and these are what
 * is measured. Every member is in exactly one fold.
 * @throws KontorError `invalid-argument`
 * @example
 * import { createNetwork, splitByMember } from 'kontor'
 * const members = ['ihk', 'makina', 'pumpen'].map(id => ({ id, name: id, kind: 'company' as const }))
 * const ties = ['makina', 'pumpen'].map(to => ({ from: 'ihk', to, since: '2025-03-01' }))
 * const folds = splitByMember(createNetwork({ members, ties }), { folds: 3 })
 * folds.map(({ network, outcomes }) => network.ties.length + outcomes.length) // → [2, 2, 2]
 */
export function splitByMember(network: Network, options: FoldOptions = {}): readonly Split[] {
  const { folds, seed, date } = readFolds(network, options)
  const foldOf = assign(
    network.members.map(({ id }) => id),
    folds,
    seed,
  )
  const isHeldOut = (fold: number) => (link: Link) => foldOf.get(link.from) === fold || foldOf.get(link.to) === fold
  return Array.from({ length: folds }, (_, fold) => hold(network, isHeldOut(fold), date))
}

/**
 * k-fold by pair: each fold's pairs lose the ties and outcomes between them, and these are what is measured. Every pair
 * that has any is in exactly one fold.
 * @throws KontorError `invalid-argument`
 * @example
 * import { createNetwork, splitByPair } from 'kontor'
 * const members = ['ihk', 'makina', 'pumpen'].map(id => ({ id, name: id, kind: 'company' as const }))
 * const ties = ['makina', 'pumpen'].map(to => ({ from: 'ihk', to, since: '2025-03-01' }))
 * const folds = splitByPair(createNetwork({ members, ties }), { folds: 2 })
 * folds.map(({ outcomes }) => outcomes.length) // → [1, 1]
 */
export function splitByPair(network: Network, options: FoldOptions = {}): readonly Split[] {
  const { folds, seed, date } = readFolds(network, options)
  const keyOf = ({ from, to }: Link) => pairKey(from, to)
  const pairs = new Map([...network.ties, ...network.outcomes].map(link => [keyOf(link), inOrder(link)]))
  // By the ids, not by the keys: those begin with a length.
  const keys = [...pairs].sort(([, a], [, b]) => compareIds(a[0], b[0]) || compareIds(a[1], b[1])).map(([key]) => key)
  const foldOf = assign(keys, folds, seed)
  return Array.from({ length: folds }, (_, fold) => hold(network, link => foldOf.get(keyOf(link)) === fold, date))
}

function inOrder({ from, to }: Link): readonly [string, string] {
  return compareIds(from, to) < 0 ? [from, to] : [to, from]
}

function readFolds(network: Network, options: FoldOptions) {
  expectNetwork(network)
  const { folds = 5, seed = 1, date = '0001-01-01' } = expectKeys('options', options, ['folds', 'seed', 'date'])
  return {
    folds: expectInteger('folds', folds, { least: 2, greatest: 1_000_000 }),
    seed: expectInteger('seed', seed),
    date,
  }
}

/** Folds of nearly the same size, by lot. */
function assign(keys: readonly string[], folds: number, seed: number): ReadonlyMap<string, number> {
  return new Map(Array.from(shuffledPlaces(keys.length, createDraws(seed)), (place, i) => [keys[place]!, i % folds]))
}

function hold({ members, ties, outcomes }: Network, isHeldOut: (link: Link) => boolean, date: string): Split {
  return {
    network: createNetwork({
      members,
      ties: ties.filter(tie => !isHeldOut(tie)),
      outcomes: outcomes.filter(outcome => !isHeldOut(outcome)),
    }),
    outcomes: [...outcomes.filter(isHeldOut), ...toOutcomes(ties.filter(isHeldOut), { date })],
  }
}
