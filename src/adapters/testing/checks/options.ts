import { expectFlag, expectKeys, expectList } from '../../../errors/expect.ts'
import { expectInteger, misuse } from '../../../errors/kontor-error.ts'
import { expectDay } from '../../../integers/days.ts'
import type { Member } from '../../../members/member.ts'
import { member } from '../member.ts'
import type { NeededFields } from './fields.ts'
import { expectNeeds } from './fields.ts'

export interface CheckOptions {
  /** An integer from 0 to 2³² − 1; the same seed, the same pairs. @defaultValue 1 */
  readonly seed?: number
  /** How many pairs to try, 1 to 100,000. @defaultValue 500 */
  readonly pairs?: number
  /** Members that the rule or signal is about. Give some if it looks for terms of your own, else it sees none of them. */
  readonly members?: Iterable<Partial<Member>>
  /** Fields without which the answer must be undefined. @defaultValue none */
  readonly needs?: NeededFields
  /** Must (a, b) and (b, a) get the same answer? @defaultValue false */
  readonly symmetric?: boolean
  /** The day it is, for recipes that read dates. @defaultValue '2026-01-01' */
  readonly now?: string
}

export type ReadOptions = Required<Omit<CheckOptions, 'members'>> & { readonly examples: readonly Member[] }

const KEYS = ['seed', 'pairs', 'members', 'needs', 'symmetric', 'now']

/** @throws KontorError `invalid-argument`, and `invalid-network` for a member that is none */
export function readOptions(options: CheckOptions): ReadOptions {
  const {
    seed = 1,
    pairs = 500,
    members = [],
    needs = [],
    symmetric = false,
    now = '2026-01-01',
  } = expectKeys('options', options, KEYS)
  expectDay('now', now)
  return {
    seed: expectInteger('seed', seed, { least: 0, greatest: 2 ** 32 - 1 }),
    pairs: expectInteger('pairs', pairs, { least: 1, greatest: 100_000 }),
    examples: readExamples(members),
    needs: expectNeeds(needs),
    symmetric: expectFlag('symmetric', symmetric),
    now,
  }
}

function readExamples(members: Iterable<Partial<Member>>): readonly Member[] {
  const examples = expectList('members', members).map(one => member(one))
  const twice = examples.find(({ id }, i) => examples.findIndex(one => one.id === id) !== i)
  if (twice !== undefined) throw misuse('members', 'members with different ids', twice.id)
  return examples
}
