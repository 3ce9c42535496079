import { expectKeys, expectList } from '../errors/expect.ts'
import { expectInteger } from '../errors/kontor-error.ts'
import { expectDay } from '../integers/days.ts'
import type { Audience } from '../members/seen.ts'
import { expectAudience } from '../members/seen.ts'
import type { Outcome } from '../members/tie.ts'
import { checkOutcomes } from '../network/check.ts'
import type { Network } from '../network/network.ts'
import { erasedBy } from '../policy/blind.ts'
import type { PolicyInput } from '../policy/define-policy.ts'
import { definePolicy } from '../policy/define-policy.ts'
import { LIMITS } from '../policy/limits.ts'
import type { Policy, Threshold } from '../policy/policy.ts'
import { learningPolicy } from '../policy/standard/learning.ts'
import { createFacts } from '../scoring/facts.ts'
import { drawBeside } from './fit/draw.ts'
import { fitSample } from './fit/fit-sample.ts'
import { judgedExamples, tellsNo } from './fit/judged.ts'
import { createPast, networkBefore } from './fit/past.ts'
import { rescaled } from './fit/rescale.ts'
import { readSample } from './fit/sample.ts'
import type { Spoken } from './fit/spoken.ts'
import { spokenIn } from './fit/spoken.ts'
import { withTables } from './fit/with-tables.ts'
import { expectNetwork } from './split.ts'
import { mutualGrade } from './verdicts.ts'

export interface FitOptions {
  /** What is corrected; with little evidence little of it changes. @defaultValue `learningPolicy()` */
  readonly base?: PolicyInput
  /** Decides which pairs are drawn for comparison and how examples are held out. @defaultValue 1 */
  readonly seed?: number
  /** For whom the policy will be used: what it may not see is not learned from. @defaultValue 'members' */
  readonly audience?: Audience
  /** The day, `YYYY-MM-DD`, from which outcomes are learned from. @defaultValue the first outcome's */
  readonly since?: string
  /** The day it is, `YYYY-MM-DD`: outcomes dated later are left out. @defaultValue none: all are learned from */
  readonly now?: string
  /** @defaultValue the base's, with “, fitted” */
  readonly name?: string
}

/**
 * Corrects a policy by what became of introductions, the less the longer ago (half after two years, a sixteenth after
 * eight and more): weights, curves, bias, slope and offset by penalised logistic regression towards the base, the
 * reciprocity by how its order comes true (where sides answered by themselves; else the likeliest), and the cells of the
 * affinities that `learn`. It stays a scorecard of integers; `learned` says what each number rests on. Calibrated chances
 * never fall as scores rise. Where the asker alone counts (`forward`) an outcome speaks of `from` meeting `to`, as it is
 * told; else of both. The same input gives the same bytes, in whatever order it comes; of ids the order alone counts, which
 * decides to whom lots fall: which pairs are drawn, and which examples are held out together.
 *
 * Learning sees the network as it was before the first outcome, as `splitByTime` tells it, and no tie or outcome of two
 * members whose introduction is learned from. Where hardly an outcome is a no, as with ties (`toOutcomes`), successes are
 * set against pairs drawn at random among those that the base's rules admit, whatever their age, and the bias is put
 * right for it. Without any outcome that says yes or no the base comes back as it is.
 * @throws KontorError `invalid-argument`, `invalid-network` for outcomes that are none of this network; of a `base`
 * `invalid-policy`, `invalid-signal` or `invalid-rule` as `definePolicy`
 * @example
 * import { createNetwork, fitPolicy } from 'kontor'
 * const countries = ['DE', 'TR', 'NL']
 * const members = Array.from({ length: 30 }, (_, i) => ({
 *   id: `m${i}`, name: `Firma ${i}`, kind: 'company' as const, baseCountry: countries[i % 3]!,
 * }))
 * const stage = (i: number) => (i % 3 === 0 ? ('met' as const) : ('declined' as const))
 * const outcomes = members.slice(1).map(({ id }, i) => ({ from: 'm0', to: id, date: '2026-05-01', stage: stage(i) }))
 * const { learned } = fitPolicy(createNetwork({ members }), outcomes)
 * learned?.successes // → 10
 * learned?.failures // → 19
 */
export function fitPolicy(network: Network, outcomes: Iterable<Outcome>, options: FitOptions = {}): Policy {
  expectNetwork(network)
  const {
    base: input = learningPolicy(),
    seed = 1,
    audience = 'members',
    since,
    now,
    name,
  } = expectKeys('options', options, ['base', 'seed', 'audience', 'since', 'now', 'name'])
  const base = definePolicy(input)
  expectInteger('seed', seed)
  if (since !== undefined) expectDay('since', since)
  if (now !== undefined) expectDay('now', now)
  const list = expectList('outcomes', outcomes)
  checkOutcomes(list, id => network.placeOf(id))
  const verdicts = spokenIn(list, { since, now })
  if (verdicts.length === 0) return base
  const seen = network.seenBy(expectAudience(audience), erasedBy(base.blind))
  return fitted(base, { network: seen, verdicts, seed, since, name: name ?? `${base.name}, fitted` })
}

interface Lesson {
  readonly network: Network
  readonly verdicts: readonly Spoken[]
  readonly seed: number
  readonly since: string | undefined
  readonly name: string
}

function fitted(base: Policy, { network, verdicts, seed, since, name }: Lesson): Policy {
  const first = verdicts.map(one => one.first).sort()[0]!
  const last = verdicts
    .map(({ date }) => date)
    .sort()
    .at(-1)!
  const from = since ?? first
  const before = networkBefore(network, from, verdicts)
  const then = withTables(base, { network: before, facts: createFacts(before, from), successes: [] })
  const past = createPast(before, then.policy, from)
  const isMutual = base.fusion.kind === 'mutual'
  const { examples, drawn, rarer } = tellsNo(verdicts)
    ? { examples: judgedExamples(verdicts, isMutual), drawn: 0, rarer: 0 }
    : drawBeside(verdicts, { network: before, gate: past.gate, seed, isMutual })
  const isDrawn = drawn > 0
  const sample = readSample({ examples, isDrawn }, then.policy.signals, past)
  const scaled = () => {
    const signals = rescaled(sample)
    return readSample({ examples, isDrawn }, signals, createPast(before, { ...then.policy, signals }, from))
  }
  const fit = fitSample(sample, scaled, { base: then.policy, seed, rarer })
  const successes = verdicts.filter(({ grades }) => (mutualGrade(grades) ?? 0) > 0)
  const now = withTables(
    { ...then.policy, signals: fit.signals },
    { network: before, facts: createFacts(before, from), successes },
  )
  const { bias, fusion, slope, offset, calibrated } = fit
  return definePolicy({
    ...now.policy,
    name,
    bias,
    fusion,
    slope,
    offset,
    calibrated,
    threshold: movedWith(bias, base),
    learned: {
      from: first,
      to: last,
      seed,
      successes: successes.length,
      failures: verdicts.filter(({ grades }) => mutualGrade(grades) === 0).length,
      drawn,
      ...fit.evidence,
      tables: now.evidence,
    },
  })
}

/** As far from the bias as it was, within what a policy holds: one that admits everybody stands at the border. */
function movedWith(bias: number, { threshold, bias: before }: Policy): Threshold | null {
  if (threshold === null) return null
  return { ...threshold, score: Math.max(-LIMITS.bias, Math.min(LIMITS.bias, threshold.score + bias - before)) }
}
