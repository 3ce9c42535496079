import type { Allocation } from './allocation.ts'
import { createAllocation } from './allocation.ts'
import type { Approaches } from './approaches.ts'
import { createApproaches, UNBOUND } from './approaches.ts'
import type { Candidates } from './candidates.ts'
import type { CandidateGraph, CandidatePair } from './graph.ts'
import { packGraph } from './graph.ts'
import { surveyInbound } from './inbound.ts'

/** A plan of pairs that are all planned, among all members, with room for more behind those it was begun with. */
interface Growing {
  readonly graph: CandidateGraph & { readonly pairs: CandidatePair[] }
  readonly allocation: Allocation
  readonly approaches: Approaches
}

interface Asked {
  /** Places of those who are short and whose candidates are not all known. */
  readonly short: readonly number[]
  readonly min: number
  readonly inboundCap: number
  /** The policy lets either side of a pair approach the other. */
  readonly isEven: boolean
  readonly isStopped: () => boolean
}

/** Members between two yields, and introductions between two looks at who has room. */
const BETWEEN = 256

/**
 * Asks for whoever is short, one after the other, among those who have room at that moment and with whom somebody may still be
 * approached, and plans them at once; all that is planned then. Room only shrinks meanwhile: whoever is short afterwards has
 * nobody left. A query a member.
 */
export function* lastLooks(
  candidates: Candidates,
  planned: readonly CandidatePair[],
  asked: Asked,
): Generator<void, readonly CandidatePair[]> {
  const { capacity } = candidates
  const more = asked.short.reduce((sum, place) => sum + Math.min(asked.min, capacity[place]!), 0)
  const growing = createGrowing(planned, more, { capacity, cap: asked.inboundCap })
  let inbound = surveyInbound(growing)
  const { count } = growing.allocation
  const missing = (place: number) => Math.min(asked.min, capacity[place]!) - count[place]!
  const hasRoom = (other: number) => count[other]! < capacity[other]!
  const full = () => candidates.all(place => !hasRoom(place))
  let [exclude, fresh] = [full(), 0]
  for (const [i, place] of asked.short.entries()) {
    if (asked.isStopped()) break
    const also = (other: number) =>
      hasRoom(other) &&
      (inbound.isOpen[other] === 1 || (asked.isEven && inbound.isOpen[place] === 1)) &&
      !candidates.isBanned(place, other) &&
      candidates.pairOf(place, other) === undefined
    while (missing(place) > 0) {
      const found = candidates.look(place, missing(place), { exclude, also })
      for (const other of found) grow(growing, candidates.pairOf(place, other)!)
      if (found.length === 0) break
      // Whoever was found and could not be approached any more is known now, and not found again.
      if (growing.approaches !== UNBOUND) inbound = surveyInbound(growing)
      fresh += found.length
      // Whoever has come to be full since is asked `also` about, a few.
      if (fresh >= BETWEEN) [exclude, fresh] = [full(), 0]
    }
    if (i % BETWEEN === BETWEEN - 1) yield
  }
  return growing.graph.pairs
}

function createGrowing(
  planned: readonly CandidatePair[],
  more: number,
  { capacity, cap }: { readonly capacity: Int32Array; readonly cap: number },
): Growing {
  const packed = packGraph(capacity.length, planned)
  const longer = (list: Int32Array) => {
    const long = new Int32Array(list.length + more)
    long.set(list)
    return long
  }
  const chance = new Float64Array(planned.length + more)
  chance.set(packed.chance)
  const graph = { ...packed, pairs: [...planned], a: longer(packed.a), b: longer(packed.b), chance }
  const most = capacity.reduce((greatest, one) => Math.max(greatest, one), 0)
  const approaches = most > cap ? createApproaches(graph, cap) : UNBOUND
  const growing = { graph, allocation: createAllocation(graph, capacity), approaches }
  for (const at of planned.keys()) {
    approaches.add(at)
    growing.allocation.toggle(at)
  }
  return growing
}

function grow({ graph, allocation, approaches }: Growing, pair: CandidatePair): void {
  const at = graph.pairs.push(pair) - 1
  graph.a[at] = pair.a
  graph.b[at] = pair.b
  graph.chance[at] = pair.chance
  if (approaches.add(at)) allocation.toggle(at)
  else graph.pairs.pop()
}
