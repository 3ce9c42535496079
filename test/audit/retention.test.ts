import { expect, test } from 'vitest'
import type { Member, NetworkParts } from '../../src/index.ts'
import { createNetwork, exportMember, retention } from '../../src/index.ts'
import { member } from './members.ts'

const now = '2026-11-27'
const other = member('other', { joined: now })

function lastOf(more: Partial<Member>, parts: Partial<NetworkParts> = {}): string | undefined {
  const network = createNetwork({ members: [member('it', more), other], ...parts })
  return exportMember(network, 'it', { policy: { rules: [], signals: [] } }).lastActivity
}

test('retention: the last of the days is not over, the day after it is', () => {
  const network = createNetwork({ members: [member('it', { joined: '2026-11-17' })] })
  expect(retention(network, { now, days: 10 }).due).toEqual([])
  expect(retention(network, { now, days: 9 }).due).toEqual([{ member: 'it', lastActivity: '2026-11-17' }])
})

test('retention: a day of joining with a time is that day', () => {
  const network = createNetwork({ members: [member('it', { joined: '2026-11-17T23:30:00Z' })] })
  expect(retention(network, { now, days: 1 }).due).toEqual([{ member: 'it', lastActivity: '2026-11-17' }])
})

test('retention: an outcome is a day for both, whoever says what', () => {
  const outcomes = [{ from: 'it', to: 'other', date: '2026-11-20', stage: 'declined', side: 'to' }] as const
  const network = createNetwork({ members: [member('it'), member('other')], outcomes })
  expect(retention(network, { now, days: 1 }).due.map(one => one.member)).toEqual(['it', 'other'])
})

test('retention: an outcome of others is a day for who confirmed it', () => {
  const outcomes = [{ from: 'a', to: 'b', date: '2026-11-20', stage: 'met', by: 'it' }] as const
  const network = createNetwork({ members: ['it', 'a', 'b'].map(id => member(id)), outcomes })
  expect(retention(network, { now, days: 10 })).toEqual({ due: [], undated: [] })
})

test('the last day is the latest of joining, needs, ties and outcomes, in whatever order they stand', () => {
  const tie = { from: 'it', to: 'other' }
  const outcome = { from: 'other', to: 'it', stage: 'met' } as const
  expect(lastOf({ joined: '2020-01-01', needs: [{ term: 'x', until: '2021-01-01' }, 'y'] })).toBe('2021-01-01')
  expect(lastOf({ joined: '2022-01-01', needs: [{ term: 'x', until: '2021-01-01' }] })).toBe('2022-01-01')
  expect(lastOf({ joined: '2020-01-01' }, { ties: [{ ...tie, since: '2021-02-02' }] })).toBe('2021-02-02')
  expect(lastOf({ joined: '2020-01-01' }, { ties: [{ ...tie, since: '2021-02-02', last: '2023-02-02' }] })).toBe(
    '2023-02-02',
  )
  const outcomes = [
    { ...outcome, date: '2024-03-03' },
    { ...outcome, date: '2019-03-03' },
  ]
  expect(lastOf({ joined: '2020-01-01' }, { outcomes })).toBe('2024-03-03')
})

test('there is no last day where nothing has a day', () => {
  expect(lastOf({ needs: ['x', { term: 'y' }] }, { ties: [{ from: 'it', to: 'other' }] })).toBeUndefined()
  expect(lastOf({})).toBeUndefined()
})
