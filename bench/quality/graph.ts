import type { Network } from '../../src/index.ts'

/** Who has ties with whom, by place, each contact once. */
export interface Neighbours {
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

export function neighboursOf({ members, tieEnds }: Network): Neighbours {
  const sets = members.map(() => new Set<number>())
  for (let i = 0; i < tieEnds.length; i += 2) {
    const [a, b] = [tieEnds[i]!, tieEnds[i + 1]!]
    if (a === b) continue
    sets[a]!.add(b)
    sets[b]!.add(a)
  }
  const starts = new Uint32Array(members.length + 1)
  for (const [place, { size }] of sets.entries()) starts[place + 1] = starts[place]! + size
  return { starts, ends: Uint32Array.from(sets.flatMap(set => [...set].sort((a, b) => a - b))) }
}

export function degree({ starts }: Neighbours, place: number): number {
  return starts[place + 1]! - starts[place]!
}

/** Σ over shared contacts c of 1 / ln degree(c). */
export function adamicAdar(neighbours: Neighbours, from: number): Float64Array {
  const { starts, ends } = neighbours
  const sums = new Float64Array(starts.length - 1)
  for (let i = starts[from]!; i < starts[from + 1]!; i++) {
    const contact = ends[i]!
    const worth = 1 / Math.log(Math.max(2, degree(neighbours, contact)))
    for (let j = starts[contact]!; j < starts[contact + 1]!; j++) sums[ends[j]!]! += worth
  }
  return sums
}

const RESTART = 0.15
const STEPS = 8

/** Where a walker is found that starts at `from` and returns there with probability .15 at each step. */
export function personalisedPageRank(neighbours: Neighbours, from: number): Float64Array {
  const { starts, ends } = neighbours
  const size = starts.length - 1
  let here = new Float64Array(size)
  let next = new Float64Array(size)
  here[from] = 1
  for (let step = 0; step < STEPS; step++) {
    next.fill(0)
    next[from] = RESTART
    for (let place = 0; place < size; place++) {
      const mass = here[place]!
      if (mass === 0) continue
      const share = ((1 - RESTART) * mass) / degree(neighbours, place)
      for (let j = starts[place]!; j < starts[place + 1]!; j++) next[ends[j]!]! += share
    }
    ;[here, next] = [next, here]
  }
  return here
}
