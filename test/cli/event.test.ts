import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { event } from '../../src/cli/event.ts'
import { PLAIN } from '../../src/cli/terminal.ts'
import { recordsOf } from '../adapters/csv/collect.ts'

const temp = mkdtempSync(join(tmpdir(), 'kontor-'))
afterAll(() => rmSync(temp, { recursive: true }))

const terminal = { out: () => {}, err: () => {}, style: PLAIN, width: 80 }
const plan = (...args: string[]) =>
  event(['fixtures/aachen/members.csv', '--tables', '4', ...args], '2026-11-22', terminal)

test('kontor event --for gives the table of one person, as it gives the text', async () => {
  const csv = join(temp, 'day.csv')
  await plan('--slots', '2', '--for', 'aachen-pumpen', '--csv', csv)
  const rows = (await recordsOf(readFileSync(csv, 'utf8'))) as Record<string, string>[]
  expect(rows.length).toBeGreaterThan(0)
  for (const { a, b } of rows) expect([a, b]).toContain('aachen-pumpen')
})

/** What the command says, with so much in the setting file. */
const said = (setting: object, ...args: string[]) => saidOf('fixtures/aachen/members.csv', setting, ...args)

async function saidOf(members: string, setting: object, ...args: string[]): Promise<string> {
  const path = join(temp, 'setting.json')
  writeFileSync(path, JSON.stringify(setting))
  let text = ''
  const out = (more: string) => {
    text += more
  }
  await event([members, '--setting', path, ...args], '2026-11-22', { ...terminal, out })
  return text
}

const person = 'aachen-pumpen'

test('kontor event --for --json gives one person’s day, and of the others whom they meet', async () => {
  const all = JSON.parse(await said({ slots: 2, tables: 40 }, '--json'))
  const { a, b } = all.meetings.find((one: { a: string; b: string }) => one.a === person || one.b === person)
  const wishes = [{ from: a === person ? b : a, to: person }]
  const ids: string[] = all.setting.participants.map(({ id }: { id: string }) => id)
  const [one, other] = ids.filter(id => ![a, b].includes(id))
  const asked = { slots: 2, tables: 40, wishes, vetoes: [{ from: one, to: other }], availability: { [one!]: [1] } }
  const day = JSON.parse(await said(asked, '--for', person, '--json'))
  expect(Object.keys(day)).toEqual(['setting', 'meetings', 'leftOut', 'standby'])
  expect(Object.keys(day.setting)).toEqual(['participants', 'slots', 'breaks'])
  expect(day.meetings.length).toBeGreaterThan(0)
  for (const meeting of day.meetings) {
    expect([meeting.a, meeting.b]).toContain(person)
    expect(meeting.wishedBy).toEqual([])
  }
  expect(day.setting.participants.length).toBe(day.meetings.length + 1)
  for (const told of day.setting.participants) expect(Object.keys(told)).toEqual(['id', 'name'])
  for (const { id } of [...day.leftOut, ...day.standby]) expect(id).toBe(person)
})

test('kontor event --for has the meetings that the person interprets, by names and without why', async () => {
  const file = join(temp, 'three.csv')
  const rows = [
    'a,Aa,DE,de,pump,distribution,TR',
    'b,Bb,TR,tr,distribution,pump,DE',
    'h-9,Hülya,TR,de;tr,distribution,pump,DE',
  ]
  writeFileSync(file, ['id,name,baseCountry,languages,offers,needs,targetMarkets', ...rows].join('\n'))
  const interpreters = [{ id: 'h-9', languages: ['de', 'tr'] }]
  const dayOf = async (...args: string[]) =>
    saidOf(file, { slots: 3, tables: 1, interpreters }, '--for', 'h-9', ...args)
  const day = JSON.parse(await dayOf('--json'))
  expect(day.meetings.map(({ a, b }: { a: string; b: string }) => a + b).sort()).toEqual(['ab', 'ah-9'])
  expect(day.meetings.filter((one: object) => 'interpreter' in one && 'why' in one)).toEqual([])
  expect(day.meetings.filter((one: object) => 'why' in one)).toHaveLength(1)
  expect(day.setting.participants.map(({ id }: { id: string }) => id)).toEqual(['a', 'b', 'h-9'])
  const text = await dayOf()
  expect(text).toContain('Aa — Bb')
  expect(text).toContain('interpreted by Hülya')
})

test('kontor event --for has the day of an interpreter who takes no part', async () => {
  const interpreters = [{ id: 'ay', languages: ['de', 'tr'] }]
  const all = JSON.parse(await said({ slots: 2, tables: 40, interpreters }, '--json'))
  const own = all.meetings.filter((one: { interpreter?: string }) => one.interpreter === 'ay')
  const day = JSON.parse(await said({ slots: 2, tables: 40, interpreters }, '--for', 'ay', '--json'))
  expect(own.length).toBeGreaterThan(0)
  const tables = (list: readonly { slot: number; table: string }[]) => list.map(({ slot, table }) => `${slot} ${table}`)
  expect(tables(day.meetings)).toEqual(tables(own))
  expect([day.leftOut, day.standby]).toEqual([[], []])
})

