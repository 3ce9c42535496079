import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { evaluate as evaluateCommand } from '../../src/cli/evaluate.ts'
import { learn } from '../../src/cli/learn.ts'
import { PLAIN } from '../../src/cli/terminal.ts'
import { compareEvaluations, createMatcher, definePolicy, evaluate, splitByTime } from '../../src/index.ts'
import { aachen } from '../insight/aachen.ts'

const FOLDER = 'fixtures/aachen'
const FILES = [`${FOLDER}/members.csv`, '--ties', `${FOLDER}/ties.csv`, '--outcomes', `${FOLDER}/outcomes.csv`]
const folder = mkdtempSync(join(tmpdir(), 'kontor-'))
const policyFile = join(folder, 'policy.json')
const POLICY = { name: 'needs alone', signals: [{ name: 'needsMet' }], rules: ['differentMember', 'notConnected'] }
writeFileSync(policyFile, JSON.stringify(POLICY))
afterAll(() => rmSync(folder, { recursive: true }))

async function saidOf(args: readonly string[]): Promise<string> {
  let text = ''
  const out = (more: string) => {
    text += more
  }
  const terminal = { out, err: () => {}, style: PLAIN, width: 100 }
  expect(await evaluateCommand(args, '2026-11-22', terminal)).toBe(0)
  return text
}

const said = (...args: readonly string[]) => saidOf([...FILES, ...args])

test('kontor evaluate --json --compare is what the library says of the candidates that both admit', async () => {
  const { network: whole } = await aachen()
  const day = '2022-01-01'
  const before = splitByTime(whole, day).network
  const outcomes = whole.outcomes.filter(({ date }) => date >= day)
  const standard = definePolicy({ name: 'standard' })
  const [one, other] = [standard, definePolicy({ ...POLICY, rules: standard.rules } as object)].map(policy =>
    evaluate(createMatcher(before, policy, { now: day, audience: 'manager' }), outcomes, { k: 5 }),
  )
  const told = JSON.parse(await said('--json', '--split', day, '--limit', '5', '--compare', policyFile))
  expect(told.evaluation).toEqual(JSON.parse(JSON.stringify(one)))
  expect(told.other.mutual).toEqual(JSON.parse(JSON.stringify(other!.mutual)))
  expect(told.comparison).toEqual(JSON.parse(JSON.stringify(compareEvaluations(one!, other!))))
  expect(told.ties + told.dropped).toBe(before.ties.length)
})

test.each([
  ['de', 'Regelwerk', 'Gefundene Partner unter den ersten 10', 'Mitglied für Mitglied'],
  ['tr', 'Politika', 'İlk 10 içinde bulunan ortaklar', 'üye üye karşılaştırıldığında'],
  ['en', 'Policy', 'Partners found among the first 10', 'member by member'],
] as const)('kontor evaluate --locale %s says it in that language', async (locale, ...words) => {
  const text = await said('--locale', locale, '--compare', policyFile)
  for (const word of words) expect(text).toContain(word)
  expect(text).not.toMatch(/undefined|NaN/)
})

test.each(['de', 'tr', 'en'])(
  'kontor evaluate --locale %s tells of a policy that has learned what it is measured by',
  async locale => {
    const warned = async (now: string) => {
      const learned = join(folder, `learned-${now}.json`)
      const quiet = { out: () => {}, err: () => {}, style: PLAIN, width: 100 }
      await learn([...FILES, '--out', learned, '--now', now], now, quiet)
      let said = ''
      const err = (more: string) => {
        said += more
      }
      const args = [...FILES, '--split', '2026-01-01', '--policy', policyFile, '--compare', learned, '--locale', locale]
      await evaluateCommand(args, '2026-11-22', { ...quiet, err })
      return said.split('\n').filter(line => line.includes('learning, fitted'))
    }
    expect(await warned('2025-12-31')).toEqual([])
    const [told, ...more] = await warned('2026-11-22')
    expect(more).toEqual([])
    expect(told).toContain('kontor learn --now')
    expect(told).toMatch(locale === 'en' ? /2026-01-01/ : /01\.01\.2026/)
  },
)

test('kontor evaluate --split tomorrow is refused, and so is a day after which nothing happened told', async () => {
  await expect(said('--split', 'tomorrow')).rejects.toThrow('Expected `--split` to be a day as YYYY-MM-DD')
  expect(await said('--split', '2030-01-01')).toContain('Nothing happened afterwards')
})

test('kontor evaluate of members alone names no day', async () => {
  expect(await saidOf([FILES[0]!])).toMatch(/^Known: 0 ties without a date\n/)
  expect(await saidOf([FILES[0]!, '--json'])).toContain('"split": null')
})

test('kontor evaluate with outcomes that are mere proposals measures by ties, as without them', async () => {
  const proposals = join(folder, 'proposals.csv')
  writeFileSync(proposals, 'from,to,date,stage\naachen-pumpen,izmir-makina,2026-06-01,proposed\n')
  const ties = FILES.slice(0, 3)
  const [with_, without] = await Promise.all(
    [[...ties, '--outcomes', proposals], ties].map(files => saidOf([...files, '--json'])),
  )
  expect(JSON.parse(with_!).evaluation.mutual.queries).toBeGreaterThan(0)
  expect(JSON.parse(with_!).split).toBe(JSON.parse(without!).split)
})

test.each([
  ['de', 'Ungleichheit der zu erwartenden Plätze (Gini)', 'Kapazität (ohne Angabe: 10)', 'Paare: 1,5'],
  ['tr', 'Beklenen yerlerin eşitsizliği (Gini)', 'kapasiteyle bulunan (belirtilmemişse 10)', 'çift sayısı: 1,5'],
  ['en', 'Inequality of the places to expect (Gini)', 'capacity (10 if none is stated)', 'pairs: 1.5'],
] as const)('kontor evaluate --locale %s names what is expected, and halves of pairs', async (locale, ...words) => {
  const file = (name: string, text: string) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }
  const rows = ['a,A,pump,', 'b,B,,pump', 'c,C,pump,', 'd,D,,pump', 'e,E,pump,', 'f,F,,pump']
  const members = file('six.csv', `id,name,needs,offers\n${rows.join('\n')}\n`)
  const told = ['a,b,2026-06-01,met', 'd,c,2026-06-01,declined', 'e,f,2026-06-01,declined']
  const outcomes = file('three.csv', `from,to,date,stage\n${told.join('\n')}\n`)
  const forward = { ...POLICY, bias: 0, fusion: { kind: 'forward' } }
  const policy = file('forward.json', JSON.stringify(forward))
  const text = await saidOf([members, '--outcomes', outcomes, '--policy', policy, '--locale', locale])
  for (const word of words) expect(text).toContain(word)
})
