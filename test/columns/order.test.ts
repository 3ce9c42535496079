import { expect, test } from 'vitest'
import { clusterOrder } from '../../src/columns/order.ts'
import { surveyOf } from '../../src/columns/survey.ts'
import type { Member } from '../../src/members/member.ts'

const member = (id: string, more: Partial<Member> = {}): Member => ({ id, name: id, kind: 'company', ...more })

test('clusterOrder puts likes together in the order of their ids, and last who cannot be introduced', () => {
  const members = [
    member('a', { industries: ['C28'], baseCountry: 'DE' }),
    member('b', { industries: ['C28'], baseCountry: 'DE', paused: true }),
    member('c', { industries: ['C29'], baseCountry: 'DE' }),
    member('d', { industries: ['C28', 'C29'], baseCountry: 'TR' }),
    member('e', { industries: ['C28'], baseCountry: 'DE' }),
    member('f', { industries: ['C28'], baseCountry: 'DE', consent: { matching: false } }),
    member('g'),
  ]
  expect(Array.from(clusterOrder(surveyOf(members)), row => members[row]!.id).join('')).toBe('aedcgbf')
})

// Of 170,000 members 14,000 had no place, and as many two: their numbers were beyond 2⁵³.
test('clusterOrder gives each member one place, also where all have words of their own', () => {
  const members = Array.from({ length: 170_000 }, (_, i) =>
    member(`m${i}`, { industries: [`i${i}`], baseCountry: `c${i}`, paused: i % 2 === 1 }),
  )
  expect(new Set(clusterOrder(surveyOf(members))).size).toBe(members.length)
})
