import { exponential, logistic } from '../../integers/probability.ts'
import type { Learned, ReliabilityStretch } from '../../policy/learned.ts'
import { LIMITS } from '../../policy/limits.ts'
import type { Fusion, Policy } from '../../policy/policy.ts'
import type { Signal } from '../../policy/signal.ts'
import { priorOf } from './basis.ts'
import { bestReciprocity } from './best-reciprocity.ts'
import type { Foretold, Line } from './calibrate.ts'
import { fitLine, fitReciprocity, fused, reliabilityOf } from './calibrate.ts'
import type { Form } from './forms.ts'
import { chooseForm, foretell, learnedSide, straightForm } from './forms.ts'
import type { Fitted } from './regression.ts'
import { regress } from './regression.ts'
import { JOINT } from './rows.ts'
import type { Sample } from './sample.ts'
import { knownValues, rowsOf } from './sample.ts'
import { nearest, signalOf, usualWorth } from './scorecard.ts'

export interface SampleFit {
  readonly signals: readonly Signal[]
  /** Millionths of log-odds. */
  readonly bias: number
  readonly fusion: Fusion
  readonly slope: number
  readonly offset: number
  readonly calibrated: boolean
  readonly evidence: Pick<Learned, 'signals' | 'bias' | 'reciprocity' | 'reliability'>
}

interface Fitting {
  readonly base: Policy
  readonly seed: number
  /** ln of how much rarer a success is than among the examples. */
  readonly rarer: number
}

/** With fewer successes, or fewer failures, none is held out: neither reciprocity nor calibration is learned. */
const ENOUGH = 20
/** With fewer successes signals stay straight. */
const ENOUGH_TO_BEND = 300

/** @param scaled the same examples by signals brought to scale; asked for only where there is enough to bend them */
export function fitSample(sample: Sample, scaled: () => Sample, { base, seed, rarer }: Fitting): SampleFit {
  const before = base.fusion.kind === 'mutual' ? base.fusion.reciprocity / 1000 : undefined
  const { isEnough, isEnoughToBend } = amountOf(sample)
  const straight = straightForm(sample, base.bias / 1e6 - rarer)
  const form = isEnoughToBend ? chooseForm(straight, scaled(), { reciprocity: before, seed }) : straight
  const told =
    isEnough && before !== undefined
      ? reciprocityOf(sample, foretell(form, { reciprocity: before, seed }), before)
      : undefined
  const reciprocity = told?.reciprocity ?? before
  const fit = regress(learnedRows(form), priorOf(form.basis, form), reciprocity)
  const calibration = isEnough ? calibrate(foretell(form, { reciprocity, seed }), reciprocity, rarer) : undefined
  return {
    signals: form.basis.parts.map(part => signalOf(part, fit.levels)),
    bias: within(nearest(1e6 * (biasOf(form, fit) + rarer)), LIMITS.bias),
    fusion: reciprocity === undefined ? base.fusion : { kind: 'mutual', reciprocity: nearest(1000 * reciprocity) },
    slope: calibration === undefined ? base.slope : within(nearest(1000 * calibration.line.slope), LIMITS.slope),
    offset: calibration === undefined ? base.offset : within(nearest(1e9 * calibration.line.offset), LIMITS.offset),
    calibrated: calibration !== undefined || base.calibrated,
    evidence: {
      signals: evidenceOf(form, base, fit),
      bias: { before: base.bias, error: nearest(1e6 * Math.sqrt(fit.variance([0]))) },
      reciprocity: told === undefined ? null : { before: nearest(1000 * before!), error: nearest(1000 * told.error) },
      reliability: calibration?.reliability ?? [],
    },
  }
}

/** Where sides answered by themselves, the best for ranking; else the likeliest. */
function reciprocityOf({ examples }: Sample, foretold: readonly Foretold[], before: number) {
  const likeliest = fitReciprocity(foretold, before)
  const hasSides = examples.some(({ side }) => side !== JOINT)
  return hasSides ? { ...likeliest, reciprocity: bestReciprocity(foretold, before) } : likeliest
}

function amountOf({ examples }: Sample) {
  const joint = examples.filter(({ side }) => side === JOINT)
  const successes = joint.filter(({ label }) => label === 1).length
  const isEnough = successes >= ENOUGH && joint.length - successes >= ENOUGH
  return { isEnough, isEnoughToBend: isEnough && successes >= ENOUGH_TO_BEND }
}

/** A bent signal's mean is its neutral, and stands in the bias. */
function biasOf({ basis }: Form, { levels }: Fitted): number {
  return basis.parts.reduce((sum, part) => sum + usualWorth(part, levels), levels[0]!)
}

function within(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value))
}

function learnedRows({ sample, basis }: Form) {
  const isLearned = learnedSide(sample)
  return rowsOf(
    sample,
    basis,
    sample.examples.flatMap(({ side }, i) => (isLearned(side) ? [i] : [])),
  )
}

interface Calibrated {
  readonly line: Line
  readonly reliability: readonly ReliabilityStretch[]
}

/**
 * Slope and offset by held-out pairs. Pairs drawn for comparison stand for so many more than there are of successes; the
 * line is found among the examples and moved to where their shares are right.
 */
function calibrate(foretold: readonly Foretold[], reciprocity: number | undefined, rarer: number): Calibrated {
  const scores = Float64Array.from(foretold, one => fused(one, reciprocity))
  const { slope, offset } = fitLine(scores, foretold)
  const chances = scores.map(score => logistic(slope * score + offset + rarer))
  const more = exponential(-rarer)
  const inTruth = foretold.map(one => (one.label === 1 ? one : { ...one, weight: one.weight * more }))
  return { line: { slope, offset: offset + rarer * (1 - slope) }, reliability: reliabilityOf(chances, inTruth) }
}

function evidenceOf({ sample, basis }: Form, base: Policy, fit: Fitted): Learned['signals'] {
  return basis.parts.map(({ signal, at, width }, i) => {
    // A curve's weight is as sure as the sum of its steps.
    const columns = width === 1 ? [at] : Array.from({ length: width - 1 }, (_, step) => at + 1 + step)
    return {
      signal: signal.name,
      before: base.signals[i]!.weight,
      known: knownValues(sample, i, 'all').length,
      error: nearest(1000 * Math.sqrt(Math.max(0, fit.variance(columns)))),
    }
  })
}
