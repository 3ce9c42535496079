import { logistic } from '../../integers/probability.ts'
import type { Signal } from '../../policy/signal.ts'
import { pointsByValue } from '../../ranking/points.ts'
import { bend } from '../../scoring/curve.ts'
import type { Prior } from './regression.ts'
import type { RowWriter } from './rows.ts'
import { UNKNOWN } from './values.ts'

/**
 * How one signal's points are put together from columns. Straight: one column, its weight. Bent: its levels at nodes, of
 * which the first and the steps from each to the next are fitted.
 */
export interface Part {
  readonly signal: Signal
  /** Its first column. */
  readonly at: number
  readonly width: number
  /** Values at which its curve may bend; empty for a straight one. */
  readonly nodes: readonly number[]
  /** Of a bent one: the mean share of each node among pairs picked at random, which is what unknown is taken for. */
  readonly mean: Float64Array
}

/** Standard deviation that a weight is believed to have about the base's: one unit of log-odds over the whole range. */
const SPREAD = 1
/** A curve is learned only where much is known: there the base is held on to less. */
const BENT_SPREAD = 3
/** The base's bias is held on to like what so many outcomes would say of it. */
const BELIEVED = 30

export interface Basis {
  readonly parts: readonly Part[]
  /** How many columns, the bias among them. */
  readonly width: number
}

/** How a signal may bend: at nodes, about the values of pairs picked at random. */
export interface Bending {
  readonly nodes: readonly number[]
  readonly usual: readonly number[]
}

/** @param bendings of each signal; without nodes it stays straight */
export function createBasis(signals: readonly Signal[], bendings: readonly Bending[]): Basis {
  let at = 1
  const parts = signals.map((signal, i): Part => {
    const { nodes = [], usual = [] } = bendings[i] ?? {}
    const part = { signal, at, width: Math.max(1, nodes.length), nodes, mean: meanShares(nodes, usual) }
    at += part.width
    return part
  })
  return { parts, width: at }
}

function meanShares(nodes: readonly number[], usual: readonly number[]): Float64Array {
  const mean = new Float64Array(nodes.length)
  if (nodes.length === 0) return mean
  for (const value of usual) {
    const { lower, share } = between(nodes, value)
    mean[lower]! += 1 - share
    mean[lower + 1]! += share
  }
  return mean.map(sum => (usual.length === 0 ? 1 / nodes.length : sum / usual.length))
}

/** Between which nodes a value stands, and how far; beyond the outer ones it stands at them. */
function between(nodes: readonly number[], value: number) {
  let i = 1
  while (i < nodes.length - 1 && value > nodes[i]!) i++
  const [from, to] = [nodes[i - 1]!, nodes[i]!]
  return { lower: i - 1, share: Math.max(0, Math.min(1, (value - from) / (to - from))) }
}

/** Writes one side of a pair. */
export function writeSide({ parts }: Basis, values: Int16Array, writer: RowWriter): void {
  for (const [i, part] of parts.entries()) {
    const value = values[i]!
    if (part.nodes.length > 0) writeBent(part, value, writer)
    else if (value !== UNKNOWN) writer.entry(part.at, (bend(value, part.signal.curve) - part.signal.neutral) / 1000)
  }
  writer.endSide()
}

/** Unknown is worth what the signal is worth on average. */
function writeBent({ at, nodes, mean }: Part, value: number, writer: RowWriter): void {
  if (value === UNKNOWN) {
    for (const [i, share] of mean.entries()) writer.entry(at + i, share)
    return
  }
  const { lower, share } = between(nodes, value)
  writer.entry(at + lower, 1 - share)
  writer.entry(at + lower + 1, share)
}

/** How firmly the base is believed, beside the weights' spread. */
export interface Belief {
  readonly smoothness: number
  /** The base's bias where the examples are, log-odds: among pairs drawn for comparison successes are more frequent. */
  readonly bias: number
}

/** What the base believes of each column. */
export function priorOf({ parts, width }: Basis, { smoothness, bias }: Belief): Prior {
  const prior = {
    means: new Float64Array(width),
    precisions: new Float64Array(width).fill(1 / (SPREAD * SPREAD)),
    signs: new Int8Array(width),
    neighbours: [] as (readonly [number, number])[],
    blocks: parts.filter(({ nodes }) => nodes.length > 0),
    smoothness,
  }
  prior.means[0] = bias
  prior.precisions[0] = biasPrecision(bias)
  for (const part of parts) {
    if (part.nodes.length === 0) straightPrior(part, prior)
    else bentPrior(part, prior)
  }
  return prior
}

/**
 * n outcomes at a chance p tell n·p·(1 − p) of a log-odds. Where p is next to 0 or 1 that is next to nothing, and one
 * outcome to the contrary would turn everything: there the bias is believed to vary as a weight does.
 */
function biasPrecision(bias: number): number {
  const chance = logistic(bias)
  return Math.max(1 / (SPREAD * SPREAD), BELIEVED * chance * (1 - chance))
}

type Writable = Prior & { readonly neighbours: (readonly [number, number])[] }

function straightPrior({ signal, at }: Part, { means, signs }: Writable): void {
  means[at] = signal.weight / 1000
  signs[at] = signOf(signal)
}

function bentPrior({ signal, at, nodes }: Part, { means, precisions, signs, neighbours }: Writable): void {
  const points = pointsByValue(signal).at
  const level = (i: number) => points[nodes[i]!]! / 1e6
  means[at] = level(0)
  for (let i = 1; i < nodes.length; i++) {
    means[at + i] = level(i) - level(i - 1)
    // The steps' sum is believed to vary as a weight does.
    precisions[at + i] = (nodes.length - 1) / (BENT_SPREAD * BENT_SPREAD)
    signs[at + i] = signOf(signal)
    if (i > 1) neighbours.push([at + i - 1, at + i])
  }
}

function signOf({ sign }: Signal): number {
  return sign === undefined ? 0 : sign === 'for' ? 1 : -1
}
