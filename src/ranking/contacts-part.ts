import type { Columns } from '../columns/columns.ts'
import type { Contacts } from '../policy/signal.ts'
import { valueOfPaths } from '../scoring/shapes/contacts.ts'
import type { Part } from './part.ts'
import { NO_RISES } from './part.ts'

/**
 * Paths from the asking member, scattered over its contacts' contacts; a path weighs the same from either end, so one part
 * serves both directions. Whoever is not reached has the value of no path.
 */
export function contactsPart(signal: Contacts, points: Float64Array, { ties, size }: Columns): Part {
  const { starts, contacts, strengths, rarities } = ties
  const paths = new Float64Array(size)
  const far = new Float64Array(signal.reach === 3 ? size : 0)
  const marked = new Uint8Array(size)
  const reached: number[] = []
  const factor = signal.far ?? 0
  const none = points[valueOfPaths(0, signal)]!
  let active = false

  const reach = (place: number) => {
    if (marked[place] === 1) return
    marked[place] = 1
    reached.push(place)
  }
  const forget = () => {
    for (const place of reached) {
      paths[place] = 0
      if (signal.reach === 3) far[place] = 0
      marked[place] = 0
    }
    reached.length = 0
  }
  const scatter = (from: number) => {
    for (let i = starts[from]!; i < starts[from + 1]!; i++) {
      const c = contacts[i]!
      const [first, rarity] = [strengths[i]!, rarities[c]!]
      for (let j = starts[c]!; j < starts[c + 1]!; j++) {
        const b = contacts[j]!
        if (b === from) continue
        reach(b)
        paths[b]! += Math.floor((first * strengths[j]! * rarity) / 1e3)
        if (signal.reach === 3) scatterFar(from, c, b, first * strengths[j]!, rarity * rarities[b]!)
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
  const pointsOf = (place: number) => {
    const long = signal.reach === 3 ? Math.floor((factor * far[place]!) / 1000) : 0
    return points[valueOfPaths(paths[place]! + long, signal)]!
  }

  return {
    get base() {
      return active ? Math.max(0, none) : 0
    },
    prepare(place) {
      forget()
      active = starts[place]! < starts[place + 1]!
      if (active) scatter(place)
    },
    add(from, to, sums) {
      if (!active) return
      for (let place = from; place < to; place++) {
        if (marked[place] === 1) sums[place - from]! += pointsOf(place)
        else if (starts[place]! < starts[place + 1]!) sums[place - from]! += none
      }
    },
    rises() {
      if (!active) return NO_RISES
      const base = Math.max(0, none)
      const each = Float64Array.from(reached, place => Math.max(0, pointsOf(place) - base))
      const most = each.reduce((top, rise) => Math.max(top, rise), 0)
      return [{ points: most, places: Uint32Array.from(reached), from: 0, to: each.length, each }]
    },
    knows: place => active && starts[place]! < starts[place + 1]!,
  }
}
