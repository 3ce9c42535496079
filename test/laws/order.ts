import type { Introduction, Matcher } from '../../src/index.ts'
import { compareIds } from '../oracle/order.ts'
import type { Random } from '../oracle/worlds/random.ts'
import type { RandomWorld } from '../oracle/worlds.ts'
import { accountsOf, EVERYBODY, LOCALES, matcherOf, pairsOf } from './account.ts'
import type { Law } from './law.ts'
import { firstOf, parted, shuffled } from './law.ts'
import { renameIn, renameWorld } from './rename.ts'

export const orderOfRows: Law = {
  promise: 'the order of members, ties and outcomes changes no byte',
  broken(world, random) {
    const { members, ties, outcomes } = world
    const turned = {
      ...world,
      members: shuffled(members, random),
      ties: shuffled(ties, random),
      outcomes: shuffled(outcomes, random),
    }
    const locales = [random.pick(LOCALES)]
    return parted('after shuffling', accountsOf(world, locales), accountsOf(turned, locales))
  },
}

export const namesInOrder: Law = {
  promise: 'other ids in the same order change nothing but the ids',
  broken(world, random) {
    const ids = world.members.map(({ id }) => id).sort(compareIds)
    const locales = [random.pick(LOCALES)]
    const names = new Map(ids.map((id, i) => [id, `m${String.fromCharCode(97 + i)}`]))
    return parted(
      'renamed',
      renameIn(accountsOf(world, locales), names),
      accountsOf(renameWorld(world, names), locales),
    )
  },
}

export const namesInAnyOrder: Law = {
  promise: 'any other ids change no pair, no score and no explanation, only who comes first among equals',
  broken(world, random) {
    const names = shuffledNames(world, random)
    const [ours, theirs] = [matcherOf(world), matcherOf(renameWorld(world, names))]
    const name = (id: string) => names.get(id) ?? id
    const explained = [...pairsOf(ours)].map(([a, b]) =>
      parted(`explain(${a}, ${b})`, renameIn(ours.explain(a, b), names), theirs.explain(name(a), name(b))),
    )
    const listed = world.members.map(({ id }) => {
      const mine = ours.introductions(id, { limit: EVERYBODY }).map(one => JSON.stringify(renameIn(one, names)))
      const renamed = theirs.introductions(name(id), { limit: EVERYBODY }).map(one => JSON.stringify(one))
      return parted(`introductions(${id})`, mine.sort(), renamed.sort())
    })
    return firstOf([...explained, ...listed, bestUnder(ours, theirs, names)])
  },
}

/** Where every pair is worth the same both ways, the best are the same pairs, whoever of a pair is asked. */
function bestUnder(ours: Matcher, theirs: Matcher, names: ReadonlyMap<string, string>): string | undefined {
  const all = { limit: EVERYBODY }
  const worth = ({ from, to, score }: Ranked) => `${from} ${to} ${score}`
  const lists = ours.network.members.flatMap(({ id }) => ours.ranked(id, all))
  const there = new Set(lists.map(worth))
  if (lists.some(({ from, to, score }) => !there.has(worth({ from: to, to: from, score })))) return undefined
  const pairs = (matcher: Matcher, name: (id: string) => string) =>
    matcher.best(all).map(({ from, to, score }) => [[name(from), name(to)].sort(), score].join(' '))
  const mine = pairs(ours, id => names.get(id) ?? id)
  return parted('best', mine.sort(), pairs(theirs, id => id).sort())
}

type Ranked = Pick<Introduction, 'from' | 'to' | 'score'>

function shuffledNames({ members }: RandomWorld, random: Random): ReadonlyMap<string, string> {
  const ids = members.map(({ id }) => id)
  const turned = shuffled(ids, random)
  return new Map(ids.map((id, i) => [id, `${turned[i]}!`]))
}
