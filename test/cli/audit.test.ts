import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readMembers } from '../../src/adapters/csv/read-members.ts'
import { audit } from '../../src/cli/audit.ts'
import { auditText } from '../../src/cli/audit-report.ts'
import { columns, PLAIN } from '../../src/cli/terminal.ts'
import { compareOpportunity, createMatcher, createNetwork } from '../../src/index.ts'
import { LOCALES } from '../../src/vocabulary/locale.ts'
import { aachen } from '../insight/aachen.ts'

/** The first thirty of the fixture: four rounds for few are planned in a moment. */
const FOLDER = mkdtempSync(join(tmpdir(), 'kontor-'))
afterAll(() => rmSync(FOLDER, { recursive: true }))
const MEMBERS = join(FOLDER, 'members.csv')
writeFileSync(MEMBERS, readFileSync('fixtures/aachen/members.csv', 'utf8').split('\n').slice(0, 31).join('\n'))
const DAY = '2026-11-22'

async function said(...args: readonly string[]): Promise<string> {
  let text = ''
  const out = (more: string) => {
    text += more
  }
  expect(await audit([MEMBERS, ...args], DAY, { out, err: () => {}, style: PLAIN, width: 100 })).toBe(0)
  return text
}

test('kontor audit --json is what the library says', async () => {
  const { members } = await readMembers(readFileSync(MEMBERS))
  const network = createNetwork({ members })
  const matcher = createMatcher(network, undefined, { now: DAY, audience: 'manager' })
  const told = compareOpportunity(matcher, { network, groups: ['size'], round: { max: 1 } })
  expect(JSON.parse(await said('--json', '--groups', 'size', '--max', '1'))).toEqual(JSON.parse(JSON.stringify(told)))
})

test('kontor audit says it in German, Turkish and English', async () => {
  const { network } = await aachen()
  const matcher = createMatcher(network, undefined, { now: DAY, audience: 'manager' })
  const told = compareOpportunity(matcher, { network, round: { work: 2000 } })
  const words = {
    de: ['Marktzugang', 'unter zehn Mitglieder', 'ohne Herkunft', 'Fairness 1,00'],
    tr: ['Pazar erişimi', '10’dan az üye', 'köken olmadan', 'adalet 1,00'],
    en: ['Market access', 'fewer than ten members', 'without origin', 'fairness 1.00'],
  }
  for (const locale of LOCALES) {
    const text = auditText(told, { network, shown: 1 }, locale, {
      out: () => {},
      err: () => {},
      style: PLAIN,
      width: 100,
    })
    for (const word of words[locale]) expect(text).toContain(word)
    expect(text).not.toMatch(/undefined|NaN|newcomer/)
    for (const width of [40, 60, 80]) {
      const narrow = auditText(told, { network, shown: 1 }, locale, {
        out: () => {},
        err: () => {},
        style: PLAIN,
        width,
      })
      expect(narrow.split('\n').filter(line => columns(line) > width)).toEqual([])
    }
  }
})

test.each([
  ['de', 'ohne Angabe oder Zustimmung'],
  ['tr', 'belirtilmemiş ya da onaysız'],
  ['en', 'not stated or no consent'],
])(
  'kontor audit --locale %s does not say of who agreed to no statistics that they said nothing',
  async (locale, words) => {
    const list = join(FOLDER, 'unasked.csv')
    const rows = Array.from({ length: 12 }, (_, i) => `${i},M${i},company,${i % 2 === 0 ? 'DE' : 'TR'}`)
    writeFileSync(list, `id,name,kind,baseCountry\n${rows.join('\n')}\n`)
    let text = ''
    const out = (more: string) => {
      text += more
    }
    const args = [list, '--groups', 'kind', '--locale', locale]
    expect(await audit(args, DAY, { out, err: () => {}, style: PLAIN, width: 100 })).toBe(0)
    expect(text).toContain(`  ${words} `)
  },
)

/** The names told of, and how many members of how many the head says are in the round. */
function listed(text: string) {
  const [head = '', ...lines] = text.trim().split('\n')
  const [, inIt, all] = /members in it: (\d+) of (\d+)/.exec(head)!.map(Number)
  const from = lines.indexOf('Without an introduction:')
  const names = from < 0 ? [] : lines.slice(from + 1).filter(line => /^ {2}\S/.test(line))
  return { missing: all! - inIt!, names, saysEverybody: text.includes('Every member that is open') }
}

test('kontor audit names whoever has no introduction, whatever the least was to be', async () => {
  const few = ['--groups', 'kind', '--limit', '100', '--now', DAY]
  const none = listed(await said(...few, '--min', '0', '--max', '1', '--corridor', 'DE,TR'))
  expect(none.missing).toBeGreaterThan(0)
  expect(none).toMatchObject({ names: { length: none.missing }, saysEverybody: false })
  const three = listed(await said(...few, '--min', '3', '--max', '3', '--inbound-cap', '1'))
  expect(three.names).toHaveLength(three.missing)
  expect(three.names.every(line => /: The|: There|: All/.test(line))).toBe(true)
})

test('kontor audit --groups gender is refused, with what there is', async () => {
  await expect(said('--groups', 'gender')).rejects.toThrow('labels,kind,size,newcomers,marketAccess')
})
