import { expect, test } from 'vitest'
import type { Member } from '../../src/index.ts'
import { createMatcher, createNetwork, planCircles } from '../../src/index.ts'

/** Everybody is worth the same to everybody. */
const plain = { name: 'plain', bias: 0, threshold: null, signals: [], rules: [] } as const
const membersOf = (many: number, more: (i: number) => Partial<Member> = () => ({})) =>
  Array.from({ length: many }, (_, i) => {
    const id = `m${String(i).padStart(5, '0')}`
    return { id, name: id, kind: 'company' as const, ...more(i) }
  })

test('planCircles(of more than 2,000) seats those whose best 400 are taken by others: no seat stays empty beside somebody who fits', () => {
  // All are alike, so that everybody's best 400 are the same 400; most take a pause, to be quick.
  const members = membersOf(2001, i => (i % 4 === 0 ? {} : { paused: true }))
  const { circles, missing, leftOut } = planCircles(createMatcher(createNetwork({ members }), plain), { count: 83 })
  expect([circles.length, missing]).toEqual([83, 0])
  expect(circles.every(one => one.members.length === 6)).toBe(true)
  expect(leftOut.filter(({ reason }) => reason !== 'paused')).toMatchObject(Array(3).fill({ reason: 'noSeat' }))
})
