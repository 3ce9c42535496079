import type { Compiled } from '../columns/columns.ts'
import { compileColumns } from '../columns/compile.ts'
import { extendColumns } from '../columns/extend.ts'
import { lateSeen } from '../network/late-seen.ts'
import type { Network } from '../network/network.ts'
import type { Today } from '../scoring/facts.ts'
import type { Sight } from './sight.ts'

/** A network as an audience sees it, and its columns. */
export interface Seen {
  readonly network: Network
  readonly compiled: Compiled
}

/** What every member sees. Its columns are compiled anew when what was written behind them has used up their room. */
export interface Plain extends Sight {
  readonly network: Network
  compiled: Compiled
}

interface Asked {
  readonly whole: Network
  readonly sight: Sight
  readonly today: Today
}

/**
 * What a sight shows, made of what every member sees: beyond it a member sees the own record and the own private ties, so that
 * columns change as by an update of these. Undefined for what has to be compiled.
 */
export function seenBeside(plain: Plain, { whole, sight: { audience, erased }, today }: Asked): Seen | undefined {
  if (JSON.stringify(erased) !== JSON.stringify(plain.erased)) return undefined
  if (audience === 'members') return plain
  if (audience === 'manager' || !whole.has(audience.member)) return undefined
  const network = lateSeen(whole, audience, erased)
  const compiled = extended(plain, network, audience.member, today)
  return compiled && { network, compiled }
}

function extended(plain: Plain, after: Network, member: string, today: Today): Compiled | undefined {
  const change = {
    upsert: [after.member(member)],
    remove: new Set<string>(),
    ties: after.tiesOf(member).filter(tie => tie.private === true),
    untie: [],
    outcomes: [],
  }
  const extend = () => extendColumns(plain.compiled, { before: plain.network, after, change, today })
  const hasAllRoom = !plain.compiled.written.isExtended
  const compiled = extend()
  if (compiled !== undefined || hasAllRoom) return compiled
  plain.compiled = compileColumns(plain.network, plain.compiled.recipe, { today })
  return extend()
}
