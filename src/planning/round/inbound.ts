import type { Allocation } from './allocation.ts'
import type { Approaches } from './approaches.ts'
import { UNBOUND } from './approaches.ts'
import type { CandidateGraph } from './graph.ts'

/** Who could be approached once more as things stand. */
export interface Inbound {
  /** 1: there is room, or turning approaches round makes some. */
  readonly isOpen: Uint8Array
  /** Between members of different numbers no room can be passed on by turning approaches round. */
  readonly cluster: Int32Array
}

interface Arranged {
  readonly graph: CandidateGraph
  readonly allocation: Allocation
  readonly approaches: Approaches
}

/** Linear in members and planned pairs. */
export function surveyInbound(arranged: Arranged): Inbound {
  const { graph, approaches } = arranged
  const isOpen = new Uint8Array(graph.size)
  const cluster = new Int32Array(graph.size).fill(-1)
  if (approaches === UNBOUND) return { isOpen: isOpen.fill(1), cluster }
  for (let v = 0; v < graph.size; v++) isOpen[v] = approaches.hasRoom(v) ? 1 : 0
  const roomy = Array.from(isOpen.keys()).filter(v => isOpen[v] === 1)
  spread(arranged, roomy, (v, pair) => {
    if (isOpen[v] === 1 || approaches.approached(pair) !== v) return false
    isOpen[v] = 1
    return true
  })
  for (let first = 0; first < graph.size; first++) {
    if (cluster[first]! >= 0) continue
    cluster[first] = first
    spread(arranged, [first], v => {
      if (cluster[v]! >= 0) return false
      cluster[v] = first
      return true
    })
  }
  return { isOpen, cluster }
}

/** From members to those they share a planned pair with that can be turned round, as long as these are new. */
function spread(
  { graph, allocation }: Arranged,
  from: readonly number[],
  isNew: (place: number, pair: number) => boolean,
): void {
  const queue = [...from]
  for (let head = 0; head < queue.length; head++) {
    const v = queue[head]!
    for (let i = 0; i < allocation.count[v]!; i++) {
      const pair = allocation.held[v * allocation.width + i]!
      const other = graph.a[pair] === v ? graph.b[pair]! : graph.a[pair]!
      if (graph.pairs[pair]!.approach === 3 && isNew(other, pair)) queue.push(other)
    }
  }
}
