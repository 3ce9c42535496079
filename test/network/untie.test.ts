import { expect, test } from 'vitest'
import type { Member } from '../../src/index.ts'
import { createMatcher, createNetwork } from '../../src/index.ts'

const member = (id: string): Member => ({ id, name: id, kind: 'company' })

test('untie ends the ties of a pair in either direction, of nobody else, and none for a member named twice', () => {
  const ties = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'a', kind: 'club' },
    { from: 'a', to: 'c' },
    { from: 'd', to: 'a' },
  ]
  const matcher = createMatcher(createNetwork({ members: ['a', 'b', 'c', 'd'].map(member), ties }))
  const left = (...pairs: readonly (readonly [string, string])[]) =>
    matcher
      .update({ untie: pairs.map(([from, to]) => ({ from, to })) })
      .network.ties.map(({ from, to }) => `${from}${to}`)
  expect(left(['a', 'b'])).toEqual(['ac', 'da'])
  expect(left(['b', 'a'], ['a', 'd'])).toEqual(['ac'])
  expect(left(['a', 'c'], ['a', 'd'], ['c', 'd'])).toEqual(['ab', 'ba'])
  expect(left(['a', 'a'], ['x', 'a'])).toEqual(['ab', 'ba', 'ac', 'da'])
})

// For each pair all of the association's ties were gone through: ten thousand took twenty seconds.
test('update ends very many ties of one member', () => {
  const companies = Array.from({ length: 30_000 }, (_, i) => member(`m${i}`))
  const ties = companies.map(({ id }) => ({ from: 'association', to: id }))
  const matcher = createMatcher(createNetwork({ members: [member('association'), ...companies], ties }))
  expect(matcher.update({ untie: ties }).network.ties).toEqual([])
})
