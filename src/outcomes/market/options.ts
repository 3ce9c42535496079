import { expectKeys } from '../../errors/expect.ts'
import { expectInteger } from '../../errors/kontor-error.ts'

/** What each member is to each other is held in memory, 8 bytes a pair. */
const MOST_MEMBERS = 10_000

/** An invented market. Shares are thousandths, 0…1000. */
export interface MarketOptions {
  /** How many members, an integer from 4 to 10,000. @defaultValue 200 */
  readonly members?: number
  /** @defaultValue 1 */
  readonly seed?: number
  /**
   * How much chance there is in answers, an integer from 0 to 1,000,000: 1000 is the logistic law of the policy, 0 none, so that
   * whoever gains (log-odds of at least 0) accepts, and nobody else. @defaultValue 1000
   */
  readonly noise?: number
  /**
   * Taste that no field shows: most log-odds, in thousandths from 0 to 10,000, by which it moves what one member is to another.
   * @defaultValue 0
   */
  readonly taste?: number
  /** Share of members whom everybody wants and who want hardly anybody but each other. @defaultValue 0 */
  readonly popular?: number
  /** Share of members who name the other country as a target market, which moves nobody. @defaultValue 0 */
  readonly spurious?: number
  /** Share of members who never answer. @defaultValue 0 */
  readonly silent?: number
  /** Share of members who join in the course of the year, without any ties. @defaultValue 0 */
  readonly newcomers?: number
  /** How far tastes turn in the course of the year: 1000 ends with needs counting for nothing and languages instead. @defaultValue 0 */
  readonly drift?: number
  /** Introductions that a member can accept in a round, an integer ≥ 0. @defaultValue none: any number */
  readonly capacity?: number
  /** Ties that members have at the start, on average, 0…100. @defaultValue 2 */
  readonly ties?: number
}

export type MarketRequest = ReturnType<typeof readMarketOptions>

/** @throws KontorError `invalid-argument` */
export function readMarketOptions(options: MarketOptions) {
  const {
    members = 200,
    seed = 1,
    noise = 1000,
    taste = 0,
    ...rest
  } = expectKeys('options', options, [
    'members',
    'seed',
    'noise',
    'taste',
    'popular',
    'spurious',
    'silent',
    'newcomers',
    'drift',
    'capacity',
    'ties',
  ])
  const { popular = 0, spurious = 0, silent = 0, newcomers = 0, drift = 0, capacity, ties = 2 } = rest
  const share = (what: string, value: unknown) => expectInteger(what, value, { least: 0, greatest: 1000 })
  return {
    members: expectInteger('members', members, { least: 4, greatest: MOST_MEMBERS }),
    seed: expectInteger('seed', seed),
    noise: expectInteger('noise', noise, { least: 0, greatest: 1_000_000 }),
    taste: expectInteger('taste', taste, { least: 0, greatest: 10_000 }),
    popular: share('popular', popular),
    spurious: share('spurious', spurious),
    silent: share('silent', silent),
    newcomers: share('newcomers', newcomers),
    drift: share('drift', drift),
    capacity: capacity === undefined ? undefined : expectInteger('capacity', capacity, { least: 0 }),
    ties: expectInteger('ties', ties, { least: 0, greatest: 100 }),
  }
}
