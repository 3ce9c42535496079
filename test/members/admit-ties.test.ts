import { describe, expect, test } from 'vitest'
import { admitMembers } from '../../src/members/admit-members.ts'
import { admitOutcomes } from '../../src/members/admit-outcomes.ts'
import { admitTies } from '../../src/members/admit-ties.ts'

const { members } = admitMembers(['a', 'b', '007', '__proto__'].map(id => ({ id, name: id })))

function reasons(records: unknown[]) {
  return admitTies(records, members).rejected.map(({ row, issues }) => [
    row,
    issues.map(({ path, code }) => `${path} ${code}`).join(),
  ])
}

describe('admitTies(records, members)', () => {
  test('reads German, Turkish and English headers', () => {
    const { ties, issues } = admitTies(
      [
        { von: 'a', an: 'b', Stärke: '0,5', seit: '2020-01-01', privat: 'ja' },
        { kimden: 'a', kime: '__proto__', güç: '0.5', 'son görüşme': '2020-01-02' },
        { from: 'a', to: '007', strength: 0.25, 'group size': 3, mutual: true },
      ],
      members,
    )
    expect(ties).toEqual([
      { from: 'a', to: 'b', strength: 0.5, since: '2020-01-01', private: true },
      { from: 'a', to: '__proto__', strength: 0.5, last: '2020-01-02' },
      { from: 'a', to: '007', strength: 0.25, groupSize: 3, mutual: true },
    ])
    expect(issues.map(({ row, code }) => [row, code])).toEqual([[1, 'decimalComma']])
  })

  test('both ends must be different admitted members', () => {
    expect(reasons([{ from: 'a' }, { from: 'a', to: 'a' }, { from: 'x', to: 'A ' }, 5])).toEqual([
      [1, 'to missingValue'],
      [2, 'to selfTie'],
      [3, 'to trimmedId,from unknownMember,to unknownMember'],
      [4, ' notARecord'],
    ])
  })

  test('an unknown end is suggested by its look', () => {
    const [issue] = admitTies([{ from: 'A', to: 'b' }], members).issues
    expect(issue?.suggestions).toEqual([{ code: 'a', name: 'a' }])
  })

  test('a row that repeats another in every cell is rejected; one that differs in any column is not', () => {
    const row = { from: 'a', to: 'b', project: '1', strength: '0.3' }
    const { ties, rejected, rows } = admitTies(
      [row, { ...row }, { ...row, project: '2' }, { ...row, from: 'b', to: 'a' }],
      members,
    )
    expect(ties).toHaveLength(3)
    expect(rejected.map(({ row, issues }) => [row, issues[0]?.message])).toEqual([
      [2, 'Row 2: the row is the same as row 1, which was kept.'],
    ])
    expect(rows).toBe(4)
  })

  test.each(['1.5', '-0.1', 'viel', '1,2', Number.NaN, '0x1', '1e-1'])('the strength %j is left out', strength => {
    const { ties, issues } = admitTies([{ from: 'a', to: 'b', strength }], members)
    expect(ties).toEqual([{ from: 'a', to: 'b' }])
    expect(issues).toMatchObject([{ path: 'strength', code: 'badNumber', severity: 'warning' }])
  })

  test('an answer to "private" that nobody understands keeps the tie private', () => {
    expect(admitTies([{ from: 'a', to: 'b', private: 'kommt darauf an' }], members).ties).toEqual([
      { from: 'a', to: 'b', private: true },
    ])
  })
})

describe('admitOutcomes(records, members)', () => {
  test('reads words for stages; from, to, date and stage are required', () => {
    const { outcomes, rejected, rows } = admitOutcomes(
      [
        { von: 'a', mit: 'b', Datum: '01.03.2026', Ergebnis: 'abgelehnt', Seite: 'an' },
        { from: 'a', to: 'b', date: '2026-03-01', stage: 'met', by: 'somebody' },
        { from: 'a', to: 'b', date: '2026-02-30', stage: 'met' },
        { from: 'a', to: 'b', date: '2026-02-28' },
        { from: 'a', to: 'b', date: '2026-02-28', stage: 'marvellous' },
      ],
      members,
    )
    expect(outcomes).toEqual([
      { from: 'a', to: 'b', date: '2026-03-01', stage: 'declined', side: 'to' },
      { from: 'a', to: 'b', date: '2026-03-01', stage: 'met', by: 'somebody' },
    ])
    expect(rejected.map(({ row, issues }) => [row, issues.find(({ severity }) => severity === 'error')?.code])).toEqual(
      [
        [3, 'badDay'],
        [4, 'missingValue'],
        [5, 'unknownWord'],
      ],
    )
    expect(rows).toBe(5)
  })

  test('a side that is not understood rejects its row, so that one side does not speak for both', () => {
    const row = { from: 'a', to: 'b', date: '2026-03-01', stage: 'met' }
    const { outcomes, rejected } = admitOutcomes(
      [
        { ...row, side: 'sender' },
        { ...row, side: '' },
      ],
      members,
    )
    expect(outcomes).toEqual([row])
    expect(rejected).toMatchObject([{ row: 1, issues: [{ path: 'side', code: 'unknownWord', severity: 'error' }] }])
  })
})

test('whatever heads the two ends of a tie heads those of an outcome', () => {
  const told = { Datum: '2026-03-01', Ergebnis: 'met' }
  for (const [from, to] of [
    ['von', 'nach'],
    ['Kennung A', 'Kennung B'],
    ['kaynak', 'hedef'],
  ] as const) {
    const ends = { [from]: 'a', [to]: 'b' }
    expect(admitTies([ends], members).ties, to).toHaveLength(1)
    expect(admitOutcomes([{ ...ends, ...told }], members).outcomes, to).toHaveLength(1)
  }
})
