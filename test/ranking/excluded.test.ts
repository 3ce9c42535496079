import { expect, test } from 'vitest'
import { createMatcher, createNetwork } from '../../src/index.ts'
import { Excluded } from '../../src/ranking/excluded.ts'

class Counted extends Excluded {
  reads = 0

  override [Symbol.iterator]() {
    this.reads++
    return super[Symbol.iterator]()
  }
}

const ids = ['a', 'b', 'c', 'd']
const members = ids.map(id => ({ id, name: id, kind: 'company' as const }))
const matcher = createMatcher(createNetwork({ members }), { rules: ['differentMember'], threshold: null })
const listOf = (from: string, exclude: Iterable<string>) => matcher.ranked(from, { exclude }).map(({ to }) => to)

test('ids that are excluded for many members are gone through once', () => {
  const exclude = new Counted(['b', 'd', 'nobody'])
  exclude.reads = 0
  expect(ids.map(from => listOf(from, exclude))).toEqual([['c'], ['a', 'c'], ['a'], ['a', 'c']])
  expect(exclude.reads).toBe(1)
})

test('a set of the caller is read as it is at each call', () => {
  const exclude = new Set(['b'])
  expect(listOf('a', exclude)).toEqual(['c', 'd'])
  exclude.add('c')
  expect(listOf('a', exclude)).toEqual(['d'])
})
