import { describe, expect, it } from 'vitest'
import { generate } from '../../bench/generate.ts'
import type { Compiled } from '../../src/columns/columns.ts'
import { compileColumns } from '../../src/columns/compile.ts'
import { extendColumns } from '../../src/columns/extend.ts'
import { hasBit } from '../../src/columns/lists.ts'
import { packColumns, unpackColumns } from '../../src/columns/packed.ts'
import { recipeOf } from '../../src/columns/recipe.ts'
import type { Rule } from '../../src/index.ts'
import { createNetwork, definePolicy, standardPolicy } from '../../src/index.ts'
import { dayNumber } from '../../src/integers/days.ts'
import { changedNetwork } from '../../src/network/changed-network.ts'
import { createCrowd, inOrderOfIds } from '../../src/ranking/crowd.ts'
import { createRanking } from '../../src/ranking/indexed.ts'
import { packIndexes } from '../../src/ranking/indexes.ts'
import { compareRanked } from '../../src/ranking/ranking.ts'
import { createStretches, isPlain, stretchesOf } from '../../src/ranking/task.ts'
import { createFacts, createToday } from '../../src/scoring/facts.ts'
import { createGate } from '../../src/scoring/gate.ts'
import { createScorer } from '../../src/scoring/scorer.ts'
import { compiledOf, memberOf, NOW } from '../columns/compiled-of.ts'
import { createScan } from './scan.ts'

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)
const parts = generate({ members: 40, seed: 3, contacts: 2 })
const policy = { ...standardPolicy(), threshold: null }
const today = createToday(NOW)

function rankingOf(network = createNetwork(parts).seenBy('manager'), compiled?: Compiled) {
  const facts = createFacts(network, NOW)
  const columns = compiled ?? compileColumns(network, recipeOf(policy), { today })
  const scan = createScan(policy, facts, createScorer(policy, facts), createGate(policy.rules, facts))
  return { ranking: createRanking(policy, columns, facts, NOW), scan, network, compiled: columns }
}

const query = { limit: 3, offset: 0, exclude: new Set<string>() }
const where: Rule = { rule: 'speaks', language: 'de' }

