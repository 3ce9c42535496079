import type { TableEvidence } from '../../policy/learned.ts'
import type { Policy } from '../../policy/policy.ts'
import { learnTable } from './lifts.ts'
import type { History } from './pair-counts.ts'

/** The policy with the cells of its affinities that `learn`, and what these rest on. */
export function withTables(policy: Policy, history: History): { policy: Policy; evidence: readonly TableEvidence[] } {
  const evidence: TableEvidence[] = []
  const signals = policy.signals.map(signal => {
    if (signal.shape !== 'affinity' || signal.learn !== true) return signal
    const table = learnTable(signal, history)
    evidence.push(table.evidence)
    return { ...signal, cells: table.cells }
  })
  return { policy: { ...policy, signals }, evidence }
}
