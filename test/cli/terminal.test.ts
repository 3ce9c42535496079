import { expect, test } from 'vitest'
import { wrap } from '../../src/cli/terminal.ts'

test('wrap(text, first, width) leaves a number and its sign on one line', () => {
  expect(wrap('Trifft: Kayseri Mobilya (20 %), Mersin Mermer (19 %)', '', 27)).toBe(
    'Trifft: Kayseri Mobilya\n(20 %), Mersin Mermer\n(19 %)',
  )
})
