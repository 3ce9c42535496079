import { expect, test } from 'vitest'
import type { Member } from '../../src/index.ts'
import {
  auditOpportunity,
  compareOpportunity,
  createMatcher,
  createNetwork,
  planRound,
  standardPolicy,
} from '../../src/index.ts'

const consent = { statistics: true, origin: 'members' } as const
const now = '2026-11-27'

/** Half are in Germany, half of these come from Türkiye, and all look for what the other half opens. */
function network() {
  const members = Array.from({ length: 40 }, (_, i): Member => {
    const comes = i % 4 === 1 ? { originCountries: ['TR'] } : {}
    const base = i % 2 === 0 ? 'TR' : 'DE'
    return {
      id: `m${i}`,
      name: `Member ${i}`,
      kind: 'company',
      baseCountry: base,
      ...comes,
      targetMarkets: [base === 'TR' ? 'DE' : 'TR'],
      needs: [`term ${i % 7}`],
      offers: [`term ${i % 5}`],
      consent,
    }
  })
  return createNetwork({ members })
}

const MATCHER = createMatcher(network(), undefined, { now })

test('compareOpportunity audits the round as asked, without origin, and with other settings of fairness', () => {
  const round = { min: 1, max: 2, work: 5000 }
  const told = compareOpportunity(MATCHER, { network: network(), round, fairness: [0, 0.5, 1, 1] })
  const plan = planRound(MATCHER, round)
  expect(told.asked.audit).toEqual(auditOpportunity([plan], { network: network(), now, audience: 'members' }))
  expect(told.asked).toMatchObject({ fairness: 0.5, withoutOrigin: false, changed: 0, report: plan.report })
  expect(told.fairness.map(({ fairness }) => fairness)).toEqual([0, 1])
  expect(told.fairness[0]?.report).toEqual(planRound(MATCHER, { ...round, fairness: 0 }).report)
  const blind = MATCHER.with({ policy: { ...standardPolicy(), blind: ['originCountries', 'originPlace'] } })
  expect(told.withoutOrigin.report).toEqual(planRound(blind, round).report)
  expect(told.withoutOrigin.changed).toBeGreaterThan(0)
})

test('compareOpportunity counts the pairs that a round as asked does not have', () => {
  const { asked, fairness } = compareOpportunity(MATCHER, {
    network: network(),
    round: { max: 1, work: 5000 },
    fairness: [1],
  })
  const pairs = (at: number) =>
    planRound(MATCHER, { max: 1, fairness: at, work: 5000 }).introductions.map(({ from, to }) =>
      [from, to].sort().join(' '),
    )
  const before = new Set(pairs(asked.fairness))
  expect(fairness[0]?.changed).toBe(pairs(1).filter(pair => !before.has(pair)).length)
})

test('compareOpportunity of a policy blind to fields tells no groups by them', () => {
  const blind = ['originCountries', 'originPlace', 'size'] as const
  const policy = { ...standardPolicy(), blind: [...blind] }
  const whole = network()
  const withSize = createNetwork({ members: whole.members.map(one => ({ ...one, size: 'small' as const })) })
  const tablesOf = (of: typeof whole) => {
    const told = compareOpportunity(createMatcher(of, policy, { now, audience: 'manager' }), {
      network: of,
      round: { max: 1, work: 2000 },
      fairness: [1],
    })
    return [told.asked, told.withoutOrigin, ...told.fairness].map(({ audit }) => audit.tables)
  }
  const unknowing = createNetwork({ members: whole.members.map(({ originCountries: _, ...one }) => one) })
  expect(JSON.stringify(tablesOf(withSize))).toBe(JSON.stringify(tablesOf(unknowing)))
})

test('auditOpportunity counts origin, unless the policy was blind to it', () => {
  const opened = (more: object) =>
    auditOpportunity([], { network: network(), groups: ['marketAccess'], audience: 'members', ...more }).tables[0]
      ?.groups
  const sizes = (more: object) => opened(more)?.map(({ group, members }) => `${group} ${members}`)
  expect(sizes({})).toEqual(['DE 20', 'TR 30'])
  expect(sizes({ policy: standardPolicy() })).toEqual(['DE 20', 'TR 30'])
  expect(sizes({ policy: { blind: ['originCountries'] } })).toEqual(['DE 20', 'TR 20'])
  expect(sizes({ policy: { blind: ['opens'] } })).toEqual([])
  expect(() => opened({ policy: { blind: ['labels'] } })).toThrow('policy.blind')
})

test('compareOpportunity sets fairness 0 and 1 beside a half, and takes no day where none is needed', () => {
  const members = ['a', 'b'].map(id => ({ id, name: id, kind: 'company' as const }))
  const small = createNetwork({ members })
  const told = compareOpportunity(createMatcher(small), { network: small, groups: ['kind'] })
  const choices = [told.asked, told.withoutOrigin, ...told.fairness]
  expect(choices.map(({ fairness, withoutOrigin }) => [fairness, withoutOrigin])).toEqual([
    [0.5, false],
    [0.5, true],
    [0, false],
    [1, false],
  ])
})
