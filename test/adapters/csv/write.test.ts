import { expect, test } from 'vitest'
import { writeCsv } from '../../../src/adapters/csv/index.ts'
import { recordsOf } from './collect.ts'

/** One cell beside another, so that an empty one is no blank line. */
function written(cell: string | number): string {
  const text = writeCsv({ columns: ['cell', 'next'], rows: [{ cell, next: 'x' }] })
  return text.slice('cell,next\r\n'.length, -',x\r\n'.length)
}

test.each<[string | number, string, string]>([
  ['Yelken Makina', 'Yelken Makina', 'a space between words needs no marks'],
  [' pumpen', '" pumpen"', 'white space before would be cut off by a reader'],
  ['pumpen ', '"pumpen "', 'as would white space behind'],
  ['a;b', '"a;b"', 'a separator of other tables'],
  ['a\tb', '"a\tb"', 'a tab within'],
  ['"a"', '"""a"""', 'marks are doubled'],
  ['=1+1', "'=1+1", 'a formula'],
  ['-5', "'-5", 'a text that looks like a number may be a formula'],
  [-5, '-5', 'a number runs nothing'],
  ['x;=1+1;', `"x;'=1+1;"`, 'a formula where `;` is the separator'],
  ['x;+1;-1;@1', `"x;'+1;'-1;'@1"`, 'each of the signs'],
  ['x\t=1\r\n=1\r=1', `"x\t'=1\r\n'=1\r'=1"`, 'behind a tab and behind line breaks'],
  [`x;'=1`, `"x;''=1"`, 'one apostrophe more, so that reading takes one away'],
  [`x;"'"=1`, `"x;'""'""=1"`, 'marks that open and close nothing'],
  ['\t=1', `"'\t'=1"`, 'a tab that is first'],
  ['x,=1 |=1 =1', `"x,=1 |=1 =1"`, 'what parts no cells in a table with commas'],
  ["x;'a", `"x;'a"`, 'an apostrophe that holds nothing back'],
  ['', '', 'nothing'],
])('writeCsv writes %j as %j: %s', (cell, text) => {
  expect(written(cell)).toBe(text)
})

test.each([`x;'y`, `'x;'=1`, `x;''=1`, `x\t'=1`, `x\n'"=1`, `x\r'+1`, `';=1`])(
  'readRecords reads %j back as it was',
  async cell => {
    const table = { columns: ['cell', 'next'], rows: [{ cell, next: 'x' }] }
    expect(await recordsOf(writeCsv(table))).toEqual(table.rows)
  },
)

test('writeCsv leaves a cell empty that a row does not have, and takes none from a prototype', () => {
  const rows = [{ a: 'x' }, { a: undefined, b: 'y' }] as unknown as Record<string, string>[]
  expect(writeCsv({ columns: ['a', 'b', 'toString'], rows })).toBe('a,b,toString\r\nx,,\r\n,y,\r\n')
})

test('writeCsv quotes a line that would be blank', () => {
  expect(writeCsv({ columns: ['a'], rows: [{ a: '' }] })).toBe('a\r\n""\r\n')
})
