/**
 * Where the true partners of a query stand. Scores are integers and tie often; to break ties by id would favour whoever
 * comes first in the alphabet, and by lot would need many draws. So a *level* (candidates of the same score) is kept
 * together, and every figure is its exact expectation over all orders within levels.
 */
export interface Level {
  /** Candidates with a higher score. */
  readonly above: number
  /** Candidates with this score, true ones included. */
  readonly size: number
  /** The grades of the true ones among them, at least one. */
  readonly grades: readonly number[]
}

export interface Standing {
  /** All candidates, true ones included. */
  readonly candidates: number
  /** Levels that have true partners, best first. */
  readonly levels: readonly Level[]
}

/**
 * One pass over the candidates for all levels at once, O(n log m).
 * @param scores by place; NaN is no candidate
 * @param truth grades by place
 */
export function standingOf(scores: Float64Array, truth: ReadonlyMap<number, number>): Standing {
  const grades = new Map<number, number[]>()
  for (const [place, grade] of truth) {
    const score = scores[place]!
    if (Number.isNaN(score)) continue
    const level = grades.get(score) ?? []
    grades.set(score, level)
    level.push(grade)
  }
  const heights = Float64Array.from(grades.keys()).sort().reverse()
  const { above, equal, candidates } = countBy(scores, heights)
  return {
    candidates,
    levels: Array.from(heights, (height, i) => ({ above: above[i]!, size: equal[i]!, grades: grades.get(height)! })),
  }
}

/** How many scores lie above each of the heights, which go down, and how many are equal. */
function countBy(scores: Float64Array, heights: Float64Array) {
  const over = new Uint32Array(heights.length + 1)
  const equal = new Uint32Array(heights.length + 1)
  let candidates = 0
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place]!
    if (Number.isNaN(score)) continue
    candidates++
    let [low, high] = [0, heights.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (heights[middle]! > score) low = middle + 1
      else high = middle
    }
    if (low < heights.length && heights[low] === score) equal[low]!++
    else over[low]!++
  }
  const above = new Uint32Array(heights.length)
  let sum = 0
  for (let i = 0; i < heights.length; i++) {
    sum += over[i]!
    above[i] = sum
    sum += equal[i]!
  }
  return { above, equal, candidates }
}
