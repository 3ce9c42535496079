/** Rank correlation, −1 to 1; equal values share the mean of their ranks. */
export function spearman(x: Float64Array, y: Float64Array): number {
  const [p, q] = [ranks(x), ranks(y)]
  const mean = (p.length - 1) / 2
  let [both, mine, theirs] = [0, 0, 0]
  for (let i = 0; i < p.length; i++) {
    both += (p[i]! - mean) * (q[i]! - mean)
    mine += (p[i]! - mean) ** 2
    theirs += (q[i]! - mean) ** 2
  }
  return both / Math.sqrt(mine * theirs)
}

function ranks(values: Float64Array): Float64Array {
  const order = [...values.keys()].sort((i, j) => values[i]! - values[j]!)
  const found = new Float64Array(values.length)
  for (let i = 0; i < order.length; ) {
    let end = i
    while (end < order.length && values[order[end]!] === values[order[i]!]) end++
    for (let j = i; j < end; j++) found[order[j]!] = (i + end - 1) / 2
    i = end
  }
  return found
}
