import { expect, test } from 'vitest'
import { checkMembers } from '../../src/adapters/csv/index.ts'
import { admitMembers, admitTies } from '../../src/index.ts'

const member = { id: 'a', name: 'A', kind: 'company' as const }

test('what is shown of a term stands on one line, with single blanks', () => {
  const { members } = admitMembers([{ ...member, offers: 'Hydraulik \t Pumpen' }])
  expect(members[0]?.wording).toEqual({ hydraulikpump: 'Hydraulik Pumpen' })
})

test('a text that reads as the term itself is not kept beside it', () => {
  expect(admitMembers([{ ...member, offers: 'hydraulikpump' }]).members[0]).not.toHaveProperty('wording')
})

test('goals may stand in one cell, with a comma between them', () => {
  expect(admitMembers([{ ...member, goals: 'verkaufen, Partner finden' }]).members[0]?.goals).toEqual([
    'sell',
    'partner',
  ])
})

test('a check tells the most frequent first', async () => {
  const rows = ['a,A,Frankrexch,-1', 'b,B,,-2', 'c,C,,-3'].join('\n')
  const { issues } = await checkMembers(`id,name,baseCountry,capacity\n${rows}\n`)
  expect(issues.map(({ path, count }) => [path, count])).toEqual([
    ['capacity', 3],
    ['baseCountry', 1],
  ])
})

test('of a tie with one end that is no id and one that is missing, both are told', () => {
  const [row] = admitTies([{ from: 'a\u0000b', to: '' }], [member]).rejected
  expect(row?.issues.map(({ path, code }) => [path, code])).toEqual([
    ['from', 'badId'],
    ['to', 'missingValue'],
  ])
})

test('of a name, a number and an object the message says which', () => {
  const [name] = admitMembers([{ id: 'a' }]).issues
  expect(name?.message).toBe('Row 1 (a), name: there is no value; expected a text.')
  const [tie] = admitTies([{ from: 'a', to: 'b', groupSize: 1 }], [member, { ...member, id: 'b' }]).issues
  expect(tie?.message).toBe('Row 1, groupSize: “1” is not usable; expected an integer ≥ 2.')
  for (const [wording, shown] of [
    [5, '5'],
    [{ x: '' }, '{"x":""}'],
  ])
    expect(issuesOf({ wording })[0]?.message).toBe(`Row 1 (a), wording: expected an object of texts, got “${shown}”.`)
})

const issuesOf = (more: object, options = {}) => admitMembers([{ ...member, ...more }], options).issues

test('how serious what is said of a cell is', () => {
  const told = issuesOf({ offers: 'Vertrieb, Blubb', sector: 'C28', place: 'Aachen', city: 'Bonn', capacity: 'x' })
  expect(told.map(({ code, severity }) => `${code} ${severity}`).sort()).toEqual([
    'badNumber warning',
    'commaList info',
    'conflict warning',
  ])
})

test('a number may stand between blanks', () => {
  expect(admitMembers([{ ...member, capacity: ' 3 ' }]).members[0]?.capacity).toBe(3)
})

test('what is left open in a nested record is nothing, whatever it holds', () => {
  const consent = { origin: undefined, matching: null, paths: '', statistics: true }
  const { members, issues } = admitMembers([{ ...member, consent }])
  expect([members[0]?.consent, issues]).toEqual([{ statistics: true }, []])
})

test('a label is private, and a column without a name for it is no label', () => {
  expect(issuesOf({ 'labels.group': ['secret'] })[0]?.message).not.toContain('secret')
  expect(issuesOf({ 'labels.': 'x' }).map(({ code, path }) => [code, path])).toEqual([['wrongType', 'labels']])
})

test('suggestions of a choice have the code as their name; a record that is an empty text is told without quotes', () => {
  expect(issuesOf({ size: 'riesig' })[0]?.suggestions).toEqual(
    ['micro', 'small', 'medium', 'large'].map(code => ({ code, name: code })),
  )
  expect(admitMembers(['']).rejected[0]?.issues[0]?.message).not.toContain('“”')
})
