import { describe, expect, test } from 'vitest'
import type { Member } from '../../src/index.ts'
import { createMatcher, createNetwork, standardPolicy } from '../../src/index.ts'
import { reduced, run } from './counterfactual.prove.ts'

test(`explain(a, b, { counterfactual: true }) proposes changes that do what they say, least ones, in ${reduced} worlds`, async () => {
  const { checked, failures } = await run(reduced, 1)
  expect(failures).toEqual([])
  expect(checked).toBe(reduced)
})

const member = (id: string, more: Partial<Member> = {}): Member => ({ id, name: id, kind: 'company', ...more })
const policy = { ...standardPolicy(), threshold: null }

describe('explain(a, b, { counterfactual: true })', () => {
  const a = member('a', { needs: ['pumps'], baseCountry: 'DE' })
  const b = member('b', { offers: ['castings'], baseCountry: 'TR' })
  const c = member('c', { offers: ['pumps'], baseCountry: 'TR' })

  test('names the entry that would put b before c', () => {
    const matcher = createMatcher(createNetwork({ members: [a, b, c] }), policy)
    const { counterfactual } = matcher.explain('a', 'b', { counterfactual: true, limit: 1 })
    expect(counterfactual).toMatchObject({ introduced: false, place: 2, limit: 1 })
    expect(counterfactual?.changes).toContainEqual(
      expect.objectContaining({ kind: 'entries', member: 'b', field: 'offers', add: ['pumps'], place: 1 }),
    )
    expect(counterfactual?.changes.at(-1)).toMatchObject({ kind: 'list', place: 2 })
  })

  test('of a region that is wished for, names the country that would do', () => {
    const wishing = member('a', { targetMarkets: ['DACH'], baseCountry: 'TR' })
    const others = [member('b', { baseCountry: 'TR' }), member('c', { baseCountry: 'AT' })]
    const signals = [{ name: 'marketReach' }]
    const matcher = createMatcher(createNetwork({ members: [wishing, ...others] }), {
      signals,
      rules: [],
      threshold: null,
    })
    const { counterfactual } = matcher.explain('a', 'b', { counterfactual: true, limit: 1 })
    expect(counterfactual?.changes).toContainEqual(
      expect.objectContaining({ kind: 'entries', member: 'b', field: 'accessCountries', add: ['CH'], place: 1 }),
    )
  })

  test('proposes nothing against a wish, and says no more than the refusal does', () => {
    const matcher = createMatcher(createNetwork({ members: [a, { ...b, avoid: ['a'] }] }), policy)
    const { refused, counterfactual } = matcher.explain('a', 'b', { counterfactual: true })
    expect(counterfactual).toEqual({ limit: 10, introduced: false, changes: [], text: refused?.text })
  })

  test('is not there unless it is asked for', () => {
    const matcher = createMatcher(createNetwork({ members: [a, b] }), policy)
    expect(matcher.explain('a', 'b')).not.toHaveProperty('counterfactual')
    expect(matcher.explain('a', 'b', { counterfactual: true }).counterfactual).toMatchObject({
      introduced: true,
      place: 1,
      changes: [],
    })
  })
})
