import { expect, test } from 'vitest'
import { elementsOf, joinCell, splitCell, unescapePart } from '../../src/members/reading/cell-list.ts'

test.each<[string, string[]]>([
  ['a|b;c\nd\r\ne', ['a', 'b', 'c', 'd', 'e']],
  [' a b | c ', ['a b', 'c']],
  ['| ;a;\n', ['a']],
  ['', []],
  ['a\\|b|c', ['a\\|b', 'c']],
  ['a\\\\|b', ['a\\\\', 'b']],
  ['a\\;b;c\\', ['a\\;b', 'c\\']],
  ['C:\\temp|b', ['C:\\temp', 'b']],
  ['a\\\nb|c', ['a\\\nb', 'c']],
])('splitCell(%j) is %j', (cell, parts) => {
  expect(splitCell(cell)).toEqual(parts)
})

test('a cell of twenty million characters is one part', () => {
  const long = 'a'.repeat(20_000_000)
  expect(splitCell(`${long}|b`).map(({ length }) => length)).toEqual([20_000_000, 1])
})

test('unescapePart is the inverse of what joinCell writes', () => {
  expect(joinCell(['a|b', 'c;d', 'e\\f', 'g'])).toBe('a\\|b|c\\;d|e\\\\f|g')
  expect(splitCell('a\\|b|c\\;d|e\\\\f|g').map(unescapePart)).toEqual(['a|b', 'c;d', 'e\\f', 'g'])
  expect(['g\\@h', 'C:\\temp'].map(unescapePart)).toEqual(['g@h', 'C:\\temp'])
})

test('elementsOf takes lists as they are, cuts texts, and takes a number for one element', () => {
  const list = ['a|b', 1]
  expect(elementsOf(list)).toBe(list)
  expect(elementsOf('a|b')).toEqual(['a', 'b'])
  expect(elementsOf(28)).toEqual([28])
  for (const other of [true, {}, null, undefined]) expect(elementsOf(other)).toBeUndefined()
})
