import { ASPECTS, RECIPE } from './recipe.ts'
import type { Ways } from './ways.ts'
import { UNKNOWN } from './ways.ts'

const FIRST_SHARED = ASPECTS.indexOf('sharedLanguage')
const ASSOCIATION = ASPECTS.indexOf('sharedAssociation') - FIRST_SHARED
const WEIGHINGS = ASPECTS.map(aspect => RECIPE[aspect])

/** One or two members between the two ends, by place, and the ties on the way, by acquaintance. */
export interface Path {
  readonly via: readonly number[]
  readonly ties: readonly number[]
}

/** What the two ends of all paths have in common, by shared aspect; undefined where one of them left the field empty. */
export type Common = readonly (readonly string[] | undefined)[]

export function commonOf({ shared }: Ways, from: number, to: number): Common {
  return shared.map(field => field.between(from, to))
}

/** The terms of one shared aspect that all on the path have; undefined: somebody left the field empty. */
export function sharedOn(ways: Ways, { via }: Path, common: Common, aspect: number): readonly string[] | undefined {
  let terms = common[aspect]
  for (const place of via) {
    if (terms === undefined) return undefined
    terms = ways.shared[aspect]!.keep(terms, place)
  }
  if (aspect !== ASSOCIATION || terms === undefined) return terms
  // An association that stands on the path itself is no common ground beside it.
  return terms.filter(term => !via.some(place => term === `member:${ways.members[place]!.id}`))
}

/** The value of each aspect, 0…1000 or UNKNOWN, in the order of the recipe. */
export function valuesOf(ways: Ways, path: Path, common: Common): readonly number[] {
  const { closeness, recency, twoWay, shared } = ways
  let [weakest, oldest, both, said] = [1000, UNKNOWN, 0, 0]
  for (const tie of path.ties) {
    weakest = Math.min(weakest, closeness[tie]!)
    oldest = Math.min(oldest, recency[tie]!)
    if (twoWay[tie] === UNKNOWN) continue
    both += twoWay[tie]!
    said++
  }
  const values = [weakest, oldest, said === 0 ? UNKNOWN : Math.floor(both / said), path.via.length === 1 ? 1000 : 0]
  shared.forEach((field, aspect) => {
    const terms = sharedOn(ways, path, common, aspect)
    values.push(terms === undefined ? UNKNOWN : field.value(terms))
  })
  return values
}

/** Millionths: Σ weight · (value − neutral) over what is known. */
export function scoreOf(values: readonly number[]): number {
  let score = 0
  for (let i = 0; i < values.length; i++) score += pointsAt(i, values[i]!)
  return score
}

/** The points of the aspect at this place of the recipe; unknown earns and costs nothing. */
export function pointsAt(aspect: number, value: number): number {
  const { weight, neutral } = WEIGHINGS[aspect]!
  return value === UNKNOWN ? 0 : weight * (value - neutral) + 0
}
