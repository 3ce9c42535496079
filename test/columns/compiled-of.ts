import type { Compiled } from '../../src/columns/columns.ts'
import { compileColumns } from '../../src/columns/compile.ts'
import type { Recipe } from '../../src/columns/recipe.ts'
import type { RowLimits } from '../../src/columns/rows.ts'
import type { Member, Outcome, Tie } from '../../src/index.ts'
import { createNetwork } from '../../src/index.ts'
import type { Network } from '../../src/network/network.ts'
import { createToday } from '../../src/scoring/facts.ts'

export const NOW = '2026-11-22'

/** Fields are told apart by the set's ordinal alone. */
export const BY_SET: RowLimits = { mostSets: 1_000, leastHolders: 0 }
/** All fields keep their terms in the row. */
export const BY_TERMS: RowLimits = { mostSets: 0, leastHolders: 0 }

export interface Parts {
  readonly members: readonly Member[]
  readonly ties?: readonly Tie[]
  readonly outcomes?: readonly Outcome[]
}

/** A member with what is said of it. */
export function memberOf(id: string, said: Partial<Member> = {}): Member {
  return { id, name: id, kind: 'company', ...said }
}

export interface World {
  readonly network: Network
  readonly compiled: Compiled
  readonly placeOf: (id: string) => number
}

/** What the manager sees, in columns. */
export function compiledOf(parts: Parts, recipe: Partial<Recipe> = {}, limits: RowLimits = BY_SET): World {
  const network = createNetwork(parts).seenBy('manager')
  const compiled = compileColumns(network, { fields: [], records: [], ...recipe }, { today: createToday(NOW), limits })
  return { network, compiled, placeOf: id => compiled.placeOf(id)! }
}
