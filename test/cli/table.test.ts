import { expect, test } from 'vitest'
import { table } from '../../src/cli/table.ts'

const head = ['Gruppe', 'Mitglieder', 'dabei (95 %)']
const rows = [
  ['Unternehmerin oder Unternehmer', '13', '100 % (77 % … 100 %)'],
  ['Kammer', '4', '–'],
]

test('table(rows, { head, side, width }) stands in columns where there is room', () => {
  expect(table(rows, { head, side: 'right', width: 80 })).toEqual([
    '  Gruppe                          Mitglieder          dabei (95 %)',
    '  Unternehmerin oder Unternehmer          13  100 % (77 % … 100 %)',
    '  Kammer                                   4                     –',
  ])
})

test('table(rows, { head, side, width }) breaks the widest column between words', () => {
  expect(table(rows, { head, side: 'right', width: 60 })).toEqual([
    '  Gruppe                    Mitglieder          dabei (95 %)',
    '  Unternehmerin oder                13  100 % (77 % … 100 %)',
    '  Unternehmer',
    '  Kammer                             4                     –',
  ])
})

test('table(rows, { head, side, width }) tells cell by cell where single words do not fit side by side', () => {
  expect(table(rows, { head, side: 'right', width: 30 })).toEqual([
    '  Unternehmerin oder\n  Unternehmer',
    '    Mitglieder: 13',
    '    dabei (95 %): 100 % (77 %\n    … 100 %)',
    '  Kammer',
    '    Mitglieder: 4',
    '    dabei (95 %): –',
  ])
})

test('table(rows, { side: left, width }) needs no head', () => {
  expect(table([['Found among the first 10', '1.000 (1.000 … 1.000)']], { side: 'left', width: 40 })).toEqual([
    '  Found among the     1.000 (1.000 …',
    '  first 10            1.000)',
  ])
  expect(table([], { side: 'left', width: 40 })).toEqual([])
})
