import { describe, expect, it } from 'vitest'
import { clusterOrder } from '../../src/columns/order.ts'
import type { Recipe } from '../../src/columns/recipe.ts'
import { covers, recipeOf, recordKey } from '../../src/columns/recipe.ts'
import { occurring, RECORD_VALUES, recordValue, recordValues } from '../../src/columns/records.ts'
import { surveyOf } from '../../src/columns/survey.ts'
import { createNetwork, definePolicy } from '../../src/index.ts'
import type { RecordOfEvents } from '../../src/policy/signal.ts'
import { createToday } from '../../src/scoring/facts.ts'
import { memberOf, NOW } from './compiled-of.ts'

const record = (said: Partial<RecordOfEvents> = {}): RecordOfEvents => ({
  shape: 'record',
  name: 'met',
  weight: 1000,
  neutral: 0,
  events: ['met', 'tie'],
  half: 1000,
  halfLife: 10,
  ...said,
})

describe('a recipe', () => {
  it('has what signals and rules read, each field once, and the records', () => {
    const { fields, records } = recipeOf(
      definePolicy({
        signals: [{ name: 'sharedLanguage' }, record()],
        rules: [{ rule: 'speaks', language: 'de' }, 'crossBorder'],
      }),
    )
    expect(fields).toEqual(['languages', 'opens'])
    expect(records.map(({ name }) => name)).toEqual(['met'])
  })

  it.each<[string, RecordOfEvents, boolean]>([
    ['a weight and a name', record({ weight: -5, name: 'other', neutral: 7 }), true],
    ['the order of events', record({ events: ['tie', 'met'] }), true],
    ['the half', record({ half: 999 }), false],
    ['the half-life', record({ halfLife: 11 }), false],
    ['the events', record({ events: ['met'] }), false],
  ])('records that differ in %s', (_what, other, same) => {
    expect(recordKey(other) === recordKey(record())).toBe(same)
  })

  it.each<[Recipe, Recipe, boolean]>([
    [{ fields: ['kind', 'opens'], records: [record()] }, { fields: ['opens'], records: [record({ weight: 1 })] }, true],
    [{ fields: ['kind'], records: [] }, { fields: ['kind', 'opens'], records: [] }, false],
    [{ fields: [], records: [record()] }, { fields: [], records: [record(), record({ half: 3 })] }, false],
    [{ fields: [], records: [] }, { fields: [], records: [] }, true],
  ])('%# covers another exactly if it has all of that', (one, other, expected) => {
    expect(covers(one, other)).toBe(expected)
  })
})

describe('records', () => {
  const members = ['a', 'b', 'c', 'd', 'e'].map(id => memberOf(id))
  const network = createNetwork({
    members,
    ties: [
      { from: 'a', to: 'b', last: '2026-11-22', since: '2020-01-01' },
      { from: 'a', to: 'c', since: '2026-11-12' },
      { from: 'c', to: 'd' },
    ],
    outcomes: [
      { from: 'a', to: 'd', date: '2026-11-22', stage: 'met' },
      { from: 'e', to: 'd', date: '2026-11-23', stage: 'met' },
      { from: 'e', to: 'b', date: '2026-11-22', stage: 'declined' },
    ],
  })
  const { age } = createToday(NOW)
  const placeAt = Uint32Array.of(4, 3, 2, 1, 0)
  const byId = (one: RecordOfEvents) => {
    const values = recordValues(one, network, { placeAt, age })
    return Object.fromEntries(members.map(({ id }, i) => [id, values[placeAt[i]!]]))
  }

  // An event of today is worth 1000, one of a half-life ago 500; v = ⌊1000·s / (s + 1000)⌋, one up.
  it('add up what happened to a member by now; nothing dated is unknown', () => {
    expect(byId(record())).toEqual({ a: 715, b: 501, c: 334, d: 501, e: 0 })
    expect(byId(record({ events: ['met'] }))).toEqual({ a: 501, b: 0, c: 0, d: 501, e: 0 })
    expect(byId(record({ events: ['declined'] }))).toEqual({ a: 0, b: 501, c: 0, d: 0, e: 501 })
  })

  it('of one member alone are the same', () => {
    for (const one of [record(), record({ events: ['met'] }), record({ events: ['tie'], halfLife: 3 })]) {
      const alone = members.map(({ id }) => [
        id,
        recordValue(one, { ties: network.tiesOf(id), outcomes: network.outcomesOf(id), age }),
      ])
      expect(Object.fromEntries(alone)).toEqual(byId(one))
    }
  })

  it('say of events that are worth nothing any more that they were there', () => {
    expect(byId(record({ events: ['tie'], halfLife: 1, half: 1000 })).c).toBe(1)
  })

  it('note which values occur', () => {
    const occurs = occurring(Int32Array.of(0, 501, 1001, 501))
    expect(occurs).toHaveLength(RECORD_VALUES)
    expect([...occurs.keys()].filter(value => occurs[value] === 1)).toEqual([0, 501, 1001])
  })
})

describe('the order of places', () => {
  it('puts members of one industry and country together, and who cannot be introduced last', () => {
    const rows = [
      memberOf('a', { industries: ['C28', 'J62'], baseCountry: 'DE' }),
      memberOf('b', { industries: ['J62'], baseCountry: 'TR', paused: true }),
      memberOf('c', { industries: ['J62'], baseCountry: 'DE' }),
      memberOf('d', { industries: ['C28'], baseCountry: 'TR' }),
      memberOf('e', { industries: ['C28'], baseCountry: 'DE', consent: { matching: false } }),
      memberOf('f'),
      memberOf('g', { industries: ['C28'], baseCountry: 'DE', consent: { matching: true }, paused: false }),
      memberOf('h', { industries: ['J62'], baseCountry: 'TR' }),
    ]
    expect([...clusterOrder(surveyOf(rows))].map(row => rows[row]!.id).join('')).toBe('agdchfeb')
  })

  it('of nobody is nobody', () => {
    expect(clusterOrder(surveyOf([]))).toHaveLength(0)
  })
})
