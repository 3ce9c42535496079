import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, onTestFinished, test, vi } from 'vitest'
import type { Values } from '../../src/cli/arguments.ts'
import { readCorridor } from '../../src/cli/arguments.ts'
import { readColumns } from '../../src/cli/columns.ts'
import { COMMANDS } from '../../src/cli/commands.ts'
import { numbers } from '../../src/cli/round.ts'
import { PLAIN } from '../../src/cli/terminal.ts'
import { standardPolicy } from '../../src/index.ts'

const terminal = { out: () => {}, err: () => {}, style: PLAIN, width: 80 }
const MEMBERS = 'fixtures/aachen/members.csv'

test.each([...COMMANDS.keys()])('kontor %s refuses a file that it would not read', async name => {
  const pair = name === 'explain' ? ['aachen-pumpen', 'izmir-makina'] : []
  const required = name === 'report' || name === 'learn' ? ['--out', 'never-written'] : []
  const args = [MEMBERS, ...pair, 'fixtures/aachen/ties.csv', ...required]
  await expect(COMMANDS.get(name)!(args, '2026-11-22', terminal)).rejects.toMatchObject({
    code: 'invalid-argument',
    message: expect.stringMatching(/^Unexpected argument "fixtures\/aachen\/ties\.csv"\. Options here: --/),
  })
})

test.each([
  ['check', ['--rejected'], 'the members are read from it'],
  ['check', ['--resolved'], 'the members are read from it'],
  ['report', ['--out'], 'the members are read from it'],
  ['introduce', ['--csv'], 'the members are read from it'],
  ['introduce', ['--ties', 'LINK', '--csv'], '--ties is read from it'],
  ['learn', ['--outcomes', 'LINK', '--out'], '--outcomes is read from it'],
  ['introduce', ['--policy', 'LINK', '--csv'], '--policy is read from it'],
  ['check', ['--policy', 'LINK', '--resolved'], '--policy is read from it'],
  ['report', ['--policy', 'LINK', '--out'], '--policy is read from it'],
  ['learn', ['--policy', 'LINK', '--out', 'OTHER', '--csv'], '--policy is read from it'],
  ['learn', ['--policy', 'LINK', '--ties', 'LINK', '--out'], '--ties is read from it'],
])('kontor %s %j refuses to write over what it reads', async (name, options, reason) => {
  const folder = mkdtempSync(join(tmpdir(), 'kontor-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const [file, link] = [join(folder, 'file.csv'), join(folder, 'link.csv')]
  writeFileSync(file, 'id,name,kind\na,A,company\n')
  symlinkSync(file, link)
  const members = options.includes('LINK') ? MEMBERS : link
  const paths = new Map([
    ['LINK', link],
    ['OTHER', join(folder, 'other')],
  ])
  const args = [members, ...options.map(one => paths.get(one) ?? one), file]
  await expect(COMMANDS.get(name)!(args, '2026-11-22', terminal)).rejects.toMatchObject({
    code: 'unwritable-file',
    message: `Cannot write ${JSON.stringify(file)}: ${reason}; name another file (what was there before is as it was)`,
  })
  expect(readFileSync(file, 'utf8')).toBe('id,name,kind\na,A,company\n')
})

test('kontor learn --policy FILE --out FILE writes the policy over the one that it corrects', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kontor-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'policy.json')
  writeFileSync(file, JSON.stringify({ name: 'ours' }))
  const data = ['--ties', 'fixtures/aachen/ties.csv', '--outcomes', 'fixtures/aachen/outcomes.csv']
  const args = [MEMBERS, ...data, '--policy', file, '--out', file]
  expect(await COMMANDS.get('learn')!(args, '2026-11-22', terminal)).toBe(0)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ name: 'ours, fitted' })
})

