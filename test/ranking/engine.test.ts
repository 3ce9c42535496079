import { describe, expect, it } from 'vitest'
import { generate } from '../../bench/generate.ts'
import { uint32, wordsFor } from '../../src/columns/lists.ts'
import { recipeOf } from '../../src/columns/recipe.ts'
import type { Member, Policy, PolicyInput, Signal } from '../../src/index.ts'
import { definePolicy, standardPolicy } from '../../src/index.ts'
import type { Engine } from '../../src/ranking/engine.ts'
import { createEngine } from '../../src/ranking/engine.ts'
import type { PlaceQuery } from '../../src/ranking/judge.ts'
import { compiledOf, memberOf } from '../columns/compiled-of.ts'

const everybody = (size: number) => uint32(wordsFor(size)).fill(0xffffffff)
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)

function engineOf(policy: Policy, members: readonly Member[], ties = generate({ members: 1 }).ties) {
  const { compiled, placeOf } = compiledOf({ members, ties }, recipeOf(policy))
  const size = compiled.columns.size
  const mask = everybody(size)
  // Beyond the last member there is nobody, whatever the mask says of them.
  for (let place = size; place < 32 * mask.length; place++) mask[place >>> 5]! &= ~(1 << (place & 31))
  const query = (said: Partial<PlaceQuery> = {}): PlaceQuery => ({
    k: 3,
    floor: Number.NEGATIVE_INFINITY,
    mask,
    admits: () => true,
    ...said,
  })
  return { engine: createEngine(policy, compiled), compiled, placeOf, size, query, mask }
}

function listOf(engine: Engine, how: 'top' | 'scan', place: number, query: PlaceQuery) {
  const best = engine[how](place, query)
  return upTo(best.length).map(i => [best.place(i), best.score(i)])
}

const { members, ties } = generate({ members: 90, seed: 5, contacts: 3 })
const policyOf = (input: PolicyInput): Policy => definePolicy({ rules: [], threshold: null, bias: 0, ...input })

describe('the engine', () => {
  const policies: readonly (readonly [string, Policy])[] = [
    ['the standard policy', { ...standardPolicy(), threshold: null }],
    ['paths alone', policyOf({ signals: standardPolicy().signals.filter(({ shape }) => shape === 'contacts') })],
    ['overlaps forward', policyOf({ fusion: { kind: 'forward' } })],
    ['the less of both sides', policyOf({ fusion: { kind: 'mutual', reciprocity: 1000 } })],
    ['no signals', policyOf({ signals: [] })],
  ]

  it.each(policies)(
    'under %s finds by lists what it finds by looking at everybody, and what everybody is worth',
    (_name, policy) => {
      const { engine, size, query, mask, compiled } = engineOf(policy, members, ties)
      for (const place of upTo(size).filter(one => one % 7 === 0)) {
        const scores = [...engine.scores(place, { mask, admits: () => true })]
        expect(scores[place]).toBeNaN()
        const rankOf = (other: number) => compiled.columns.ranks[other]!
        const expected = upTo(size)
          .filter(other => other !== place)
          .sort((p, q) => scores[q]! - scores[p]! || rankOf(p) - rankOf(q))
          .map(other => [other, scores[other]])
        for (const k of [1, 5, 89]) {
          expect(listOf(engine, 'top', place, query({ k }))).toEqual(expected.slice(0, k))
          expect(listOf(engine, 'scan', place, query({ k }))).toEqual(expected.slice(0, k))
        }
        const floor = scores[expected[4]![0]!]!
        const above = expected.filter(([, score]) => score! >= floor)
        expect(listOf(engine, 'top', place, query({ k: 89, floor }))).toEqual(above)
      }
    },
  )

  it('lists only who is in the mask and admitted, and nobody where nobody is wanted', () => {
    const { engine, size, query, mask } = engineOf(standardPolicy(), members, ties)
    const policyless = engineOf(policyOf({ signals: [] }), members)
    for (const { engine: one } of [engineOf({ ...standardPolicy(), threshold: null }, members, ties), policyless]) {
      const odd = mask.map(word => word & 0xaaaaaaaa)
      const found = listOf(one, 'top', 4, query({ k: 89, mask: odd, admits: other => other % 3 === 0 }))
      expect(found.map(([place]) => place!).sort((p, q) => p - q)).toEqual(
        upTo(size).filter(other => other % 2 === 1 && other % 3 === 0),
      )
      expect(listOf(one, 'top', 4, query({ mask: new Uint32Array(0) }))).toEqual([])
      expect(listOf(one, 'top', 4, query({ k: 0 }))).toEqual([])
    }
    const scores = engine.scores(4, { mask: mask.map(word => word & 0xaaaaaaaa), admits: other => other !== 3 })
    expect(upTo(size).filter(other => !Number.isNaN(scores[other]!))).toEqual(
      upTo(size).filter(other => other % 2 === 1 && other !== 3),
    )
  })

  it('without signals asks no further than it must, by id', () => {
    const { engine, query, compiled } = engineOf(policyOf({ signals: [] }), members)
    const asked: number[] = []
    const admits = (other: number) => {
      asked.push(compiled.columns.ranks[other]!)
      return true
    }
    engine.top(4, query({ k: 3, admits }))
    expect(asked).toEqual(
      upTo(4)
        .filter(rank => rank !== compiled.columns.ranks[4])
        .slice(0, 3),
    )
  })
})

