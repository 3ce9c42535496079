import { expectKeys, expectList } from '../../errors/expect.ts'
import { expectInteger, expectOneOf, misuse } from '../../errors/kontor-error.ts'
import type { Member } from '../../members/member.ts'
import type { Stage } from '../../members/tie.ts'
import type { RuleInput } from '../../policy/define-rule.ts'
import { GRADES } from '../verdicts.ts'

export interface EvaluationOptions {
  /** How many places of a list count, an integer from 1 to 1000. @defaultValue 10 */
  readonly k?: number
  /**
   * Whose rankings are measured, and over whose candidates and judged pairs chances are. @defaultValue every member who
   * succeeded with somebody; for chances every member, since those who succeeded are no fair choice
   */
  readonly queries?: Iterable<string>
  /** Who may stand in a ranking. @defaultValue everybody */
  readonly candidates?: Iterable<string>
  /** One more rule for candidates, after those of the policy. */
  readonly where?: RuleInput
  /** The least stage that counts as a true partner. @defaultValue 'accepted' */
  readonly success?: 'accepted' | 'met' | 'useful' | 'partners'
  /** Introductions that those take on who state no `capacity`, an integer ≥ 1. @defaultValue `k` */
  readonly capacity?: number
  /**
   * In which group a query is reported, e.g. `member => member.kind`; groups of fewer than ten queries are not told.
   * @defaultValue no groups
   */
  readonly groups?: (query: Member) => string | undefined
  /** How often the queries are drawn anew for the intervals, an integer from 0, for none, to 100,000. @defaultValue 1000 */
  readonly bootstrap?: number
  /** Of the intervals, and of who stands for more than a thousand members in `calibration`. @defaultValue 1 */
  readonly seed?: number
}

export type EvaluationRequest = ReturnType<typeof readEvaluationOptions>

const SUCCESSES = ['accepted', 'met', 'useful', 'partners'] as const satisfies readonly Stage[]

/** @throws KontorError `invalid-argument` */
export function readEvaluationOptions(options: EvaluationOptions) {
  const {
    k = 10,
    capacity = k,
    success = 'accepted',
    ...rest
  } = expectKeys('options', options, [
    'k',
    'queries',
    'candidates',
    'where',
    'success',
    'capacity',
    'groups',
    'bootstrap',
    'seed',
  ])
  const { queries, candidates, groups, bootstrap = 1000, seed = 1 } = rest
  if (groups !== undefined && typeof groups !== 'function') throw misuse('groups', 'a function of a member', groups)
  return {
    k: expectInteger('k', k, { least: 1, greatest: 1000 }),
    capacity: expectInteger('capacity', capacity, { least: 1 }),
    least: GRADES[expectOneOf('success', success, SUCCESSES)]!,
    queries: queries === undefined ? undefined : expectList('queries', queries),
    candidates: candidates === undefined ? undefined : expectList('candidates', candidates),
    groups,
    bootstrap: expectInteger('bootstrap', bootstrap, { least: 0, greatest: 100_000 }),
    seed: expectInteger('seed', seed),
  }
}
