import { expect, test } from 'vitest'
import type { SignalInput, Viewer } from '../../src/index.ts'
import { createMatcher, createNetwork, viewIntroduction } from '../../src/index.ts'

const consent = { statistics: true }
const network = createNetwork({
  members: [
    { id: 'a', name: 'A', kind: 'company', size: 'small', consent },
    { id: 'b', name: 'B', kind: 'company', size: 'large', consent },
  ],
})

/** Says so many thousandths of log-odds to whoever is small, and others nothing. */
const saying = (name: string, weight: number, size = 'small'): SignalInput => ({
  name,
  weight,
  neutral: 0,
  min: 0,
  max: 1000,
  reads: ['size'],
  value: one => (one.size === size ? 1000 : 0),
})

function view(viewer: Viewer, signals: readonly SignalInput[], reciprocity?: number) {
  const fusion = reciprocity === undefined ? ({ kind: 'forward' } as const) : ({ kind: 'mutual', reciprocity } as const)
  const matcher = createMatcher(network, { rules: [], fusion, signals: [...signals] }, { audience: 'manager' })
  return viewIntroduction(matcher, 'a', 'b', { viewer })!
}

test.each([
  [[-1500], 'possible'],
  [[999], 'possible'],
  [[1000], 'good'],
  [[600, 400], 'good'],
  [[1999], 'good'],
  [[2000], 'strong'],
  [[2500, -600], 'good'],
] as const)('reasons of %j thousandths are %s', (weights, level) => {
  const { level: told, text } = view(
    'from',
    weights.map((weight, i) => saying(`s${i}`, weight)),
  )
  expect(told).toBe(level)
  expect(text).toBe(
    {
      possible: 'A conversation may be worthwhile.',
      good: 'There are good reasons for this introduction.',
      strong: 'There are strong reasons for this introduction.',
    }[level],
  )
})

test('what both gain is fused as the policy has it', () => {
  const both = [saying('hers', 3000), saying('his', 1000, 'large')]
  expect([view('from', both, 0).level, view('from', both, 500).level]).toEqual(['strong', 'good'])
})

test('the public is told only what speaks for an introduction, and its level is of that alone', () => {
  const signals = [saying('for', 1500), saying('against', -1000)]
  const told = (viewer: Viewer) => {
    const { forward, level } = view(viewer, signals)
    return [level, ...forward.map(({ signal, favours }) => `${signal} ${favours}`)]
  }
  expect(told('public')).toEqual(['good', 'for true'])
  for (const viewer of ['from', 'to', 'introducer', 'manager'] as const)
    expect(told(viewer)).toEqual(['possible', 'for true', 'against false'])
})

test('a reason without weight in it is told to nobody', () => {
  for (const viewer of ['from', 'to', 'introducer', 'manager', 'public'] as const)
    expect(view(viewer, [saying('for', 1500)]).backward).toEqual([])
})

test('what each side gains stands on its own side', () => {
  const { forward, backward } = view('to', [saying('hers', 300), saying('his', 200, 'large')])
  expect([forward, backward].map(side => side.map(({ signal }) => signal))).toEqual([['hers'], ['his']])
})
