import type { Model } from './model.ts'

/** Which interpreter sits with which of a slot's pairs: pair → interpreter; undefined if they are too few. */
export function staff(model: Model, pairs: readonly number[], slot: number): ReadonlyMap<number, number> | undefined {
  const pairOf = new Map<number, number>()
  for (const pair of pairs) if (!place(model, pair, slot, pairOf, new Set())) return undefined
  return new Map([...pairOf].map(([interpreter, pair]) => [pair, interpreter]))
}

/** Finds an interpreter for a pair; others change theirs where that helps (an augmenting path). */
function place(model: Model, pair: number, slot: number, pairOf: Map<number, number>, asked: Set<number>): boolean {
  for (const helper of model.helpers[pair]!) {
    if (asked.has(helper) || model.interpreting[helper * model.slots + slot] === 0) continue
    asked.add(helper)
    const other = pairOf.get(helper)
    if (other !== undefined && !place(model, other, slot, pairOf, asked)) continue
    pairOf.set(helper, pair)
    return true
  }
  return false
}
