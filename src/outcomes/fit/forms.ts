import type { Basis } from './basis.ts'
import { createBasis, priorOf } from './basis.ts'
import type { Foretold } from './calibrate.ts'
import { fused } from './calibrate.ts'
import { curveNodes } from './nodes.ts'
import { lossOf, regress } from './regression.ts'
import { JOINT, sideOf } from './rows.ts'
import type { Sample } from './sample.ts'
import { foldsOf, knownValues, rowsOf } from './sample.ts'

/** How signals enter: straight, or bent as far as smoothness lets them. */
export interface Form {
  readonly basis: Basis
  readonly smoothness: number
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

export function straightForm({ signals }: Sample): Form {
  return { basis: createBasis(signals, []), smoothness: 0 }
}

/** Curves, if held-out examples say by more than a standard error that they foretell better than straight lines do. */
export function chooseForm(sample: Sample, holding: Holding): Form {
  const straight = straightForm(sample)
  const basis = createBasis(
    sample.signals,
    sample.signals.map((_, i) => {
      const usual = knownValues(sample, i, 'usual')
      return { nodes: curveNodes(knownValues(sample, i, 'all'), knownValues(sample, i, 'successes')), usual }
    }),
  )
  const tried = someOf(sample)
  const lossesOf = (form: Form) => lossesIn(foretell(form, tried, holding), holding.reciprocity)
  const before = lossesOf(straight)
  let [best, gain]: [Form, number] = [straight, 0]
  for (const smoothness of SMOOTHNESS) {
    const bent = { basis, smoothness }
    const saved = lossesOf(bent).map((loss, i) => before[i]! - loss)
    const total = saved.reduce((sum, one) => sum + one, 0)
    const spread = Math.sqrt(saved.reduce((sum, one) => sum + one * one, 0))
    if (total > spread && total > gain) [best, gain] = [bent, total]
  }
  return best
}

/** Every how-many-th example, so that few are enough. */
function someOf(sample: Sample): Sample {
  const { examples, signals, forward, backward, isDrawn } = sample
  const step = Math.ceil(examples.length / MOST_TRIED)
  if (step <= 1) return sample
  const width = signals.length
  const kept = examples.map((_, i) => i).filter(i => i % step === 0)
  const some = (all: Int16Array) => Int16Array.from(kept.flatMap(i => [...all.subarray(i * width, (i + 1) * width)]))
  return { examples: kept.map(i => examples[i]!), signals, forward: some(forward), backward: some(backward), isDrawn }
}

function lossesIn(foretold: readonly Foretold[], reciprocity: number | undefined): Float64Array {
  return Float64Array.from(foretold, one => one.weight * lossOf(fused(one, reciprocity), one.label))
}

/** What each pair's benefits are foretold to be by what is learned from the other folds. */
export function foretell(
  { basis, smoothness }: Form,
  sample: Sample,
  { reciprocity, seed }: Holding,
): readonly Foretold[] {
  const folds = foldsOf(sample, FOLDS, seed)
  const isLearned = learnedSide(sample)
  const foretold: Foretold[] = []
  for (const held of folds) {
    const inFold = new Set(held)
    const others = sample.examples.flatMap((example, i) => (!inFold.has(i) && isLearned(example.side) ? [i] : []))
    const { levels } = regress(rowsOf(sample, basis, others), priorOf(basis, smoothness), reciprocity)
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
