import { createDraws } from '../../integers/draws.ts'
import type { Signal } from '../../policy/signal.ts'
import { pairKey } from '../verdicts.ts'
import type { Basis } from './basis.ts'
import { writeSide } from './basis.ts'
import type { Example } from './example.ts'
import type { Past } from './past.ts'
import type { Rows } from './rows.ts'
import { RowWriter } from './rows.ts'
import { createValues, UNKNOWN } from './values.ts'

/** Examples with the values of all signals, which are read once. */
export interface Sample {
  readonly examples: readonly Example[]
  readonly signals: readonly Signal[]
  /** Of example i: signals.length values from i·signals.length on. */
  readonly forward: Int16Array
  readonly backward: Int16Array
  /** Whether what failed are pairs that were drawn for comparison. */
  readonly isDrawn: boolean
}

export function readSample(
  { examples, isDrawn }: Pick<Sample, 'examples' | 'isDrawn'>,
  signals: readonly Signal[],
  { compiled }: Past,
): Sample {
  const values = createValues(signals, compiled)
  const width = signals.length
  const [forward, backward] = [new Int16Array(examples.length * width), new Int16Array(examples.length * width)]
  // Binding to a member is what costs: examples of one member follow one another.
  let asking = ''
  for (const [i, { a, b }] of examples.entries()) {
    if (a !== asking) values.prepare(compiled.placeOf(a)!)
    asking = a
    const [from, to] = [i * width, (i + 1) * width]
    values.read(compiled.placeOf(b)!, forward.subarray(from, to), backward.subarray(from, to))
  }
  return { examples, signals, forward, backward, isDrawn }
}

/** Some of the examples as rows of a basis. */
export function rowsOf(
  { examples, signals, forward, backward }: Sample,
  basis: Basis,
  places: readonly number[],
): Rows {
  const writer = new RowWriter()
  const width = signals.length
  for (const place of places) {
    const { label, weight, side } = examples[place]!
    writeSide(basis, forward.subarray(place * width, (place + 1) * width), writer)
    writeSide(basis, backward.subarray(place * width, (place + 1) * width), writer)
    writer.endRow(label, weight, side)
  }
  return writer.rows(basis.width)
}

type Which = 'all' | 'successes' | 'usual'

/** The known values of one signal, on both sides; the usual ones are those of pairs drawn, or else of all. */
export function knownValues(
  { examples, signals, forward, backward, isDrawn }: Sample,
  signal: number,
  which: Which,
): number[] {
  const known: number[] = []
  for (const [i, { label }] of examples.entries()) {
    if (which === 'successes' ? label === 0 : which === 'usual' && isDrawn && label === 1) continue
    for (const side of [forward, backward]) {
      const value = side[i * signals.length + signal]!
      if (value !== UNKNOWN) known.push(value)
    }
  }
  return known
}

/**
 * The places of examples in folds that the seed decides; one member's examples, as asker, stay together. Where that leaves a
 * fold more than half of all, as with one member who asked everybody, too little is left to foretell it by: then those of one
 * pair stay together.
 */
export function foldsOf({ examples }: Sample, folds: number, seed: number): readonly (readonly number[])[] {
  const byAsker = drawnFolds(
    examples.map(({ a }) => a),
    folds,
    seed,
  )
  if (byAsker.every(({ length }) => 2 * length <= examples.length)) return byAsker
  return drawnFolds(
    examples.map(({ a, b }) => pairKey(a, b)),
    folds,
    seed,
  )
}

/** @param keys those of one key stay together */
function drawnFolds(keys: readonly string[], folds: number, seed: number): readonly (readonly number[])[] {
  const below = createDraws(seed)
  const foldOf = new Map<string, number>()
  const places: number[][] = Array.from({ length: folds }, () => [])
  for (const [i, key] of keys.entries()) {
    const fold = foldOf.get(key) ?? below(folds)
    foldOf.set(key, fold)
    places[fold]!.push(i)
  }
  return places
}

/** Every how-many-th example, so that at most so many are left. */
export function someOf(sample: Sample, most: number): Sample {
  const step = Math.ceil(sample.examples.length / most)
  return step <= 1 ? sample : partOf(sample, i => i % step === 0)
}

/** The examples of some places. */
export function partOf(
  { examples, signals, forward, backward, isDrawn }: Sample,
  isIn: (place: number) => boolean,
): Sample {
  const width = signals.length
  const kept = examples.map((_, i) => i).filter(isIn)
  const some = (all: Int16Array) => {
    const part = new Int16Array(kept.length * width)
    for (const [at, i] of kept.entries()) part.set(all.subarray(i * width, (i + 1) * width), at * width)
    return part
  }
  return { examples: kept.map(i => examples[i]!), signals, forward: some(forward), backward: some(backward), isDrawn }
}
