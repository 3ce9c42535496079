import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { audit } from '../../src/cli/audit.ts'
import { bridges } from '../../src/cli/bridges.ts'
import { check } from '../../src/cli/check.ts'
import { circles } from '../../src/cli/circles.ts'
import { delegation } from '../../src/cli/delegation.ts'
import { evaluate } from '../../src/cli/evaluate.ts'
import { event } from '../../src/cli/event.ts'
import { explain } from '../../src/cli/explain.ts'
import { gaps } from '../../src/cli/gaps.ts'
import { introduce } from '../../src/cli/introduce.ts'
import { learn } from '../../src/cli/learn.ts'
import { report } from '../../src/cli/report.ts'
import { round } from '../../src/cli/round.ts'
import { sql } from '../../src/cli/sql.ts'
import { PLAIN } from '../../src/cli/terminal.ts'
import { recordsOf } from '../adapters/csv/collect.ts'

const FOLDER = 'fixtures/aachen'
const FILES = [`${FOLDER}/members.csv`, '--ties', `${FOLDER}/ties.csv`, '--outcomes', `${FOLDER}/outcomes.csv`]
const temp = mkdtempSync(join(tmpdir(), 'kontor-'))
afterAll(() => rmSync(temp, { recursive: true }))

/** The result as JSON, and the rows of its table as a spreadsheet reads them, from one call. */
async function both(command: typeof introduce, args: readonly string[], files: readonly string[] = FILES) {
  const csv = join(temp, 'result.csv')
  let said = ''
  const out = (text: string) => {
    said += text
  }
  const asked = [...files, '--json', '--csv', csv, ...args]
  expect(await command(asked, '2026-11-22', { out, err: () => {}, style: PLAIN, width: 80 })).toBe(0)
  const text = readFileSync(csv, 'utf8')
  return { data: JSON.parse(said), rows: (await recordsOf(text)) as Record<string, string>[], text }
}

type Data = Awaited<ReturnType<typeof both>>['data']

const flat = (lists: readonly (readonly unknown[])[]) => lists.flat().length
const choices = ({ asked, withoutOrigin, fairness }: Data) => [asked, withoutOrigin, ...fairness]
const groups = ({ audit: { tables } }: Data) =>
  1 + flat(tables.map(({ groups, unknown }: Data) => [...groups, ...(unknown === undefined ? [] : [unknown])]))

