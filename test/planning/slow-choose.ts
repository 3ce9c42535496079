import { Cover } from '../../src/planning/delegation/cover.ts'
import { mayJoin } from '../../src/planning/delegation/rivals.ts'

export interface SlowChoice {
  readonly shares: readonly (readonly { readonly group: number; readonly worth: number }[])[]
  readonly groups: number
  readonly seats: number
  readonly work: number
  readonly pins: readonly number[]
  readonly maxRivals: number
  readonly isRival: (a: number, b: number) => boolean
}

/** Branch and bound as it is told: at each group all who are left are sorted by what they would add, one recursion a candidate. */
export function slowBound(choice: SlowChoice, best: readonly number[]) {
  const cover = new Cover(choice.shares, choice.groups)
  const group: number[] = []
  const add = (place: number) => {
    cover.add(place)
    group.push(place)
  }
  const remove = (place: number) => {
    cover.remove(place)
    group.splice(group.lastIndexOf(place), 1)
  }
  for (const place of best) add(place)
  let found = { places: best, worth: cover.worth }
  for (const place of best) if (!choice.pins.includes(place)) remove(place)
  let work = 0
  const visit = (left: readonly number[]): boolean => {
    if (work >= choice.work) return false
    work++
    if (cover.worth > found.worth) found = { places: [...group], worth: cover.worth }
    const seats = choice.seats - group.length
    const gains = left.map(place => ({ place, gain: cover.gain(place) }))
    gains.sort((p, q) => q.gain - p.gain || p.place - q.place)
    const reach = gains.slice(0, seats).reduce((sum, { gain }) => sum + gain, cover.worth)
    if (seats === 0 || gains.length === 0 || reach <= found.worth) return true
    const [first, ...rest] = gains.map(({ place }) => place)
    let isWhole = true
    if (mayJoin(first!, group, choice)) {
      add(first!)
      isWhole = visit(rest)
      remove(first!)
    }
    return visit(rest) && isWhole
  }
  const optimal = visit(choice.shares.map((_, place) => place).filter(place => !choice.pins.includes(place)))
  return { ...found, optimal, work }
}
