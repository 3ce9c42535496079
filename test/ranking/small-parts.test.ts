import { describe, expect, it, test } from 'vitest'
import { LayeredMap } from '../../src/network/layered-map.ts'
import { holding } from '../../src/ranking/holding.ts'
import { createMeet } from '../../src/ranking/meet.ts'
import { createSparse } from '../../src/ranking/sparse.ts'
import { Walk } from '../../src/ranking/walk.ts'
import { compiledOf, memberOf } from '../columns/compiled-of.ts'

describe('masks that meet', () => {
  const one = Uint32Array.of(0b1100, 0b1)
  const other = Uint32Array.of(0b0110, 0b1)

  it('have the bits of both, worked out once for each two', () => {
    const meet = createMeet()
    const met = meet(one, other)
    expect([...met]).toEqual([0b0100, 0b1])
    expect(meet(one, other)).toBe(met)
    expect(meet(one, Uint32Array.from(other))).not.toBe(met)
    expect(meet(other, one)).not.toBe(met)
    expect(meet(one, other)).toBe(met)
  })

  it('have all bits past the end of the second', () => {
    expect([...createMeet()(one, Uint32Array.of(0b1000))]).toEqual([0b1000, 0b1])
    expect([...createMeet()(Uint32Array.of(0b1100), other)]).toEqual([0b0100])
  })

  it('are empty if they have none in common, or one is empty', () => {
    const meet = createMeet()
    const empty = new Uint32Array(0)
    expect(meet(Uint32Array.of(1, 2), Uint32Array.of(2, 1))).toHaveLength(0)
    expect(meet(empty, one)).toHaveLength(0)
    expect(meet(one, empty)).toHaveLength(0)
    expect([...meet(Uint32Array.of(1, 2), Uint32Array.of(1, 1))]).toEqual([1, 0])
  })
})

test('a mask is sparse that leaves in fewer than half of all places', () => {
  const isSparse = createSparse(64)
  expect([Uint32Array.of(0x7fffffff, 0), Uint32Array.of(0, 0xffffffff), new Uint32Array(0)].map(isSparse)).toEqual([
    true,
    false,
    true,
  ])
})

describe('what a walk writes down', () => {
  const { columns } = compiledOf({ members: ['a', 'b', 'c', 'd'].map(id => memberOf(id)) }).compiled

  it('is forgotten for the next member, of ties and of homes reached', () => {
    const walk = new Walk(4, false)
    expect([walk.own.length, walk.far.length, walk.paths.length]).toEqual([4, 0, 4])
    walk.note(1, 500)
    walk.paths[2] = 7
    walk.reached.add(2)
    walk.reached.bound(columns, () => 9)
    walk.forget()
    expect([...walk.own, ...walk.paths, walk.reached.length, walk.reached.most]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    walk.own[1] = 3
    walk.paths[2] = 3
    walk.forget()
    expect([walk.own[1], walk.paths[2]]).toEqual([3, 3])
  })

  it('has each home once, however often it is reached, with reach 3', () => {
    const walk = new Walk(4, true)
    expect([walk.own.length, walk.far.length, walk.paths.length]).toEqual([0, 4, 4])
    for (const home of [2, 0, 2]) walk.reach(home)
    walk.far[2] = 5
    expect([...walk.reached.homes.subarray(0, walk.reached.length)]).toEqual([2, 0])
    walk.forget()
    expect(walk.far[2]).toBe(0)
    walk.reach(2)
    expect(walk.reached.length).toBe(1)
  })

  it('bounds each home at the place where its member is now, and tells the highest', () => {
    const walk = new Walk(4, false)
    for (const home of [1, 3, 0]) walk.reached.add(home)
    const moved = new LayeredMap<number, number>().with([[3, 6]])
    walk.reached.bound({ ...columns, moved }, home => [4, 8, 0, 6][home]!)
    expect([...walk.reached.places.subarray(0, 3)]).toEqual([1, 6, 0])
    expect([...walk.reached.bounds.subarray(0, 3)]).toEqual([8, 6, 4])
    expect(walk.reached.most).toBe(8)
    walk.reached.clear()
    walk.reached.add(2)
    walk.reached.bound(columns, home => (home === 2 ? -1 : 50))
    expect(walk.reached.most).toBe(0)
  })
})

it('the sets that hold one of the terms are found once', () => {
  const members = [['de', 'tr'], ['tr'], ['en'], []].map((languages, i) => memberOf(`${i}`, { languages }))
  const { compiled, placeOf } = compiledOf({ members }, { fields: ['languages', 'kind'] })
  const source = { ...compiled, today: undefined, reference: () => () => true }
  const holds = holding(source, 'languages', ['de', 'en', 'fr'])
  const { at } = compiled.columns.fields.get('languages')!
  const setOf = (id: string) => compiled.columns.rows[placeOf(id) * compiled.columns.width + at]!
  expect(['0', '1', '2', '3'].map(id => holds[setOf(id)])).toEqual([1, 0, 1, 0])
  expect(holds).toHaveLength(4)
  expect(holding(source, 'languages', ['de', 'en', 'fr'])).toBe(holds)
  expect(holding(source, 'languages', ['de'])).not.toBe(holds)
  expect(holding(source, 'kind', ['de', 'en', 'fr'])).not.toBe(holds)
})
