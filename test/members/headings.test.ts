import { expect, test } from 'vitest'
import { admitMembers } from '../../src/index.ts'
import { headerReader } from '../../src/members/fields/headers.ts'
import { MEMBER_HEADERS, OUTCOME_HEADERS, TIE_HEADERS } from '../../src/members/fields/member-headers.ts'

const member = headerReader(MEMBER_HEADERS)
const tie = headerReader(TIE_HEADERS)

test.each([
  ['Land (Herkunft)', 'originCountries'],
  ['Ülke (köken)', 'originCountries'],
  ['Ülke (doğum)', 'originCountries'],
  ['Country (of birth)', 'originCountries'],
  ['Land / Country (Herkunft)', 'originCountries'],
  ['Land (Zielmarkt)', 'targetMarkets'],
  ['Land [Ziel]', 'targetMarkets'],
  ['Ort (Geburt)', 'originPlace'],
  ['Produkte (gesucht)', 'needs'],
  ['Branche (gesucht)', 'needs'],
  ['Bedarf (Was suchen Sie?)', 'needs'],
  ['Name (Firma)', 'organization'],
  ['Name (Ansprechpartner)', 'contact'],
  ['Einwilligung (Herkunft)', 'consent.origin'],
])('a remark that is itself a heading says what is meant: %s is %s', (heading, field) => {
  expect(member(heading)).toBe(field)
})

test.each([
  ['Branche (Mehrfachnennung möglich)', 'industries'],
  ['Sprachen (bitte mit Komma trennen) (optional)', 'languages'],
  ['Land (ISO-Code, z. B. DE)', 'baseCountry'],
  ['Ülke (zorunlu)', 'baseCountry'],
  ['Beitritt (TT.MM.JJJJ)', 'joined'],
  ['Land (Sitz)', 'baseCountry'],
  ['Land / Country (deutsch)', 'baseCountry'],
  ['Land /', 'baseCountry'],
  ['Telefon / ', 'contact'],
  ['Angebot (Produkte/Leistungen)', 'offers'],
  ['Einwilligung (ja/nein)', 'consent'],
  ['Branche (z. B. Herkunft der Ware)', 'industries'],
])('a remark on how to fill a column in changes nothing: %s is %s', (heading, field) => {
  expect(member(heading)).toBe(field)
})

test.each([
  ['Sprache 1', 'languages'],
  ['Sprachen 2', 'languages'],
  ['Branche 10', 'industries'],
  ['Hedef Pazar 3', 'targetMarkets'],
  ['Dil 2', 'languages'],
])('a column of a list that was parted into several is one of them: %s is %s', (heading, field) => {
  expect(member(heading)).toBe(field)
})

test('of what is no list, and of years, a number makes another column', () => {
  for (const heading of ['Land 2', 'Telefon 2', 'Zielmärkte 2026', 'Einwilligung 2'])
    expect(member(heading)).toBeUndefined()
})

test('languages in a column each are all read', () => {
  const { members } = admitMembers([
    { id: 'a', name: 'A', 'Sprache 1': 'Deutsch', 'Sprache 2': 'Türkisch', 'Sprache 3': '' },
  ])
  expect(members[0]?.languages).toEqual(['de', 'tr'])
})

test.each([
  ['meidet', 'avoid'],
  ['Do not introduce to', 'avoid'],
  ['Kaçınılacak üyeler', 'avoid'],
  ['Vermittlung erlaubt?', 'consent.matching'],
  ['Größe (MA)', 'size'],
])('what a member does not want, and how large it is, is known by %s', (heading, field) => {
  expect(member(heading)).toBe(field)
})

test.each([
  'Mitarbeiter (Name)',
  'Größe (m²)',
  'Einwilligung (Newsletter)',
  'Land (Lieferant)',
  'Farbe (Land)',
  'Group',
  'Land / Branche',
])('a heading that its remark changes into something unknown is not known: %s', heading => {
  expect(member(heading)).toBeUndefined()
})