test('kontor event --for counts one person’s meetings', async () => {
  expect(await said({ slots: 1, tables: 40 }, '--for', person)).toMatch(/\n\nMeetings: 1\n$/)
  expect(await said({ slots: 1, tables: 0 }, '--for', person, '--locale', 'de')).toMatch(/\n\nGespräche: 0\n$/)
})

test('kontor event tells the day of each slot where there are several', async () => {
  const at = (day: number, hour: number) => `2026-12-0${day}T${hour}:00`
  const slot = (day: number, hour: number) => ({ start: at(day, hour), end: at(day, hour + 1) })
  expect(await said({ slots: [slot(3, 10)], tables: 9 })).toContain('Slot 1 · 10:00–11:00\n')
  const two = await said({ slots: [slot(3, 10), slot(4, 10)], tables: 9 })
  expect(two).toContain('Slot 1 · 2026-12-03 10:00–11:00\n')
  expect(two).toContain('Slot 2 · 2026-12-04 10:00–11:00\n')
  const night = await said({ slots: [{ start: at(3, 23), end: at(4, 11) }], tables: 9 })
  expect(night).toContain('Slot 1 · 2026-12-03 23:00–2026-12-04 11:00\n')
})

test('kontor event lets no table of a setting file colour the terminal', async () => {
  expect(await said({ slots: 1, tables: ['A\u001b[31m'] })).toContain('Table A [31m')
})

test('kontor event --for somebody who is not there is refused', async () => {
  await expect(plan('--slots', '2', '--for', 'Rurtal Pumpen')).rejects.toThrow('`--for` to be the id of a participant')
})

test.each([
  ['--minutes', '30'],
  ['--pause', '10'],
  ['--ical', join(temp, 'day.ics')],
])('kontor event %s says that it needs --start', async (...option) => {
  await expect(plan('--slots', '2', ...option)).rejects.toThrow(`\`${option[0]}\` to be given with --start`)
})

test('kontor event --start beside slots that a file lists is refused', async () => {
  const setting = join(temp, 'day.json')
  writeFileSync(setting, JSON.stringify({ slots: [{ start: '2026-12-03T10:00', end: '2026-12-03T10:20' }] }))
  await expect(plan('--setting', setting, '--start', '2026-12-04T09:00')).rejects.toThrow('`--start` to be left out')
  expect(await plan('--setting', setting)).toBe(0)
})

test('kontor event --for tells nobody that others vetoed them, and of their own vetoes what they know', async () => {
  const path = join(temp, 'three.csv')
  writeFileSync(
    path,
    'id,name,kind,offers,needs\na,A,company,pump,casting\nb,B,company,casting,pump\nc,C,company,casting,pump\n',
  )
  const day = async (vetoes: object[], locale: string) => {
    const setting = join(temp, 'vetoes.json')
    writeFileSync(setting, JSON.stringify({ slots: 2, tables: 2, vetoes }))
    let text = ''
    const out = (more: string) => {
      text += more
    }
    const args = [path, '--setting', setting, '--assert-consent', '--for', 'a', '--json', '--locale', locale]
    await event(args, '2026-11-22', { ...terminal, out })
    return JSON.parse(text).leftOut
  }
  const by = (from: string, to: string) => ({ from, to })
  const unsuited = {
    de: 'A: Für keine der teilnehmenden Seiten spricht genug, oder eine Regel steht dagegen.',
    en: 'A: among the participants nobody has enough in favour, or a rule speaks against it.',
  }
  for (const locale of ['de', 'en'] as const)
    for (const vetoes of [
      [by('b', 'a'), by('c', 'a')],
      [by('a', 'b'), by('c', 'a')],
    ])
      expect(await day(vetoes, locale)).toEqual([{ id: 'a', reason: 'noMatch', text: unsuited[locale] }])
  for (const vetoes of [
    [by('a', 'b'), by('a', 'c')],
    [by('a', 'b'), by('b', 'a'), by('a', 'c'), by('c', 'a')],
  ])
    expect(await day(vetoes, 'en')).toMatchObject([{ id: 'a', reason: 'vetoed' }])
})

test.each([
  ['--tables', '5001', 'an integer from 0 to 5000'],
  ['--slots', '501', 'an integer from 1 to 500'],
])('kontor event %s %s is told of the option, also beside a setting file', async (option, value, expected) => {
  const setting = join(temp, 'plain.json')
  writeFileSync(setting, JSON.stringify({ slots: 2, tables: 4 }))
  const args = ['fixtures/aachen/members.csv', '--setting', setting, option, value]
  await expect(event(args, '2026-11-22', terminal)).rejects.toThrow(
    `Expected \`${option}\` to be ${expected}, got \`"${value}"\` (string)`,
  )
})

test('kontor event --zone says that it needs --ical', async () => {
  const args = ['--slots', '2', '--start', '2026-12-03T10:00', '--zone', 'Europe/Istanbul']
  await expect(plan(...args)).rejects.toThrow('`--zone` to be given with --ical')
})