describe('a ranking', () => {
  it('lists from an offset on, without those excluded, and by one more rule', () => {
    const { ranking, scan, network } = rankingOf()
    const exclude = new Set([...network.members.slice(0, 20).map(({ id }) => id), 'stranger'])
    for (const { id } of network.members.filter((_, i) => i % 5 === 0))
      for (const asked of [
        { ...query, offset: 2 },
        { ...query, exclude },
        { ...query, where },
        { ...query, limit: 99 },
        { ...query, offset: 99 },
      ])
        expect(ranking.top(id, asked)).toEqual(scan.top(id, asked))
  })

  it('tells everybody’s scores by id, without rules or with one more', () => {
    const { ranking, scan, network } = rankingOf()
    for (const { id } of network.members.filter((_, i) => i % 9 === 0))
      for (const rule of [undefined, where]) expect(ranking.scores(id, rule)).toEqual(scan.scores(id, rule))
  })

  it('has the best pairs, each once', () => {
    const { ranking, scan, network } = rankingOf()
    const exclude = new Set(network.members.slice(5, 20).map(({ id }) => id))
    for (const asked of [
      query,
      { ...query, offset: 4 },
      { ...query, exclude },
      { ...query, where },
      { ...query, limit: 2000 },
      { ...query, limit: 0 },
    ])
      expect(ranking.best(asked)).toEqual(scan.best(asked))
  })

  it('of everybody is each one’s list', async () => {
    const { ranking, scan, network } = rankingOf()
    for (const workers of [1, 3]) {
      const lists: unknown[] = []
      for await (const one of ranking.everybody({ ...query, offset: 1, where }, workers)) lists.push(one)
      expect(lists).toEqual(
        network.members.map(({ id: member }) => ({ member, ranked: scan.top(member, { ...query, offset: 1, where }) })),
      )
    }
  })

  it('knows no strangers', () => {
    const { ranking } = rankingOf()
    expect(() => ranking.top('stranger', query)).toThrow('stranger')
    expect(() => ranking.scores('stranger', undefined)).toThrow('stranger')
  })

  it('after a change is that of whoever is there now', async () => {
    const { network, compiled } = rankingOf()
    const [first, second, third] = network.members
    const change = {
      upsert: [
        { ...first!, id: `${second!.id}-x` },
        { ...third!, languages: ['de', 'tr'], avoid: [first!.id] },
      ],
      remove: new Set([second!.id]),
      ties: [{ from: first!.id, to: third!.id }],
      untie: [],
      outcomes: [{ from: first!.id, to: `${second!.id}-x`, date: '2026-11-01', stage: 'declined' as const }],
    }
    const after = changedNetwork(network, change)
    const extended = extendColumns(compiled, { before: network, after, change, today })!
    const { ranking, scan } = rankingOf(after, extended)
    for (const { id } of after.members.filter((_, i) => i % 5 < 3)) {
      for (const asked of [query, { ...query, where, limit: 50 }])
        expect(ranking.top(id, asked)).toEqual(scan.top(id, asked))
      expect(ranking.scores(id, where)).toEqual(scan.scores(id, where))
    }
    expect(ranking.best({ ...query, limit: 30 })).toEqual(scan.best({ ...query, limit: 30 }))
    const asked: string[] = []
    for await (const { member } of ranking.everybody(query, 1)) asked.push(member)
    expect(asked).toEqual(after.members.map(({ id }) => id))
    const places = inOrderOfIds(extended)
    expect([...places].map(place => extended.memberAt(place).id)).toEqual(asked)
  })
})

it.each([
  [{ score: 2 }, { score: 1 }, -1],
  [{ score: 1, from: 'b' }, { score: 1, from: 'a' }, 1],
  [{ score: 1, from: 'a', to: 'b' }, { score: 1, from: 'a', to: 'c' }, -1],
  [{ score: 1, from: 'a', to: 'c' }, { score: 1, from: 'b', to: 'b' }, -1],
])('of %j and %j the order is %i', (p, q, sign) => {
  const ranked = (one: object) => ({ score: 0, confidence: 0, from: 'a', to: 'b', ...one })
  expect(Math.sign(compareRanked(ranked(p), ranked(q)))).toBe(sign)
  expect(Math.sign(compareRanked(ranked(q), ranked(p)))).toBe(-sign)
  expect(compareRanked(ranked(p), ranked(p))).toBe(0)
})

describe('a crowd', () => {
  const crowdOf = () => {
    const { compiled, placeOf } = compiledOf(parts, recipeOf(policy))
    const source = { ...compiled, today: dayNumber(NOW), reference: () => () => undefined }
    return { crowd: createCrowd(policy, source), compiled, placeOf }
  }

  it('leaves out of a mask whom it is told to', () => {
    const { crowd, compiled } = crowdOf()
    const gate = crowd.gateOf(undefined)
    const whole = crowd.maskOf(gate, [])(0)
    const less = crowd.maskOf(gate, [3, 35])(0)
    const inside = (mask: Uint32Array) => upTo(compiled.columns.size).filter(place => hasBit(mask, place))
    expect(inside(less)).toEqual(inside(whole).filter(place => place !== 3 && place !== 35))
    expect(crowd.gateOf(undefined)).toBe(gate)
  })

  it('has lists one after the other, each as long as it is', () => {
    const { crowd } = crowdOf()
    const asked = { limit: 3, offset: 1, excluded: [] }
    const places = [5, 2, 30]
    const all = crowd.lists(places, asked)
    for (const [i, place] of places.entries()) {
      const one = crowd.lists([place], asked)
      const [from, to] = [all.starts[i], all.starts[i + 1]]
      for (const what of ['places', 'scores', 'confidences'] as const)
        expect([...all[what].subarray(from, to)]).toEqual([...one[what]])
      expect([...one.starts]).toEqual([0, one.places.length])
    }
    expect(crowd.lists(places, { ...asked, offset: 99 }).places).toHaveLength(0)
    expect([...crowd.lists([], asked).starts]).toEqual([0])
  })
})

