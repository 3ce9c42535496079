import type { Network, NetworkParts } from '../../src/index.ts'
import { createGathering } from '../../src/network/gathering.ts'

/** The network of admitted records as the command line puts it together. */
export function gathered({ members, ties = [], outcomes = [] }: NetworkParts): Network {
  const gathering = createGathering()
  for (const member of members) gathering.member(member)
  for (const tie of ties) gathering.tie(tie)
  for (const outcome of outcomes) gathering.outcome(outcome)
  return gathering.network()
}
