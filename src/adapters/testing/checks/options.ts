import { expectInteger, misuse } from '../../../errors/kontor-error.ts'
import type { Member } from '../../../members/member.ts'
import { member } from '../member.ts'
import type { NeededFields } from './fields.ts'

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

const FIELDS_NEVER_NEEDED = ['id', 'name', 'kind']

/** @throws KontorError `invalid-argument` */
export function readOptions(options: CheckOptions): ReadOptions {
  if (typeof options !== 'object' || options === null) throw misuse('options', 'an object', options)
  const { seed = 1, pairs = 500, members = [], needs = [], symmetric = false, now = '2026-01-01' } = options
  if (typeof symmetric !== 'boolean') throw misuse('symmetric', 'true or false', symmetric)
  return {
    seed: expectInteger('seed', seed, { least: 0, greatest: 2 ** 32 - 1 }),
    pairs: expectInteger('pairs', pairs, { least: 1, greatest: 100_000 }),
    examples: readExamples(members),
    needs: readNeeds(needs),
    symmetric,
    now,
  }
}

function readExamples(members: unknown): readonly Member[] {
  if (!isIterable(members)) throw misuse('members', 'a list of members', members)
  const examples = Array.from(members, one => member(one))
  const twice = examples.find(({ id }, i) => examples.findIndex(one => one.id === id) !== i)
  if (twice !== undefined) throw misuse('members', 'members with different ids', twice.id)
  return examples
}

function isIterable(members: unknown): members is Iterable<Partial<Member>> {
  return typeof members === 'object' && members !== null && Symbol.iterator in members
}

function readNeeds(needs: NeededFields): NeededFields {
  if (typeof needs !== 'object' || needs === null) throw misuse('needs', 'a list of fields', needs)
  const fields = 'length' in needs ? needs : [...(needs.a ?? []), ...(needs.b ?? [])]
  const never = fields.find(field => FIELDS_NEVER_NEEDED.includes(field))
  if (never !== undefined) throw misuse('needs', 'fields that a member may lack', never)
  return needs
}
