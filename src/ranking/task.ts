import type { Columns } from '../columns/columns.ts'
import { Kept } from '../columns/kept.ts'
import type { PackedColumns } from '../columns/packed.ts'
import { unpackColumns } from '../columns/packed.ts'
import type { Policy } from '../policy/policy.ts'
import type { BestLists, Crowd, CrowdQuery } from './crowd.ts'
import { createCrowd } from './crowd.ts'
import type { PackedIndexes } from './indexes.ts'
import { unpackIndexes } from './indexes.ts'
import type { PlaceRule } from './place-rule.ts'
import { placeRule } from './place-rules.ts'

/** What a worker needs to rank everybody; plain data. */
export interface CrowdTask {
  readonly policy: Policy
  readonly columns: PackedColumns
  readonly indexes: PackedIndexes
  /** Days since 1970. */
  readonly today: number | undefined
  readonly query: CrowdQuery
  /** Whose lists are wanted, in order. */
  readonly asked: Uint32Array
}

/** Members whose lists are worked out together. */
const STRETCH = 128

export function stretchesOf({ asked }: Pick<CrowdTask, 'asked'>): number {
  return Math.ceil(asked.length / STRETCH)
}

/** Works out the lists of one stretch. */
export type Stretches = (stretch: number) => BestLists

export function stretchesBy(crowd: Crowd, { asked, query }: Pick<CrowdTask, 'asked' | 'query'>): Stretches {
  return stretch => crowd.lists(asked.subarray(stretch * STRETCH, (stretch + 1) * STRETCH), query)
}

export function createStretches(task: CrowdTask): Stretches {
  const kept = new Kept()
  unpackIndexes(task.indexes, kept)
  const crowd = createCrowd(task.policy, {
    columns: unpackColumns(task.columns),
    kept,
    today: task.today,
    memberAt: () => refuse(),
    reference: () => refuse(),
  })
  return stretchesBy(crowd, task)
}

function refuse(): never {
  throw new Error('A worker has no members')
}

/** Whether columns answer all that is asked: functions of one's own run only where the members are. */
export function isPlain(
  { policy, today, query }: Pick<CrowdTask, 'policy' | 'today' | 'query'>,
  columns: Columns,
): boolean {
  if (policy.signals.some(({ shape }) => shape === 'custom')) return false
  let isTold = true
  const reference = (): PlaceRule => {
    isTold = false
    return () => undefined
  }
  const rules = query.where === undefined ? policy.rules : [...policy.rules, query.where]
  for (const rule of rules) placeRule(rule, { columns, kept: new Kept(), today, reference })
  return isTold
}
