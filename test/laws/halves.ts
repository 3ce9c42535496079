import type { SignalInput } from '../../src/index.ts'
import { REGIONS } from '../../src/vocabulary/regions.ts'
import type { RandomWorld } from '../oracle/worlds.ts'
import { randomWorld } from '../oracle/worlds.ts'
import { EVERYBODY, matcherOf, policyOf } from './account.ts'
import type { Law } from './law.ts'
import { firstOf, parted } from './law.ts'
import { elsewhere, worldElsewhere } from './other-words.ts'
import { overlapsAbove } from './overlaps.ts'

/**
 * Counts are of terms and paths go over ties: where neither leads from one half into the other, each half gives every answer
 * that it gave alone. Tables know the words of both.
 */
export const halvesStayApart: Law = {
  promise:
    'two networks without a term, a tie or an outcome in common, joined, give for each the answers it gave alone',
  broken(world, random) {
    const [one, other] = twoHalves(world, random.whole(1, 1_000_000))
    const policy = policyOf(world)
    const told = { ...policy, signals: policy.signals.map(knowsBoth) }
    const joined = matcherOf(join(one, other), told)
    return firstOf(
      [one, other].map((half, i) => {
        const alone = matcherOf(half, told)
        const exclude = [other, one][i]!.members.map(({ id }) => id)
        const query = { limit: EVERYBODY, exclude }
        const ids = half.members.map(({ id }) => id)
        return (
          parted('best', alone.best({ limit: EVERYBODY }), joined.best(query)) ??
          firstOf(
            ids.map(a => parted(`ranked(${a})`, alone.ranked(a, { limit: EVERYBODY }), joined.ranked(a, query))),
          ) ??
          firstOf(ids.map(b => parted(`explain(, ${b})`, alone.explain(ids[0]!, b), joined.explain(ids[0]!, b))))
        )
      }),
    )
  },
}

/** Nothing in common is worth 0 or unknown, which is worth no more than the bias where 0 is no better than the neutral value. */
export const halvesNeverMeet: Law = {
  promise: 'joined, they have no introduction across under overlaps alone with a threshold above the bias',
  broken(world, random) {
    const [one, other] = twoHalves(world, random.whole(1, 1_000_000))
    const matcher = matcherOf(join(one, other), overlapsAbove(policyOf(world), random))
    const sides = [one, other].map(({ members }) => new Set(members.map(({ id }) => id)))
    const across = matcher.network.members.flatMap(({ id }) => matcher.ranked(id, { limit: EVERYBODY }))
    const crossing = [...across, ...matcher.best({ limit: EVERYBODY })].find(
      ({ from, to }) => sides[0]!.has(from) !== sides[0]!.has(to),
    )
    return crossing === undefined ? undefined : `across: ${JSON.stringify(crossing)}`
  },
}

/** A world and another one in other words, for one audience that both halves have. */
function twoHalves(world: RandomWorld, seed: number): readonly [RandomWorld, RandomWorld] {
  const audience = typeof world.audience === 'object' ? 'members' : world.audience
  const { members, ties, outcomes } = worldElsewhere(randomWorld(seed, REGIONS))
  const one = { ...world, audience } as const
  return [one, { ...one, members, ties, outcomes }]
}

function join(one: RandomWorld, other: RandomWorld): RandomWorld {
  return {
    ...one,
    members: [...one.members, ...other.members],
    ties: [...other.ties, ...one.ties],
    outcomes: [...one.outcomes, ...other.outcomes],
  }
}

type Cells = Readonly<Record<string, Readonly<Record<string, number>>>>

/** The signal; a table in the words of both halves. */
function knowsBoth(signal: SignalInput): SignalInput {
  if (!('cells' in signal)) return signal
  // Without a prototype, as in random worlds.
  const cells: Record<string, Record<string, number>> = Object.assign(Object.create(null), signal.cells)
  for (const [x, row] of Object.entries(signal.cells as Cells)) {
    cells[elsewhere(x)] = Object.fromEntries(Object.entries(row).map(([y, cell]) => [elsewhere(y), cell]))
  }
  return { ...signal, cells } as SignalInput
}
