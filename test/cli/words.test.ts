import { describe, expect, test } from 'vitest'
import { WORDS as REPORT_WORDS } from '../../src/adapters/report/page/words.ts'
import { RECEIPT_TEXTS } from '../../src/audit/member/texts.ts'
import { AUDIT_WORDS } from '../../src/cli/audit-words.ts'
import { check } from '../../src/cli/check.ts'
import { delegation } from '../../src/cli/delegation.ts'
import { EVALUATE_WORDS } from '../../src/cli/evaluate-words.ts'
import { explain } from '../../src/cli/explain.ts'
import { LEARN_WORDS } from '../../src/cli/learn-words.ts'
import { PLAN_WORDS } from '../../src/cli/plan-words.ts'
import { PLANNING_WORDS } from '../../src/cli/planning-words.ts'
import { round } from '../../src/cli/round.ts'
import { signalName } from '../../src/cli/signal-names.ts'
import { PLAIN } from '../../src/cli/terminal.ts'
import { WORDS } from '../../src/cli/words.ts'
import { standardPolicy } from '../../src/index.ts'
import { REPORT_TEXTS } from '../../src/insight/report-texts.ts'
import { LOCALES } from '../../src/vocabulary/locale.ts'

const FOLDER = 'fixtures/aachen'
const MESSY = 'fixtures/examples/messy-excel'
const FILES = [`${FOLDER}/members.csv`, '--ties', `${FOLDER}/ties.csv`, '--outcomes', `${FOLDER}/outcomes.csv`]

async function said(command: typeof round, ...args: readonly string[]): Promise<string> {
  let text = ''
  const out = (more: string) => {
    text += more
  }
  expect(await command(args, '2026-11-22', { out, err: () => {}, style: PLAIN, width: 1000 })).toBe(0)
  return text
}

describe('one takes the singular', () => {
  const ones = LOCALES.map(locale => [
    WORDS[locale].rows(1, 1, 0),
    WORDS[locale].problems(1, 1),
    WORDS[locale].withheld(1),
    WORDS[locale].written('r.html', 1),
    PLAN_WORDS[locale].missing(1),
    PLANNING_WORDS[locale].totals(1, 1, 0),
    PLANNING_WORDS[locale].delegation('X', 1, 1, 1),
    AUDIT_WORDS[locale].round(1, 1, 1),
    EVALUATE_WORDS[locale].known(1, undefined),
    EVALUATE_WORDS[locale].measured(1, 1),
  ])

  test('in German', () => {
    expect(ones[0]).toEqual([
      '1 Zeile: 1 angenommen, 0 abgelehnt',
      '1 Zeile abgelehnt, 1 Auffälligkeit (kontor check zeigt alle)',
      '1 Herkunftsangabe bleibt ungenutzt: Eine Einwilligung fehlt',
      'r.html: ein Bericht über 1 Mitglied, im Browser zu öffnen',
      '1 Kreis kam nicht zustande.',
      '1 Gespräch; Teilnehmende: 1, davon ohne Gespräch: 0',
      'Delegation, X: 1 von 1 Platz, 1 mögliches Gegenüber',
      'Runde mit 1 Vorstellung; Mitglieder dabei: 1 von 1',
      'Bekannt: 1 Beziehung ohne Datum',
      'Gemessene Mitglieder: 1; Partner, die sie danach fanden: 1',
    ])
  })

  test('in English', () => {
    expect(ones[2]).toEqual([
      '1 row: 1 accepted, 0 rejected',
      '1 row rejected, 1 problem (kontor check shows all)',
      '1 origin value is not used: no consent was given',
      'r.html: a report about 1 member, to open in a browser',
      '1 circle was not formed.',
      '1 meeting for 1 participant, 0 without a meeting',
      'Delegation, X: 1 of 1 seat, 1 possible host',
      'A round of 1 introduction; members in it: 1 of 1',
      'Known: 1 tie without a date',
      'Measured: 1 member; partners they found afterwards: 1',
    ])
  })

  test('several the plural, and none in Turkish, where the noun stays', () => {
    expect(WORDS.de.rows(2, 2, 0)).toBe('2 Zeilen: 2 angenommen, 0 abgelehnt')
    expect(WORDS.en.rows(0, 0, 0)).toBe('0 rows: 0 accepted, 0 rejected')
    for (const text of ones[1]!) expect(text).not.toMatch(/\d \p{L}+l[ae]r\b/u)
  })
})

test('kontor round tells the least anybody with a candidate may expect as successes, not as a share', async () => {
  const text = await said(round, `${MESSY}/mended.csv`, '--max', '1', '--locale', 'de')
  expect(text).toMatch(/erwartet jedes Mitglied mindestens 0,\d\d Erfolge; \d+ % von ihnen kommen vor\n/)
  expect(LOCALES.map(locale => PLAN_WORDS[locale].figures(1, '1.7', '1.73', '0.1', '100%'))).toEqual([
    '1 Vorstellung, davon 1.7 erfolgreiche zu erwarten; Gini 0.1; von denen, für die es jemanden gibt, erwartet jedes Mitglied mindestens 1.73 Erfolge; 100% von ihnen kommen vor',
    '1 tanıştırma, beklenen başarı 1.7; Gini 0.1; adayı olanlar arasında: üye başına beklenen en az 1.73 başarı, yer alanlar 100%',
    '1 introduction, 1.7 expected to bear fruit; Gini 0.1; of those with a candidate: at least 1.73 expected successes each, 100% take part',
  ])
})

