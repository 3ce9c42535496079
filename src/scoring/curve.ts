import type { Curve } from '../policy/signal.ts'

/** Floor interpolation between the nodes, constant beyond the outer ones. Without a curve the value is as it is. */
export function bend(value: number, curve: Curve | undefined): number {
  const [first] = curve ?? []
  if (curve === undefined || first === undefined) return value
  let [x0, y0] = first
  if (value <= x0) return y0
  for (const [x1, y1] of curve.slice(1)) {
    if (value <= x1) return y0 + Math.floor(((y1 - y0) * (value - x0)) / (x1 - x0))
    ;[x0, y0] = [x1, y1]
  }
  return y0
}
