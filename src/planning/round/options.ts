import { expectCallback, expectKeys, expectList, expectObject } from '../../errors/expect.ts'
import { expectInteger, misuse } from '../../errors/kontor-error.ts'
import { readLocale } from '../../introductions/options.ts'
import type { StopSignal } from '../../introductions/stop-signal.ts'
import { readWatch } from '../../introductions/stop-signal.ts'
import type { Locale } from '../../vocabulary/locale.ts'
import { pairKey } from '../event/pair-key.ts'

/** Two members; in a pin, `from` approaches `to`. */
export interface RoundPair {
  readonly from: string
  readonly to: string
}

export interface RoundProgress {
  readonly phase: 'candidates' | 'plan' | 'frontier'
  /** Steps so far. */
  readonly done: number
}

export interface RoundOptions {
  /** Introductions everybody should have at least, from 0 to `max`. @defaultValue 1 */
  readonly min?: number
  /** Introductions anybody has at most, 1…1000; a member's `capacity` may be less. @defaultValue 3 */
  readonly max?: number
  /** How often anybody is approached at most, an integer ≥ 0. @defaultValue `max` */
  readonly inboundCap?: number
  /** 0 the largest total of chances, 0.5 Nash welfare, 1 the best for the worst off. @defaultValue 0.5 */
  readonly fairness?: number
  /** Pairs that are planned whatever else is; they may lie below the threshold, and no rule may refuse them. */
  readonly pins?: Iterable<RoundPair>
  /** Pairs that are not planned, whichever way round. */
  readonly bans?: Iterable<RoundPair>
  /** Introductions a member makes at most who says nothing of it, an integer ≥ 0; asks for introducers. @defaultValue none */
  readonly introducerBudget?: number
  /** Best candidates looked at for each member, an integer ≥ 1; more where that leaves someone short. @defaultValue 3·max + 5 */
  readonly candidates?: number
  /** Fairnesses for the frontier, each planned like the plan itself. @defaultValue [0, 0.5, 1] */
  readonly frontier?: Iterable<number>
  /** @defaultValue 1 */
  readonly seed?: number
  /**
   * Pairs looked at for chains of swaps, an integer ≥ 0, for each point of the frontier; a plan of less work is valid too. Small
   * plans for fairness 0 and 1 look at up to five times as many for trails, which is quicker.
   * @defaultValue 3,000,000 + 300 for each member who has a candidate
   */
  readonly work?: number
  /** Looked at between steps: ends early with the best plan so far. While planning runs, `onProgress` is who can set it. */
  readonly signal?: StopSignal
  readonly onProgress?: (progress: RoundProgress) => void
  /** @defaultValue 'en' */
  readonly locale?: Locale
  /** Who can introduce two members, best first. @defaultValue `introducers` over one member, three of them */
  readonly introducersOf?: (from: string, to: string) => readonly string[]
}

const OPTIONS = [
  'min',
  'max',
  'inboundCap',
  'fairness',
  'pins',
  'bans',
  'introducerBudget',
  'candidates',
  'frontier',
  'seed',
  'work',
  'signal',
  'onProgress',
  'locale',
  'introducersOf',
] satisfies readonly (keyof RoundOptions)[]

export type RoundRequest = ReturnType<typeof readRoundOptions>

const FRONTIER = [0, 0.5, 1]

/** @throws KontorError `invalid-argument` */
export function readRoundOptions(options: RoundOptions) {
  const {
    min = 1,
    max = 3,
    fairness = 0.5,
    pins = [],
    bans = [],
    seed = 1,
    ...rest
  } = expectKeys('options', options, OPTIONS)
  const most = expectInteger('max', max, { least: 1, greatest: 1000 })
  const { inboundCap = most, candidates = 3 * most + 5, frontier = FRONTIER, introducerBudget, work, locale } = rest
  return {
    min: expectInteger('min', min, { least: 0, greatest: most }),
    max: most,
    inboundCap: expectInteger('inboundCap', inboundCap, { least: 0 }),
    fairness: expectFairness('fairness', fairness),
    ...distinct(expectPairs('pins', expectList('pins', pins).map(onlyPair))),
    bans: expectPairs('bans', bans),
    introducerBudget:
      introducerBudget === undefined ? undefined : expectInteger('introducerBudget', introducerBudget, { least: 0 }),
    candidates: expectInteger('candidates', candidates, { least: 1 }),
    frontier: expectList('frontier', frontier).map(one => expectFairness('frontier', one)),
    seed: expectInteger('seed', seed),
    work: work === undefined ? undefined : expectInteger('work', work, { least: 0 }),
    locale: readLocale(locale),
    ...readWatch(rest),
    introducersOf: expectCallback('introducersOf', rest.introducersOf),
  }
}

function expectFairness(what: string, value: unknown): number {
  if (typeof value === 'number' && value >= 0 && value <= 1) return value
  throw misuse(what, 'a number from 0 to 1', value)
}

function expectPairs(what: string, pairs: Iterable<RoundPair>): readonly RoundPair[] {
  return expectList(what, pairs).map((pair, i) => {
    const { from, to } = expectObject(`${what}[${i}]`, pair)
    if (typeof from === 'string' && typeof to === 'string' && from !== to) return { from, to }
    throw misuse(`${what}[${i}]`, '{ from, to }, the ids of two members', pair)
  })
}

/** A pin that says more would not be heard. Bans may be an earlier plan's introductions as they are. */
function onlyPair(pin: RoundPair, place: number): RoundPair {
  return expectKeys(`pins[${place}]`, pin, ['from', 'to'])
}

/** Each pair once, whichever way round: the first; and at which place it was given. */
function distinct(pairs: readonly RoundPair[]) {
  const seen = new Set<string>()
  const isNew = ({ from, to }: RoundPair) => seen.size < seen.add(pairKey({ a: from, b: to })).size
  const pinAt = [...pairs.keys()].filter(i => isNew(pairs[i]!))
  return { pins: pinAt.map(i => pairs[i]!), pinAt }
}
