import type { CandidateGraph } from './graph.ts'

/**
 * Who approaches whom: each planned pair has one side that is approached, and nobody is approached more than `cap` times.
 * Whether a set of pairs can be arranged so is a matter of augmenting paths (turn an approach round to make room), which
 * finds an arrangement whenever there is one: sets that can are the independent sets of a matroid.
 */
export interface Approaches {
  /** False if no arrangement has room for it; nothing has changed then. */
  add(pair: number): boolean
  remove(pair: number): void
  /** Who is approached by a planned pair. */
  approached(pair: number): number
  /** Can a member of the graph be approached once more without turning anything round? */
  hasRoom(place: number): boolean
}

const NOBODY = 0

/** Each step costs at most the planned pairs that can be reached by turning approaches round; mostly none. */
export function createApproaches({ size, a, b, pairs }: CandidateGraph, cap: number): Approaches {
  /** 1: b is approached; 2: a is; 0: not planned. The same bits as `approach`. */
  const direction = new Uint8Array(a.length)
  const inbound = Array.from({ length: size }, (): number[] => [])
  const target = (pair: number) => (direction[pair] === 1 ? b[pair]! : a[pair]!)
  const point = (pair: number, to: number) => {
    direction[pair] = to
    inbound[target(pair)]!.push(pair)
  }
  const clear = (pair: number) => {
    const list = inbound[target(pair)]!
    list[list.indexOf(pair)] = list[list.length - 1]!
    list.pop()
    direction[pair] = NOBODY
  }
  /** Turns approaches round until one of the places has room; that place, or −1. */
  const makeRoom = (places: readonly number[]): number => {
    const from = new Map<number, number>(places.map(place => [place, -1]))
    const queue = [...places]
    for (let head = 0; head < queue.length; head++) {
      const place = queue[head]!
      if (inbound[place]!.length < cap) return turnBack(place, from)
      for (const pair of inbound[place]!) {
        const other = a[pair] === place ? b[pair]! : a[pair]!
        if (pairs[pair]!.approach !== 3 || from.has(other)) continue
        from.set(other, pair)
        queue.push(other)
      }
    }
    return -1
  }
  const turnBack = (room: number, from: ReadonlyMap<number, number>): number => {
    let place = room
    for (let pair = from.get(place)!; pair >= 0; pair = from.get(place)!) {
      const freed = target(pair)
      const turned = 3 - direction[pair]!
      clear(pair)
      point(pair, turned)
      place = freed
    }
    return place
  }
  return {
    add(pair) {
      const { approach } = pairs[pair]!
      const ends = [...(approach & 1 ? [b[pair]!] : []), ...(approach & 2 ? [a[pair]!] : [])]
      ends.sort((p, q) => inbound[p]!.length - inbound[q]!.length)
      const place = makeRoom(ends)
      if (place < 0) return false
      point(pair, place === b[pair] ? 1 : 2)
      return true
    },
    remove: clear,
    approached: target,
    hasRoom: place => inbound[place]!.length < cap,
  }
}

/** Where no cap can bind. */
export const UNBOUND: Approaches = { add: () => true, remove: () => {}, approached: () => -1, hasRoom: () => true }

/** With all of everybody's introductions within the cap none binds; nor with half of them, where either side may approach. */
export function canBind({ pairs }: CandidateGraph, capacity: Int32Array, cap: number): boolean {
  const most = capacity.reduce((greatest, one) => Math.max(greatest, one), 0)
  return most > 2 * cap || (most > cap && pairs.some(({ approach }) => approach !== 3))
}
