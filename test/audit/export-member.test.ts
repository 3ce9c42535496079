import { describe, expect, test } from 'vitest'
import type { Member, Outcome } from '../../src/index.ts'
import { createMatcher, createNetwork, exportMember, standardPolicy, viewIntroduction } from '../../src/index.ts'
import { member } from './members.ts'

const now = '2026-11-27'
const EMPTY = { rules: [], signals: [] }

test('exportMember: who sees what, by name', () => {
  const seenBy = (more: Partial<Member>) =>
    exportMember(createNetwork({ members: [member('it', more)] }), 'it', { policy: EMPTY }).seenBy
  const more = { size: 'small', contact: 'x@example.org', labels: { a: 'b' }, originCountries: ['TR'] } as const
  expect(seenBy({ ...more, consent: { origin: 'manager' } })).toEqual({
    members: ['id', 'kind', 'name', 'size'],
    manager: ['consent', 'id', 'kind', 'name', 'originCountries', 'size'],
  })
  expect(seenBy({ ...more, consent: { origin: 'members' } }).members).toContain('originCountries')
  expect(seenBy({ avoid: ['other'], consent: {} }).members).toEqual(['id', 'kind', 'name'])
  expect(seenBy(more).manager).not.toContain('originCountries')
})

test('exportMember: what the policy is blind to is seen by nobody', () => {
  const it = member('it', {
    baseCountry: 'DE',
    originCountries: ['TR'],
    originPlace: 'İzmir',
    offers: ['pump'],
    wording: { pump: 'Pumpen' },
    consent: { origin: 'members' },
  })
  const blind = ['originCountries', 'offers'] as const
  const told = exportMember(createNetwork({ members: [it] }), 'it', { policy: { ...EMPTY, blind: [...blind] } })
  for (const seen of Object.values(told.seenBy)) {
    expect(seen).toContain('originPlace')
    for (const field of [...blind, 'wording']) expect(seen).not.toContain(field)
  }
  expect(told.member).toEqual(it)
})

test('exportMember: what rounds, circles and introducers heed under every policy is not unread', () => {
  const it = member('it', {
    capacity: 2,
    introducerBudget: 1,
    avoid: ['x'],
    paused: false,
    joined: '2026-01-01',
    consent: {},
  })
  expect(exportMember(createNetwork({ members: [it] }), 'it', { policy: EMPTY }).unread).toEqual([
    'id',
    'joined',
    'kind',
    'name',
  ])
})

describe('exportMember: an outcome', () => {
  const from = { from: 'it', to: 'other', date: now } as const
  const to = { from: 'other', to: 'it', date: now } as const
  test.each<[string, Outcome, boolean]>([
    ['that the member said as the one who asked', { ...from, stage: 'declined', side: 'from' }, true],
    ['that the other said, who was asked', { ...from, stage: 'declined', side: 'to' }, false],
    ['that the member said as the one who was asked', { ...to, stage: 'useful', side: 'to' }, true],
    ['that the other said, who asked', { ...to, stage: 'useful', side: 'from' }, false],
    ['of both, of whom the other asked', { ...to, stage: 'met' }, true],
    ['of both, of whom the member asked', { ...from, stage: 'met' }, true],
    ['that one of both declined, of whom the member asked', { ...from, stage: 'declined' }, false],
    ['that one of both declined, of whom the other asked', { ...to, stage: 'declined' }, false],
    ['that one of both declined, noted by the member', { ...to, stage: 'declined', by: 'it' }, true],
    ['that was bad for one of both', { ...from, stage: 'bad' }, false],
  ])('%s', (_, outcome, isTold) => {
    const network = createNetwork({ members: [member('it'), member('other')], outcomes: [outcome] })
    const told = exportMember(network, 'it', { policy: EMPTY })
    expect(told.outcomes).toEqual(isTold ? [outcome] : [])
    expect(told.lastActivity).toBe(isTold ? now : undefined)
  })
})

test('exportMember: what the member noted of others stands apart, and counts as activity', () => {
  const noted = { from: 'a', to: 'b', date: now, stage: 'met', by: 'it' } as const
  const more = { ...noted, stage: 'useful' } as const
  const own = [
    { ...noted, from: 'it' },
    { ...noted, to: 'it' },
  ]
  const outcomes = [noted, more, ...own, { ...noted, date: '2026-11-28', by: 'other' }]
  const members = ['it', 'a', 'b', 'other'].map(id => member(id))
  const told = exportMember(createNetwork({ members, outcomes }), 'it', { policy: EMPTY })
  expect(told).toMatchObject({ outcomes: [own[1], own[0]], confirmed: [noted, more], lastActivity: now })
  expect(exportMember(createNetwork({ members, outcomes }), 'a', { policy: EMPTY }).confirmed).toEqual([])
})

describe('exportMember: introductions', () => {
  const network = createNetwork({
    members: [
      member('it', { needs: ['agents'], offers: ['pumps'] }),
      member('good', { offers: ['agents'], needs: ['pumps'] }),
      member('also', { offers: ['agents'] }),
    ],
  })

  test('are the best, as the member may read them', () => {
    const policy = { ...standardPolicy(), threshold: null }
    const told = exportMember(network, 'it', { policy, locale: 'de', now }).introductions
    const matcher = createMatcher(network, policy, { now, audience: { member: 'it' } })
    expect(told.map(({ to }) => to)).toEqual(['good', 'also'])
    expect(told).toEqual(
      ['good', 'also'].map(to => viewIntroduction(matcher, 'it', to, { viewer: 'from', locale: 'de' })),
    )
    expect(exportMember(network, 'it', { policy, locale: 'de', now, limit: 1 }).introductions).toEqual([told[0]])
  })

  test('need no day where nothing dated is read', () => {
    expect(exportMember(network, 'it').introductions.map(({ to }) => to)).toContain('good')
  })
})

test('exportMember: ties stand by both ids, whatever is said of them', () => {
  const members = ['it', 'a', 'b', 'z'].map(id => member(id))
  const ties = [
    { strength: 0.1, from: 'it', to: 'z' },
    { strength: 0.2, from: 'it', to: 'b' },
    { strength: 0.9, from: 'a', to: 'it' },
  ]
  const told = exportMember(createNetwork({ members, ties }), 'it', { policy: EMPTY }).ties
  expect(told.map(({ from, to }) => `${from} ${to}`)).toEqual(['a it', 'it b', 'it z'])
})
