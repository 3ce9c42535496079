import type { Policy } from '../../policy/policy.ts'
import type { Curve } from '../../policy/signal.ts'
import type { Parameters } from './parameters.ts'

/** ⌊1000·s / (s + half)⌋ */
export function saturating(sum: string, half: string): string {
  return `intDiv(1000 * (${sum}), (${sum}) + ${half})`
}

/** ⌊x / n⌋ for n > 0: intDiv cuts towards zero. */
export function floorDiv(x: string, n: string): string {
  return `(intDiv(${x}, ${n}) - (modulo(${x}, ${n}) < 0))`
}

/** Floor interpolation between nodes, constant beyond the outer ones, as scoring/curve.ts; −1 stays −1. */
export function bent(value: string, curve: Curve | undefined, at: Parameters['at']): string {
  if (curve === undefined) return value
  const n = (number: number) => at(number, 'Int64')
  const [x0, y0] = curve[0]!
  const steps = curve.slice(1).map(([x1, y1], i) => {
    const [x, y] = curve[i]!
    const between = floorDiv(`${n(y1 - y)} * (v - ${n(x)})`, n(x1 - x))
    return `v <= ${n(x1)}, ${n(y)} + ${between}`
  })
  const map = `multiIf(v < 0, -1, v <= ${n(x0)}, ${n(y0)}, ${[...steps, n(curve.at(-1)![1])].join(', ')})`
  return `arrayElement(arrayMap(v -> ${map}, [toInt64(${value})]), 1)`
}

/** Of both sides' benefits `x` and `y`: ⌊((1000 − ρ)·(x + y) + 2ρ·min(x, y)) / 2000⌋, or x alone. */
export function fused({ fusion }: Pick<Policy, 'fusion'>, at: Parameters['at']): string {
  if (fusion.kind === 'forward') return 'toInt64(x)'
  const rho = at(fusion.reciprocity, 'Int64')
  return floorDiv(`((1000 - ${rho}) * (x + y) + 2 * ${rho} * least(x, y))`, '2000')
}