test('kontor round says of whom it names as introducer what they are', async () => {
  const told = async (locale: string) => {
    const args = [...FILES, '--max', '1', '--corridor', 'DE,TR', '--introducer-budget', '1', '--locale', locale]
    return (await said(round, ...args)).split('\n').filter(line => /^ {5}[^ +]/.test(line))
  }
  const [de, tr, en] = [await told('de'), await told('tr'), await told('en')]
  expect(de.length).toBeGreaterThan(0)
  for (const line of de) expect(line).toMatch(/^ {5}Vermittelt von: \S/)
  for (const line of tr) expect(line).toMatch(/^ {5}Tanıştıran: \S/)
  for (const line of en) expect(line).toMatch(/^ {5}Introduced by: \S/)
})

test('kontor delegation names the country where it needs no article', async () => {
  const heading = async (locale: string) =>
    (await said(delegation, ...FILES, '--to', 'NL', '--seats', '2', '--locale', locale)).split('\n')[0]
  expect(await heading('de')).toMatch(/^Delegation, Niederlande: 2 von 2 Plätzen, \d mögliche Gegenüber$/)
  expect(await heading('tr')).toMatch(/^Heyet, Hollanda: 2 koltuktan 2 dolu, \d olası muhatap$/)
  expect(await heading('en')).toMatch(/^Delegation, Netherlands: 2 of 2 seats, \d possible hosts$/)
})

test('kontor explain says in the reader’s words whose entries are unknown', async () => {
  const unknown = async (locale: string) =>
    (await said(explain, ...FILES, 'istanbul-hukuk', 'karl-breuersbach', '--locale', locale))
      .split('\n')
      .filter(line => line.startsWith('  ? '))
      .at(-1)
  expect(await unknown('de')).toBe('  ? Unbekannt – Karl Breuersbach: Zielmärkte, Gesuche, Ziele, Größe, Kontakte')
  expect(await unknown('tr')).toBe(
    '  ? Bilinmiyor – Karl Breuersbach: hedef pazarlar, arananlar, hedefler, ölçek, tanıdıklar',
  )
  expect(await unknown('en')).toBe('  ? Unknown – Karl Breuersbach: target markets, needs, goals, size, contacts')
})

test('kontor explain says in the reader’s words what is unknown although no entry is missing', async () => {
  const last = async (locale: string) =>
    (await said(explain, ...FILES, 'aachen-verpackung', 'priya-lenzen', '--locale', locale))
      .trimEnd()
      .split('\n')
      .at(-1)
  expect(await last('de')).toBe('  ? Unbekannt – Verbindung der Länder')
  expect(await last('tr')).toBe('  ? Bilinmiyor – ülkeler arasındaki bağ')
  expect(await last('en')).toBe('  ? Unknown – how the countries are linked')
  for (const { name } of standardPolicy().signals)
    for (const locale of LOCALES) expect(signalName(name, locale)).not.toBe(name)
  expect(signalName('constructor', 'de')).toBe('constructor')
})

test.each([
  ['de', 'Hinweis', 'Warnung', 'Fehler'],
  ['tr', 'bilgi', 'uyarı', 'hata'],
  ['en', 'info', 'warning', 'error'],
])('kontor check --locale %s says how serious an issue is in that language', async (locale, ...words) => {
  const text = await said(check, `${MESSY}/mitglieder.csv`, '--locale', locale)
  for (const word of words) expect(text).toContain(`(${word})`)
  if (locale !== 'en') expect(text).not.toMatch(/\((info|warning|error)\)/)
})

test('days stand in a sentence as one writes them', () => {
  expect(LOCALES.map(locale => EVALUATE_WORDS[locale].known(2, '2024-11-28'))).toEqual([
    'Bekannt: 2 Beziehungen vor dem 28.11.2024',
    'Bilinen: 28.11.2024 tarihinden önceki 2 bağ',
    'Known: 2 ties from before 2024-11-28',
  ])
})

test('a word for one thing: rows, relations and policies are called alike wherever they are told of', () => {
  expect(WORDS.tr.rows(2, 1, 1)).toBe('2 kayıt: 1 kabul edildi, 1 reddedildi')
  expect(WORDS.tr.problems(1, 1)).toMatch(/^1 kayıt reddedildi/)
  const size = REPORT_TEXTS.size
  expect([size.de, size.tr, size.en].map(text => text.split(', ').at(-1))).toEqual([
    'Beziehungen: {ties}.',
    'bağ: {ties}.',
    'ties: {ties}.',
  ])
  const [de, tr, en] = REPORT_WORDS
  expect([de, tr, en].map(({ tiles, tie }) => [tiles[2], tie])).toEqual([
    ['Beziehungen', 'Beziehung'],
    ['Bağ', 'bağ'],
    ['ties', 'tie'],
  ])
  expect(LEARN_WORDS.de.nothing).toContain('keine Beziehung hat ein Datum')
  expect(RECEIPT_TEXTS.tr.erased).toContain('bağ: {ties}')
  expect(RECEIPT_TEXTS.tr.refitted).toContain(EVALUATE_WORDS.tr.policy)
})

test('what is held back is told so that it holds where no group at all is shown', () => {
  expect(LOCALES.map(locale => AUDIT_WORDS[locale].suppressed)).toEqual(
    REPORT_WORDS.map(({ suppressed }) => suppressed),
  )
  for (const { suppressed } of REPORT_WORDS) expect(suppressed).not.toMatch(/^(Weitere|Diğer|Other)/)
})

test('English sets no space before the sign of a percentage', () => {
  const [, , page] = REPORT_WORDS
  for (const text of [...AUDIT_WORDS.en.columns, EVALUATE_WORDS.en.interval, ...page.columns])
    expect(text).not.toContain(' %')
})
