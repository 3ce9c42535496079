import type { Basis, Belief } from './basis.ts'
import { createBasis, priorOf } from './basis.ts'
import type { Foretold } from './calibrate.ts'
import { fused } from './calibrate.ts'
import { curveNodes } from './nodes.ts'
import { lossOf, regress } from './regression.ts'
import { JOINT, sideOf } from './rows.ts'
import type { Sample } from './sample.ts'
import { foldsOf, knownValues, rowsOf, someOf } from './sample.ts'

/** How signals enter: straight, or bent as far as smoothness lets them. */
export interface Form extends Belief {
  readonly sample: Sample
  readonly basis: Basis
}

/** How examples are held out. */
export interface Holding {
  /** 0…1; undefined where the asker alone counts. */
  readonly reciprocity: number | undefined
  readonly seed: number
}

const FOLDS = 3
const SMOOTHNESS = [3, 100, 3000]
/** A form is chosen by at most so many examples. */
const MOST_TRIED = 24_000
/** Curves must foretell better by so many standard errors. */
const SURE = 2

/** @param bias as the base has it where the examples are */
export function straightForm(sample: Sample, bias: number): Form {
  return { sample, bias, basis: createBasis(sample.signals, []), smoothness: 0 }
}

/**
 * Curves, if held-out examples say for sure that they foretell better than straight lines do.
 * @param scaled the same examples by signals brought to scale
 */
export function chooseForm(straight: Form, scaled: Sample, holding: Holding): Form {
  const basis = bentBasis(scaled)
  const lossesOf = (form: Form) =>
    lossesIn(foretell({ ...form, sample: someOf(form.sample, MOST_TRIED) }, holding), holding.reciprocity)
  const before = lossesOf(straight)
  let [best, gain]: [Form, number] = [straight, 0]
  for (const smoothness of SMOOTHNESS) {
    const bent = { ...straight, sample: scaled, basis, smoothness }
    const saved = lossesOf(bent).map((loss, i) => before[i]! - loss)
    const total = saved.reduce((sum, one) => sum + one, 0)
    const spread = Math.sqrt(saved.reduce((sum, one) => sum + one * one, 0))
    if (total > SURE * spread && total > gain) [best, gain] = [bent, total]
  }
  return best
}

function bentBasis(sample: Sample): Basis {
  const bendings = sample.signals.map((_, i) => ({
    nodes: curveNodes(knownValues(sample, i, 'all'), knownValues(sample, i, 'successes')),
    usual: knownValues(sample, i, 'usual'),
  }))
  return createBasis(sample.signals, bendings)
}

function lossesIn(foretold: readonly Foretold[], reciprocity: number | undefined): Float64Array {
  return Float64Array.from(foretold, one => one.weight * lossOf(fused(one, reciprocity), one.label))
}

/** What each pair's benefits are foretold to be by what is learned from the other folds. */
export function foretell(form: Form, { reciprocity, seed }: Holding): readonly Foretold[] {
  const { sample, basis } = form
  const isLearned = learnedSide(sample)
  const foretold: Foretold[] = []
  for (const held of foldsOf(sample, FOLDS, seed)) {
    const inFold = new Set(held)
    const others = sample.examples.flatMap(({ side }, i) => (!inFold.has(i) && isLearned(side) ? [i] : []))
    const { levels } = regress(rowsOf(sample, basis, others), priorOf(basis, form), reciprocity)
    const joint = held.filter(i => sample.examples[i]!.side === JOINT)
    const rows = rowsOf(sample, basis, joint)
    for (const [row, i] of joint.entries()) {
      const { label, weight } = sample.examples[i]!
      const [f, g] = [levels[0]! + sideOf(rows, 2 * row, levels), levels[0]! + sideOf(rows, 2 * row + 1, levels)]
      foretold.push({ f, g, label, weight })
    }
  }
  return foretold
}

/** Benefits are learned from answers of sides where there are any, else from what came of both. */
export function learnedSide({ examples }: Sample): (side: number) => boolean {
  const hasSides = examples.some(({ side }) => side !== JOINT)
  return side => (side !== JOINT) === hasSides
}
