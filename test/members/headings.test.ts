import { expect, test } from 'vitest'
import { admitMembers } from '../../src/index.ts'
import { headerReader } from '../../src/members/fields/headers.ts'
import { MEMBER_HEADERS, TIE_HEADERS } from '../../src/members/fields/member-headers.ts'

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
  ['Angebot (Produkte/Leistungen)', 'offers'],
  ['Einwilligung (ja/nein)', 'consent'],
  ['Branche (z. B. Herkunft der Ware)', 'industries'],
])('a remark on how to fill a column in changes nothing: %s is %s', (heading, field) => {
  expect(member(heading)).toBe(field)
})

test.each([
  'Mitarbeiter (Name)',
  'Größe (m²)',
  'Einwilligung (Newsletter)',
  'Land (Lieferant)',
  'Farbe (Land)',
  'Group',
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
