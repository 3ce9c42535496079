import { expect, test } from 'vitest'
import { LISTS, wordMark } from './recorded.ts'
import recorded from './recorded-words.json'

/**
 * Words mean what they meant. An answer that changes may well be a better one: see that it is, say so in the changelog, and put
 * the mark that was found into `recorded-words.json`.
 */
const all = Object.entries(recorded).flatMap(([list, known]) => known.map((was, at) => [list, at, was] as const))

test.each(all)('what is made of %s, %i, is what is recorded', (list, at, was) => {
  expect(wordMark(list, at)).toBe(was)
})

test('all lists are recorded up to their end', () => {
  expect(Object.keys(recorded)).toEqual(LISTS)
  for (const [list, known] of Object.entries(recorded)) expect(wordMark(list, known.length)).toBeUndefined()
})
