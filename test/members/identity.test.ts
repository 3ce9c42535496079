import { expect, test } from 'vitest'
import { admitMembers, admitTies } from '../../src/index.ts'
import { createIdentities } from '../../src/members/admission/identity.ts'

test('of ids that look alike each is told the first', () => {
  const { meet } = createIdentities()
  expect(['AB', 'Ab', 'aB', 'ab', 'Ab'].map((id, i) => meet(id, i + 1))).toEqual([
    undefined,
    { kind: 'alike', id: 'AB', row: 1 },
    { kind: 'alike', id: 'AB', row: 1 },
    { kind: 'alike', id: 'AB', row: 1 },
    { kind: 'same', id: 'Ab', row: 2 },
  ])
  const plain = createIdentities()
  expect(['ab', 'AB', 'aB'].map((id, i) => plain.meet(id, i + 1))).toEqual([
    undefined,
    { kind: 'alike', id: 'ab', row: 1 },
    { kind: 'alike', id: 'ab', row: 1 },
  ])
})

test('an unknown end of a tie is told the first member whose id looks like it', () => {
  const members = ['c', 'Ab', 'aB'].map(id => ({ id, name: `Name ${id}`, kind: 'company' as const }))
  const { issues } = admitTies([{ from: 'AB', to: 'c' }], members)
  expect(issues.map(({ path, suggestions }) => [path, suggestions])).toEqual([
    ['from', [{ code: 'Ab', name: 'Name Ab' }]],
  ])
})

test('a row without an id, with one that was there, and with one that looks like it', () => {
  const rows = [{ name: 'A' }, { id: 'b', name: 'B' }, { id: 'b', name: 'B' }, { id: 'B', name: 'B' }]
  const { issues, rejected, members } = admitMembers(rows)
  expect(issues.map(({ row, path, severity, code, expected }) => [row, path, severity, code, expected])).toEqual([
    [1, 'id', 'error', 'noId', expect.stringContaining('a text that is not empty')],
    [3, 'id', 'error', 'duplicateId', ''],
    [4, 'id', 'warning', 'lookAlikeId', ''],
  ])
  expect(members.map(({ id }) => id)).toEqual(['b', 'B'])
  // Rows that come from no file have no line.
  expect(rejected.map(one => Object.keys(one))).toEqual([
    ['row', 'record', 'issues'],
    ['row', 'id', 'record', 'issues'],
  ])
})

test('records with other keys than the one before are read by their own', () => {
  const { members } = admitMembers([
    { id: 'a', name: 'A', languages: 'de' },
    { id: 'b', name: 'B' },
    { name: 'C', id: 'c' },
    { id: 'd', name: 'D', needs: 'pumps' },
    { id: 'e', name: 'E', languages: 'tr' },
  ])
  expect(members.map(({ id, name, languages, needs }) => [id, name, languages?.[0], needs?.[0]])).toEqual([
    ['a', 'A', 'de', undefined],
    ['b', 'B', undefined, undefined],
    ['c', 'C', undefined, undefined],
    ['d', 'D', undefined, 'pumps'],
    ['e', 'E', 'tr', undefined],
  ])
})
