import type { Introduction } from '../../src/index.ts'
import { floorDivide } from '../oracle/exact.ts'
import type { Policy } from '../oracle/policy.ts'
import type { RandomWorld } from '../oracle/worlds.ts'
import { EVERYBODY, matcherOf, pairsOf } from './account.ts'
import type { Law } from './law.ts'
import { firstOf } from './law.ts'

export const cardIsTheScore: Law = {
  promise:
    'the integers of a card are its score and confidence: of what is introduced, of the best pairs, of refused ones',
  broken(world) {
    const matcher = matcherOf(world)
    const listed = world.members.flatMap(({ id }) => matcher.introductions(id, { limit: EVERYBODY }))
    const explained = [...pairsOf(matcher)].map(([a, b]) => matcher.explain(a, b))
    return firstOf(
      [...listed, ...matcher.best({ limit: EVERYBODY }), ...explained].map(card => miscounted(world, card)),
    )
  },
}

function miscounted({ policy }: RandomWorld, card: Introduction): string | undefined {
  const { forward, backward, score, confidence, from, to } = card
  const [f, g] = [forward, backward].map(({ bias, reasons }) =>
    reasons.reduce((sum, { points }) => sum + BigInt(points), BigInt(bias)),
  )
  const judged = [fused(policy, f!, g!), known(policy, card)]
  return judged[0] === score && judged[1] === confidence
    ? undefined
    : `${from}, ${to}: ${score}, ${confidence}; its rows say ${judged}: ${JSON.stringify(card)}`
}

/** ⌊((1000 − ρ)·(f + g) + 2ρ·min(f, g)) / 2000⌋ */
function fused({ fusion }: Policy, f: bigint, g: bigint): number {
  if (fusion.kind === 'forward') return Number(f)
  const rho = BigInt(fusion.reciprocity)
  return Number(floorDivide((1000n - rho) * (f + g) + 2n * rho * (f < g ? f : g), 2000n))
}

/** The share of the weights that the rows of a card have. */
function known({ fusion, signals }: Policy, { forward, backward }: Introduction): number {
  const sides = fusion.kind === 'forward' ? [forward] : [forward, backward]
  const weightOf = new Map(signals.map(({ name, weight }) => [name, Math.abs(weight)]))
  const weigh = (names: readonly string[]) => names.reduce((sum, name) => sum + weightOf.get(name)!, 0)
  const all = sides.length * weigh([...weightOf.keys()])
  const told = weigh(sides.flatMap(({ reasons }) => reasons.map(({ signal }) => signal)))
  return all === 0 ? 0 : Math.floor((1000 * told) / all)
}
