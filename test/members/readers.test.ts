import { expect, test } from 'vitest'
import { admitMembers } from '../../src/index.ts'
import { createPlans } from '../../src/members/admission/plans.ts'
import { remembered, understood } from '../../src/members/reading/reading.ts'
import { readId } from '../../src/members/reading/text.ts'

test('readings are remembered by spelling, up to 20,000 of them', () => {
  let asked = 0
  const read = remembered(cell => {
    asked++
    return understood(`${cell}!`)
  })
  const ids = Array.from({ length: 20_000 }, (_, i) => `w${i}`)
  for (const id of [...ids, ...ids]) expect(read(id)).toEqual({ value: `${id}!`, problems: [] })
  expect(asked).toBe(20_000)
  // The next one makes room: what is not in front of the others is asked for anew.
  read('one more')
  for (const id of ids.slice(0, 3000)) read(id)
  expect(asked).toBeGreaterThan(20_001)
  expect(read(5)).toEqual({ value: '5!', problems: [] })
})

test('an id of nothing but white space is none', () => {
  expect(['', ' ', '\t\u00a0'].map(readId)).toEqual(Array(3).fill({ problems: [] }))
})

test('a region that is called by its code is told once', () => {
  const said = (cell: string) => admitMembers([{ id: 'a', name: 'A', targetMarkets: cell }]).issues[0]!.message
  expect(said('BRICSS')).toMatch(/was understood as BRICS\.$/)
  expect(said('MERCOSURR')).toMatch(/was understood as Mercosur \(MERCOSUR\)\.$/)
})

test('sets of keys are planned once each, up to 5,000 of them, and told apart where a key has a NUL', () => {
  const planned: string[] = []
  const planOf = createPlans({
    planOf(header) {
      planned.push(header.join())
      return { header, steps: [] }
    },
  })
  const sets = Array.from({ length: 5_000 }, (_, i) => [`k${i}`])
  for (const keys of [...sets, ...sets]) expect(planOf(keys).header).toEqual(keys)
  expect(planned).toHaveLength(5_000)
  // The next one makes room: what is not in front of the others is planned anew.
  planOf(['one more'])
  planOf(sets[0]!)
  expect(planned).toHaveLength(5_002)
  for (const keys of [['a\0b'], ['a', 'b'], ['a\0b']]) expect(planOf(keys).header).toEqual(keys)
})
