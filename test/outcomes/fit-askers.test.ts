import { expect, test } from 'vitest'
import type { Stage } from '../../src/index.ts'
import { createMatcher, createNetwork, fitPolicy } from '../../src/index.ts'
import { logistic } from '../../src/integers/probability.ts'
import { createBasis, priorOf } from '../../src/outcomes/fit/basis.ts'
import { fitLine, reliabilityOf } from '../../src/outcomes/fit/calibrate.ts'
import { regress } from '../../src/outcomes/fit/regression.ts'
import { JOINT, RowWriter } from '../../src/outcomes/fit/rows.ts'

const OTHERS = 60

test('one who asked everybody: chances are about the share that came to something', () => {
  const members = Array.from({ length: OTHERS + 1 }, (_, i) => ({
    id: `m${String(i).padStart(2, '0')}`,
    name: `Firma ${i}`,
    kind: 'company' as const,
    baseCountry: ['DE', 'TR', 'NL'][i % 3]!,
  }))
  const stage = (i: number): Stage => (i % 2 === 0 ? 'met' : 'declined')
  const outcomes = members.slice(1).map(({ id }, i) => ({ from: 'm00', to: id, date: '2026-05-01', stage: stage(i) }))
  const network = createNetwork({ members })
  const policy = fitPolicy(network, outcomes, { audience: 'manager' })
  const matcher = createMatcher(network, policy, { audience: 'manager', now: '2026-05-01' })
  expect(policy.calibrated).toBe(true)
  for (const [a, b] of [
    ['m00', 'm01'],
    ['m00', 'm02'],
    ['m03', 'm07'],
  ] as const) {
    expect(Math.abs(matcher.explain(a, b).probability - 0.5)).toBeLessThan(0.1)
  }
})

const even = (score: number, labels: readonly number[]) => ({
  scores: new Float64Array(labels.length).fill(score),
  foretold: labels.map(label => ({ f: score, g: score, label, weight: 1 })),
})

test.each([-15, -8, -3, 3, 12])('a line far from what came is moved there: scores of %d', score => {
  const { scores, foretold } = even(score, [...Array(40).fill(0), ...Array(60).fill(1)])
  const { slope, offset } = fitLine(scores, foretold)
  expect(logistic(slope * score + offset)).toBeCloseTo(0.6, 1)
})

test('held-out examples of one chance are told together, whatever their order', () => {
  const labels = [...Array(20).fill(1), ...Array(20).fill(0)]
  const { foretold } = even(0, labels)
  expect(reliabilityOf(new Float64Array(40).fill(0.25), foretold)).toEqual([
    { from: 250_000, to: 250_000, examples: 40, expected: 250_000, observed: 500_000 },
  ])
  const chances = Float64Array.from(labels, (_, i) => (i < 13 ? 0.1 : 0.1 + i / 100))
  const told = reliabilityOf(chances, foretold)
  expect(told.reduce((sum, { examples }) => sum + examples, 0)).toBe(40)
  expect(told.every((one, i) => i === 0 || told[i - 1]!.to < one.from)).toBe(true)
  expect(told.length).toBeGreaterThan(5)
})

test.each([-3, -8, -12])(
  'many outcomes move a base of next to no chance, as one learned from ties gives: bias %d',
  bias => {
    const writer = new RowWriter()
    for (let i = 0; i < 8000; i++) {
      writer.endSide()
      writer.endSide()
      writer.endRow(i % 5 < 2 ? 1 : 0, 1, JOINT)
    }
    const basis = createBasis([], [])
    const { levels } = regress(writer.rows(basis.width), priorOf(basis, { smoothness: 0, bias }), 0.75)
    expect(logistic(levels[0]!)).toBeCloseTo(0.4, 2)
  },
)
