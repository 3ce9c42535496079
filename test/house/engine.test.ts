import { expect, test } from 'vitest'
import { engineWords } from './engine.ts'
import { parseModule, readModules } from './modules.ts'

/** What a file outside the command line may use all the same, and why. */
const EXCEPTIONS: Readonly<Record<string, { readonly words: readonly string[]; readonly reason: string }>> = {
  'members/reading/numbers.ts': {
    words: ['Date'],
    reason: 'spreadsheet readers hand over Date objects, which are read as the day in UTC; none is made',
  },
  'adapters/ical/wall-clock.ts': {
    words: ['Date'],
    reason: 'ical-generator compares both ends of a meeting as dates; they are made from a text in UTC',
  },
  'adapters/csv/file.ts': {
    words: ['process'],
    reason: 'asks Node for its files, so that whoever has none can load the module',
  },
  'ranking/threads.ts': {
    words: ['process'],
    reason: 'asks whether there are worker threads; with or without them the lists are the same',
  },
  'ranking/worker.ts': {
    words: ['process'],
    reason: 'is a worker thread',
  },
  'adapters/testing/checks/watch.ts': {
    words: ['Math.random', 'globalThis'],
    reason: 'watches whether a rule under test reads the clock or chance, and puts both back',
  },
}

test('src uses no clock, chance, locale, environment or engine-dependent arithmetic outside the command line', () => {
  const found = readModules('src')
    .filter(({ path }) => !path.startsWith('cli/'))
    .map(module => ({ path: module.path, words: engineWords(module) }))
    .filter(({ words }) => words.length > 0)
  const allowed = Object.entries(EXCEPTIONS).map(([path, { words }]) => ({ path, words }))
  expect(found).toEqual(allowed.sort((p, q) => (p.path < q.path ? -1 : 1)))
})

test.each([
  ['Math.exp(1)', ['Math.exp']],
  ['const { pow } = Math', ['Math.anything']],
  ["Math['pow'](2, 3)", ['Math.anything']],
  ['a ** b', ['**']],
  ['a **= 2', ['**']],
  ['new Date()', ['Date']],
  ['const today: Date = given', ['Date']],
  ["a.localeCompare(b) || a['localeCompare'](b)", ['localeCompare']],
  ['n.toLocaleString()', ['toLocaleString']],
  ['new Intl.DisplayNames()', ['Intl']],
  ['process.env.TZ', ['process']],
  ['globalThis.performance.now()', ['globalThis']],
])('engineWords(%s) are %j', (text, words) => {
  expect(engineWords(parseModule('a.ts', text))).toEqual(words)
})

test.each([
  'Math.sqrt(Math.floor(2)) + Math.imul(3, 4) + Math.LN2',
  '2 ** 32',
  'const steps = { process: 1 }; steps.process',
  "'Date'",
])('engineWords(%s) are none', text => {
  expect(engineWords(parseModule('a.ts', text))).toEqual([])
})
