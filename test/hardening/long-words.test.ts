import { expect, test } from 'vitest'
import { readMembers } from '../../src/adapters/csv/read-members.ts'
import { admitMembers } from '../../src/index.ts'
import { resolveSize } from '../../src/vocabulary/size.ts'

/**
 * What an expression must not need time for: texts that made one look again and again at the same letters. Each took from
 * seconds to years before; `npm run prove -- regexes` looks for more.
 */
const FIELDS =
  'name kind organization baseCountry place originCountries accessCountries industries targetMarkets languages'
const MORE = 'offers needs goals size capacity avoid paused joined contact locale consent consent.origin'
const SPACE = '\t'.repeat(100_000)
const LONG = [
  `x${SPACE}x`,
  `00${SPACE}x${SPACE}\n`,
  `A${SPACE}\nAA`,
  `DE-${'- '.repeat(50_000)}\n`,
  `WZ${' -'.repeat(50_000)}c`,
]
const MOST_SECONDS = 2

function seconds(run: () => unknown): number {
  const begun = performance.now()
  run()
  return (performance.now() - begun) / 1000
}

admitMembers([{ id: 'a', name: 'A', baseCountry: 'DE', industries: 'pumps', languages: 'de', size: '10' }])

test.each(`${FIELDS} ${MORE}`.split(' '))('admitMembers of %s with long runs of white space', field => {
  for (const text of LONG) {
    const row = { id: 'a', name: 'A', [field]: text }
    expect(seconds(() => admitMembers([row]))).toBeLessThan(MOST_SECONDS)
  }
})

test('admitMembers of a header with a long run of white space', () => {
  for (const text of LONG)
    expect(seconds(() => admitMembers([{ id: 'a', name: 'A', [text]: 'x' }]))).toBeLessThan(MOST_SECONDS)
})

test('admitMembers of a header with very many endings to take off', () => {
  for (const text of ['e'.repeat(100_000), `Land (${'n'.repeat(100_000)})`, `Land/${'en'.repeat(50_000)}`])
    expect(seconds(() => admitMembers([{ id: 'a', name: 'A', [text]: 'x' }]))).toBeLessThan(MOST_SECONDS)
})

test('resolveSize of a long number that is none', () => {
  expect(seconds(() => resolveSize(`${'1'.repeat(33)}q`))).toBeLessThan(MOST_SECONDS)
})

test('readMembers of an element with a long run of white space that is no JSON', async () => {
  const begun = performance.now()
  const { rows } = await readMembers(`[{"id":"a","name":"A"},{"id" ${SPACE}x}]`, { format: 'json' })
  expect(rows).toBe(2)
  expect((performance.now() - begun) / 1000).toBeLessThan(MOST_SECONDS)
})
