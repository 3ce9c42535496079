import { expect, test } from 'vitest'
import type { Member } from '../../src/index.ts'
import { auditOpportunity, createNetwork } from '../../src/index.ts'
import { reduced, run } from './audit.prove.ts'

const consent = { statistics: true }
const member = (id: string, more: Partial<Member> = {}): Member => ({ id, name: id, kind: 'company', consent, ...more })
const many = (prefix: string, count: number, more: Partial<Member>) =>
  Array.from({ length: count }, (_, i) => member(`${prefix}${i}`, more))

test('auditOpportunity equals a second implementation, and hides what could be solved for', async () => {
  const { failures, figures } = await run(reduced, 1)
  expect(failures).toEqual([])
  const told = figures?.told as Readonly<Record<string, number>>
  for (const many of Object.values(told)) expect(many).toBeGreaterThan(reduced / 50)
}, 120_000)

test('auditOpportunity(round) has the ratio to the best group, exactly', () => {
  const members = [...many('a', 10, { size: 'micro' }), ...many('b', 10, { size: 'large' })]
  const introductions = Array.from({ length: 8 }, (_, i) => ({ from: `a${i}`, to: `b${i}` }))
  const more = [{ from: 'b8', to: 'b9' }]
  const audit = auditOpportunity([{ introductions: [...introductions, ...more] }], {
    network: createNetwork({ members }),
    groups: ['size'],
  })
  expect(
    audit.tables[0]?.groups.map(({ group, impactRatio, isBelowFourFifths }) => [group, impactRatio, isBelowFourFifths]),
  ).toEqual([
    ['large', 1000, false],
    ['micro', 800, false],
  ])
  expect(audit.none).toEqual(['a8', 'a9'])
})

test('auditOpportunity tells nothing of nine, nor of the group they could be subtracted with', () => {
  const members = [
    ...many('a', 9, { size: 'micro' }),
    ...many('b', 12, { size: 'small' }),
    ...many('c', 20, { size: 'large' }),
  ]
  const { tables } = auditOpportunity([], { network: createNetwork({ members }), groups: ['size'] })
  expect(tables[0]?.groups.map(({ group }) => group)).toEqual(['large'])
  expect(tables[0]?.isSuppressed).toBe(true)
})

test('auditOpportunity counts who does not agree to statistics as unknown', () => {
  const silent = many('s', 12, { size: 'micro', consent: { statistics: false }, labels: { secret: 'x' } })
  const { tables } = auditOpportunity([], {
    network: createNetwork({ members: [...silent, ...many('b', 10, { size: 'micro' })] }),
    groups: ['size', 'labels'],
  })
  expect(tables.map(({ by }) => by)).toEqual(['size'])
  expect(tables[0]?.unknown?.members).toBe(12)
})

test('auditOpportunity(rankings) discounts a place r by 2 in r + 1', () => {
  const members = ['a', 'b', 'c'].map(id => member(id))
  const ranked = [
    { from: 'a', to: 'b' },
    { from: 'a', to: 'c' },
  ]
  const { total } = auditOpportunity([{ member: 'a', ranked }], { network: createNetwork({ members }), groups: [] })
  expect([total.introduced, total.introductions, total.exposure]).toEqual([2, 2, 1_666_666])
})
