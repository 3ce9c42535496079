import { describe, expect, test } from 'vitest'
import type { Audience, AuditOptions, Member } from '../../src/index.ts'
import { auditOpportunity, createNetwork } from '../../src/index.ts'
import { many, member } from './members.ts'

/** Groups by how many are in them, table by table. */
function sizesOf(members: readonly Member[], options: Omit<AuditOptions, 'network'>) {
  const { tables } = auditOpportunity([], { ...options, network: createNetwork({ members }) })
  return tables.map(({ by, groups, unknown }) => [
    by,
    Object.fromEntries(groups.map(({ group, members: count }) => [group, count])),
    unknown?.members,
  ])
}

describe('newcomers', () => {
  const now = '2026-11-22'
  const since = (joined: string) => many(joined, 10, { joined })

  test('joined fewer days ago than asked', () => {
    const members = [...since('2026-11-13'), ...since('2026-11-12'), ...since('2020-01-01'), ...since('2026-12-24')]
    expect(sizesOf(members, { groups: ['newcomers'], now, newcomerDays: 10 })).toEqual([
      ['newcomers', { newcomer: 20, established: 20 }, undefined],
    ])
  })

  test('joined within a year, unless asked otherwise', () => {
    const members = [...since('2025-11-23'), ...since('2025-11-22')]
    expect(sizesOf(members, { groups: ['newcomers'], now })).toEqual([
      ['newcomers', { newcomer: 10, established: 10 }, undefined],
    ])
  })

  test('are unknown without a day that there is', () => {
    const members = [...many('none', 5), ...since('2026-11-31'), ...since('2026-11-13')]
    expect(sizesOf(members, { groups: ['newcomers'], now })).toEqual([['newcomers', { newcomer: 10 }, 15]])
  })
})

describe('labels', () => {
  test('make one table each, by name', () => {
    const both = many('both', 10, { labels: { zeal: 'high', age: 'old' } })
    const one = many('one', 10, { labels: { gender: 'woman' } })
    expect(sizesOf([...both, ...one], { groups: ['labels'] })).toEqual([
      ['label:age', { old: 10 }, 10],
      ['label:gender', { woman: 10 }, 10],
      ['label:zeal', { high: 10 }, 10],
    ])
  })

  test('of members who may not be counted make no table', () => {
    const silent = [member('a', { labels: { secret: 'x' } }), member('b', { labels: { secret: 'x' }, consent: {} })]
    expect(sizesOf([...silent, ...many('c', 10, { labels: { open: 'y' } })], { groups: ['labels'] })).toEqual([
      ['label:open', {}, undefined],
    ])
  })
})

test('kind and size: who has none, or says nothing of statistics, is unknown', () => {
  const members = [
    ...many('small', 10, { size: 'small' }),
    ...many('none', 10),
    ...Array.from({ length: 3 }, (_, i) => member(`silent${i}`, { size: 'small' })),
  ]
  expect(sizesOf(members, { groups: ['size', 'kind'] })).toEqual([
    ['size', { small: 10 }, 13],
    ['kind', {}, undefined],
  ])
})

describe('market access', () => {
  const opensFor = (audience: Audience, origin: 'hidden' | 'manager' | 'members') => {
    const consent = { origin }
    const members = many('m', 10, {
      baseCountry: 'DE',
      originCountries: ['TR', 'DE'],
      accessCountries: ['KZ'],
      consent,
    })
    return sizesOf(members, { groups: ['marketAccess'], audience })
  }
  const withOrigin = [['marketAccess', { DE: 10, KZ: 10, TR: 10 }, undefined]]
  const without = [['marketAccess', { DE: 10, KZ: 10 }, undefined]]

  test('is base, what is declared, and the origin that the audience may see', () => {
    expect(opensFor('manager', 'manager')).toEqual(withOrigin)
    expect(opensFor('members', 'members')).toEqual(withOrigin)
    expect(opensFor('members', 'manager')).toEqual(without)
    expect(opensFor('manager', 'hidden')).toEqual(without)
  })

  test('is an origin only where ten have it who do not declare the country as well', () => {
    const consent = { origin: 'manager' } as const
    const both = many('both', 10, { accessCountries: ['TR'], originCountries: ['TR'], consent })
    const others = [...many('de', 10, { baseCountry: 'DE' }), ...many('none', 10)]
    const told = (count: number) => {
      const alone = many('alone', count, { originCountries: ['TR'], consent })
      return sizesOf([...both, ...others, ...alone], { groups: ['marketAccess'] })
    }
    expect(told(9)).toEqual([['marketAccess', { DE: 10, TR: 10 }, 19]])
    expect(told(10)).toEqual([['marketAccess', { DE: 10, TR: 20 }, 10]])
  })

  test('is unknown of who opens nothing', () => {
    expect(
      sizesOf([...many('none', 11, { consent: { origin: 'members' } }), ...many('de', 10, { baseCountry: 'DE' })], {
        groups: ['marketAccess'],
      }),
    ).toEqual([['marketAccess', { DE: 10 }, 11]])
  })
})

test('all groups are told of unless some are asked for', () => {
  const members = many('m', 10, { labels: { a: 'b' } })
  expect(sizesOf(members, { now: '2026-11-22' }).map(([by]) => by)).toEqual([
    'label:a',
    'kind',
    'size',
    'newcomers',
    'marketAccess',
  ])
})