/** Of everybody who is looked at, the function is asked; of whoever lists, bounds or heads tell off, it is not. */
describe('who can be told off', () => {
  const asked = new Set<string>()
  const watch: Signal = {
    shape: 'custom',
    name: 'watch',
    weight: 1,
    neutral: 0,
    min: 0,
    max: 10,
    value: (a, b) => {
      for (const { id } of [a, b]) asked.add(id)
      return 5
    },
  }
  const overlap: Signal = {
    shape: 'overlap',
    name: 'needs',
    x: 'needs',
    y: 'offers',
    half: 500,
    weight: 100,
    neutral: 0,
  }
  const MANY = 400
  const crowd = upTo(MANY).map(i => memberOf(`m${i}`, { offers: ['all', `t${i % 100}`], needs: [`u${i % 80}`] }))
  const asking = memberOf('a', { needs: ['t7', 't8', 'all'], offers: ['u3'] })
  const lookedAt = (policy: Policy, said: Partial<PlaceQuery> = {}, others = crowd, how: 'top' | 'scan' = 'top') => {
    const { engine, query, placeOf } = engineOf(policy, [asking, ...others])
    asked.clear()
    engine[how](placeOf('a'), query(said))
    asked.delete('a')
    return [...asked].sort()
  }

  it('forward is everybody but who stands in the lists of what is needed', () => {
    const policy = policyOf({ signals: [overlap, watch], fusion: { kind: 'forward' } })
    const holders = upTo(MANY).filter(i => i % 100 === 7 || i % 100 === 8)
    const found = lookedAt(policy, { k: 8 })
    expect(found).toEqual(holders.map(i => `m${i}`).sort())
    // With a ninth wanted all others are worth the same.
    expect(lookedAt(policy, { k: 9 })).toHaveLength(MANY)
  })

  it('on both sides is whoever has too little on either', () => {
    const policy = policyOf({ signals: [overlap, watch], fusion: { kind: 'mutual', reciprocity: 1000 } })
    const meant = upTo(300).map(i => memberOf(`x${i}`, { offers: ['t7'], needs: ['u3'] }))
    const found = lookedAt(policy, { k: 3 }, [...crowd, ...meant])
    expect(found.length).toBeGreaterThanOrEqual(3)
    // t8 is rarest, so that whoever holds it is looked at before there is a floor.
    expect(found.filter(id => !id.startsWith('x'))).toEqual(['m108', 'm208', 'm308', 'm8'])
  })

  it('is whoever is below a floor from the first', () => {
    const policy = policyOf({ signals: [overlap, watch], fusion: { kind: 'forward' } })
    // t7 and t8 are held by four each, 500, and another 50: ⌊1000·550 / 1050⌋ · 100 = 52300, and the function’s 10.
    expect(lookedAt(policy, { k: MANY, floor: 52_301 })).toHaveLength(8)
    expect(lookedAt(policy, { k: MANY, floor: 52_311 })).toEqual([])
    expect(lookedAt({ ...policy, threshold: { score: 52_301, confidence: 0 } }, { k: MANY })).toHaveLength(8)
  })

  it('is nobody outside the mask', () => {
    const policy = policyOf({ signals: [watch], fusion: { kind: 'forward' } })
    expect(lookedAt(policy, { k: 1, mask: everybody(32) })).toHaveLength(31)
    expect(lookedAt(policy, { k: 1, mask: everybody(32) }, crowd, 'scan')).toHaveLength(31)
  })

  it('admission is asked only of who is good enough to enter', () => {
    const policy = policyOf({ signals: [overlap], fusion: { kind: 'forward' } })
    const { engine, query, placeOf } = engineOf(policy, [asking, ...crowd])
    let count = 0
    const admits = () => {
      count++
      return true
    }
    engine.top(placeOf('a'), query({ k: 8, admits }))
    expect(count).toBe(8)
  })
})

describe('confidence', () => {
  const custom = (name: string, weight: number, known: boolean): Signal => ({
    shape: 'custom',
    name,
    weight,
    neutral: 0,
    min: 0,
    max: 10,
    value: () => (known ? 5 : undefined),
  })
  const languages: Signal = {
    shape: 'overlap',
    name: 'l',
    x: 'languages',
    y: 'languages',
    half: 1,
    weight: 3,
    neutral: 0,
  }
  const pair = [memberOf('a', { languages: ['de'] }), memberOf('b', { languages: ['de'] })]
  const confidence = (
    signals: readonly Signal[],
    who = pair,
    fusion: Policy['fusion'] = { kind: 'mutual', reciprocity: 0 },
  ) => {
    const { engine, query, placeOf } = engineOf(policyOf({ signals, fusion }), who)
    engine.top(placeOf('a'), query())
    return engine.confidence(placeOf('b'))
  }

  it('is the share of weight that is known, whatever its sign', () => {
    expect(confidence([custom('c', -2, true), custom('d', 1, false), languages])).toBe(833)
    expect(confidence([custom('c', -2, true), languages], [pair[0]!, memberOf('b')])).toBe(400)
    expect(confidence([languages, custom('d', 1, false)], pair, { kind: 'forward' })).toBe(750)
    expect(confidence([])).toBe(0)
    expect(confidence([custom('c', 0, true)])).toBe(0)
  })

  it('below the threshold keeps a candidate out, at it does not', () => {
    const signals = [custom('c', 1, true), custom('d', 1, false)]
    const kept = (least: number) => {
      const policy = policyOf({ signals, threshold: { score: -100_000, confidence: least } })
      const { engine, query, placeOf } = engineOf(policy, pair)
      return engine.top(placeOf('a'), query()).length
    }
    expect([kept(500), kept(501), kept(0)]).toEqual([1, 0, 1])
  })
})
