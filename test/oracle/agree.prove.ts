import type { Explanation, Introduction, PolicyInput } from '../../src/index.ts'
import { createMatcher, createNetwork } from '../../src/index.ts'
import { REGIONS } from '../../src/vocabulary/regions.ts'
import type { Proof } from '../proof.ts'
import type { Explanation as Judged } from './oracle.ts'
import { oracle } from './oracle.ts'
import type { RandomWorld } from './worlds.ts'
import { randomWorld } from './worlds.ts'

/** The oracle and the reference reader agree on random small networks: pairs, order, every integer, every refusal. */
export const full = 1_000_000
export const reduced = 50_000

const STOP_AFTER = 5

/** World i of a run has the seed `seed + i`; `--seed that --count 1` replays it alone. */
export async function run(count: number, seed: number): Promise<Proof> {
  const failures: string[] = []
  let checked = 0
  for (; checked < count && failures.length < STOP_AFTER; checked++) {
    const difference = disagreement(randomWorld(seed + checked, REGIONS))
    if (difference !== undefined) failures.push(`seed ${seed + checked}: ${difference}`)
  }
  return { checked, failures }
}

/** Where the two differ first, or undefined. */
export function disagreement(world: RandomWorld): string | undefined {
  const { members, ties, outcomes, policy, now, audience, limit, offset, exclude, where } = world
  const judge = oracle(world)
  const matcher = createMatcher(createNetwork({ members, ties, outcomes }), policy as PolicyInput, { now, audience })
  const query = {
    limit,
    offset,
    ...(exclude === undefined ? {} : { exclude }),
    ...(where === undefined ? {} : { where }),
  }
  for (const { id } of members) {
    const list = differ(
      `introductions(${id})`,
      matcher.introductions(id, query).map(bare),
      judge.introductions(id, query).map(bareOf),
    )
    if (list !== undefined) return list
    for (const other of members) {
      const pair = differ(
        `explain(${id}, ${other.id})`,
        whole(matcher.explain(id, other.id)),
        wholeOf(judge.explain(id, other.id)),
      )
      if (pair !== undefined) return pair
    }
  }
  const asked = { limit, ...(where === undefined ? {} : { where }) }
  return differ('best', matcher.best(asked).map(bare), judge.best(asked).map(bareOf))
}

function differ(what: string, ours: unknown, theirs: unknown): string | undefined {
  const [mine, judged] = [JSON.stringify(ours), JSON.stringify(theirs)]
  return mine === judged ? undefined : `${what}\n  kontor ${mine}\n  oracle ${judged}`
}

function bare({ from, to, score, probability, confidence }: Introduction) {
  return [from, to, score, probability, confidence]
}

function bareOf({ from, to, score, probability, confidence }: Judged) {
  return [from, to, score, probability, confidence]
}

function whole(told: Explanation) {
  const refusals = told.refusals.map(({ rule, code }) => [rule, code])
  return [bare(told), side(told.forward, one => one.signal), side(told.backward, one => one.signal), refusals]
}

function wholeOf(told: Judged) {
  const refusals = told.refusals.map(({ rule, code }) => [rule, code])
  return [bareOf(told), side(told.forward, one => one), side(told.backward, one => one), refusals]
}

interface AnySide<U> {
  readonly benefit: number
  readonly bias: number
  readonly reasons: readonly { readonly signal: string; readonly value: number; readonly points: number }[]
  readonly unknown: readonly U[]
}

function side<U>({ benefit, bias, reasons, unknown }: AnySide<U>, name: (one: U) => string) {
  return [benefit, bias, reasons.map(({ signal, value, points }) => [signal, value, points]), unknown.map(name)]
}