test.each<[string[], string]>([
  [['none.csv'], 'Cannot read "none.csv"'],
  [[MEMBERS, '--ties', 'none.csv'], 'Cannot read "none.csv"'],
  [['--outcomes', 'fixtures/aachen/outcomes.csv'], 'Expected `members` to be a file'],
  [['--locale', 'xx'], 'Expected `--locale` to be de, tr, en'],
  [[MEMBERS, '--for', 'nobody'], 'Expected `--for` to be the id of a member'],
  [['--for', 'aachen-pumpen'], 'Expected `members` to be a file'],
  [[MEMBERS, '--audience', 'member:nobody'], '"nobody"'],
  [['--audience', 'member:aachen-pumpen'], 'Expected `members` to be a file'],
])('kontor sql %j is refused, though statements need no network', async (args, message) => {
  await expect(COMMANDS.get('sql')!(args, '2026-11-22', terminal)).rejects.toThrow(message)
})

test('kontor sql --run without a folder for what is temporary tells what to do', async () => {
  vi.stubEnv('TMPDIR', join(few, 'none'))
  onTestFinished(() => void vi.unstubAllEnvs())
  await expect(COMMANDS.get('sql')!([MEMBERS, '--run'], '2026-11-22', terminal)).rejects.toMatchObject({
    code: 'unwritable-file',
    message: expect.stringMatching(/none": no such file or directory; .*TMPDIR/),
  })
})

test('kontor sql says the same with a network and without', async () => {
  let said = ''
  const told = { ...terminal, out: (text: string) => (said += text) }
  expect(await COMMANDS.get('sql')!([], '2026-11-22', told)).toBe(0)
  const alone = said
  said = ''
  expect(await COMMANDS.get('sql')!([MEMBERS, '--audience', 'members'], '2026-11-22', told)).toBe(0)
  expect(said).toBe(alone)
})

/** The first of the fixture: what is asked here is the same for few. */
const few = mkdtempSync(join(tmpdir(), 'kontor-'))
const FEW = join(few, 'members.csv')
writeFileSync(FEW, readFileSync(MEMBERS, 'utf8').split('\n').slice(0, 41).join('\n'))
afterAll(() => rmSync(few, { recursive: true }))

/** What every command takes, and what each of them cannot do without. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  explain: ['aachen-pumpen', 'sevgi-karadal'],
  event: ['--slots', '2', '--tables', '3'],
  delegation: ['--to', 'TR', '--seats', '3'],
  circles: ['--size', '4'],
  sql: ['--for', 'aachen-pumpen'],
}

test.each([...COMMANDS.keys()])('kontor %s takes the options that all take, and its JSON is JSON', async name => {
  const folder = mkdtempSync(join(tmpdir(), 'kontor-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const policy = join(folder, 'policy.json')
  writeFileSync(policy, JSON.stringify(standardPolicy()))
  const out = name === 'report' || name === 'learn' ? ['--out', join(folder, 'out')] : []
  const data = ['--ties', 'fixtures/aachen/ties.csv', '--outcomes', 'fixtures/aachen/outcomes.csv', '--policy', policy]
  const common = [...data, '--audience', 'members', '--now', '2026-11-22', '--limit', '2', '--locale', 'de']
  const run = async (...more: readonly string[]) => {
    let said = ''
    const told = { ...terminal, out: (text: string) => (said += text) }
    const args = [FEW, ...(REQUIRED[name] ?? []), ...common, ...out, ...more]
    expect(await COMMANDS.get(name)!(args, '2026-11-22', told)).toBe(0)
    return said
  }
  const text = await run()
  expect(text).not.toMatch(/undefined|NaN|Infinity/)
  expect(JSON.parse(await run('--json'))).toBeTypeOf('object')
})

test.each(['check', 'round', 'event', 'delegation', 'circles'])(
  'kontor %s --limit 1 shows the first, and how many more there are',
  async name => {
    let said = ''
    const told = { ...terminal, out: (text: string) => (said += text) }
    const args = [FEW, '--ties', 'fixtures/aachen/ties.csv', ...(REQUIRED[name] ?? []), '--limit', '1']
    await COMMANDS.get(name)!([...args, ...(name === 'circles' ? ['--count', '3'] : [])], '2026-11-22', told)
    expect(said).toMatch(/^ {2}… \(\+\d+\)$/m)
  },
)

test('kontor check tells of a fault in the policy, the audience and the day as well', async () => {
  const fail = (...args: string[]) => COMMANDS.get('check')!([MEMBERS, ...args], '2026-11-22', terminal)
  await expect(fail('--audience', 'everybody')).rejects.toThrow('audience')
  await expect(fail('--now', 'tomorrow')).rejects.toThrow('--now')
  await expect(fail('--policy', MEMBERS)).rejects.toThrow(MEMBERS)
})

test.each([
  ['--locale', 'de', 'tr'],
  ['--limit', '5', '1'],
  ['--now', '2026-11-22', '2026-11-22'],
])('%s is given once, whatever it says: of two the first would be lost', async (name, one, other) => {
  await expect(COMMANDS.get('introduce')!([FEW, name, one, name, other], '2026-11-22', terminal)).rejects.toThrow(
    `Expected \`${name}\` to be given once, got \`["${one}","${other}"]\` (array)`,
  )
})

test('a value with a dash in front is refused with how to give one', async () => {
  const fail = COMMANDS.get('round')!([MEMBERS, '--limit', '-3'], '2026-11-22', terminal)
  await expect(fail).rejects.toThrow(/'--limit'.*use '--limit=-XYZ'\. Options here: --ties/)
  await expect(COMMANDS.get('round')!([MEMBERS, '--limit=-3'], '2026-11-22', terminal)).rejects.toThrow('`"-3"`')
})

test('--corridor takes two countries in either case, and no two letters that are none', () => {
  expect(readCorridor('de,TR')).toEqual(['DE', 'TR'])
  for (const text of ['UK,TR', 'DE,XX', 'DE', 'DE,TR,NL']) {
    expect(() => readCorridor(text)).toThrow(
      `Expected \`--corridor\` to be two country codes such as DE,TR, got \`"${text}"\` (string)`,
    )
  }
  expect(() => readCorridor('DE,de')).toThrow('Expected `--corridor` to be two different countries such as DE,TR')
})

// What was typed is told by the option's name, not by the place in a policy that nobody wrote.
test.each<[string, string[], string]>([
  [
    'introduce',
    ['--corridor', 'Almanya,Türkei'],
    '`--corridor` to be two country codes such as DE,TR, got `"Almanya,Türkei"`',
  ],
  ['introduce', ['--corridor', 'DE,XX'], '`--corridor` to be two country codes such as DE,TR, got `"DE,XX"`'],
  ['delegation', ['--to', 'Türkei', '--seats', '3'], '`--to` to be a country code such as TR, got `"Türkei"`'],
  ['introduce', ['--audience', 'public'], '`--audience` to be manager, members or member:ID, got `"public"`'],
  [
    'bridges',
    ['--audience', 'member:nobody'],
    '`--audience` to be the id of a member, as it stands in the file, got `"nobody"`',
  ],
  ['introduce', ['--now', '22.11.2026'], '`--now` to be a day as YYYY-MM-DD, got `"22.11.2026"`'],
  ['learn', ['--json', '--split', '2026'], '`--split` to be a day as YYYY-MM-DD, got `"2026"`'],
  ['gaps', ['--ties', 'a.csv', '--ties', 'b.csv'], '`--ties` to be given once, got `["a.csv","b.csv"]`'],
  ['introduce', ['--for', 'nobody'], '`--for` to be the id of a member, as it stands in the file, got `"nobody"`'],
  ['introduce', ['--for', 'aachen-pumpen,nobody'], '`--for` to be the id of a member, as it stands in the file, got'],
  ['gaps', ['--for', 'nobody'], '`--for` to be the id of a member, as it stands in the file, got `"nobody"`'],
  ['delegation', ['--to', 'TR', '--seats', '3', '--pins', 'nobody'], '`--pins` to be the id of a member, as it'],
])('kontor %s %j refuses what is no code and no id', async (name, args, message) => {
  await expect(COMMANDS.get(name)!([MEMBERS, ...args], '2026-11-22', terminal)).rejects.toThrow(message)
})

test.each([
  ['introduce', '0', 'an integer from 1 to 999999'],
  ['introduce', 'x', 'an integer from 1 to 999999'],
  ['bridges', '0', 'an integer from 1 to 999999'],
  ['gaps', '0', 'an integer from 1 to 999999'],
  ['sql', '0', 'an integer from 1 to 999999'],
  ['explain', '0', 'an integer from 1 to 999999'],
  ['evaluate', '1001', 'an integer from 1 to 1000'],
  ['check', 'x', 'an integer from 0 to 999999'],
  ['report', '101', 'an integer from 0 to 100'],
])('kontor %s --limit %s: what is taken is told before any file is read', async (name, limit, range) => {
  const args = ['none.csv', ...(name === 'explain' ? ['a', 'b'] : []), ...(name === 'report' ? ['--out', 'never'] : [])]
  await expect(COMMANDS.get(name)!([...args, '--limit', limit], '2026-11-22', terminal)).rejects.toThrow(
    `Expected \`--limit\` to be ${range}, got`,
  )
})

test('kontor explain --why-not is no question of a viewer who is shown no figures', async () => {
  const args = [MEMBERS, 'aachen-pumpen', 'izmir-makina', '--viewer', 'manager', '--why-not']
  await expect(COMMANDS.get('explain')!(args, '2026-11-22', terminal)).rejects.toThrow('`--why-not` to be left out')
})

test('kontor delegation --pins takes ids with room around the comma, as --for does', async () => {
  const pins = ['--pins', 'aachen-pumpen, murat-elmasoglu']
  expect(
    await COMMANDS.get('delegation')!([MEMBERS, '--to', 'TR', '--seats', '3', ...pins], '2026-11-22', terminal),
  ).toBe(0)
})

test.each([
  ['introduce', '--csv'],
  ['event', '--ical'],
  ['report', '--out'],
  ['learn', '--out'],
  ['check', '--rejected'],
  ['check', '--resolved'],
])('kontor %s %s - is refused: it would be a file of that name', async (name, option) => {
  await expect(COMMANDS.get(name)!([MEMBERS, option, '-'], '2026-11-22', terminal)).rejects.toThrow(
    `Expected \`${option}\` to be the name of a file (one of this name is ./-), got \`"-"\` (string)`,
  )
})

test('--columns: a comma before the sign of a pair belongs to its header', () => {
  const question = 'Welche Sprachen sprechen Sie, und wie gut?'
  expect(readColumns([`Land=baseCountry,${question}=languages`, 'Land=place, Ort = place ,'])).toEqual({
    Land: ['baseCountry', 'place'],
    [question]: ['languages'],
    Ort: ['place'],
  })
  expect(() => readColumns(['Land=place,Ort'])).toThrow('header=field')
  expect(readColumns(['Land=place,Größe (1=klein, 2=groß)=size'])).toEqual({
    Land: ['place'],
    'Größe (1=klein, 2=groß)': ['size'],
  })
})

test('kontor round --fairness .5 is a number as 0.5 is', () => {
  const fairness = (text: string) => numbers({ fairness: text } as Values, [['fairness', 'fairness']])
  expect(fairness('.5')).toEqual({ fairness: 0.5 })
  expect(fairness('0.25')).toEqual({ fairness: 0.25 })
  for (const text of ['', '.', '1.', '1e-1', '0x1', '-0', '1.2.3'])
    expect(() => fairness(text), text).toThrow('Expected `--fairness` to be a number')
})
