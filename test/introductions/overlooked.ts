import type { Member } from '../../src/index.ts'
import type { RandomWorld } from '../oracle/worlds.ts'
import { matcherOf } from './counterfactual-worlds.ts'

const OTHER = { needs: 'offers', offers: 'needs' } as const

/** Entries that would do and are not told, or of which more are told; the fewest of one field of one member. */
export interface Overlooked {
  readonly field: string
  readonly would: readonly string[]
}

/** What of wishes and offers would bring the pair into the list though it is not told; all, alone and by two, are tried. */
export function overlooked(world: RandomWorld, asked: Asked): readonly Overlooked[] {
  const { from, to, limit } = asked
  const told = matcherOf(world, world.members).explain(from, to, { counterfactual: true, limit }).counterfactual!
  if (told.introduced || from === to) return []
  const sides = [
    { own: from, their: to },
    { own: to, their: from },
  ]
  return sides.flatMap(({ own, their }) =>
    (['needs', 'offers'] as const).flatMap(field => {
      const would = leastOf(world, asked, own, field, missing(world, own, their, field))
      const change = told.changes.find(one => one.kind === 'entries' && one.member === own && one.field === field)
      const isTold = change?.kind === 'entries' && change.add.length === would?.length
      return would === undefined || isTold ? [] : [{ field: `${own}.${field}`, would }]
    }),
  )
}

/** What the other side has to meet the field, and it lacks. */
function missing({ members }: RandomWorld, own: string, their: string, field: keyof typeof OTHER): readonly string[] {
  const [mine, theirs] = [own, their].map(id => members.find(one => one.id === id)!)
  const held = (mine![field] ?? []).map(one => (typeof one === 'string' ? one : one.term))
  return (theirs![OTHER[field]] ?? [])
    .map(one => (typeof one === 'string' ? one : one.term))
    .filter(term => !held.includes(term))
}

export interface Asked {
  readonly from: string
  readonly to: string
  readonly limit: number
}

function leastOf(
  world: RandomWorld,
  { from, to, limit }: Asked,
  own: string,
  field: keyof typeof OTHER,
  terms: readonly string[],
): readonly string[] | undefined {
  const isEnough = (add: readonly string[]) => {
    const members = world.members.map(one =>
      one.id === own ? { ...one, [field]: [...(one[field] ?? []), ...add] } : one,
    )
    return matcherOf(world, members as Member[])
      .ranked(from, { limit })
      .some(one => one.to === to)
  }
  const pairs = terms.flatMap((one, i) => terms.slice(i + 1).map(other => [one, other]))
  return terms.map(term => [term]).find(isEnough) ?? pairs.find(isEnough)
}