test('a column that its remark makes unknown is told and not read', () => {
  const { members, issues } = admitMembers([{ id: 'a', name: 'A', 'Einwilligung (Newsletter)': 'nein' }])
  expect(members[0]?.consent).toBeUndefined()
  expect(issues).toMatchObject([{ row: 0, path: 'Einwilligung (Newsletter)', code: 'unusedConsent' }])
})

test('a date of ties is of what its remark says', () => {
  expect([tie('Datum (letzter Kontakt)'), tie('Datum (seit)'), tie('Datum (Rechnung)')]).toEqual([
    'last',
    'since',
    undefined,
  ])
})

test.each([
  ['name', ['Vor- und Nachname', 'Name, Vorname', 'İsim Soyisim', 'Üye Adı Soyadı']],
  ['organization', ['Firma Ünvanı', 'FİRMA UNVANI', 'Betrieb']],
  ['baseCountry', ['Ülke Kodu', 'Ländercode', 'Yaşadığı Ülke']],
  ['originCountries', ['Heimatland', 'Kökeni', 'Menşei']],
  [
    'industries',
    ['Faaliyet Alanları', 'Faaliyet Konusu', 'NACE Kodu', 'NACE Kodları', 'Meslek Grubu', 'Sektörleri', 'SEKTÖRÜ'],
  ],
  ['industries', ['Geschäftsfelder', 'Tätigkeitsbereich', 'Taetigkeitsfeld', 'Branchenzugehoerigkeit', 'Industrie']],
  [
    'targetMarkets',
    ['Hedef Ülkeleri', 'Hedef Pazarı', 'Hedeflenen Ülkeler', 'Hedef Bölgeler', 'Zielregionen', 'Absatzmärkte'],
  ],
  ['languages', ['Fremdsprachen', 'Muttersprache', 'Ana Dili', 'Konuşulan Diller', 'Foreign Languages']],
  [
    'offers',
    [
      'Ürün ve Hizmetler',
      'Sunulanlar',
      'Hizmetleri',
      'Ürünü',
      'Dienstleistungen',
      'Kompetenzen',
      'Ich biete',
      'Sunuyor',
    ],
  ],
  ['needs', ['İhtiyacı', 'Talepleri', 'Aradığı Ürünler', 'Ich suche', 'Wir suchen', 'Sucht nach', 'Arıyor']],
  ['goals', ['Hedefi', 'Amaçları', 'Zweck']],
  ['size', ['Çalışanlar', 'Personel', 'Mitarbeitende', 'Anzahl der Mitarbeiter', 'Mitarbeiter*innen', 'Beschaeftigte']],
  ['joined', ['Aufnahmedatum', 'Mitgliedschaft seit', 'Kayıt Tarihi', 'Üyelik Başlangıç Tarihi']],
  [
    'contact',
    [
      'Telefonnummer',
      'Tel.',
      'Handy',
      'Ansprechperson',
      'Cep Telefonu',
      'Telefon No',
      'E-Posta Adresi',
      'Yetkili Kişi',
    ],
  ],
  [
    'consent.matching',
    ['Möchte vorgestellt werden', 'Tanıştırılmak istiyor', 'Einwilligung zur Vorstellung', 'Tanıştırma izni'],
  ],
])('what chambers call the columns of %s: %s', (field, headings) => {
  expect(headings.filter(heading => member(heading) !== field)).toEqual([])
})

test('singular and plural are one heading of lists alone: several countries are not where somebody is based', () => {
  expect(['Länder', 'Ülkeler', 'Countries', 'Kontakte', 'Orte', 'Mitgliedsnummern'].filter(member)).toEqual([])
})

test('each entry of a table of headings is read as the field of its own line', () => {
  for (const table of [MEMBER_HEADERS, TIE_HEADERS, OUTCOME_HEADERS])
    for (const line of table.trim().split('\n')) {
      const [field, words] = line.replace('+', '').split(': ') as [string, string]
      expect([line, words.split('|').filter(word => headerReader(table)(word) !== field)]).toEqual([line, []])
    }
})
