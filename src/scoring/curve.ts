import type { Curve } from '../policy/signal.ts'

/**
 * Floor interpolation between the nodes, of which a curve has at least one, constant beyond the outer ones. Without a curve the
 * value is as it is.
 */
export function bend(value: number, curve: Curve | undefined): number {
  if (curve === undefined) return value
  let [x0, y0] = curve[0]!
  if (value <= x0) return y0
  for (let i = 1; i < curve.length; i++) {
    const [x1, y1] = curve[i]!
    if (value <= x1) return y0 + Math.floor(((y1 - y0) * (value - x0)) / (x1 - x0))
    x0 = x1
    y0 = y1
  }
  return y0
}
