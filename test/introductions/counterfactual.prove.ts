import type { Change, Member } from '../../src/index.ts'
import { fuse } from '../../src/scoring/fuse.ts'
import { REGIONS } from '../../src/vocabulary/regions.ts'
import { createRandom } from '../oracle/worlds/random.ts'
import type { RandomWorld } from '../oracle/worlds.ts'
import { randomWorld } from '../oracle/worlds.ts'
import type { Proof } from '../proof.ts'
import { matcherOf, standardWorld, wordyWorld } from './counterfactual-worlds.ts'
import type { Asked } from './overlooked.ts'
import { overlooked } from './overlooked.ts'

/**
 * Each change that "why not this one?" proposes has the effect it states, and no smaller one of its kind has. Where there are
 * many words, one that would do is never overlooked, nor are two, unless it is for rivals whom a word lifts as well.
 */
export const full = 10_000
export const reduced = 150

const STOP_AFTER = 5

/** One pair of one random world each; pair i of a run has the seed `seed + i`. */
export async function run(count: number, seed: number): Promise<Proof> {
  const failures: string[] = []
  const figures: Figures = {
    introduced: 0,
    refused: 0,
    missing: 0,
    'one entry': 0,
    'two entries': 0,
    'two entries overlooked': 0,
    'longer list': 0,
  }
  let checked = 0
  for (let at = seed; checked < count && failures.length < STOP_AFTER; at++) {
    const world = worldOf(at)
    if (world.members.length < 2) continue
    checked++
    const random = createRandom(at)
    const [from, to] = [random.pick(world.members).id, random.pick(world.members).id]
    const limit = isWordy(at) && random.chance(0.5) ? world.members.length : random.whole(1, 3)
    const broken =
      check(world, from, to, limit, figures) ??
      (isWordy(at) ? passedOver(world, { from, to, limit }, figures) : undefined)
    if (broken !== undefined) failures.push(`seed ${at}: ${from} → ${to}, first ${limit}: ${broken}`)
  }
  return { checked, failures, figures }
}

const isWordy = (seed: number) => seed % 3 === 2

function worldOf(seed: number): RandomWorld {
  if (isWordy(seed)) return wordyWorld(seed)
  return seed % 3 === 0 ? randomWorld(seed, REGIONS) : standardWorld(seed)
}

type Entries = 'one entry' | 'two entries' | 'two entries overlooked'
type Figures = Record<'introduced' | 'refused' | 'missing' | Entries | 'longer list', number>

/** Two entries may be, where there is no room for all: each may lift other rivals, so that alone neither leaves little. */
function passedOver(world: RandomWorld, asked: Asked, figures: Figures): string | undefined {
  const found = overlooked(world, asked)
  const isRoomy = asked.limit >= world.members.length
  const [wrong] = found.filter(({ would }) => isRoomy || would.length < 2)
  figures['two entries overlooked'] += found.length
  return wrong === undefined ? undefined : `${wrong.would} would do in ${wrong.field}`
}

function check(world: RandomWorld, from: string, to: string, limit: number, figures: Figures): string | undefined {
  const matcher = matcherOf(world, world.members)
  const told = matcher.explain(from, to, { counterfactual: true, limit })
  const { introduced, place, missing, changes } = told.counterfactual!
  const list = matcher.introductions(from, { limit }).map(intro => intro.to)
  if (introduced !== list.includes(to)) return `introduced is ${introduced}`
  if (introduced) figures.introduced++
  if (introduced && changes.length > 0) return 'changes for a pair that is on the list'
  if (told.refusals.length > 0) figures.refused++
  if ((place === undefined) !== (told.refusals.length > 0 || from === to)) return `place is ${place}`
  if (missing !== undefined) {
    figures.missing++
    const wrong = shortfall(world, from, to, limit)
    if (wrong !== undefined) return wrong
  }
  for (const change of changes) {
    const wrong = change.kind === 'list' ? longerList(world, from, to, change) : entries(world, from, to, limit, change)
    if (wrong !== undefined) return `${JSON.stringify(change)}: ${wrong}`
    figures[change.kind === 'list' ? 'longer list' : change.add.length === 1 ? 'one entry' : 'two entries']++
  }
  return undefined
}

/** With what is missing the pair would enter, with one less it would not, each side alone and the score itself. */
function shortfall(world: RandomWorld, from: string, to: string, limit: number): string | undefined {
  const matcher = matcherOf(world, world.members)
  const told = matcher.explain(from, to, { counterfactual: true, limit })
  const { score, confidence, forward, backward } = told.counterfactual!.missing!
  const { threshold, fusion } = matcher.policy
  const others = matcher.introductions(from, { limit, exclude: [to] })
  const better = (one: number, other: (typeof others)[number]) =>
    one > other.score || (one === other.score && before(to, other.to))
  const enters = (value: number) =>
    (threshold === null || value >= threshold.score) && others.filter(other => !better(value, other)).length < limit
  if (!enters(told.score + score)) return `with ${score} more it does not enter`
  if (score > 0 && enters(told.score + score - 1)) return `less than ${score} is enough`
  const [f, g] = [told.forward.benefit, told.backward.benefit]
  const sides = [
    [forward, (more: number) => fuse(f + more, g, fusion)],
    [backward, (more: number) => fuse(f, g + more, fusion)],
  ] as const
  for (const [more, fused] of sides) {
    if (more === undefined) continue
    if (!enters(fused(more))) return `a side with ${more} more does not enter`
    if (more > 0 && enters(fused(more - 1))) return `less than ${more} for one side is enough`
  }
  const wanted = (threshold?.confidence ?? 0) - told.confidence
  return confidence === Math.max(0, wanted) ? undefined : `confidence is ${confidence}`
}

function before(p: string, q: string): boolean {
  return Buffer.compare(Buffer.from(p), Buffer.from(q)) < 0
}

function longerList(world: RandomWorld, from: string, to: string, { place }: Change): string | undefined {
  const matcher = matcherOf(world, world.members)
  const holds = (limit: number) => limit > 0 && matcher.introductions(from, { limit }).some(intro => intro.to === to)
  if (!holds(place)) return 'that list does not hold it'
  return holds(place - 1) ? 'a shorter list holds it' : undefined
}

/** Applied to the records themselves, the hidden ones included, in a network made anew. */
function entries(
  world: RandomWorld,
  from: string,
  to: string,
  limit: number,
  { member, field, add, place, score }: Extract<Change, { kind: 'entries' }>,
): string | undefined {
  const listWith = (terms: readonly string[]) => {
    const members = world.members.map(one =>
      one.id === member ? { ...one, [field]: [...(one[field] ?? []), ...terms] } : one,
    )
    return matcherOf(world, members as Member[]).introductions(from, { limit })
  }
  const after = listWith(add)
  const at = after.findIndex(intro => intro.to === to)
  if (at + 1 !== place || after[at]?.score !== score) return `it comes out at ${at + 1} with ${after[at]?.score}`
  if (add.length === 1) return undefined
  const other = world.members.find(({ id }) => id === (member === from ? to : from))!
  const theirs = new Set(
    Object.values(other)
      .flatMap(value => (Array.isArray(value) ? value : [value]))
      .map(value => value?.term ?? value),
  )
  const own = world.members.find(({ id }) => id === member)!
  for (const term of theirs) {
    if (typeof term !== 'string' || (own[field] ?? []).some(one => one === term)) continue
    if (field === 'accessCountries' && term.length !== 2) continue
    if (listWith([term]).some(intro => intro.to === to)) return `${term} alone is enough`
  }
  return undefined
}
