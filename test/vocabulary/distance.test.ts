import { expect, test } from 'vitest'
import { resolveCountry } from '../../src/vocabulary/country.ts'
import { editDistance } from '../../src/vocabulary/distance.ts'

/** The definition: the last letters are the same, replaced, left out, put in, or swapped. */
function slow(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const [rest, other] = [a.slice(0, -1), b.slice(0, -1)]
  const ways = [slow(rest, b) + 1, slow(a, other) + 1, slow(rest, other) + (a.at(-1) === b.at(-1) ? 0 : 1)]
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
    ways.push(slow(a.slice(0, -2), b.slice(0, -2)) + 1)
  return Math.min(...ways)
}

test('editDistance(a, b, cap) is its definition for all words of up to three letters of three, and one more than the cap beyond', () => {
  const grow = (words: readonly string[]) => words.flatMap(word => ['a', 'b', 'c'].map(letter => word + letter))
  const [one, two] = [grow(['']), grow(grow(['']))]
  const words = ['', ...one, ...two, ...grow(two), 'abca', 'bacb', 'acbac']
  for (const a of words) {
    for (const b of words) {
      const known = slow(a, b)
      for (const cap of [0, 1, 2, 9]) {
        const found = editDistance(a, b, cap)
        if (found !== Math.min(known, cap + 1)) throw new Error(`${a} ${b} ${cap}: ${found}, not ${known}`)
      }
    }
  }
})

test.each<[string, string | undefined, readonly string[]]>([
  // A clear slip, alone or in a part; two parts have to agree.
  ['Deutchland', 'fuzzy', ['DE']],
  ['Deutchland / xyz', 'fuzzy', ['DE']],
  ['Deutchland / Germny', 'fuzzy', ['DE']],
  ['Deutchland / Frankreih', undefined, ['DE', 'FR']],
  // Too short to be one, another word, and nothing like a country.
  ['xx', undefined, []],
  ['Pollen', undefined, ['PL']],
])('resolveCountry(%j) is taken by %s of %j', (word, via, codes) => {
  const found = resolveCountry(word)
  expect([found.via, found.candidates.slice(0, codes.length).map(({ code }) => code)]).toEqual([via, codes])
})
