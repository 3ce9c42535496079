import { compareIds } from '../../integers/order.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Ranked } from '../../ranking/ranking.ts'
import { fuse } from '../../scoring/fuse.ts'
import type { Explanation, Shortfall } from '../introduction.ts'
import type { Asked, Lists } from './lists.ts'

/** What lacks against the threshold and the last place of the list, whichever asks more. */
export function shortfall(lists: Lists, told: Explanation, asked: Asked): Shortfall {
  const { threshold, fusion } = lists.policy
  const last = lists.ranked(told.from, { ...asked, exclude: [told.to] })[asked.limit - 1]
  const needed = scoreNeeded(told.to, last, threshold)
  const [f, g] = [told.forward.benefit, told.backward.benefit]
  const forward = least(more => fuse(f + more, g, fusion) >= needed)
  const backward = fusion.kind === 'forward' ? undefined : least(more => fuse(f, g + more, fusion) >= needed)
  return {
    score: Math.max(0, needed - told.score),
    confidence: Math.max(0, (threshold?.confidence ?? 0) - told.confidence),
    ...(forward === undefined ? {} : { forward }),
    ...(backward === undefined ? {} : { backward }),
  }
}

/** The least score that passes the threshold and whoever has the last place, if it is taken; −∞ if anything would. */
export function scoreNeeded(to: string, last: Ranked | undefined, threshold: Policy['threshold']): number {
  const toEnter = last === undefined ? Number.NEGATIVE_INFINITY : last.score + (compareIds(to, last.to) < 0 ? 0 : 1)
  return Math.max(toEnter, threshold?.score ?? Number.NEGATIVE_INFINITY)
}

/** Beyond any benefit that 64 signals of the largest weight can make. */
const UNREACHABLE = 2 ** 47

/** The least integer ≥ 0 that is enough; undefined if none is. What is enough stays so when there is more. */
function least(isEnough: (more: number) => boolean): number | undefined {
  if (!isEnough(UNREACHABLE)) return undefined
  let [low, high] = [0, UNREACHABLE]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (isEnough(middle)) high = middle
    else low = middle + 1
  }
  return low
}
