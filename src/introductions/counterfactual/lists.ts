import type { NetworkChange } from '../../network/change.ts'
import type { Network } from '../../network/network.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Rule } from '../../policy/rule.ts'
import type { Ranked } from '../../ranking/ranking.ts'
import type { Explanation } from '../introduction.ts'

/** What is asked of a matcher. */
export interface Lists {
  readonly policy: Policy
  readonly now: string | undefined
  readonly network: Network
  ranked(member: string, options: Asked & { readonly exclude?: readonly string[] }): readonly Ranked[]
  explain(from: string, to: string, options: Omit<Asked, 'limit'>): Explanation
  update(change: NetworkChange): Lists
}

export interface Asked {
  readonly limit: number
  readonly where?: Rule
}
