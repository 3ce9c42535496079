import type { Member, SignalInput } from '../../src/index.ts'
import type { RandomWorld } from '../oracle/worlds.ts'
import { matcherOf, policyOf } from './account.ts'
import type { Law } from './law.ts'
import { firstOf } from './law.ts'

export const raisedNeverLowers: Law = {
  promise: 'raising a value with positive weight never lowers a score, and lowers none with negative weight raised',
  broken(world, random) {
    if (world.members.length < 2) return undefined
    const [from, to] = pickTwo(world, random.whole(0, world.members.length - 2))
    const [low, step] = [random.whole(0, 900), random.whole(1, 100)]
    const [weight, neutral] = [random.whole(1, 5000), random.whole(0, 1000)]
    const both = random.chance(0.5)
    const scores = (value: number, sign: number) => {
      const signal = raised({ from, to, both, value, weight: sign * weight, neutral })
      const matcher = matcherOf(world, { ...policyOf(world), signals: [...policyOf(world).signals, signal] })
      return [matcher.explain(from, to).score, matcher.explain(to, from).score]
    }
    return firstOf(
      [1, -1].map(sign => {
        const [before, after] = [scores(low, sign), scores(low + step, sign)]
        const kept = before.every((score, i) => sign * (after[i]! - score) >= 0)
        return kept ? undefined : `${from}, ${to}: ${low} + ${step} at ${sign * weight} went from ${before} to ${after}`
      }),
    )
  },
}

function pickTwo({ members }: RandomWorld, at: number): readonly [string, string] {
  return [members[at]!.id, members[at + 1]!.id]
}

interface Raised {
  readonly from: string
  readonly to: string
  readonly both: boolean
  readonly value: number
  readonly weight: number
  readonly neutral: number
}

/** Knows only the one pair, in one direction or in both. */
function raised({ from, to, both, value, weight, neutral }: Raised): SignalInput {
  const knows = (a: Member, b: Member) => (a.id === from && b.id === to) || (both && a.id === to && b.id === from)
  return { name: 'raised', weight, neutral, min: 0, max: 1000, value: (a, b) => (knows(a, b) ? value : undefined) }
}
