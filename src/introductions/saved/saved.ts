import type { Compiled } from '../../columns/columns.ts'
import { bindColumns } from '../../columns/compile.ts'
import type { PackedColumns } from '../../columns/packed.ts'
import { packColumns, unpackColumns } from '../../columns/packed.ts'
import { recipeOf } from '../../columns/recipe.ts'
import { expectBytes } from '../../errors/expect.ts'
import { KontorError } from '../../errors/kontor-error.ts'
import type { Audience } from '../../members/seen.ts'
import type { Network } from '../../network/network.ts'
import { definePolicy } from '../../policy/define-policy.ts'
import type { Policy } from '../../policy/policy.ts'
import type { PackedIndexes } from '../../ranking/indexes.ts'
import { packIndexes, unpackIndexes } from '../../ranking/indexes.ts'
import { fromBytes, toBytes } from './bytes.ts'
import type { PackedNetwork } from './network.ts'
import { openNetwork, packNetwork } from './network.ts'

/** What is saved of a matcher; of the network what its audience sees, and no more. */
interface Saved {
  /** JSON. */
  readonly purpose: string
  readonly network: PackedNetwork
  readonly columns: PackedColumns
  readonly indexes: PackedIndexes
}

/** For what a matcher was made. */
interface Purpose {
  readonly policy: Policy
  readonly audience: Audience
  readonly now: string | undefined
}

/** @throws KontorError `invalid-policy` for a policy with functions of one's own, which are no data */
export function saved({ policy, audience, now }: Purpose, network: Network, { columns, kept }: Compiled): Uint8Array {
  if (hasFunction(policy)) {
    throw new KontorError(
      'invalid-policy',
      'A policy with functions of one’s own cannot be saved; save its network, and make the matcher anew',
    )
  }
  const data: Saved = {
    purpose: JSON.stringify({ policy, audience, now }),
    network: packNetwork(network),
    columns: packColumns(columns),
    indexes: packIndexes(kept),
  }
  return toBytes(data)
}

/** @throws KontorError `invalid-snapshot` */
export function opened(bytes: Uint8Array): Purpose & { readonly network: Network; readonly compiled: Compiled } {
  const data = fromBytes(expectBytes('bytes', bytes)) as Saved
  const purpose = JSON.parse(data.purpose) as Purpose
  const policy = definePolicy(purpose.policy)
  const network = openNetwork(data.network)
  const compiled = bindColumns(unpackColumns(data.columns), recipeOf(policy), network)
  unpackIndexes(data.indexes, compiled.kept)
  return { policy, audience: purpose.audience, now: purpose.now, network, compiled }
}

function hasFunction(value: unknown): boolean {
  if (typeof value === 'function') return true
  return typeof value === 'object' && value !== null && Object.values(value).some(hasFunction)
}
