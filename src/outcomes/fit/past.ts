import type { Compiled } from '../../columns/columns.ts'
import { compileColumns } from '../../columns/compile.ts'
import { recipeOf } from '../../columns/recipe.ts'
import type { Outcome, Tie } from '../../members/tie.ts'
import type { Network } from '../../network/network.ts'
import { createNetwork } from '../../network/network.ts'
import type { Policy } from '../../policy/policy.ts'
import { createFacts, createToday } from '../../scoring/facts.ts'
import type { Gate } from '../../scoring/gate.ts'
import { createGate } from '../../scoring/gate.ts'
import { knownBefore } from '../known-before.ts'
import type { Verdict } from '../verdicts.ts'
import { pairKey } from '../verdicts.ts'

/**
 * The network as it was before the first outcome: no tie made that day or later, nothing that was seen or happened then, and
 * no tie or outcome of two members whose introduction is learned from. What is learned must be foretold from what was there
 * before.
 */
export function networkBefore(network: Network, day: string, learned: readonly Verdict[]): Network {
  const pairs = new Set(learned.map(({ from, to }) => pairKey(from, to)))
  const isOf = ({ from, to }: Tie | Outcome) => pairs.has(pairKey(from, to))
  return createNetwork({
    members: network.members,
    ties: knownBefore(network.ties, day).filter(tie => !isOf(tie)),
    outcomes: network.outcomes.filter(outcome => outcome.date < day && !isOf(outcome)),
  })
}

/** A policy's columns over a network on a day, and whom its rules admit. */
export interface Past {
  readonly compiled: Compiled
  readonly gate: Gate
}

export function createPast(network: Network, policy: Policy, day: string): Past {
  return {
    compiled: compileColumns(network, recipeOf(policy), { today: createToday(day) }),
    gate: createGate(policy.rules, createFacts(network, day)),
  }
}
