import { pointsByValue } from '../../ranking/points.ts'
import type { Signal } from '../../policy/signal.ts'
import { bend } from '../../scoring/curve.ts'
import type { Prior } from './regression.ts'
import type { RowWriter } from './rows.ts'
import { UNKNOWN } from './values.ts'

/**
 * How one signal's points are put together from columns. Straight: one column, its weight. Bent: what it is worth to be
 * known at all, and how much is added on the way from one node to the next.
 */
export interface Part {
  readonly signal: Signal
  /** Its first column. */
  readonly at: number
  readonly width: number
  /** Values at which its curve may bend; empty for a straight one. */
  readonly nodes: readonly number[]
}

/** Standard deviation that a weight is believed to have about the base's: one unit of log-odds over the whole range. */
const SPREAD = 1

export interface Basis {
  readonly parts: readonly Part[]
  /** How many columns, the bias among them. */
  readonly width: number
}

/** @param nodes of each signal; none for a straight one */
export function createBasis(signals: readonly Signal[], nodes: readonly (readonly number[])[]): Basis {
  let at = 1
  const parts = signals.map((signal, i): Part => {
    const own = nodes[i] ?? []
    const part = { signal, at, width: own.length === 0 ? 1 : own.length, nodes: own }
    at += part.width
    return part
  })
  return { parts, width: at }
}

/** Writes one side of a pair. */
export function writeSide({ parts }: Basis, values: Int16Array, writer: RowWriter): void {
  for (const [i, part] of parts.entries()) {
    const value = values[i]!
    if (value === UNKNOWN) continue
    if (part.nodes.length === 0) writer.entry(part.at, (bend(value, part.signal.curve) - part.signal.neutral) / 1000)
    else writeBent(part, value, writer)
  }
  writer.endSide()
}

function writeBent({ at, nodes }: Part, value: number, writer: RowWriter): void {
  writer.entry(at, 1)
  for (let i = 1; i < nodes.length; i++) {
    const [from, to] = [nodes[i - 1]!, nodes[i]!]
    writer.entry(at + i, Math.max(0, Math.min(1, (value - from) / (to - from))))
  }
}

/** What the base believes of each column. */
export function priorOf({ parts, width }: Basis, smoothness: number): Prior {
  const prior = {
    means: new Float64Array(width),
    precisions: new Float64Array(width).fill(1 / SPREAD ** 2),
    signs: new Int8Array(width),
    neighbours: [] as (readonly [number, number])[],
    smoothness,
  }
  // The bias is what it is.
  prior.precisions[0] = 1e-6
  for (const part of parts) {
    if (part.nodes.length === 0) straightPrior(part, prior)
    else bentPrior(part, prior)
  }
  return prior
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
    precisions[at + i] = (nodes.length - 1) / SPREAD ** 2
    signs[at + i] = signOf(signal)
    if (i > 1) neighbours.push([at + i - 1, at + i])
  }
}

function signOf({ sign }: Signal): number {
  return sign === undefined ? 0 : sign === 'for' ? 1 : -1
}
