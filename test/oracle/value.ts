import { affinityValue } from './affinity.ts'
import { floorDivide } from './exact.ts'
import type { Member } from './network.ts'
import { overlapValue } from './overlap.ts'
import { contactsValue } from './paths.ts'
import type { Curve, Custom, Signal } from './policy.ts'
import { recordValue } from './record.ts'
import type { Seen } from './see.ts'

/** v(a, b) after the curve, or undefined for unknown. */
export function signalValue(seen: Seen, signal: Signal, a: Member, b: Member): bigint | undefined {
  const value = shapeValue(seen, signal, a, b)
  return value === undefined || signal.curve === undefined ? value : bend(signal.curve, value)
}

function shapeValue(seen: Seen, signal: Signal, a: Member, b: Member): bigint | undefined {
  switch (signal.shape) {
    case 'overlap':
      return overlapValue(seen, signal, a, b)
    case 'affinity':
      return affinityValue(seen, signal, a, b)
    case 'contacts':
      return contactsValue(seen, signal, a, b)
    case 'record':
      return recordValue(seen, signal, b)
    case 'custom':
      return customValue(seen, signal, a, b)
  }
}

function customValue({ blind }: Seen, { value, reads = [] }: Custom, a: Member, b: Member): bigint | undefined {
  if (reads.some(field => blind.includes(field))) return undefined
  const given = value(a, b)
  return given === undefined ? undefined : BigInt(given)
}

/** y0 + ⌊(y1 − y0)·(v − x0) / (x1 − x0)⌋ between two nodes, constant beyond the outer ones. */
function bend(curve: Curve, value: bigint): bigint {
  const nodes = curve.map(([x, y]) => ({ x: BigInt(x), y: BigInt(y) }))
  const right = nodes.find(({ x }) => x >= value)
  const left = nodes.findLast(({ x }) => x <= value)
  if (right === undefined || left === undefined || left === right) return (right ?? left)?.y ?? value
  return left.y + floorDivide((right.y - left.y) * (value - left.x), right.x - left.x)
}
