import { logarithm } from '../../integers/logarithm.ts'
import type { Level, Standing } from './levels.ts'

/** What is measured of one query's ranking; undefined where there is nothing to measure. */
export interface QueryFigures {
  /** Share of the true partners among the first k. */
  readonly recall: number
  /** Share of true partners among the first k places. */
  readonly precision: number
  /** Gains of 2^grade − 1 discounted by log₂(place + 1) among the first k, against the best order there could be. */
  readonly ndcg: number
  /** 1 / place of the first true partner. */
  readonly reciprocalRank: number
  /** Whether one is among the first k. */
  readonly hit: number
  /** Probability that a true partner outranks another candidate; even scores count half. */
  readonly auc: number | undefined
}

/** The figures of a standing that has at least one true partner. */
export function figuresOf(standing: Standing, k: number): QueryFigures {
  const { levels } = standing
  const truths = levels.reduce((sum, { grades }) => sum + grades.length, 0)
  const hits = levels.reduce((sum, level) => sum + level.grades.length * shareWithin(level, k), 0)
  return {
    recall: hits / truths,
    precision: hits / k,
    ndcg: ndcgOf(levels, k),
    reciprocalRank: reciprocalRankOf(levels[0]!),
    hit: hitOf(levels[0]!, k),
    auc: aucOf(standing, truths),
  }
}

/** Share of a level's orders in which a given one of it is among the first k. */
export function shareWithin({ above, size }: Pick<Level, 'above' | 'size'>, k: number): number {
  return Math.min(size, Math.max(0, k - above)) / size
}

/** Sums of 1 / log₂(i + 2) over the places i < n, for n = 0, 1, …; grown as needed. */
const DISCOUNTS: number[] = [0]

function discounted(places: number): number {
  for (let n = DISCOUNTS.length; n <= places; n++) DISCOUNTS.push(DISCOUNTS[n - 1]! + Math.LN2 / logarithm(n + 1))
  return DISCOUNTS[places]!
}

const gain = (grade: number) => 2 * (1 << (grade - 1)) - 1

function ndcgOf(levels: readonly Level[], k: number): number {
  let found = 0
  for (const { above, size, grades } of levels) {
    if (above >= k) break
    const mean = (discounted(Math.min(k, above + size)) - discounted(above)) / size
    found += mean * grades.reduce((sum, grade) => sum + gain(grade), 0)
  }
  const best = levels.flatMap(({ grades }) => grades).sort((a, b) => b - a)
  const ideal = best.slice(0, k).reduce((sum, grade, i) => sum + gain(grade) * (discounted(i + 1) - discounted(i)), 0)
  return found / ideal
}

/** Expected 1 / place of the first of r true ones among the n of the best level that has any. */
function reciprocalRankOf({ above, size, grades }: Level): number {
  let [sum, noneYet] = [0, 1]
  for (let i = 0; i <= size - grades.length; i++) {
    const now = grades.length / (size - i)
    sum += (noneYet * now) / (above + i + 1)
    noneYet *= 1 - now
  }
  return sum
}

/** Probability that the first k places have one of the best level's true ones. */
function hitOf({ above, size, grades }: Level, k: number): number {
  let none = 1
  for (let i = 0; i < Math.min(size, k - above); i++) none *= Math.max(0, 1 - grades.length / (size - i))
  return 1 - none
}

function aucOf({ candidates, levels }: Standing, truths: number): number | undefined {
  const others = candidates - truths
  if (others === 0) return undefined
  let [won, truthsAbove] = [0, 0]
  for (const { above, size, grades } of levels) {
    const even = size - grades.length
    const worse = others - (above - truthsAbove) - even
    won += grades.length * (worse + even / 2)
    truthsAbove += grades.length
  }
  return won / (truths * others)
}
