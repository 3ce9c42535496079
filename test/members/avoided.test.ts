import { expect, test } from 'vitest'
import { checkMembers, readMembers } from '../../src/adapters/csv/index.ts'
import { admitMembers, admitTies } from '../../src/index.ts'

const member = (id: string, avoid?: string | readonly string[]) => ({ id, name: `Name ${id}`, avoid })

function said(rows: readonly object[]) {
  const { issues, members } = admitMembers(rows, { revealPrivate: true })
  expect(members).toHaveLength(rows.length)
  return issues.map(({ row, id, path, severity, code, received, suggestions }) => {
    expect(path).toBe('avoid')
    return [row, id, `${severity} ${code}`, received, suggestions.map(one => one.code).join('|')]
  })
}

const avoidOf = (rows: readonly object[]) => admitMembers(rows).members.map(({ avoid }) => avoid)

test('whom a member avoids may come before or after it', () => {
  expect(said([member('a', 'b|c'), member('b'), member('c', 'a')])).toEqual([])
})

test('an id that is not here may be of a member admitted before: it is kept, and only mentioned', () => {
  expect(said([member('a', 'q7|b'), member('b', ['q8', 'a'])])).toEqual([
    [1, 'a', 'info unknownMember', 'q7', ''],
    [2, 'b', 'info unknownMember', 'q8', ''],
  ])
  expect(avoidOf([member('a', 'q7|b'), member('b', ['q8', 'a'])])).toEqual([
    ['q7', 'b'],
    ['q8', 'a'],
  ])
})

test('a mark or signs in the place of an id are nobody of another list', () => {
  expect(said([member('a', 'x|b'), member('b', [',', 'a'])])).toEqual([
    [1, 'a', 'warning unknownMember', 'x', ''],
    [2, 'b', 'warning unknownMember', ',', ''],
  ])
})

test('signs alone are not the name of somebody who is called by other signs', () => {
  expect(avoidOf([member('a', '!!!!!!!!'), { id: 'b', name: '★★★★★★★' }])[0]).toEqual(['!!!!!!!!'])
})

test('an id that looks like somebody’s is told: the wish would never be kept', () => {
  expect(said([member('a', 'B|b'), member('b')])).toEqual([[1, 'a', 'warning unknownMember', 'B', 'b']])
})

test('several in one text are taken one by one where one of them is here', () => {
  const rows = [member('a'), member('b', 'a, c'), member('c', 'a, q7'), member('d', 'q8, q9')]
  expect(said(rows)).toEqual([
    [2, 'b', 'warning commaList', 'a, c', ''],
    [3, 'c', 'warning commaList', 'a, q7', ''],
    [3, 'c', 'info unknownMember', 'q7', ''],
    [4, 'd', 'info unknownMember', 'q8, q9', ''],
  ])
  expect(avoidOf(rows)).toEqual([undefined, ['a', 'c'], ['a', 'q7'], ['q8, q9']])
})

test('whoever was not admitted is nobody', () => {
  const { issues } = admitMembers([member('a', 'B'), { id: 'b' }])
  expect(issues.map(({ row, path, severity, code }) => [row, path, severity, code])).toEqual([
    [2, 'name', 'error', 'missingValue'],
    [1, 'avoid', 'info', 'unknownMember'],
  ])
})

test('the id that is avoided is private: the message says where it stands', () => {
  const { issues } = admitMembers([member('a', 'B'), member('b')])
  expect(JSON.stringify(issues)).not.toMatch(/\bB\b/)
  expect(issues[0]!.message).toBe('Row 1 (a), avoid: (not shown: private) is not the id of an admitted member.')
  expect(issues[0]!.suggestions).toEqual([])
})

const firms = ['Rurtal Pumpen GmbH', 'Yelken Makina San. ve Tic. A.Ş.', 'Öz Import', 'Öz Import']
const avoiding = (avoid: string) => [{ ...member('0', avoid) }, ...firms.map((name, i) => ({ id: `${i + 1}`, name }))]

test.each([
  ['rurtal pumpen gmbh', ['1'], ['info guessedWord', '']],
  ['Rurtal Pumpen', ['1'], ['warning guessedWord', '']],
  ['Yelken Makina', ['2'], ['warning guessedWord', '']],
  ['Yelken Makina AŞ', ['2'], ['warning guessedWord', '']],
  ['Yelken', ['Yelken'], ['warning unknownMember', '2']],
  ['Öz Import', ['Öz Import'], ['warning unknownMember', '3|4']],
])('a name that only one has, but for its legal form, stands for the id: %s', (avoid, ids, [issue, suggested]) => {
  expect(said(avoiding(avoid))).toEqual([[1, '0', issue, avoid, suggested]])
  expect(avoidOf(avoiding(avoid))[0]).toEqual(ids)
})

test('a name in which others’ names are joined is the one whose name it is', () => {
  const names = ['Kaya & Yılmaz', 'Kaya', 'Yılmaz'].map((name, i) => ({ id: `${i}`, name }))
  const rows = [...names, { ...member('3', 'Kaya & Yılmaz') }, { ...member('4', 'Yılmaz, Kaya') }]
  expect(avoidOf(rows).slice(3)).toEqual([['0'], ['2', '1']])
})

test('names with commas between them are taken one by one; what is taken is frozen, and admitted again without a word', () => {
  const { members } = admitMembers(avoiding('Rurtal Pumpen, Yelken'))
  expect(members[0]?.avoid).toEqual(['1', 'Yelken'])
  expect(Object.isFrozen(members[0]?.avoid)).toBe(true)
  const named = admitMembers(avoiding('Rurtal Pumpen, Yelken Makina')).members
  expect(admitMembers(named)).toMatchObject({ members: named, issues: [] })
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

test('ends of ties: of several of one name all are named; a legal form makes no difference', () => {
  const twins = ['17', '23', 'x'].map(id => ({
    id,
    name: id === 'x' ? 'Yelken A.Ş.' : 'Mehmet Yılmaz',
    kind: 'other' as const,
  }))
  const { issues } = admitTies([{ from: 'Mehmet Yılmaz', to: 'Yelken' }], twins)
  expect(issues.map(({ suggestions }) => suggestions.map(({ code }) => code))).toEqual([['17', '23'], ['x']])
  expect(issues[0]?.message).toContain('Perhaps: Mehmet Yılmaz (17), Mehmet Yılmaz (23).')
})
