import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../src/index.ts'
import { createMatcher, createNetwork, definePolicy, defineSignal, evaluate } from '../../src/index.ts'

/** Two queries, and two candidates who are level for both: either list shows either of them, four cases in all. */
const members = ['q1', 'q2', 'c1', 'c2'].map(id => ({ id, name: id, kind: 'company' as const }))
const outcomes: readonly Outcome[] = [
  { from: 'q1', to: 'c1', date: '2026-02-01', stage: 'met' },
  { from: 'q2', to: 'c2', date: '2026-02-01', stage: 'met' },
]
const blind = definePolicy({ name: 'blind', rules: ['differentMember'], signals: [], threshold: null })
const asked = { k: 1, queries: ['q1', 'q2'], candidates: ['c1', 'c2'], bootstrap: 0 }

function measured(policy = blind, more: object = {}) {
  const matcher = createMatcher(createNetwork({ members }), policy, { now: '2026-01-01', audience: 'manager' })
  return evaluate(matcher, outcomes, { ...asked, ...more })
}

describe('evaluate(matcher, outcomes) where candidates are level', () => {
  it('expects as many of them on lists as there are on average over the orders', () => {
    // Both lists show c1, both c2, or each another: (1/2 + 1 + 1 + 1/2) / 4.
    expect(measured().exposure.coverage).toBe(0.75)
  })

  it('tells the inequality of the places that each may expect, not of those that fell to it', () => {
    expect(measured().exposure.gini).toBe(0)
  })

  it('lets a list that another order would have filled otherwise take up no more than its chance', () => {
    // Of two introductions one is taken on where both lists show the same.
    expect(measured().effective.introductions).toBe(0.75)
    // c1 stands on q1's list in half of the orders; in half of these on the other one too, and takes q1 on by lot.
    expect(measured().effective.recall).toBe(0.5 * (0.5 + 0.5 / 2))
    expect(measured(blind, { capacity: 2 }).effective).toEqual({ introductions: 1, recall: 0.5 })
  })

  it('counts as before where nobody is level', () => {
    const value = (_a: unknown, b: { readonly id: string }) => (b.id === 'c1' ? 1000 : 0)
    const signals = [defineSignal({ name: 'first', weight: 1000, neutral: 0, min: 0, max: 1000, value })]
    const { exposure, effective } = measured(definePolicy({ ...blind, signals, fusion: { kind: 'forward' } }))
    expect(exposure).toMatchObject({ coverage: 0.5, gini: 0.5 })
    expect(effective).toEqual({ introductions: 0.5, recall: 0.25 })
  })
})
