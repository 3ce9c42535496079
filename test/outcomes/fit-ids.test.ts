import { describe, expect, it } from 'vitest'
import type { Member, Outcome, Policy } from '../../src/index.ts'
import { createNetwork, definePolicy, fitPolicy, learningPolicy } from '../../src/index.ts'
import { drawBeside } from '../../src/outcomes/fit/draw.ts'
import { JOINT } from '../../src/outcomes/fit/rows.ts'
import { spokenIn } from '../../src/outcomes/fit/spoken.ts'
import { createFacts } from '../../src/scoring/facts.ts'
import { createGate } from '../../src/scoring/gate.ts'

const PAIRS = 80
const EVER = { since: undefined, now: undefined }
const asker = { kind: 'forward' } as const

/** Buyers who ask and sellers who answer, under ids of which those of buyers come first, or those of sellers. */
type Names = readonly [buyer: string, seller: string]
const ORDERS: readonly Names[] = [
  ['a', 'z'],
  ['z', 'a'],
]

/** Only what the buyer looks for tells yes from no; the seller looks for what nobody has. */
function market([buyer, seller]: Names) {
  const members = Array.from({ length: PAIRS }, (_, i): Member[] => [
    {
      id: `${buyer}${i}`,
      name: 'B',
      kind: 'company',
      baseCountry: 'DE',
      needs: [i % 2 ? 'casting' : 'pump'],
      offers: ['x'],
    },
    { id: `${seller}${i}`, name: 'S', kind: 'company', baseCountry: 'TR', offers: ['pump'], needs: ['y'] },
  ]).flat()
  const outcomes = Array.from({ length: PAIRS }, (_, i): Outcome => {
    const stage = i % 2 ? 'declined' : 'met'
    return { from: `${buyer}${i}`, to: `${seller}${i}`, date: '2026-05-01', stage }
  })
  return { network: createNetwork({ members }), outcomes }
}

const needsMet = (fusion: Policy['fusion']) =>
  definePolicy({ name: 'base', rules: ['differentMember'], signals: [{ name: 'needsMet' }], fusion, threshold: null })

function fitted(names: Names, fusion: Policy['fusion'], turn = (outcomes: readonly Outcome[]) => outcomes) {
  const { network, outcomes } = market(names)
  return fitPolicy(network, turn(outcomes), { base: needsMet(fusion), audience: 'manager' })
}

describe('fitPolicy by what the asker gains alone', () => {
  it('learns in the direction in which outcomes are told, whatever the ids', () => {
    const [one, other] = ORDERS.map(names => fitted(names, asker))
    expect(one!.signals[0]!.weight).toBeGreaterThan(needsMet(asker).signals[0]!.weight)
    expect([other!.signals, other!.bias]).toEqual([one!.signals, one!.bias])
    expect(one!.slope).toBeGreaterThan(1)
    expect(other!.slope).toBeGreaterThan(1)
  })

  it('learns another thing of outcomes told the other way', () => {
    const turned = fitted(['a', 'z'], asker, outcomes =>
      outcomes.map(({ from, to, ...one }) => ({ ...one, from: to, to: from })),
    )
    expect(turned.signals[0]!.weight).toBeLessThan(fitted(['a', 'z'], asker).signals[0]!.weight)
  })

  it('learns both ways of a pair told both ways, in either order of rows', () => {
    const both = (outcomes: readonly Outcome[]) =>
      outcomes.flatMap(one => [one, { ...one, from: one.to, to: one.from }])
    const policy = fitted(['a', 'z'], asker, both)
    expect(fitted(['a', 'z'], asker, outcomes => both(outcomes).reverse())).toEqual(policy)
    expect(fitted(['z', 'a'], asker, both).signals).toEqual(policy.signals)
    expect(policy.signals).not.toEqual(fitted(['a', 'z'], asker).signals)
  })
})

describe('fitPolicy by what both gain', () => {
  const mutual = { kind: 'mutual', reciprocity: 750 } as const

  it('does not ask who is told as from', () => {
    const turned = fitted(['a', 'z'], mutual, outcomes =>
      outcomes.map(({ from, to, ...one }) => ({ ...one, from: to, to: from })),
    )
    expect(turned).toEqual(fitted(['a', 'z'], mutual))
  })

  it('learns the same weights and bias under any ids where none is held out', () => {
    const few = (outcomes: readonly Outcome[]) => outcomes.slice(0, 30)
    const [one, other] = ORDERS.map(names => fitted(names, mutual, few))
    expect(other).toEqual(one)
  })
})

it('fitPolicy of ids in the same order gives the same bytes, lots and all', () => {
  const named = (names: Names) => {
    const { network, outcomes } = market(names)
    const met = outcomes.filter(({ stage }) => stage === 'met')
    const base = definePolicy({ ...learningPolicy(), rules: ['differentMember'] })
    return [outcomes, met].map(list => JSON.stringify(fitPolicy(network, list, { base, audience: 'manager' })))
  }
  expect(named(['member-', 'world-'])).toEqual(named(['a', 'z']))
})

describe('drawBeside', () => {
  const drawn = (names: Names, isMutual: boolean, rules: Policy['rules']) => {
    const { network, outcomes } = market(names)
    const yes = outcomes.filter(({ stage }) => stage === 'met')
    const gate = createGate(rules, createFacts(network, '2026-05-01'))
    return drawBeside(spokenIn(yes, EVER), { network, gate, seed: 1, isMutual })
  }
  const asked = (names: Names, isMutual: boolean, rules: Policy['rules'] = [{ rule: 'differentMember' }]) => {
    const { examples } = drawn(names, isMutual, rules)
    expect(examples.every(({ side }) => side === JOINT)).toBe(true)
    const [[buyer], isBuyer] = [names, (id: string) => id.startsWith(names[0])]
    return {
      buyer,
      yes: examples.filter(({ label }) => label === 1).map(({ a }) => isBuyer(a)),
      no: examples.filter(({ label }) => label === 0).map(({ a }) => isBuyer(a)),
    }
  }

  it.each(ORDERS)('asks for %s, who asked, and not for %s, where the asker alone counts', (...names) => {
    const { yes, no } = asked(names, false)
    expect(yes).toHaveLength(PAIRS / 2)
    expect([...yes, ...no].every(isBuyer => isBuyer)).toBe(true)
  })

  it.each(ORDERS)('asks for %s as for %s where both count', (...names) => {
    const { yes } = asked(names, true)
    expect(yes.filter(isBuyer => isBuyer)).toHaveLength(PAIRS / 2)
    expect(yes.filter(isBuyer => !isBuyer)).toHaveLength(PAIRS / 2)
  })

  it.each(ORDERS)('asks for %s alone where the rules do not admit them to %s', (...names) => {
    const { yes } = asked(names, true, [{ rule: 'inCountry', country: 'TR' }])
    expect(yes).toHaveLength(PAIRS / 2)
    expect(yes.every(isBuyer => isBuyer)).toBe(true)
  })
})
