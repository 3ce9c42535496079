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
  for (const { a, b, grades } of inOrder(verdicts, network)) {
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

/** By place, so that means add up in one order, whatever the order of outcomes. */
function inOrder(verdicts: readonly Verdict[], network: Network) {
  const low = ({ a, b }: { readonly a: number; readonly b: number }) => Math.min(a, b)
  return verdicts
    .map(({ from, to, grades }) => ({ a: network.placeOf(from)!, b: network.placeOf(to)!, grades }))
    .sort((p, q) => low(p) - low(q) || p.a + p.b - q.a - q.b)
}
