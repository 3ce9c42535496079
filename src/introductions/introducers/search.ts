import { isOpen } from '../../members/member.ts'
import { BestK } from '../../ranking/best-k.ts'
import type { Path } from './path-value.ts'
import { commonOf, scoreOf, valuesOf } from './path-value.ts'
import type { Ways } from './ways.ts'

export interface RankedPath extends Path {
  /** Millionths. */
  readonly score: number
}

/** Score down, then the shorter one, then ids by code point up; places are in the order of ids. */
function comparePaths(p: RankedPath, q: RankedPath): number {
  return q.score - p.score || p.via.length - q.via.length || p.via[0]! - q.via[0]! || (p.via[1] ?? 0) - (q.via[1] ?? 0)
}

/** Finds the best paths between two members, by place. Made once for a network: it marks one array for each search. */
export function createSearch(ways: Ways): (from: number, to: number, maxHops: number, limit: number) => RankedPath[] {
  const { members } = ways
  /** tieTo[p]: the tie from p to the one who is sought, plus 1; 0 if there is none. */
  const tieTo = new Uint32Array(members.length)
  const tieFrom = new Uint32Array(members.length)
  return (from, to, maxHops, limit) => {
    if (from === to || !mayMeet(ways, from, to)) return []
    mark(ways, tieTo, to, true)
    mark(ways, tieFrom, from, true)
    const kept = new BestK<RankedPath>(limit, comparePaths)
    const common = commonOf(ways, from, to)
    for (const path of paths(ways, from, to, maxHops, tieFrom, tieTo)) {
      kept.offer({ ...path, score: scoreOf(valuesOf(ways, path, common)) })
    }
    mark(ways, tieTo, to, false)
    mark(ways, tieFrom, from, false)
    return [...kept.sorted()]
  }
}

/** Nobody is asked to introduce people who are not open to introductions, or do not want each other. */
function mayMeet({ members, avoids }: Ways, from: number, to: number): boolean {
  return isOpen(members[from]!) && isOpen(members[to]!) && !avoids(from, to)
}

function mark({ starts, ends, known }: Ways, ties: Uint32Array, place: number, on: boolean): void {
  for (let i = starts[place]!; i < starts[place + 1]!; i++) ties[ends[i]!] = on ? known[i]! + 1 : 0
}

/**
 * Every path over one member, and every chain over two of whom neither could do it alone. Nobody on it avoids anybody on
 * it.
 */
function* paths(
  ways: Ways,
  from: number,
  to: number,
  maxHops: number,
  tieFrom: Uint32Array,
  tieTo: Uint32Array,
): Generator<Path> {
  const { starts, ends, known, asked, avoids } = ways
  const isWelcome = (place: number) => !avoids(place, from) && !avoids(place, to)
  for (let i = starts[from]!; i < starts[from + 1]!; i++) {
    const x = ends[i]!
    if (x === to || asked[x] === 0 || !isWelcome(x)) continue
    if (tieTo[x]! > 0) {
      yield { via: [x], ties: [known[i]!, tieTo[x]! - 1] }
    } else if (maxHops > 2 && asked[x] === 2) {
      for (let j = starts[x]!; j < starts[x + 1]!; j++) {
        const y = ends[j]!
        if (tieTo[y] === 0 || y === from || asked[y] !== 2 || tieFrom[y]! > 0) continue
        if (isWelcome(y) && !avoids(x, y)) yield { via: [x, y], ties: [known[i]!, known[j]!, tieTo[y]! - 1] }
      }
    }
  }
}
