import type { Network } from '../../network/network.ts'
import type { Verdict } from '../verdicts.ts'
import { mutualGrade } from '../verdicts.ts'

/** The true partners of each query and their grades, by place. */
export type Truth = ReadonlyMap<number, ReadonlyMap<number, number>>

/** Success as both see it, as the member asking sees it, and as the member found sees it. */
export interface Truths {
  readonly mutual: Truth
  readonly forward: Truth
  readonly backward: Truth
  /** Whether sides differ at all; outcomes without `side` speak for both. */
  readonly hasSides: boolean
}

/** @param least the least grade that counts as success */
export function truthsOf(verdicts: readonly Verdict[], network: Network, least: number): Truths {
  const truths = {
    mutual: new Map<number, Map<number, number>>(),
    forward: new Map<number, Map<number, number>>(),
    backward: new Map<number, Map<number, number>>(),
  }
  const note = (truth: Map<number, Map<number, number>>, [query, other]: readonly number[], grade = 0) => {
    if (grade < least) return
    const partners = truth.get(query!) ?? new Map<number, number>()
    truth.set(query!, partners)
    partners.set(other!, grade)
  }
  for (const { from, to, grades } of verdicts) {
    const [a, b] = [network.placeOf(from)!, network.placeOf(to)!]
    const mutual = mutualGrade(grades)
    for (const [ends, own, other] of [
      [[a, b], ...grades],
      [[b, a], grades[1], grades[0]],
    ] as const) {
      note(truths.mutual, ends, mutual)
      note(truths.forward, ends, own)
      note(truths.backward, ends, other)
    }
  }
  return { ...truths, hasSides: verdicts.some(({ grades }) => grades[0] !== grades[1]) }
}

/** Verdicts by the places of their members, so that means add up in one order, whatever the order of outcomes. */
export function byPlace(verdicts: readonly Verdict[], network: Network): readonly Verdict[] {
  const ends = ({ from, to }: Verdict) => [from, to].map(id => network.placeOf(id)!).sort((a, b) => a - b)
  return verdicts
    .map(verdict => ({ verdict, ends: ends(verdict) }))
    .sort((p, q) => p.ends[0]! - q.ends[0]! || p.ends[1]! - q.ends[1]!)
    .map(({ verdict }) => verdict)
}
