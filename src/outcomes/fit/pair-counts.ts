import { SMALLEST_GROUP } from '../../members/smallest-group.ts'
import type { Network } from '../../network/network.ts'
import type { Affinity } from '../../policy/signal.ts'
import type { Facts } from '../../scoring/facts.ts'
import { memoized } from '../../scoring/facts.ts'
import type { Verdict } from '../verdicts.ts'
import type { Term } from './learnable.ts'
import { learnable } from './learnable.ts'

export interface History {
  /** What the table reads its terms from. */
  readonly facts: Facts
  readonly network: Network
  /** Introductions that came to something, beside the ties. */
  readonly successes: readonly Verdict[]
}

/** How often terms of one side and of the other came together. */
export interface Counts {
  readonly together: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly ofX: ReadonlyMap<string, number>
  readonly ofY: ReadonlyMap<string, number>
  readonly all: number
}

/**
 * Counts pairs, each from both its ends. A cell that rests on guarded origins of fewer than `SMALLEST_GROUP` would tell whose
 * they are: in its pairs these are not theirs, and all is counted anew until there is no such cell.
 */
export function countPairs({ x, y }: Affinity, { facts, network, successes }: History): Counts {
  const [left, right] = [x, y].map(field => memoized(new Map(), learnable(facts, field))) as [Terms, Terms]
  const ways = [...network.ties, ...successes].flatMap(({ from, to }) => [
    [from, to],
    [to, from],
  ]) as readonly (readonly [string, string])[]
  const few = new Set<string>()
  for (;;) {
    const tally = new Tally()
    for (const [a, b] of ways) tally.add(...told(left(a), right(b), few))
    const found = [...tally.behind].filter(([, members]) => members.size < SMALLEST_GROUP)
    if (found.length === 0) return tally
    for (const [cell] of found) few.add(cell)
  }
}

type Terms = (id: string) => readonly Term[]

/** A cell by the side whose origins it rests on; the length tells where x ends. */
const cellOf = (side: 'x' | 'y', x: Term, y: Term) => `${side}${x.term.length}:${x.term}${y.term}`

/** The terms of a pair without those that would be of few in a cell. */
function told(xs: readonly Term[], ys: readonly Term[], few: ReadonlySet<string>) {
  if (few.size === 0) return [xs, ys] as const
  return [
    xs.filter(x => x.behind.length === 0 || !ys.some(y => few.has(cellOf('x', x, y)))),
    ys.filter(y => y.behind.length === 0 || !xs.some(x => few.has(cellOf('y', x, y)))),
  ] as const
}

class Tally implements Counts {
  readonly together = new Map<string, Map<string, number>>()
  readonly ofX = new Map<string, number>()
  readonly ofY = new Map<string, number>()
  all = 0
  /** On whose guarded origins a cell rests. */
  readonly behind = new Map<string, Set<string>>()

  add(xs: readonly Term[], ys: readonly Term[]): void {
    if (xs.length === 0 || ys.length === 0) return
    this.all++
    for (const { term } of ys) count(this.ofY, term)
    for (const x of xs) {
      count(this.ofX, x.term)
      const row = this.together.get(x.term) ?? new Map<string, number>()
      this.together.set(x.term, row)
      for (const y of ys) {
        count(row, y.term)
        if (x.behind.length > 0) this.#rest(cellOf('x', x, y), x.behind)
        if (y.behind.length > 0) this.#rest(cellOf('y', x, y), y.behind)
      }
    }
  }

  #rest(cell: string, members: readonly string[]): void {
    const known = this.behind.get(cell) ?? new Set()
    this.behind.set(cell, known)
    for (const member of members) known.add(member)
  }
}

function count(counts: Map<string, number>, term: string): void {
  counts.set(term, (counts.get(term) ?? 0) + 1)
}
