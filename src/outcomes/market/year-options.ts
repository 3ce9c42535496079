import { expectKeys } from '../../errors/expect.ts'
import { expectInteger, expectOneOf, misuse } from '../../errors/kontor-error.ts'
import type { Network } from '../../network/network.ts'
import type { PolicyInput } from '../../policy/define-policy.ts'
import { definePolicy } from '../../policy/define-policy.ts'
import type { Policy } from '../../policy/policy.ts'

const WAYS = ['lists', 'round'] as const

/** What is known after a round: what a real network would know. */
export interface YearSoFar {
  readonly network: Network
  /** The day of the next round, `YYYY-MM-DD`. */
  readonly now: string
}

export interface YearOptions {
  /** @defaultValue the standard policy */
  readonly policy?: PolicyInput
  /** Rounds, one a month, an integer from 1 to 12. @defaultValue 12 */
  readonly rounds?: number
  /** Introductions that each member has in a round, 1…1000. @defaultValue 3 */
  readonly perMember?: number
  /** Each member its best (`lists`), or shared out by `planRound` (`round`). @defaultValue 'round' */
  readonly plan?: (typeof WAYS)[number]
  /** Thousandths, 0…1000, of the introductions, chosen by lot, that go to those of whom least is known. @defaultValue 0 */
  readonly exploration?: number
  /** The policy of the next round, learned from what is known so far. @defaultValue the policy stays */
  readonly learn?: (known: YearSoFar) => PolicyInput
  /** @defaultValue 1 */
  readonly seed?: number
}

export interface YearRequest {
  readonly policy: Policy
  readonly rounds: number
  readonly perMember: number
  readonly plan: (typeof WAYS)[number]
  readonly exploration: number
  readonly learn: ((known: YearSoFar) => PolicyInput) | undefined
  readonly seed: number
}

/** @throws KontorError `invalid-argument`, `invalid-policy` */
export function readYearOptions(options: YearOptions): YearRequest {
  const {
    policy = { name: 'standard' },
    rounds = 12,
    perMember = 3,
    ...rest
  } = expectKeys('options', options, ['policy', 'rounds', 'perMember', 'plan', 'exploration', 'learn', 'seed'])
  const { plan = 'round', exploration = 0, learn, seed = 1 } = rest
  if (learn !== undefined && typeof learn !== 'function') throw misuse('learn', 'a function', learn)
  return {
    policy: definePolicy(policy),
    rounds: expectInteger('rounds', rounds, { least: 1, greatest: 12 }),
    perMember: expectInteger('perMember', perMember, { least: 1, greatest: 1000 }),
    plan: expectOneOf('plan', plan, WAYS),
    exploration: expectInteger('exploration', exploration, { least: 0, greatest: 1000 }),
    learn,
    seed: expectInteger('seed', seed),
  }
}
