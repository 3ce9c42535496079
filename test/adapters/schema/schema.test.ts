import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { readMembers, readOutcomes, readTies } from '../../../src/adapters/csv/index.ts'
import type { SchemaOf } from '../../../src/adapters/schema/index.ts'
import { jsonSchema } from '../../../src/adapters/schema/index.ts'
import type { PolicyInput } from '../../../src/index.ts'
import { corridorPolicy, definePolicy, standardPolicy } from '../../../src/index.ts'
import { randomWorld } from '../../oracle/worlds.ts'

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } })
const validators = new Map(
  (['member', 'tie', 'outcome', 'policy'] as const).map(of => [of, ajv.compile(jsonSchema(of))]),
)

/** What ajv says against the values, one line each. */
function wrong(of: SchemaOf, values: readonly unknown[]): string[] {
  const validate = validators.get(of)!
  return values
    .filter(value => !validate(value))
    .map(value => `${JSON.stringify(value)}: ${ajv.errorsText(validate.errors)}`)
}

/** Whether a function stands anywhere in it, which JSON would lose. */
function withFunction(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return typeof value === 'function'
  return Object.values(value).some(withFunction)
}

const read = (path: string) => readFileSync(`fixtures/${path}`, 'utf8')

test('jsonSchema(member | tie | outcome) holds for all of fixtures/aachen, as admitted', async () => {
  const { members } = await readMembers(read('aachen/members.csv'), { format: 'csv' })
  const { ties } = await readTies(read('aachen/ties.csv'), members, { format: 'csv' })
  const { outcomes } = await readOutcomes(read('aachen/outcomes.csv'), members, { format: 'csv' })
  expect([members.length, ties.length, outcomes.length].every(count => count > 1)).toBe(true)
  expect(wrong('member', members)).toEqual([])
  expect(wrong('tie', ties)).toEqual([])
  expect(wrong('outcome', outcomes)).toEqual([])
})

test.each(readdirSync('fixtures/worlds').filter(name => name.endsWith('.json')))(
  'jsonSchema holds for worlds/%s',
  name => {
    const world = JSON.parse(read(`worlds/${name}`))
    expect(wrong('member', world.members)).toEqual([])
    expect(wrong('tie', world.ties)).toEqual([])
    expect(wrong('outcome', world.outcomes)).toEqual([])
  },
)

test('jsonSchema(policy) holds for whatever survives JSON of 500 random policies (seeds 1 to 500)', () => {
  const policies = Array.from({ length: 500 }, (_, i) => randomWorld(i + 1).policy)
  const whole = policies.map(({ rules, signals, ...policy }) => ({
    ...JSON.parse(JSON.stringify(policy)),
    rules: rules.filter(rule => !withFunction(rule)),
    signals: signals.filter(signal => !withFunction(signal)),
  }))
  for (const policy of whole) definePolicy(policy)
  expect(wrong('policy', whole)).toEqual([])
})

test('jsonSchema(policy) holds for standard policies, names alone and nested rules', () => {
  const short = {
    signals: [{ name: 'needsMet', weight: 4000 }],
    rules: ['consented', { rule: 'not', of: { rule: 'any', of: ['crossBorder'] } }],
  }
  expect(wrong('policy', [standardPolicy(), corridorPolicy('DE', 'TR'), short, {}])).toEqual([])
})

const near = { name: 'near', shape: 'contacts', weight: 1, neutral: 1, reach: 2 }

test('jsonSchema(policy) holds for paths over contacts, whole and by the name of a standard signal', () => {
  const signals = [
    [{ ...near, half: 1 }],
    [{ ...near, peak: 1, reach: 3, far: 0 }],
    [{ name: 'proximity', peak: 7 }],
    [{ name: 'proximity', half: 7 }],
    [{ name: 'proximity', reach: 3, far: 500 }],
  ] as PolicyInput['signals'][]
  for (const one of signals) definePolicy({ signals: one! })
  expect(
    wrong(
      'policy',
      signals.map(one => ({ signals: one })),
    ),
  ).toEqual([])
})

test.each<[SchemaOf, unknown]>([
  ['member', { id: 'a', name: 'A' }],
  ['member', { id: 'a', name: 'A', kind: 'firm' }],
  ['member', { id: ' a', name: 'A', kind: 'company' }],
  ['member', { id: 'a', name: 'A', kind: 'company', languages: [] }],
  ['member', { id: 'a', name: 'A', kind: 'company', hobby: 'chess' }],
  ['tie', { from: 'a', to: 'b', strength: 2 }],
  ['outcome', { from: 'a', to: 'b', stage: 'met' }],
  ['policy', { rules: ['notThere'] }],
  ['policy', { rules: [{ rule: 'not', of: ['consented'] }] }],
  ['policy', { rules: [{ rule: 'corridor', between: ['DE', 'DE'] }] }],
  ['policy', { rules: [{ rule: 'all', of: 'consented' }] }],
  ['policy', { signals: [{ name: 'needsMet', weight: 0.5 }] }],
  ['policy', { signals: [{ name: 'own', weight: 1 }] }],
  ['policy', { signals: [{ name: 'needsMet', x: 'contact' }] }],
  ['policy', { signals: [{ name: 'industryFit', cells: { C: { C: 1001 } } }] }],
  ['policy', { bias: '0' }],
  ['policy', { blind: ['size', 'size'] }],
  ['policy', { signals: [{ ...near, half: 1, peak: 1 }] }],
  ['policy', { signals: [near] }],
  ['policy', { signals: [{ ...near, half: 1, reach: 3 }] }],
  ['policy', { signals: [{ ...near, half: 1, far: 1 }] }],
  ['policy', { signals: [{ name: 'proximity', half: 1, peak: 1 }] }],
  ['policy', { signals: [{ name: 'proximity', reach: 3 }] }],
  ['policy', { signals: [{ name: 'industryFit', cells: [] }] }],
])('jsonSchema(%s) refuses %j', (of, value) => {
  expect(wrong(of, [value])).toHaveLength(1)
  if (of === 'policy') expect(() => definePolicy(value as PolicyInput)).toThrow()
})

test('jsonSchema(other) is misuse', () => {
  expect(() => Reflect.apply(jsonSchema, undefined, ['event'])).toThrow(/Expected `of` to be one of/)
})
