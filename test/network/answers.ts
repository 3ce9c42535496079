import type { Network } from '../../src/index.ts'

/** All that a network answers, of everybody and of these. */
export function answersOf(network: Network, ids: readonly string[]): string {
  const { members, ties, outcomes, tieEnds, outcomeEnds } = network
  const ofOne = ids.map(id => [
    network.has(id),
    network.placeOf(id) ?? null,
    network.tiesOf(id),
    network.outcomesOf(id),
    network.has(id) ? [network.member(id), network.memberAt(network.placeOf(id)!)] : [],
  ])
  return JSON.stringify([members, ties, outcomes, [...tieEnds], [...outcomeEnds], ofOne, network.graph().export()])
}
