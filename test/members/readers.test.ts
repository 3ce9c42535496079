import { expect, test } from 'vitest'
import { admitMembers } from '../../src/index.ts'
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
