import { expect, test } from 'vitest'
import { checkMembers, readMembers } from '../../src/adapters/csv/index.ts'
import { admitMembers, admitTies } from '../../src/index.ts'

const member = (id: string, avoid?: string | readonly string[]) => ({ id, name: `Name ${id}`, avoid })

function said(rows: readonly object[]) {
  const { issues, members } = admitMembers(rows, { revealPrivate: true })
  expect(members).toHaveLength(rows.length)
  return issues.map(({ row, id, path, severity, code, received, suggestions }) => {
    expect([path, severity, code]).toEqual(['avoid', 'warning', 'unknownMember'])
    return [row, id, received, suggestions.map(one => one.code).join('|')]
  })
}

test('whom a member avoids may come before or after it', () => {
  expect(said([member('a', 'b|c'), member('b'), member('c', 'a')])).toEqual([])
})

test('an id that is not here may be of a member admitted before', () => {
  expect(said([member('a', 'x|b'), member('b', ['y', 'z, b', ','])])).toEqual([])
})

test('an id that looks like somebody’s is told, and so are several in one text: the wish would never be kept', () => {
  expect(said([member('a', 'B|b'), member('b', 'a, c'), member('c', 'a, x')])).toEqual([
    [1, 'a', 'B', 'b'],
    [2, 'b', 'a, c', 'a|c'],
  ])
})

test('whoever was not admitted is nobody', () => {
  const { issues } = admitMembers([member('a', 'B'), { id: 'b' }])
  expect(issues.map(({ row, path, code }) => [row, path, code])).toEqual([[2, 'name', 'missingValue']])
})

test('the id that is avoided is private: the message says where it stands', () => {
  const { issues } = admitMembers([member('a', 'B'), member('b')])
  expect(JSON.stringify(issues)).not.toMatch(/\bB\b/)
  expect(issues[0]!.message).toBe('Row 1 (a), avoid: (not shown: private) is not the id of an admitted member.')
  expect(issues[0]!.suggestions).toEqual([])
})

test('of a file with its line, and counted by a check', async () => {
  const text = 'id,name,avoid\na,A,B\nb,B,A|a\n'
  const { issues } = await readMembers(text)
  expect(issues.map(({ row, line }) => [row, line])).toEqual([
    [1, 2],
    [2, 3],
  ])
  expect((await checkMembers(text)).issues).toMatchObject([{ path: 'avoid', code: 'unknownMember', count: 2 }])
})

test('a name in the place of an id is a slip, alone or with others; names beyond those kept are not looked for', () => {
  const rows = [
    member('a', 'Name B'),
    member('b', ['name c', 'x']),
    member('c', 'a, NAME B'),
    member('d', 'Somebody else'),
  ]
  const { issues } = admitMembers(rows, { revealPrivate: true })
  expect(issues.map(({ row, received, suggestions }) => [row, received, suggestions?.map(({ code }) => code)])).toEqual(
    [
      [1, 'Name B', ['b']],
      [2, 'name c', ['c']],
      [3, 'a, NAME B', ['a', 'b']],
    ],
  )
})

test('ends of ties: a name, or a number without its zeros, is not the id, but tells whose', () => {
  const members = [
    { id: '001', name: 'Öz Import', kind: 'company' as const },
    { id: '2', name: 'Zwei', kind: 'company' as const },
  ]
  const ties = [
    { from: '1', to: '2' },
    { from: 'OEZ import', to: '2' },
    { from: 'öz import', to: '2.0' },
    { from: '…', to: '2' },
  ]
  const { rejected } = admitTies(ties, members)
  const told = rejected.map(({ issues }) =>
    issues.map(({ path, suggestions }) => [path, suggestions?.map(({ code }) => code)]),
  )
  expect(told).toEqual([
    [['from', ['001']]],
    [['from', []]],
    [
      ['from', ['001']],
      ['to', ['2']],
    ],
    [['from', []]],
  ])
})
