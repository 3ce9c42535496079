import { expect, test } from 'vitest'
import { createMatcher, createNetwork } from '../../src/index.ts'
import { createCandidates } from '../../src/planning/round/candidates.ts'
import { readRoundOptions } from '../../src/planning/round/options.ts'
import { lookDeeper, shortOf } from '../../src/planning/round/short.ts'
import { candidatesOf } from './round-candidates.ts'

const others = [1, 2, 3, 4].map(other => [0, other] as const)
/** Who is missing two, one that it has no room for, none, and two whose candidates are all known. */
const many = Int32Array.of(0, 1, 2, 0, 9)
const room = { pairs: others, capacity: [3, 1, 3, 3, 9] }
const isKnown = Uint8Array.of(0, 0, 0, 1, 0)

test('short is whoever has room for what it is missing; places are of those whose candidates are not all known', () => {
  const { candidates } = candidatesOf(room)
  expect(shortOf(many, candidates, isKnown, 2)).toEqual({ missing: 4, places: [0], count: many })
  expect(shortOf(many, candidates, isKnown, 0)).toEqual({ missing: 0, places: [], count: many })
})

test('whoever is short is looked for among those with room, of whom it does not know and is not banned', () => {
  const { candidates, looks } = candidatesOf({ ...room, banned: [[0, 4]] })
  candidates.look(0, 1)
  lookDeeper(candidates, { missing: 2, places: [0], count: Int32Array.of(1, 1, 0, 0, 0) })
  expect(candidates.pairs().map(({ a, b }) => [a, b])).toEqual([
    [0, 1],
    [0, 2],
    [0, 3],
  ])
  expect(looks.slice(1)).toEqual([{ from: 0, limit: 8, without: ['1'] }])
  lookDeeper(candidates, { missing: 0, places: [], count: many })
  expect(looks.length).toBe(2)
})

test('a pair that was found is known by its ends, whichever way round', () => {
  const members = ['a', 'b', 'c'].map(id => ({ id, name: id, kind: 'company' as const }))
  const matcher = createMatcher(createNetwork({ members }), {
    rules: ['differentMember'],
    signals: [],
    threshold: null,
  })
  const candidates = createCandidates(matcher, readRoundOptions({ bans: [{ from: 'c', to: 'b' }] }))
  expect([candidates.found(), candidates.pairOf(1, 0)]).toEqual([0, undefined])
  expect(candidates.look(1, 2)).toEqual([0, 2])
  expect([candidates.found(), candidates.pairOf(1, 2)]).toEqual([1, undefined])
  expect(candidates.pairOf(0, 1)).toMatchObject({ a: 0, b: 1, approach: 3 })
  expect(candidates.pairOf(1, 0)).toBe(candidates.pairOf(0, 1))
  expect([0, 1, 2].map(candidates.bansOf)).toEqual([0, 1, 1])
})
