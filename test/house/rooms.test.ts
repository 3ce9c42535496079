import { expect, test } from 'vitest'
import { findCycle, ON_NODE, ROOMS, trespasses } from './house.ts'
import { parseModule, readModules } from './modules.ts'

const modules = readModules('src')

test('src: left never imports right, and packages stay in their rooms', () => {
  expect(modules.length).toBeGreaterThan(100)
  expect(modules.flatMap(trespasses)).toEqual([])
})

test('src: no file imports itself through others, types included', () => {
  expect(findCycle(modules)).toBeUndefined()
})

test('src: every folder is a room', () => {
  const folders = new Set(modules.map(({ path }) => path.split('/')[0]))
  expect([...folders].filter(folder => !ROOMS.some(room => room === folder))).toEqual([])
})

test('ON_NODE names only files that are there and use Node', () => {
  const used = modules.filter(({ imports }) => imports.some(({ specifier }) => specifier.startsWith('node:')))
  expect([...ON_NODE.keys()].filter(path => !used.some(module => module.path === path))).toEqual([])
})

test.each([
  ['policy/a.ts', `import type { Scorer } from '../scoring/scorer.ts'`],
  ['policy/a.ts', `export { bend } from '../scoring/curve.ts'`],
  ['policy/a.ts', `let late: import('../scoring/curve.ts').Curve`],
  ['policy/a.ts', `const late = () => import('../scoring/curve.ts')`],
  ['integers/a.ts', `import { fold } from '../vocabulary/fold.ts'`],
  ['errors/a.ts', `import { dayNumber } from '../integers/days.ts'`],
  ['ranking/a.ts', `import { createMatcher } from '../index.ts'`],
  ['scoring/a.ts', `import * as z from 'zod'`],
  ['members/a.ts', `import { readFileSync } from 'node:fs'`],
  ['adapters/csv/a.ts', `import { member } from '../testing/member.ts'`],
  ['adapters/csv/a.ts', `import { card } from '../../cli/card.ts'`],
  ['adapters/csv/a.ts', `import { parse } from 'papaparse'`],
  ['policy/a.ts', `import { b } from '../helpers/b.ts'`],
])('trespasses(%s: %s) is one', (path, text) => {
  expect(trespasses(parseModule(path, text))).toHaveLength(1)
})

test.each([
  ['scoring/a.ts', `import type { Policy } from '../policy/policy.ts'`],
  ['vocabulary/a.ts', `import Fuse from 'fuse.js'; import { misuse } from '../errors/kontor-error.ts'`],
  ['adapters/csv/a.ts', `import { admitMembers } from '../../index.ts'; import { b } from './b.ts'`],
  ['cli/a.ts', `import { readFileSync } from 'node:fs'; import { csv } from '../adapters/csv/index.ts'`],
])('trespasses(%s: %s) is none', (path, text) => {
  expect(trespasses(parseModule(path, text))).toEqual([])
})

test('findCycle(a → b → a by a type) is that path', () => {
  const cycle = [parseModule('a.ts', `import type { B } from './b.ts'`), parseModule('b.ts', `export * from './a.ts'`)]
  expect(findCycle(cycle)).toEqual(['a.ts', 'b.ts', 'a.ts'])
})
