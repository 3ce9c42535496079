import { expect, test } from 'vitest'
import { readMembers } from '../../src/adapters/csv/index.ts'
import { admitMembers } from '../../src/index.ts'

const TOTALS = [
  'Summe',
  'Zwischensumme:',
  'GESAMT',
  'Ergebnis',
  'Toplam',
  'TOPLAM',
  'Ara toplam',
  'Total',
  'Grand total',
]

test.each(TOTALS)('a row of totals is nobody: %s', word => {
  const { members, rejected } = admitMembers([
    { id: 'a', name: 'A' },
    { id: word, name: '300' },
  ])
  expect(members.map(({ id }) => id)).toEqual(['a'])
  expect(rejected.map(({ row, issues }) => [row, issues.map(({ code }) => code)])).toEqual([[2, ['totalsRow']]])
})

test('a row of totals under names that serve as ids is told with its place and what to do', async () => {
  const table = 'Firma;Land;Mitarbeiter;Umsatz\nA;DE;120;1.000,00 €\nSumme;;120;1.000,00 €\n'
  const columns = { Firma: ['id', 'name'] } as const
  const { members, rejected } = await readMembers(table, { format: 'csv', columns, locale: 'de' })
  expect(members.map(({ id }) => id)).toEqual(['A'])
  const [issue] = rejected[0]?.issues ?? []
  expect([rejected.length, issue?.message, issue?.remedy]).toEqual([
    1,
    'Zeile 2 (Dateizeile 3): Die Zeile nennt Summen.',
    'Die Zeile löschen.',
  ])
})

test('a member called so is one, as long as anything but numbers is said of it', () => {
  const rows = [
    { id: '1', name: 'Total' },
    { id: 'Total', name: 'Total Energies' },
    { id: 'Gesamt', name: '1', baseCountry: 'FR' },
    { id: 'Summerfield', name: '12' },
    { id: 'Prüfsumme', name: '12' },
  ]
  expect(admitMembers(rows).members).toHaveLength(5)
})

test('what stands before the word, and cells that are no text, make it no total', () => {
  const rows = [
    { id: 7, name: 'Total' },
    { id: 'Total', name: 'Toplam' },
    { id: 'Summe', name: '1', languages: ['de'] },
    { id: 'Total 2', name: '2', needs: Object.create(null) },
  ]
  expect(admitMembers(rows).rejected).toEqual([])
  expect(admitMembers([{ number: '', id: 'Total', name: 3, place: null }]).rejected).toHaveLength(1)
})
