import { expect, test } from 'vitest'
import type { Member } from '../../src/index.ts'
import { createMatcher, createNetwork, erase, exportMember, fitPolicy, retention } from '../../src/index.ts'
import { reduced, run } from './erasure.prove.ts'

const member = (id: string, more: Partial<Member> = {}): Member => ({ id, name: id, kind: 'company', ...more })
const now = '2026-11-27'

const MEMBERS = [
  member('aachen', {
    name: 'Aachen Pumpen',
    baseCountry: 'DE',
    needs: ['agents'],
    contact: 'a@example.org',
    labels: { gender: 'f' },
    joined: '2020-01-01',
  }),
  member('izmir', { baseCountry: 'TR', offers: ['agents'], avoid: ['aachen', 'bonn'], consent: { origin: 'manager' } }),
  member('bonn', { organization: 'Freunde von Aachen Pumpen e. V.', avoid: ['aachen'] }),
]
const OUTCOMES = [
  { from: 'izmir', to: 'bonn', date: '2025-01-01', stage: 'met', by: 'aachen' },
  { from: 'aachen', to: 'izmir', date: '2025-03-01', stage: 'declined', side: 'to' },
  { from: 'bonn', to: 'aachen', date: '2025-04-01', stage: 'met' },
] as const
const NETWORK = createNetwork({
  members: MEMBERS,
  ties: [{ from: 'aachen', to: 'bonn', last: '2021-05-05' }],
  outcomes: OUTCOMES,
})

test('erase leaves nothing of a member, in random networks', async () => {
  const { failures, figures } = await run(reduced, 1)
  expect(failures).toEqual([])
  expect(figures?.refitted).toBeGreaterThan(0)
}, 120_000)

test('erase: the receipt counts what is gone and names nobody', () => {
  const { receipt, network } = erase({ network: NETWORK }, 'aachen', { now })
  expect(receipt).toMatchObject({ date: now, ties: 1, outcomes: 2, avoidedBy: 2, confirmed: 1, refitted: false })
  expect(receipt.mentions).toEqual([{ member: 'bonn', field: 'organization' }])
  expect(receipt.text).toBe(
    'Erased on 2026-11-27: one member, ties: 1, outcomes: 2, entries of others who wished to avoid it: 2, confirmations of others’ outcomes: 1. Other records still name the member (1); please look at them.',
  )
  expect(network.outcomes).toEqual([{ from: 'izmir', to: 'bonn', date: '2025-01-01', stage: 'met' }])
  expect(network.member('bonn')).not.toHaveProperty('avoid')
})

test('erase: an outcome that the network has and that is kept apart as well is one on the receipt', () => {
  const later = { from: 'aachen', to: 'bonn', date: '2026-01-01', stage: 'useful' } as const
  const kept = [...OUTCOMES.map(outcome => ({ ...outcome })), later, later]
  expect(erase({ network: NETWORK, outcomes: kept }, 'aachen', { now }).receipt).toMatchObject({
    outcomes: 4,
    confirmed: 1,
  })
})

test('erase refuses to leave learned numbers as they are', () => {
  const policy = fitPolicy(NETWORK, OUTCOMES)
  const matcher = createMatcher(NETWORK, policy, { now })
  expect(() => erase({ network: NETWORK, matcher }, 'aachen', { now })).toThrow(
    'Expected `fit` to be what the policy was fitted with',
  )
  expect(() => erase({ network: NETWORK, fit: { base: policy } }, 'aachen', { now })).toThrow('Expected `fit.base`')
  const erased = erase({ network: NETWORK, matcher, outcomes: OUTCOMES, fit: {} }, 'aachen', { now })
  expect(erased.matcher?.policy).toEqual(erased.policy)
  expect(erased.policy).not.toEqual(policy)
})

test('erase: a matcher that was made for the one erased is gone too', () => {
  const matcher = createMatcher(NETWORK, undefined, { now, audience: { member: 'aachen' } })
  expect(erase({ network: NETWORK, matcher }, 'aachen', { now }).matcher).toBeUndefined()
})

test('exportMember tells everything of oneself and nothing that others keep to themselves', () => {
  const told = exportMember(NETWORK, 'aachen', { now })
  expect(told.member).toEqual(MEMBERS[0])
  expect(told.seenBy.members).not.toContain('contact')
  // That Izmir declined is Izmir’s; that both met is everybody’s of the two.
  expect(told.outcomes).toEqual([OUTCOMES[2]])
  expect(told.signals.find(({ signal }) => signal === 'needsMet')).toMatchObject({
    reads: ['needs', 'offers'],
    text: 'Looks for what one side has under “needs” under the other’s “offers”; what few have counts more.',
  })
  expect(told.unread).toEqual(['contact', 'id', 'joined', 'labels', 'name'])
  expect(told.lastActivity).toBe('2025-04-01')
})

test('exportMember: the same rows in another order are the same bytes', () => {
  const ties = [
    { from: 'aachen', to: 'izmir', since: '2024-01-01' },
    { from: 'aachen', to: 'izmir', kind: 'project' },
    { from: 'bonn', to: 'aachen' },
  ]
  const outcomes = ['2025-02-01', '2024-02-01'].map(date => ({
    from: 'aachen',
    to: 'bonn',
    date,
    stage: 'met' as const,
  }))
  const told = (turn: <T>(rows: readonly T[]) => readonly T[]) =>
    exportMember(createNetwork({ members: MEMBERS, ties: turn(ties), outcomes: turn(outcomes) }), 'aachen', { now })
  expect(JSON.stringify(told(rows => [...rows].reverse()))).toBe(JSON.stringify(told(rows => rows)))
  expect(told(rows => rows).outcomes.map(({ date }) => date)).toEqual(['2024-02-01', '2025-02-01'])
})

test('exportMember: what others avoid, decline and hide changes nothing in it', () => {
  const other = [
    MEMBERS[0]!,
    { ...MEMBERS[1]!, avoid: ['bonn'], originCountries: ['SY'], contact: 'secret' },
    { ...MEMBERS[2]!, labels: { x: 'y' } },
  ]
  const changed = createNetwork({ members: other, ties: NETWORK.ties, outcomes: [OUTCOMES[0], OUTCOMES[2]] })
  const policy = { rules: [] }
  expect(exportMember(changed, 'aachen', { policy, now })).toEqual(exportMember(NETWORK, 'aachen', { policy, now }))
})

test('retention lists whose time is over, and of whom nothing has a day', () => {
  const members = [
    member('old', { joined: '2019-06-01' }),
    member('needing', { joined: '2019-06-01', needs: [{ term: 'x', until: '2027-01-01' }] }),
    member('new', { joined: '2026-01-01' }),
    member('silent'),
  ]
  expect(retention(createNetwork({ members }), { now, days: 1095 })).toEqual({
    due: [{ member: 'old', lastActivity: '2019-06-01' }],
    undated: ['silent'],
  })
})
