import type { Member, Outcome, PolicyInput, QueryRow, Stage } from '../../src/index.ts'
import { createMatcher, createNetwork, definePolicy, evaluate } from '../../src/index.ts'
import { createFacts } from '../../src/scoring/facts.ts'
import { createGate } from '../../src/scoring/gate.ts'
import { createScorer } from '../../src/scoring/scorer.ts'
import { createRandom } from '../oracle/worlds/random.ts'
import type { RandomWorld } from '../oracle/worlds.ts'
import { randomWorld } from '../oracle/worlds.ts'
import type { Proof } from '../proof.ts'
import { slowFigures } from './slow-figures.ts'

/**
 * Figures of `evaluate` on random small networks under policies of any sort are their definitions, averaged over all orders
 * of even scores, with every score asked of the reference reader.
 */
export const full = 20_000
export const reduced = 600

const GRADES: Readonly<Record<string, number>> = { declined: 0, bad: 0, accepted: 1, met: 2, useful: 3, partners: 4 }
const LATER = '2100-01-01'
const SMALL = 1e-9

export async function run(count: number, seed: number): Promise<Proof> {
  const failures: string[] = []
  let queries = 0
  for (let at = seed; at < seed + count; at++) {
    const { rows, failure } = disagreement(at)
    queries += rows
    if (failure !== undefined) failures.push(`seed ${at}: ${failure}`)
  }
  return { checked: count, failures, figures: { queries } }
}

function disagreement(seed: number): { readonly rows: number; readonly failure?: string } {
  const world = randomWorld(seed)
  const random = createRandom(seed)
  const k = random.whole(1, 4)
  const later = laterOutcomes(world, random)
  const { members, ties, outcomes, now, audience } = world
  const network = createNetwork({ members, ties, outcomes })
  const matcher = createMatcher(network, definePolicy(world.policy as PolicyInput), { now, audience })
  const { rows } = evaluate(matcher, later, { k, bootstrap: 0 })
  const expected = matcher.network.members.flatMap(query => slowRow(query, matcher, later, k) ?? [])
  const failure = differ(rows, expected)
  return failure === undefined ? { rows: rows.length } : { rows: rows.length, failure }
}

/** An undated tie might be later, and an outcome of its pair would be refused. */
function laterOutcomes({ members, ties }: RandomWorld, random: ReturnType<typeof createRandom>): Outcome[] {
  if (members.length < 2) return []
  const isTiedUndated = (a: string, b: string) =>
    ties.some(
      ({ from, to, since, last }) =>
        since === undefined && last === undefined && ((from === a && to === b) || (from === b && to === a)),
    )
  return Array.from({ length: random.whole(0, 10) }, () => {
    const [from, to] = random.some(
      members.map(({ id }) => id),
      2,
    ) as [string, string]
    const stage = random.pick(Object.keys(GRADES)) as Stage
    return {
      from,
      to,
      date: LATER,
      stage,
      ...(random.chance(0.5) ? { side: random.pick(['from', 'to'] as const) } : {}),
    }
  }).filter(({ from, to }) => to !== undefined && !isTiedUndated(from, to))
}

function slowRow(
  query: Member,
  matcher: ReturnType<typeof createMatcher>,
  later: readonly Outcome[],
  k: number,
): QueryRow | undefined {
  const { network, policy, now } = matcher
  const facts = createFacts(network, now)
  const [scorer, gate] = [createScorer(policy, facts), createGate(policy.rules, facts)]
  const admitted = network.members.filter(one => one !== query && gate.admits(query, one))
  const candidates = admitted.map(one => ({
    score: scorer.worth(query, one).score,
    grade: gradeOf(query.id, one.id, later),
    group: JSON.stringify([one.kind, one.baseCountry]),
    contacts: contactsOf(one, matcher),
  }))
  const truths = candidates.filter(({ grade }) => grade > 0).length
  if (truths === 0) return undefined
  const all = network.members.filter(({ id }) => gradeOf(query.id, id, later) > 0).length
  return {
    query: query.id,
    truths,
    refused: all - truths,
    candidates: candidates.length,
    ...slowFigures(candidates, k),
  }
}

/** What each side said that day, a no before anything else, the lesser of both. */
function gradeOf(a: string, b: string, later: readonly Outcome[]): number {
  const said = (side: string) => {
    const grades = later
      .filter(one => (one.from === a && one.to === b) || (one.from === b && one.to === a))
      .filter(one => one.side === undefined || one[one.side] === side)
      .map(({ stage }) => GRADES[stage]!)
    return grades.includes(0) ? 0 : Math.max(0, ...grades)
  }
  return Math.min(said(a), said(b))
}

function contactsOf({ id }: Member, { network }: ReturnType<typeof createMatcher>): number {
  return new Set(network.tiesOf(id).map(({ from, to }) => (from === id ? to : from))).size
}

function differ(rows: readonly QueryRow[], expected: readonly QueryRow[]): string | undefined {
  if (rows.length !== expected.length) return `${rows.length} queries instead of ${expected.length}`
  for (const [i, row] of rows.entries()) {
    for (const [name, value] of Object.entries(expected[i]!)) {
      const found = row[name as keyof QueryRow]
      const isSame =
        typeof value === 'number' && typeof found === 'number' ? Math.abs(found - value) < SMALL : found === value
      if (!isSame) return `${name} of ${row.query} is ${found}, expected ${value}`
    }
  }
  return undefined
}
