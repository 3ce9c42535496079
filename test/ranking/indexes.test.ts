import { expect, test } from 'vitest'
import { generate } from '../../bench/generate.ts'
import { compileColumns } from '../../src/columns/compile.ts'
import { Kept } from '../../src/columns/kept.ts'
import { recipeOf } from '../../src/columns/recipe.ts'
import { createNetwork, standardPolicy } from '../../src/index.ts'
import type { Engine } from '../../src/ranking/engine.ts'
import { createEngine } from '../../src/ranking/engine.ts'
import { packIndexes, unpackIndexes } from '../../src/ranking/indexes.ts'
import { createToday } from '../../src/scoring/facts.ts'

/** What a worker or a snapshot is given must find what looking at everybody finds; the same heads in other lists tell wrongly. */
test('indexes that are packed and unpacked find the same, and nothing of them is made anew', () => {
  const network = createNetwork(generate({ members: 400 })).seenBy('manager')
  const policy = { ...standardPolicy(), threshold: null }
  const compiled = compileColumns(network, recipeOf(policy), { today: createToday('2026-11-22') })
  const here = createEngine(policy, compiled)
  const packed = structuredClone(packIndexes(compiled.kept))
  const kept = new Kept()
  unpackIndexes(packed, kept)
  const there = createEngine(policy, { ...compiled, kept })
  const query = { k: 5, floor: Number.NEGATIVE_INFINITY, mask: compiled.columns.open, admits: () => true }
  const told = (engine: Engine, how: 'top' | 'scan', place: number) => {
    const best = engine[how](place, query)
    return Array.from({ length: best.length }, (_, i) => [best.place(i), best.score(i)])
  }
  for (let place = 0; place < compiled.columns.size; place++)
    expect(told(there, 'top', place)).toEqual(told(here, 'scan', place))
  const again = packIndexes(kept)
  expect([again.lists.length, again.heads.length]).toEqual([1, 1])
  expect([again.lists[0]![1], again.heads[0]![1].heads]).toEqual([packed.lists[0]![1], packed.heads[0]![1].heads])
  expect(again.lists[0]![1]).toBe(packed.lists[0]![1])
})
