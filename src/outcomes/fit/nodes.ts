/** A curve bends at so many quantiles of all values, and as many of those of successes. */
const QUANTILES = 6
/** Nodes stand at least so far apart. */
const APART = 8
/** Above this share of the successes' values a curve stays level: too few stand there to tell. */
const TAIL = 0.98

/**
 * Where a signal's curve may bend: at quantiles of its values, so that each stretch has its share of examples.
 * @param values of all examples, 0…1000
 * @param ofSuccesses those of successes
 */
export function curveNodes(values: number[], ofSuccesses: number[]): readonly number[] {
  const all = [...quantiles(values, 1), ...quantiles(ofSuccesses, TAIL)].sort((p, q) => p - q)
  const nodes: number[] = []
  for (const value of all) if (nodes.length === 0 || value - nodes.at(-1)! >= APART) nodes.push(value)
  return nodes.length < 2 ? [] : nodes
}

function quantiles(values: number[], tail: number): number[] {
  if (values.length === 0) return []
  const sorted = values.sort((p, q) => p - q)
  return Array.from({ length: QUANTILES + 1 }, (_, i) => {
    const at = Math.floor((i / QUANTILES) * tail * sorted.length)
    return sorted[Math.min(sorted.length - 1, at)]!
  })
}
