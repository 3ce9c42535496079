import { expect, test } from 'vitest'
import { neutralise, restore } from '../../../src/adapters/csv/formula.ts'

test.each([
  ['=1+1', "'=1+1"],
  ["'=1+1", "''=1+1"],
  ["''-a", "'''-a"],
  ["'a", "'a"],
])('%j is written as %j, and read back', (cell, written) => {
  expect([neutralise(cell), restore(written)]).toEqual([written, cell])
})

test.each([
  ['="0815"', '0815'],
  ['="a""b"', 'a"b'],
  ['=""', ''],
  ['="a"b"', '="a"b"'],
  ['="', '="'],
  ['="a', '="a'],
  ['a"', 'a"'],
])('%j, a formula for a text or none, is read as %j', (written, cell) => {
  expect(restore(written)).toBe(cell)
})
