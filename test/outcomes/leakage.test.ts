import { expect, test } from 'vitest'
import { createNetwork } from '../../src/index.ts'
import { expectUnseen } from '../../src/outcomes/evaluate/leakage.ts'
import { verdictsOf } from '../../src/outcomes/verdicts.ts'

/** Whoever everybody knows was gone through for each of its pairs, which took minutes. */
test('expectUnseen looks at each tie and outcome once: a chamber of 40,000 ties, measured by as many', {
  timeout: 20_000,
}, () => {
  const ids = Array.from({ length: 40_000 }, (_, i) => `m${i}`)
  const members = ['ihk', ...ids].map(id => ({ id, name: id, kind: 'company' as const }))
  const ties = ids.map(to => ({ from: 'ihk', to, since: '2024-05-01' }))
  const verdicts = verdictsOf(ids.map(to => ({ from: 'ihk', to, date: '2026-01-01', stage: 'met' as const })))
  expect(() => expectUnseen(verdicts, createNetwork({ members, ties }))).not.toThrow()
  const leaked = createNetwork({ members, ties: [...ties, { from: 'm7', to: 'ihk', last: '2026-01-01' }] })
  expect(() => expectUnseen(verdicts, leaked)).toThrow(
    'come after what the matcher sees (take splitByTime), got `{"from":"m7"',
  )
})

test('expectUnseen names the first pair measured of which something is seen, a tie before an outcome', () => {
  const members = ['a', 'b', 'c'].map(id => ({ id, name: id, kind: 'company' as const }))
  const met = { date: '2026-01-01', stage: 'met' as const }
  const verdicts = verdictsOf([
    { from: 'c', to: 'b', ...met },
    { from: 'a', to: 'b', ...met },
  ])
  const ties = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'c' },
  ]
  const outcomes = [{ from: 'b', to: 'c', ...met }]
  expect(() => expectUnseen(verdicts, createNetwork({ members, ties, outcomes }))).toThrow(
    'got `{"from":"b","to":"c"}`',
  )
})
