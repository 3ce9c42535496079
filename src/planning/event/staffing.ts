import type { Model } from './model.ts'

/** Which interpreter sits with which of some pairs: pair → interpreter. Whom they are too few for has none. */
export function staff(
  { helpers }: Pick<Model, 'helpers'>,
  pairs: readonly number[],
  isFree: (interpreter: number) => boolean,
): ReadonlyMap<number, number> {
  const pairOf = new Map<number, number>()
  const place = (pair: number, asked: Set<number>): boolean => {
    for (const helper of helpers[pair]!) {
      if (asked.has(helper) || !isFree(helper)) continue
      asked.add(helper)
      const other = pairOf.get(helper)
      // Others change theirs where that helps (an augmenting path).
      if (other !== undefined && !place(other, asked)) continue
      pairOf.set(helper, pair)
      return true
    }
    return false
  }
  for (const pair of pairs) place(pair, new Set())
  return new Map([...pairOf].map(([interpreter, pair]) => [pair, interpreter]))
}