// What the table has rows for, counted in the JSON.
test.each<[string, typeof introduce, string[], (data: Data) => number]>([
  ['introduce', introduce, ['--limit', '7'], data => data.length],
  ['introduce --for', introduce, ['--for', 'aachen-pumpen', '--introducers'], data => data.length],
  ['bridges', bridges, ['--limit', '4'], data => data.length],
  [
    'gaps',
    gaps,
    ['--limit', '3'],
    ({ coverage, ...lists }) => coverage.texts.length + flat(Object.values(lists) as unknown[][]),
  ],
  ['gaps --for', gaps, ['--for', 'karl-breuersbach'], data => data.length],
  ['round', round, ['--max', '1'], data => data.introductions.length],
  ['event', event, ['--slots', '2', '--tables', '4'], data => data.meetings.length],
  ['delegation', delegation, ['--to', 'TR', '--seats', '4'], data => data.delegates.length],
  ['circles', circles, ['--size', '5', '--count', '2'], ({ circles }) => flat(circles.map((one: Data) => one.members))],
  ['learn', learn, [], data => data.learned.signals.length],
  ['evaluate', evaluate, ['--split', '2025-01-01'], () => 3 * 5 + 3],
])('kontor %s --csv has a row for each thing of the result', async (_, command, args, count) => {
  const { data, rows } = await both(command, args)
  expect(rows.length).toBeGreaterThan(0)
  expect(rows).toHaveLength(count(data))
  expect(JSON.stringify(rows)).not.toMatch(/undefined|NaN|\[object/)
})

test('kontor introduce --for A,B: the lists of both, one after the other, each once; an id that has a comma is one', async () => {
  const ids = ['izmir-makina', 'aachen-pumpen']
  const apart = await Promise.all(ids.map(async id => (await both(introduce, ['--for', id, '--limit', '2'])).data))
  for (const asked of [ids.join(', '), [...ids, ids[0]].join(',')])
    expect((await both(introduce, ['--for', asked, '--limit', '2'])).data).toEqual(apart.flat())
  const members = join(temp, 'comma.json')
  writeFileSync(members, JSON.stringify(['a', 'b', 'a,b'].map(id => ({ id, name: id, kind: 'company' }))))
  const policy = join(temp, 'anybody.json')
  writeFileSync(policy, JSON.stringify({ name: 'anybody', threshold: null }))
  const { data } = await both(introduce, ['--for', 'a,b', '--policy', policy], [members])
  expect(new Set(data.map(({ from }: Data) => from))).toEqual(new Set(['a,b']))
})

test('kontor introduce --csv: ids, names, figures and the reasons of the card', async () => {
  const { data, rows } = await both(introduce, ['--limit', '3', '--introducers'])
  for (const [i, { from, to, score, probability, forward, introducers }] of data.entries()) {
    expect(rows[i]).toMatchObject({ from, to, score: String(score), probability: String(probability) })
    expect(rows[i]!['why from']).toContain(forward.reasons[0].text)
    expect(rows[i]!.introducers).toBe(introducers.map(({ via }: Data) => via.join(' → ')).join('|'))
  }
})

test('kontor event --csv: the chance in millionths stands beside a probability, as in the table of a round', async () => {
  const { data, rows } = await both(event, ['--slots', '2', '--tables', '4'])
  for (const [i, { chance }] of data.meetings.entries())
    expect(rows[i]).toMatchObject({ chance: String(chance), probability: String(chance / 1e6) })
})

test('kontor introduce --csv: a figure below nothing is a number for a spreadsheet, not a text', async () => {
  const { data, text } = await both(introduce, ['--for', 'aachen-pumpen'])
  const below = data.filter(({ score }: Data) => score < 0)
  expect(below.length).toBeGreaterThan(0)
  for (const { score } of below) expect(text).toContain(`,${score},`)
})

test('kontor explain --csv: bias and points of each member add up to its benefit', async () => {
  const { data, rows } = await both(explain, ['--why-not', '--limit', '5', '--', 'istanbul-hukuk', 'aachen-bau'])
  for (const [member, side] of [
    ['istanbul-hukuk', data.forward],
    ['aachen-bau', data.backward],
  ]) {
    const own = rows.filter(row => row.member === member && ['bias', 'reason'].includes(row.about!))
    expect(own.reduce((sum, { points }) => sum + Number(points), 0)).toBe(side.benefit)
  }
  const about = (kind: string) => rows.filter(row => row.about === kind).map(({ text }) => text)
  expect(about('refusal')).toEqual(data.refusals.map(({ text }: Data) => text))
  expect(about('change')).toEqual(data.counterfactual.changes.map(({ text }: Data) => text))
})

test('kontor explain --viewer public --csv names nobody and holds no figure', async () => {
  const { text } = await both(explain, ['--viewer', 'public', '--', 'aachen-pumpen', 'izmir-makina'])
  expect(text).toMatch(/^level,member,signal,favours,text\r\n/)
  expect(text).not.toMatch(/aachen-pumpen|izmir-makina|Rurtal|Yelkenburnu/)
})

test('kontor audit --csv: all, each group, and those of whom nothing is known', async () => {
  const members = join(temp, 'forty.json')
  const record = (_: unknown, i: number) => ({
    ...{ id: `m${i}`, name: `M ${i}`, kind: 'company', baseCountry: i % 2 === 0 ? 'DE' : 'TR' },
    ...{ ...(i < 20 ? { size: 'small' } : {}), consent: { statistics: true } },
  })
  writeFileSync(members, JSON.stringify(Array.from({ length: 40 }, record)))
  const { data, rows } = await both(audit, ['--max', '1', '--groups', 'size'], [members])
  expect(rows).toHaveLength(choices(data).reduce((sum, choice) => sum + groups(choice), 0))
  expect(JSON.stringify(rows)).not.toMatch(/undefined|NaN|\[object/)
  const told = rows.map(({ by, group, members }) => [by, group, members].join(' '))
  expect(new Set(told)).toEqual(new Set(['all  40', 'size small 20', 'size  20']))
})

test('kontor evaluate --compare --csv adds the differences', async () => {
  const other = join(temp, 'other.json')
  writeFileSync(other, JSON.stringify({ name: 'other', signals: [{ name: 'needsMet', weight: 4000 }] }))
  const { data, rows } = await both(evaluate, ['--split', '2025-01-01', '--compare', other])
  const [recall] = rows.filter(({ other, measure }) => other === 'other' && measure === 'recall')
  expect(recall).toMatchObject({ policy: data.evaluation.policy, mean: String(data.comparison.recall.mean) })
})

test('kontor check --csv: one row for each issue; private values stay masked', async () => {
  const members = join(temp, 'members.csv')
  writeFileSync(members, 'id,name,kind,originCountries\n1,A,company,Nirgendwo\n,B,company,\n')
  const { data, rows, text } = await both(check, [], [members])
  expect(rows.map(({ message }) => message)).toEqual(data.issues.map(({ message }: Data) => message))
  expect(rows.length).toBeGreaterThan(1)
  expect(text).not.toContain('Nirgendwo')
})

test('a name that a spreadsheet would run does not run', async () => {
  const members = join(temp, 'members.json')
  const common = { kind: 'company', languages: 'en', offers: 'pumps', needs: 'pumps' }
  const record = (id: string, name: string, baseCountry: string) => ({ id, name, baseCountry, ...common })
  writeFileSync(members, JSON.stringify([record('a', '=HYPERLINK("x")', 'DE'), record('b', 'B;=1+1;', 'TR')]))
  const { text, rows } = await both(introduce, [], [members])
  expect(text).toContain(`"'=HYPERLINK(""x"")"`)
  expect(text).toContain(`"B;'=1+1;"`)
  expect(rows[0]).toMatchObject({ 'from name': '=HYPERLINK("x")', 'to name': 'B;=1+1;' })
})

test.each([
  ['report', report, ['--out', join(temp, 'r.html')]],
  ['sql', sql, []],
] as const)('kontor %s --csv is refused: there is no table', async (_, command, args) => {
  const terminal = { out: () => {}, err: () => {}, style: PLAIN, width: 80 }
  const asked = [...FILES, '--csv', join(temp, 'none.csv'), ...args]
  await expect(command(asked, '2026-11-22', terminal)).rejects.toThrow('--csv')
})
