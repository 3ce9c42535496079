import { expect, test } from 'vitest'
import { auditOpportunity, createMatcher, createNetwork } from '../../src/index.ts'
import { many, member } from './members.ts'

const network = createNetwork({
  members: [
    member('a'),
    member('b', { consent: {} }),
    member('closed', { consent: { matching: false } }),
    member('paused', { paused: true }),
    member('z'),
  ],
})

test('who is paused, or does not let itself be introduced, is not counted', () => {
  const { total, none } = auditOpportunity([], { network, groups: [] })
  expect(total).toMatchObject({ members: 3, introduced: 0, none: 3, rate: 0, introductionShare: 0, exposureShare: 0 })
  expect(none).toEqual(['a', 'b', 'z'])
})

test('an introduction of a round is one for both, whole', () => {
  const round = { introductions: [{ from: 'a', to: 'z' }] }
  const { total, none } = auditOpportunity([round], { network, groups: [] })
  expect(total).toMatchObject({ introduced: 2, none: 1, introductions: 2, exposure: 2_000_000, rate: 666 })
  expect(none).toEqual(['b'])
})

test('on a list it is the other who is seen, whichever way round the pair is written', () => {
  const ranked = [
    { from: 'a', to: 'b' },
    { from: 'z', to: 'a' },
  ]
  expect(auditOpportunity([{ member: 'a', ranked }], { network, groups: [] }).none).toEqual(['a'])
})

test('a ranking that has passed through JSON is the same ranking', async () => {
  const matcher = createMatcher(network, { threshold: null, rules: ['differentMember'] }, { audience: 'manager' })
  const rankings = []
  for await (const one of matcher.all({ limit: 1 })) rankings.push(one)
  const audit = auditOpportunity(rankings, { network, groups: [] })
  expect(audit.none.length).toBeGreaterThan(0)
  expect(auditOpportunity(JSON.parse(JSON.stringify(rankings)), { network, groups: [] })).toEqual(audit)
})

test('of nobody nothing is known: the rate may be anything', () => {
  const { total } = auditOpportunity([], { network: createNetwork({ members: [] }), groups: [] })
  expect(total).toMatchObject({ members: 0, rate: 0, low: 0, high: 1000 })
})

test('a group is below four fifths by the least that it can be', () => {
  const members = [...many('a', 100, { size: 'small' }), ...many('b', 100, { size: 'large' })]
  const ofBoth = (a: number, b: number) => {
    const to = 'b0'
    const introductions = [
      ...Array.from({ length: a }, (_, i) => ({ from: `a${i}`, to })),
      ...Array.from({ length: b - 1 }, (_, i) => ({ from: `b${i + 1}`, to })),
    ]
    const options = { network: createNetwork({ members }), groups: ['size'] } as const
    return auditOpportunity([{ introductions }], options).tables[0]!.groups.map(
      ({ impactRatio, isBelowFourFifths }) => [impactRatio, isBelowFourFifths],
    )
  }
  expect(ofBoth(40, 50)).toEqual([
    [1000, false],
    [800, false],
  ])
  expect(ofBoth(71, 89)).toEqual([
    [1000, false],
    [797, true],
  ])
  expect(ofBoth(90, 45)).toEqual([
    [500, true],
    [1000, false],
  ])
})

test('there is no ratio where nobody was introduced', () => {
  const options = { network: createNetwork({ members: many('a', 10, { size: 'small' }) }), groups: ['size'] } as const
  expect(auditOpportunity([], options).tables[0]!.groups).toMatchObject([
    { impactRatio: undefined, isBelowFourFifths: false },
  ])
})
