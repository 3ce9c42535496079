import type { Member, Outcome, Tie } from './network.ts'
import type { Policy } from './policy.ts'

/** Everything the oracle may know. */
export interface World {
  readonly members: readonly Member[]
  readonly ties: readonly Tie[]
  readonly outcomes: readonly Outcome[]
  readonly policy: Policy
  readonly audience: 'members' | 'manager' | { readonly member: string }
  readonly now?: string
  readonly regions: Readonly<Record<string, readonly string[]>>
}
