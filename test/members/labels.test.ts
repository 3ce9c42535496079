import { expect, test } from 'vitest'
import { admitMembers } from '../../src/index.ts'

const labelled = (id: string, labels: Record<string, string>) => ({
  id,
  name: id,
  kind: 'company',
  ...Object.fromEntries(Object.entries(labels).map(([key, text]) => [`labels.${key}`, text])),
})

// Of a million members in a few groups each had an object of its own, an eighth of all that is kept of a member.
test('members with the same labels share one frozen object of them', () => {
  const { members } = admitMembers([
    labelled('a', { background: 'migration', gender: 'woman' }),
    labelled('b', { background: 'migration', gender: 'man' }),
    labelled('c', { background: 'migration', gender: 'woman' }),
  ])
  expect(members.map(({ labels }) => labels)).toEqual([
    { background: 'migration', gender: 'woman' },
    { background: 'migration', gender: 'man' },
    { background: 'migration', gender: 'woman' },
  ])
  expect(members[2]!.labels).toBe(members[0]!.labels)
  expect(Object.isFrozen(members[0]!.labels)).toBe(true)
})

test('what is shared is told by key and text apart, whatever stands in them', () => {
  const { members } = admitMembers([
    { id: 'a', name: 'a', kind: 'company', labels: { 'x y': 'z' } },
    { id: 'b', name: 'b', kind: 'company', labels: { x: 'y z' } },
    { id: 'c', name: 'c', kind: 'company', labels: { '1 1': '1' } },
    { id: 'd', name: 'd', kind: 'company', labels: { '1': '1 1' } },
  ])
  expect(members.map(({ labels }) => labels)).toEqual([{ 'x y': 'z' }, { x: 'y z' }, { '1 1': '1' }, { '1': '1 1' }])
})

test('labels of one’s own for each member are no less right beyond ten thousand', () => {
  const records = Array.from({ length: 10_002 }, (_, i) => labelled(`m${i}`, { note: `n${i}` }))
  const { members } = admitMembers(records)
  expect(members.map(({ labels }) => labels?.note)).toEqual(records.map((_, i) => `n${i}`))
})

// Each label made an object of all before it: twenty thousand took minutes and gigabytes.
test('very many labels of one member are read in time that grows with them', () => {
  const labels = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`k${i}`, 'x']))
  const { members } = admitMembers([{ id: 'a', name: 'a', kind: 'company', labels }, labelled('b', labels)])
  expect(members[0]!.labels).toEqual(labels)
  expect(members[1]!.labels).toBe(members[0]!.labels)
})

test('a label may be called __proto__', () => {
  const { members } = admitMembers([labelled('a', JSON.parse('{ "__proto__": "x", "y": "z" }'))])
  expect(Object.entries(members[0]!.labels!)).toEqual([
    ['__proto__', 'x'],
    ['y', 'z'],
  ])
})
