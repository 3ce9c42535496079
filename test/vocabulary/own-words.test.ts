import { expect, test } from 'vitest'
import { resolveIndustry, resolveTerm } from '../../src/index.ts'
import { GOAL_NAMES, KIND_NAMES, SIZE_NAMES } from '../../src/introductions/enumerations.ts'
import { resolveBoolean } from '../../src/vocabulary/boolean.ts'
import { resolveGoal } from '../../src/vocabulary/goal.ts'
import { resolveKind } from '../../src/vocabulary/kind.ts'
import { LOCALES } from '../../src/vocabulary/locale.ts'
import { resolveSize } from '../../src/vocabulary/size.ts'

test.each([
  ['goals', GOAL_NAMES, resolveGoal],
  ['kinds', KIND_NAMES, resolveKind],
  ['sizes', SIZE_NAMES, resolveSize],
])('%s are read as kontor writes them, in the three languages', (_, names, resolve) => {
  for (const locale of LOCALES)
    for (const [code, name] of Object.entries(names[locale]))
      expect([locale, name, resolve(name)]).toEqual([locale, name, code])
})

test.each([
  [resolveGoal, 'sell', ['neue Kunden', 'pazara giriş', 'distribütör bulma']],
  [resolveGoal, 'raise', ['Investor gesucht', 'Kapital', 'sermaye', 'yatırım arayışı']],
  [resolveGoal, 'hire', ['Personal', 'personel', 'eleman']],
  [resolveGoal, 'seek', ['Stelle finden', 'iş arama', 'iş bulma', 'iş arıyor']],
  [resolveGoal, 'partner', ['Vertriebspartner finden', 'ağ kurma']],
  [resolveGoal, 'learn', ['bilgi alışverişi', 'exchange']],
  [resolveKind, 'company', ['Limited', 'Bank']],
  [resolveKind, 'entrepreneur', ['Şahıs Firması']],
  [resolveKind, 'chamber', ['TSO']],
  [resolveSize, 'micro', ['Einzelunternehmer', 'Solo-Selbstständig']],
  [resolveSize, 'medium', ['Orta Ölçekli İşletme']],
  [resolveSize, 'large', ['250 und mehr', '250 ve üzeri', '250’den fazla']],
])('%o reads as %s what chambers write: %s', (resolve, code, words) => {
  expect(words.filter(word => resolve(word) !== code)).toEqual([])
})

test('E-Commerce is a word, not section E with a label; so are Import-Export, IKT, Yapı and Taahhüt', () => {
  const read = ['E-Commerce', 'E-Ticaret', 'Import-Export', 'IKT', 'Yapı', 'Taahhüt'].map(
    word => resolveIndustry(word).code,
  )
  expect(read).toEqual(['G47', 'G47', 'G46', 'K62', 'F', 'F'])
  expect(resolveIndustry('E – Energieversorgung').status).toBe('ambiguous')
})

test('answers to a question of consent as Turkish and German lists give them', () => {
  expect(['verildi', 'kabul ediyorum', 'istiyor'].map(resolveBoolean)).toEqual([true, true, true])
  const no = ['verilmedi', 'kabul etmiyorum', 'istemiyor', 'onaylamıyorum', 'reddedildi', 'abgelehnt', 'widerrufen']
  expect(no.map(resolveBoolean)).toEqual(no.map(() => false))
})

test('of terms whose label is a Turkish plural the singular is the same term, as are words of every day', () => {
  const words = {
    'packaging-machines': ['ambalaj makinesi', 'Dolum Makinesi'],
    'building-materials': ['inşaat malzemesi', 'yapı malzemesi'],
    'control-cabinets': ['elektrik panosu'],
    'customs-clearance': ['gümrük müşavirliği'],
    'skilled-workers': ['kalifiye personel', 'nitelikli eleman'],
    'business-partner': ['iş birliği'],
    machinery: ['MAKİNA'],
    yolculuk: ['yolculuğu', 'Yolculukları'],
    certification: ['CE belgesi', 'ISO 9001'],
    'immigration-law': ['oturum izni', 'vize danışmanlığı'],
  }
  for (const [term, said] of Object.entries(words))
    expect(said.map(word => resolveTerm(word))).toEqual(said.map(() => term))
})
