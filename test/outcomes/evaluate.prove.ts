import type { Evaluation, EvaluationOptions, Outcome, PolicyInput, QueryRow } from '../../src/index.ts'
import { createMatcher, createNetwork, definePolicy, evaluate } from '../../src/index.ts'
import { createRandom } from '../oracle/worlds/random.ts'
import { randomWorld } from '../oracle/worlds.ts'
import type { Proof } from '../proof.ts'
import { laterOutcomes, randomOptions, SUCCESSES, turned } from './random-evaluation.ts'
import { slowCalibration } from './slow-calibration.ts'
import { slowExposure } from './slow-exposure.ts'
import { slowFigures } from './slow-figures.ts'
import type { SlowView } from './slow-view.ts'
import { mutuallySaid, viewsOf } from './slow-view.ts'

/**
 * Figures of `evaluate` on random small networks under policies of any sort are their definitions, averaged over all orders
 * of even scores, with every score asked of the reference reader: of each query, of all lists together, and of chances; and
 * to the last bit the same whatever the order of rows and whoever stands first in them.
 */
export const full = 20_000
export const reduced = 600

const SMALL = 1e-9
/** Lists of one query beside lists of all others. */
const MOST_CASES = 3000

type Failure = string | undefined

export async function run(count: number, seed: number): Promise<Proof> {
  const failures: string[] = []
  const figures = { queries: 0, 'lists together': 0 }
  for (let at = seed; at < seed + count; at++) {
    const { rows, isTogether, failure } = disagreement(at)
    figures.queries += rows
    if (isTogether) figures['lists together']++
    if (failure !== undefined) failures.push(`seed ${at}: ${failure}`)
  }
  return { checked: count, failures, figures }
}

function disagreement(seed: number): {
  readonly rows: number
  readonly isTogether: boolean
  readonly failure: Failure
} {
  const world = randomWorld(seed)
  const random = createRandom(seed)
  const k = random.whole(1, 4)
  const later = laterOutcomes(world, random)
  const { members, ties, outcomes, now, audience } = world
  const network = createNetwork({ members, ties, outcomes })
  const matcher = createMatcher(network, definePolicy(world.policy as PolicyInput), { now, audience })
  const ids = matcher.network.members.map(({ id }) => id)
  const options = { ...randomOptions(ids, random), k, bootstrap: 0 }
  const found = evaluate(matcher, later, options)
  const { success = 'accepted', candidates, queries = ids } = options
  const least = 1 + SUCCESSES.indexOf(success)
  const isCandidate = (id: string) => candidates?.includes(id) ?? true
  const views = viewsOf(matcher, later, { least, isCandidate }).filter(({ query }) => queries.includes(query))
  const together = exposureOf(views, matcher.network, options)
  const { coverage, gini } = found.exposure
  const failure =
    wrongRow(
      found.rows,
      views.flatMap(view => slowRow(view, k) ?? []),
    ) ??
    (together && wrong('lists together', { coverage, gini, ...found.effective }, together)) ??
    wrongCalibration(found, views, { later, least, policy: matcher.policy }) ??
    wrongOrder(found, evaluate(matcher, turned(later, random), options))
  return { rows: found.rows.length, isTogether: together !== undefined && found.rows.length > 1, failure }
}

function slowRow({ query, candidates, truths: all }: SlowView, k: number): QueryRow | undefined {
  const truths = candidates.filter(({ grade }) => grade > 0).length
  if (truths === 0) return undefined
  return { query, truths, refused: all - truths, candidates: candidates.length, ...slowFigures(candidates, k) }
}

type Network = ReturnType<typeof createMatcher>['network']

function exposureOf(
  views: readonly SlowView[],
  network: Network,
  { k, capacity = k }: EvaluationOptions & { k: number },
) {
  const queries = views
    .map(({ query, candidates }) => ({ query, candidates: candidates.map(one => ({ ...one, isTrue: one.grade > 0 })) }))
    .filter(({ candidates }) => candidates.some(({ isTrue }) => isTrue))
  const capacityOf = (id: string) => network.member(id).capacity ?? capacity
  return slowExposure(queries, { k, capacityOf, most: MOST_CASES })
}

interface Told {
  readonly later: readonly Outcome[]
  readonly least: number
  readonly policy: ReturnType<typeof definePolicy>
}

function wrongCalibration({ calibration }: Evaluation, views: readonly SlowView[], { later, ...told }: Told): Failure {
  const { over, pairs, brier, rows } = calibration!
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + row.pairs * of(row), 0)
  const found = {
    over,
    pairs,
    predicted: sum(one => one.predicted),
    observed: sum(one => one.observed),
    brier: brier * pairs,
  }
  const asked = views.flatMap(({ query, candidates }) =>
    candidates.map(({ id, score, said }) => ({ query, candidate: id, score, grade: said })),
  )
  const hasNo = later.some(({ from, to }) => mutuallySaid(from, to, later) === 0)
  return wrong('calibration', found, slowCalibration(asked, { hasNo, ...told }))
}

function wrongOrder(found: Evaluation, other: Evaluation): Failure {
  const [one, two] = [found, other].map(told => JSON.stringify(told))
  return one === two ? undefined : `other rows say ${two} instead of ${one}`
}

function wrongRow(rows: readonly QueryRow[], expected: readonly QueryRow[]): Failure {
  if (rows.length !== expected.length) return `${rows.length} queries instead of ${expected.length}`
  for (const [i, row] of rows.entries()) {
    const failure = wrong(row.query, row, expected[i]!)
    if (failure !== undefined) return failure
  }
  return undefined
}

function wrong<Told extends object>(of: string, told: Told, expected: Told): Failure {
  for (const [name, value] of Object.entries(expected)) {
    const found = told[name as keyof Told]
    const isSame =
      typeof value === 'number' && typeof found === 'number' ? Math.abs(found - value) < SMALL : found === value
    if (!isSame) return `${name} of ${of} is ${found}, expected ${value}`
  }
  return undefined
}
