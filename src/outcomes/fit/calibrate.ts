import { logistic } from '../../integers/probability.ts'
import type { ReliabilityStretch } from '../../policy/learned.ts'
import { lossOf } from './regression.ts'

/** A held-out example: what both sides' benefits were foretold to be, in log-odds, and what came. */
export interface Foretold {
  readonly f: number
  readonly g: number
  readonly label: number
  readonly weight: number
}

export interface Line {
  readonly slope: number
  readonly offset: number
}

/** The score of two benefits at a reciprocity of 0…1; without one the asker's benefit alone. */
export function fused({ f, g }: Foretold, reciprocity: number | undefined): number {
  if (reciprocity === undefined) return f
  return ((1 - reciprocity) * (f + g) + 2 * reciprocity * Math.min(f, g)) / 2
}

/** Before any example a slope of 1 is believed, and the offset within some units. */
const SLOPE_PRECISION = 4
const OFFSET_PRECISION = 0.01
const STEPS = 25
const HALVINGS = 25
const CLOSE = 1e-12
/** The least slope above 0 that a policy holds: were chances to fall as scores rise, plans would seek the worst pairs. */
export const LEAST_SLOPE = 0.001

/**
 * logistic(slope · score + offset) as likely as can be. Where the likeliest slope does not rise it is held at the least one:
 * the loss is convex, so that it is lowest at that border.
 */
export function fitLine(scores: Float64Array, foretold: readonly Foretold[]): Line & { readonly loss: number } {
  const lossOfLine = (line: Line) => lossAt(line, scores, foretold)
  const free = lowest({ slope: 1, offset: 0 }, lossOfLine, line => {
    const { gs, go, ss, so, oo } = curvatureAt(line, scores, foretold)
    const determinant = ss * oo - so * so
    return { slope: (oo * gs - so * go) / determinant, offset: (ss * go - so * gs) / determinant }
  })
  if (free.slope >= LEAST_SLOPE) return free
  return lowest({ slope: LEAST_SLOPE, offset: 0 }, lossOfLine, line => {
    const { go, oo } = curvatureAt(line, scores, foretold)
    return { slope: 0, offset: go / oo }
  })
}

/**
 * By Newton's method. Of a step that makes things worse half is tried, and again: where chances next to 0 hardly bend, whole
 * steps go further astray each time.
 */
function lowest(start: Line, lossOfLine: (line: Line) => number, moveFrom: (line: Line) => Line) {
  let [line, loss] = [start, lossOfLine(start)]
  for (let step = 0; step < STEPS; step++) {
    const move = moveFrom(line)
    let next = { slope: line.slope + move.slope, offset: line.offset + move.offset }
    let after = lossOfLine(next)
    for (let half = 0; after > loss && half < HALVINGS; half++) {
      next = { slope: (line.slope + next.slope) / 2, offset: (line.offset + next.offset) / 2 }
      after = lossOfLine(next)
    }
    if (!(after < loss)) break
    const isClose = loss - after <= CLOSE * (1 + loss)
    line = next
    loss = after
    if (isClose) break
  }
  return { ...line, loss }
}

/** Minus the first derivatives of the loss by slope and offset, and the second ones. */
function curvatureAt({ slope, offset }: Line, scores: Float64Array, foretold: readonly Foretold[]) {
  let [gs, go] = [-SLOPE_PRECISION * (slope - 1), -OFFSET_PRECISION * offset]
  let [ss, so, oo] = [SLOPE_PRECISION, 0, OFFSET_PRECISION]
  for (const [i, { label, weight }] of foretold.entries()) {
    const score = scores[i]!
    const chance = logistic(slope * score + offset)
    const pull = weight * (label - chance)
    const bend = weight * chance * (1 - chance)
    gs += pull * score
    go += pull
    ss += bend * score * score
    so += bend * score
    oo += bend
  }
  return { gs, go, ss, so, oo }
}

function lossAt({ slope, offset }: Line, scores: Float64Array, foretold: readonly Foretold[]): number {
  let loss = (SLOPE_PRECISION * (slope - 1) * (slope - 1) + OFFSET_PRECISION * offset * offset) / 2
  for (const [i, { label, weight }] of foretold.entries()) loss += weight * lossOf(slope * scores[i]! + offset, label)
  return loss
}

/** The reciprocity is tried in steps of a twentieth. */
const STEPS_OF_RECIPROCITY = 20
/** Before any example it is believed to be within a half of the base's. */
const RECIPROCITY_PRECISION = 4

/** The reciprocity that foretells best what became of pairs, and its standard error from how the loss bends there. */
export function fitReciprocity(foretold: readonly Foretold[], before: number) {
  const losses = Array.from({ length: STEPS_OF_RECIPROCITY + 1 }, (_, step) => {
    const reciprocity = step / STEPS_OF_RECIPROCITY
    const scores = Float64Array.from(foretold, one => fused(one, reciprocity))
    return (
      fitLine(scores, foretold).loss + (RECIPROCITY_PRECISION * (reciprocity - before) * (reciprocity - before)) / 2
    )
  })
  const best = losses.indexOf(Math.min(...losses))
  const at = Math.max(1, Math.min(STEPS_OF_RECIPROCITY - 1, best))
  const curvature = (losses[at - 1]! - 2 * losses[at]! + losses[at + 1]!) * STEPS_OF_RECIPROCITY * STEPS_OF_RECIPROCITY
  return { reciprocity: best / STEPS_OF_RECIPROCITY, error: 1 / Math.sqrt(Math.max(curvature, RECIPROCITY_PRECISION)) }
}

/** At most so many stretches, of as many examples each. */
const STRETCHES = 10
const FEWEST = 5

/** Held-out examples in order of their probability, stretch by stretch: what was foretold, and what came. Even ones stand in one. */
export function reliabilityOf(chances: Float64Array, foretold: readonly Foretold[]): readonly ReliabilityStretch[] {
  const order = [...chances.keys()].sort((p, q) => chances[p]! - chances[q]! || p - q)
  const stretches = Math.max(1, Math.min(STRETCHES, Math.floor(order.length / FEWEST)))
  // Those of one chance stay together: what was seen of a part of them would tell of their order alone.
  const behindEven = (from: number) => {
    let end = from
    while (end < order.length && chances[order[end]!] === chances[order[end - 1]!]) end++
    return end
  }
  const ends = Array.from({ length: stretches }, (_, i) => behindEven(Math.floor(((i + 1) * order.length) / stretches)))
  return [...new Set(ends)].map((end, i, distinct) => {
    const part = order.slice(distinct[i - 1] ?? 0, end)
    const all = part.reduce((sum, one) => sum + foretold[one]!.weight, 0)
    const mean = (of: (one: number) => number) =>
      millionths(part.reduce((sum, one) => sum + foretold[one]!.weight * of(one), 0) / all)
    return {
      from: millionths(chances[part[0]!]!),
      to: millionths(chances[part.at(-1)!]!),
      examples: part.length,
      expected: mean(one => chances[one]!),
      observed: mean(one => foretold[one]!.label),
    }
  })
}

function millionths(x: number): number {
  return Math.max(0, Math.min(1_000_000, Math.floor(x * 1_000_000 + 0.5)))
}
