import { describe, expect, test } from 'vitest'
import { type Explanation, oracle } from './oracle.ts'
import type { Rule } from './policy.ts'
import { type RandomWorld, randomWorld } from './worlds.ts'

const WORLDS: readonly RandomWorld[] = Array.from({ length: 600 }, (_, seed) => randomWorld(seed))
const ids = ({ members }: RandomWorld) => members.map(({ id }) => id)

/** Every pair of different members, explained. */
const EXPLAINED: readonly { world: RandomWorld; explanation: Explanation }[] = WORLDS.flatMap(world => {
  const { explain } = oracle(world)
  const explanations = ids(world).flatMap(a => ids(world).flatMap(b => (a === b ? [] : [explain(a, b)])))
  return explanations.map(explanation => ({ world, explanation }))
})

describe('randomWorld(seed)', () => {
  test('is the same for the same seed and another for another', () => {
    // Functions are compared by identity: the custom ones come from one list.
    expect(randomWorld(17)).toEqual(randomWorld(17))
    expect(randomWorld(17)).not.toEqual(randomWorld(18))
  })

  test('is valid: different ids, no tie to oneself, ties and outcomes between members, no repetitions', () => {
    for (const world of WORLDS) {
      const known = new Set(ids(world))
      expect(known.size).toBe(world.members.length)
      for (const { from, to } of [...world.ties, ...world.outcomes]) {
        expect(from !== to && known.has(from) && known.has(to)).toBe(true)
      }
      for (const { needs = [], ...member } of world.members) {
        const terms = needs.map(need => (typeof need === 'string' ? need : need.term))
        const lists = [terms, ...Object.values(member).filter(value => Array.isArray(value))]
        for (const list of lists) expect(new Set(list).size).toBe(list.length)
      }
    }
  })

  test('has empty networks, single members and all sizes to 9', () => {
    const sizes = new Set(WORLDS.map(({ members }) => members.length))
    expect([...sizes].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  test('has signals of every shape, known with many values, and unknown', () => {
    for (const shape of ['overlap', 'affinity', 'contacts', 'record', 'custom']) {
      const sides = EXPLAINED.map(({ world, explanation }) => {
        const names = world.policy.signals.filter(signal => signal.shape === shape).map(({ name }) => name)
        const { reasons, unknown } = explanation.forward
        return {
          values: reasons.filter(row => names.includes(row.signal)),
          unknown: unknown.filter(n => names.includes(n)),
        }
      })
      expect(new Set(sides.flatMap(({ values }) => values.map(({ value }) => value))).size).toBeGreaterThan(50)
      expect(sides.flatMap(({ unknown }) => unknown).length).toBeGreaterThan(500)
    }
  })

  test('has rules of every kind that refuse some pairs and admit others', () => {
    const nameOf = (rule: Rule) => (typeof rule === 'string' ? rule : rule.rule)
    const refused = new Map<string, number>()
    const admitted = new Map<string, number>()
    for (const { world, explanation } of EXPLAINED) {
      for (const name of new Set(world.policy.rules.map(nameOf))) {
        const counts = explanation.refusals.some(({ rule }) => rule === name) ? refused : admitted
        counts.set(name, (counts.get(name) ?? 0) + 1)
      }
    }
    // differentMember can refuse nobody here: the pairs are of different members.
    expect([...admitted.keys()].filter(name => !refused.has(name))).toEqual(['differentMember'])
    expect(Math.min(...admitted.values())).toBeGreaterThan(20)
    // Seventeen rules in FORMAT.md, all but differentMember.
    expect(refused.size).toBe(16)
  })

  test('has thresholds that cut, and rankings with equal scores', () => {
    const rankings = WORLDS.map(world =>
      oracle(world)
        .best()
        .map(({ score }) => score),
    )
    const equal = rankings.filter(scores => new Set(scores).size < scores.length)
    expect(rankings.filter(scores => scores.length > 0).length).toBeGreaterThan(200)
    expect(equal.length).toBeGreaterThan(100)
    const below = EXPLAINED.filter(({ explanation }) => explanation.refusals.at(-1)?.code === 'belowThreshold')
    expect(below.length / EXPLAINED.length).toBeGreaterThan(0.1)
    expect(below.length / EXPLAINED.length).toBeLessThan(0.5)
  })
})

describe('oracle(randomWorld(seed))', () => {
  test('explains every benefit to the last point', () => {
    for (const { explanation } of EXPLAINED) {
      for (const { benefit, bias, reasons } of [explanation.forward, explanation.backward]) {
        expect(reasons.reduce((sum, { points }) => sum + points, bias)).toBe(benefit)
      }
    }
  })

  test('says the same of a pair from both ends: backward is the other forward, and mutual scores agree', () => {
    for (const world of WORLDS.slice(0, 200)) {
      const { explain } = oracle(world)
      for (const a of ids(world)) {
        for (const b of ids(world)) {
          const [there, back] = [explain(a, b), explain(b, a)]
          expect(there.backward).toEqual(back.forward)
          if (world.policy.fusion.kind === 'mutual') expect(there.score).toBe(back.score)
        }
      }
    }
  })

  test('depends on no order of members, ties and outcomes', () => {
    for (const world of WORLDS.slice(0, 200)) {
      const turned = {
        ...world,
        members: world.members.toReversed(),
        ties: world.ties.toReversed(),
        outcomes: world.outcomes.toReversed(),
      }
      expect(oracle(turned).best()).toEqual(oracle(world).best())
      for (const id of ids(world)) {
        expect(oracle(turned).introductions(id, world)).toEqual(oracle(world).introductions(id, world))
      }
    }
  })
})