describe('a task', () => {
  it.each([
    [0, 0],
    [1, 1],
    [128, 1],
    [129, 2],
  ])('of %i members has %i stretches', (count, stretches) => {
    expect(stretchesOf({ asked: new Uint32Array(count) })).toBe(stretches)
  })

  it('is worked out from plain data as it is here, stretch by stretch', () => {
    const network = createNetwork(generate({ members: 150, seed: 4, contacts: 2 })).seenBy('manager')
    const compiled = compileColumns(network, recipeOf(policy), { today })
    const source = { ...compiled, today: dayNumber(NOW), reference: () => () => undefined }
    const asked = compiled.placeAt
    const plain = { policy, today: dayNumber(NOW), asked, query: { limit: 2, offset: 0, excluded: [] } }
    const crowd = createCrowd(policy, source)
    const task = { ...plain, columns: packColumns(compiled.columns), indexes: packIndexes(compiled.kept) }
    const stretches = createStretches(structuredClone(task))
    expect(stretches(1)).toEqual(crowd.lists(asked.subarray(128), plain.query))
    expect(stretches(0).starts).toHaveLength(129)
  })

  const custom: Rule = { rule: 'custom', code: 'c', test: () => true }
  it.each<[string, boolean, Parameters<typeof definePolicy>[0], Rule | undefined]>([
    ['rules over columns alone', true, { rules: ['notAvoided'], signals: [] }, where],
    ['a rule of one’s own', false, { rules: [custom], signals: [] }, undefined],
    ['one among others', false, { rules: [{ rule: 'not', of: custom }], signals: [] }, undefined],
    ['one as one more', false, { rules: [], signals: [] }, custom],
    [
      'a signal of one’s own',
      false,
      { rules: [], signals: [{ name: 's', weight: 1, neutral: 0, min: 0, max: 1, value: () => 1 }] },
      undefined,
    ],
    ['no rules', true, { rules: [], signals: [{ name: 'sharedLanguage' }] }, undefined],
  ])('with %s can be given away: %s', (_what, expected, input, one) => {
    const own = definePolicy(input)
    const { compiled } = compiledOf({ members: [memberOf('a')] }, { ...recipeOf(own), fields: ['languages'] })
    const asked = { policy: own, today: undefined, query: { limit: 1, offset: 0, excluded: [], where: one } }
    expect(isPlain(asked, compiled.columns)).toBe(expected)
  })
})

it('columns that are packed and unpacked say the same, with room for further sets behind', () => {
  const { compiled } = compiledOf(parts, recipeOf(policy))
  const { columns } = compiled
  const { moved, dictionary, fields, records, ...rest } = unpackColumns(structuredClone(packColumns(columns)))
  expect(moved.size).toBe(0)
  expect(dictionary.terms).toEqual(columns.dictionary.terms)
  expect(dictionary.find(columns.dictionary.terms[5]!)).toBe(5)
  expect([...records]).toEqual([...columns.records])
  expect(rest.rows).toEqual(columns.rows)
  expect([...fields.keys()]).toEqual([...columns.fields.keys()])
  for (const [field, column] of fields) {
    expect({ ...column, occurring: {} }).toEqual({ ...columns.fields.get(field), occurring: {} })
    const { starts } = column.terms
    expect(starts.buffer.byteLength).toBe(4 * (starts.length + columns.homes.length))
  }
  expect(JSON.stringify(packColumns(columns).fields.map(([, column]) => Object.keys(column)))).not.toContain(
    'occurring',
  )
})
