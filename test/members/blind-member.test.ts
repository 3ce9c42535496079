import { expect, test } from 'vitest'
import type { Member } from '../../src/index.ts'
import { blindMember } from '../../src/members/blind.ts'

const member: Member = { id: 'a', name: 'A', kind: 'company', size: 'small', place: 'Aachen' }
const wording = { x1: 'Äxte', y1: 'Yufka', z1: 'Zelte' }
const worded: Member = { ...member, offers: ['x1'], needs: ['y1', { term: 'z1', until: '2026-12-31' }], wording }

test('a member is without the fields, as if they had never been given', () => {
  expect(blindMember(member, ['size', 'offers'])).toStrictEqual({
    id: 'a',
    name: 'A',
    kind: 'company',
    place: 'Aachen',
  })
})

test('who has none of the fields stays the same object', () => {
  expect(blindMember(member, ['goals', 'industries'])).toBe(member)
  expect(blindMember(member, [])).toBe(member)
  expect(blindMember(member)).toBe(member)
})

test.each([
  [['size'], wording],
  [['offers'], { y1: 'Yufka', z1: 'Zelte' }],
  [['needs'], { x1: 'Äxte' }],
  [['offers', 'needs'], undefined],
] as const)('without %j the wording that stays is %j', (fields, left) => {
  const seen = blindMember(worded, fields)
  expect(seen.wording).toEqual(left)
  expect('wording' in seen).toBe(left !== undefined)
})

test('a word of a term that is neither offered nor needed goes as well', () => {
  expect(blindMember({ ...worded, wording: { ...wording, w1: 'Waagen' } }, ['size']).wording).toEqual(wording)
})
