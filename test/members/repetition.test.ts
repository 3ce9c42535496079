import { expect, test } from 'vitest'
import { createRepetition } from '../../src/members/admission/repetition.ts'

function asked() {
  const once = createRepetition<string>()
  let row = 0
  return (...cells: unknown[]) => {
    const findings: { problem: { also?: string } }[] = []
    const value = once('tie', { row: ++row, line: undefined, cells, findings: findings as never })
    return value === undefined ? findings.map(({ problem }) => problem.also).join() : 'new'
  }
}

test('of 5,000 rows none is taken for another, and each that comes again is told with the first', () => {
  const meet = asked()
  const cells = (i: number) => [`m${i % 70}`, `m${Math.floor(i / 70)}`, i % 2 === 0 ? '' : 0.5]
  const rows = Array.from({ length: 5000 }, (_, i) => cells(i))
  expect(new Set(rows.map(row => meet(...row)))).toEqual(new Set(['new']))
  expect(rows.map(row => meet(...row))).toEqual(rows.map((_, i) => String(i + 1)))
})

test('rows are repeated only if every cell is: neither order nor where a cell ends goes unseen', () => {
  const meet = asked()
  const rows = [['a', 'b'], ['b', 'a'], ['ab', ''], ['', 'ab'], ['a', 'b', ''], ['a\u001fb'], ['a', 'b '], [], ['']]
  expect(rows.map(row => meet(...row))).toEqual(rows.map(() => 'new'))
  expect(meet('a', 'b')).toBe('1')
})
