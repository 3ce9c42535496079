import type { Columns } from '../columns/columns.ts'
import { homeOf } from '../columns/columns.ts'
import type { Kept } from '../columns/kept.ts'
import { find } from '../columns/lists.ts'
import type { Contacts } from '../policy/signal.ts'
import { valueOfPaths } from '../scoring/shapes/contacts.ts'
import type { PlacePart } from './parts.ts'
import type { Points } from './points.ts'
import { Walk } from './walk.ts'

/** So many steps are walked to bound paths; what further contacts, those with most contacts of their own, could add is not told apart. */
const STEPS = 1024

/**
 * Paths from the asking member; a path weighs the same from either end, so one part serves both directions. Paths over two
 * contacts are bounded by walking from the asking member over its contacts, those with few contacts first, for they say
 * most; exactly they are counted from the candidate's side. Longer paths are scattered in full.
 */
export function contactsPart(signal: Contacts, points: Points, { columns, kept }: Source): PlacePart {
  const most = columns.compiled + columns.homes.length
  const walk = kept.of(signal, { name: 'walk' }, () => new Walk(most, signal.reach === 3))
  return signal.far === undefined
    ? shortPaths(signal, points, { columns, walk })
    : longPaths(signal, signal.far, points, { columns, walk })
}

interface Source {
  readonly columns: Columns
  readonly kept: Kept
}

interface Walking {
  readonly columns: Columns
  readonly walk: Walk
}

function shortPaths(signal: Contacts, points: Points, { columns, walk }: Walking): PlacePart {
  const { starts, ends, contacts, strengths, rarities } = columns.ties
  const { own, paths, reached } = walk
  const none = points.at[valueOfPaths(0, signal)]!
  const canRise = points.most(0, 1000) > Math.max(0, none)
  const order: number[] = []
  let asking = -1
  let most = 0

  const degree = (place: number) => ends[place]! - starts[place]!
  /** Walks on over one contact. */
  const scatter = (c: number, strength: number) => {
    for (let j = starts[c]!; j < ends[c]!; j++) {
      const b = contacts[j]!
      const path = Math.floor((strength * strengths[j]! * rarities[c]!) / 1e3)
      if (b === asking || path === 0) continue
      if (paths[b] === 0) reached.add(b)
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
  const setOut = () => {
    order.length = 0
    for (let j = starts[asking]!; j < ends[asking]!; j++) order.push(j)
    order.sort((p, q) => degree(contacts[p]!) - degree(contacts[q]!) || p - q)
    let [left, rest] = [STEPS, 0]
    for (const j of order) {
      const c = contacts[j]!
      left -= degree(c)
      if (left >= 0) scatter(c, strengths[j]!)
      else rest += strengths[j]! * rarities[c]!
    }
    most = Math.max(0, bound(0, rest))
    reached.bound(columns, home => bound(paths[home]!, rest))
  }
  const sumTo = (b: number) => {
    let sum = 0
    if (degree(b) <= 16 + 4 * degree(asking)) {
      for (let j = starts[b]!; j < ends[b]!; j++) {
        const c = contacts[j]!
        const first = own[c]!
        if (first > 0) sum += Math.floor((first * strengths[j]! * rarities[c]!) / 1e3)
      }
      return sum
    }
    for (let i = starts[asking]!; i < ends[asking]!; i++) {
      const c = contacts[i]!
      const j = find(contacts, c, starts[b]!, ends[b]!)
      if (j >= 0) sum += Math.floor((strengths[i]! * strengths[j]! * rarities[c]!) / 1e3)
    }
    return sum
  }
  const knows = (home: number) => asking >= 0 && degree(asking) > 0 && degree(home) > 0

  return {
    most: () => most,
    reached,
    prepare(place) {
      walk.forget()
      asking = homeOf(columns, place)
      for (let j = starts[asking]!; j < ends[asking]!; j++) walk.note(contacts[j]!, strengths[j]!)
      most = degree(asking) === 0 ? 0 : Math.max(0, none)
      if (degree(asking) > 0 && canRise) setOut()
    },
    points(place) {
      const home = homeOf(columns, place)
      return knows(home) ? points.at[valueOfPaths(sumTo(home), signal)]! : 0
    },
    knows: place => knows(homeOf(columns, place)),
  }
}

/** @param factor thousandths that a path over two contacts counts */
function longPaths(signal: Contacts, factor: number, points: Points, { columns, walk }: Walking): PlacePart {
  const { starts, ends, contacts, strengths, rarities } = columns.ties
  const { paths, far, reached } = walk
  const none = points.at[valueOfPaths(0, signal)]!
  let isActive = false

  const scatter = (from: number) => {
    for (let i = starts[from]!; i < ends[from]!; i++) {
      const c = contacts[i]!
      for (let j = starts[c]!; j < ends[c]!; j++) {
        const b = contacts[j]!
        if (b === from) continue
        const strength = strengths[i]! * strengths[j]!
        walk.reach(b)
        paths[b]! += Math.floor((strength * rarities[c]!) / 1e3)
        scatterFar(from, c, b, strength, rarities[c]! * rarities[b]!)
      }
    }
  }
  const scatterFar = (from: number, c: number, d: number, strength: number, rarity: number) => {
    for (let k = starts[d]!; k < ends[d]!; k++) {
      const b = contacts[k]!
      if (b === from || b === c) continue
      walk.reach(b)
      far[b]! += Math.floor((strength * strengths[k]! * rarity) / 1e9)
    }
  }
  const pointsOf = (home: number) =>
    points.at[valueOfPaths(paths[home]! + Math.floor((factor * far[home]!) / 1000), signal)]!
  const knows = (home: number) => isActive && starts[home]! < ends[home]!

  return {
    most: () => (isActive ? Math.max(0, none) : 0),
    reached,
    prepare(place) {
      walk.forget()
      const home = homeOf(columns, place)
      isActive = starts[home]! < ends[home]!
      if (!isActive) return
      scatter(home)
      reached.bound(columns, pointsOf)
    },
    points(place) {
      const home = homeOf(columns, place)
      return knows(home) ? pointsOf(home) : 0
    },
    knows: place => knows(homeOf(columns, place)),
  }
}
