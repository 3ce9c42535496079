import type { Columns } from '../columns/columns.ts'
import type { Contacts } from '../policy/signal.ts'
import { valueOfPaths } from '../scoring/shapes/contacts.ts'
import type { PlacePart, Reached } from './parts.ts'
import type { Points } from './points.ts'

/** So many steps are walked to bound paths; what further contacts, those with most contacts of their own, could add is not told apart. */
const STEPS = 1024

class ReachedPlaces implements Reached {
  readonly places: Uint32Array
  readonly bounds: Float64Array
  length = 0
  most = 0

  constructor(size: number) {
    this.places = new Uint32Array(size)
    this.bounds = new Float64Array(size)
  }
}

/**
 * Paths from the asking member; a path weighs the same from either end, so one part serves both directions. Paths over two
 * contacts are bounded by walking from the asking member over its contacts, those with few contacts first, for they say
 * most; exactly they are counted from the candidate's side. Longer paths are scattered in full.
 */
export function contactsPart(signal: Contacts, points: Points, columns: Columns): PlacePart {
  return signal.reach === 2 ? shortPaths(signal, points, columns) : longPaths(signal, points, columns)
}

function shortPaths(signal: Contacts, points: Points, { ties, size }: Columns): PlacePart {
  const { starts, contacts, strengths, rarities } = ties
  const own = new Uint16Array(size)
  const paths = new Float64Array(size)
  const reached = new ReachedPlaces(size)
  const none = points.at[valueOfPaths(0, signal)]!
  const canRise = points.most(0, 1000) > Math.max(0, none)
  const order: number[] = []
  let asking = -1
  let most = 0

  const degree = (place: number) => starts[place + 1]! - starts[place]!
  const forget = () => {
    if (asking >= 0) for (let j = starts[asking]!; j < starts[asking + 1]!; j++) own[contacts[j]!] = 0
    for (let i = 0; i < reached.length; i++) paths[reached.places[i]!] = 0
    reached.length = 0
    reached.most = 0
  }
  /** Walks on over one contact. */
  const scatter = (c: number, strength: number) => {
    for (let j = starts[c]!; j < starts[c + 1]!; j++) {
      const b = contacts[j]!
      const path = Math.floor((strength * strengths[j]! * rarities[c]!) / 1e3)
      if (b === asking || path === 0) continue
      if (paths[b] === 0) reached.places[reached.length++] = b
      paths[b]! += path
    }
  }
  /** The most points at a sum of least…least + more. */
  const bound = (least: number, more: number) => {
    const [v, w] = [valueOfPaths(least, signal), valueOfPaths(least + more, signal)]
    const { peak } = signal
    const isOverPeak = peak !== undefined && least <= peak && peak <= least + more
    return points.most(Math.min(v, w), isOverPeak ? 1000 : Math.max(v, w))
  }
  const walk = () => {
    order.length = 0
    for (let j = starts[asking]!; j < starts[asking + 1]!; j++) order.push(j)
    order.sort((p, q) => degree(contacts[p]!) - degree(contacts[q]!) || p - q)
    let [left, rest] = [STEPS, 0]
    for (const j of order) {
      const c = contacts[j]!
      left -= degree(c)
      if (left >= 0) scatter(c, strengths[j]!)
      else rest += strengths[j]! * rarities[c]!
    }
    most = Math.max(0, bound(0, rest))
    for (let i = 0; i < reached.length; i++) {
      const place = reached.places[i]!
      reached.bounds[i] = bound(paths[place]!, rest)
      if (reached.bounds[i]! > reached.most) reached.most = reached.bounds[i]!
    }
  }
  const sumTo = (b: number) => {
    let sum = 0
    if (degree(b) <= 16 + 4 * degree(asking)) {
      for (let j = starts[b]!; j < starts[b + 1]!; j++) {
        const c = contacts[j]!
        const first = own[c]!
        if (first > 0) sum += Math.floor((first * strengths[j]! * rarities[c]!) / 1e3)
      }
      return sum
    }
    for (let i = starts[asking]!; i < starts[asking + 1]!; i++) {
      const c = contacts[i]!
      const j = find(contacts, c, starts[b]!, starts[b + 1]!)
      if (j >= 0) sum += Math.floor((strengths[i]! * strengths[j]! * rarities[c]!) / 1e3)
    }
    return sum
  }
  const knows = (place: number) => asking >= 0 && degree(asking) > 0 && degree(place) > 0

  return {
    most: () => most,
    reached,
    prepare(place) {
      forget()
      asking = place
      for (let j = starts[place]!; j < starts[place + 1]!; j++) own[contacts[j]!] = strengths[j]!
      most = degree(place) === 0 ? 0 : Math.max(0, none)
      if (degree(place) > 0 && canRise) walk()
    },
    points: place => (knows(place) ? points.at[valueOfPaths(sumTo(place), signal)]! : 0),
    knows,
  }
}

function longPaths(signal: Contacts, points: Points, { ties, size }: Columns): PlacePart {
  const { starts, contacts, strengths, rarities } = ties
  const paths = new Float64Array(size)
  const far = new Float64Array(size)
  const marked = new Uint8Array(size)
  const reached = new ReachedPlaces(size)
  const factor = signal.far ?? 0
  const none = points.at[valueOfPaths(0, signal)]!
  let isActive = false

  const reach = (place: number) => {
    if (marked[place] === 1) return
    marked[place] = 1
    reached.places[reached.length++] = place
  }
  const forget = () => {
    for (let i = 0; i < reached.length; i++) {
      const place = reached.places[i]!
      paths[place] = far[place] = marked[place] = 0
    }
    reached.length = 0
    reached.most = 0
  }
  const scatter = (from: number) => {
    for (let i = starts[from]!; i < starts[from + 1]!; i++) {
      const c = contacts[i]!
      for (let j = starts[c]!; j < starts[c + 1]!; j++) {
        const b = contacts[j]!
        if (b === from) continue
        const strength = strengths[i]! * strengths[j]!
        reach(b)
        paths[b]! += Math.floor((strength * rarities[c]!) / 1e3)
        scatterFar(from, c, b, strength, rarities[c]! * rarities[b]!)
      }
    }
  }
  const scatterFar = (from: number, c: number, d: number, strength: number, rarity: number) => {
    for (let k = starts[d]!; k < starts[d + 1]!; k++) {
      const b = contacts[k]!
      if (b === from || b === c) continue
      reach(b)
      far[b]! += Math.floor((strength * strengths[k]! * rarity) / 1e9)
    }
  }
  const pointsOf = (place: number) =>
    points.at[valueOfPaths(paths[place]! + Math.floor((factor * far[place]!) / 1000), signal)]!
  const knows = (place: number) => isActive && starts[place]! < starts[place + 1]!

  return {
    most: () => (isActive ? Math.max(0, none) : 0),
    reached,
    prepare(place) {
      forget()
      isActive = starts[place]! < starts[place + 1]!
      if (!isActive) return
      scatter(place)
      for (let i = 0; i < reached.length; i++) {
        reached.bounds[i] = pointsOf(reached.places[i]!)
        if (reached.bounds[i]! > reached.most) reached.most = reached.bounds[i]!
      }
    },
    points: place => (knows(place) ? pointsOf(place) : 0),
    knows,
  }
}

/** Where a place stands in a stretch that goes up; −1 if it does not. */
function find(places: Uint32Array, place: number, from: number, to: number): number {
  let [low, high] = [from, to - 1]
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = places[middle]!
    if (found === place) return middle
    if (found < place) low = middle + 1
    else high = middle - 1
  }
  return -1
}
