import { expect, test } from 'vitest'
import { createColumnFacts } from '../../src/columns/column-facts.ts'
import { compileColumns } from '../../src/columns/compile.ts'
import { extendColumns } from '../../src/columns/extend.ts'
import { Kept } from '../../src/columns/kept.ts'
import type { Member } from '../../src/index.ts'
import { createNetwork } from '../../src/index.ts'
import { changedNetwork } from '../../src/network/changed-network.ts'
import { rivalry } from '../../src/ranking/rivalry.ts'
import { createToday } from '../../src/scoring/facts.ts'
import { BY_SET, memberOf, NOW } from './compiled-of.ts'

/** What only large networks come by: more terms than sixteen bits number, more sets and members than are remembered. */
const COUNTRIES = ['DE', 'TR', 'FR', 'NL', 'BE', 'LU', 'AT', 'CH', 'IT', 'ES', 'PT', 'PL', 'CZ', 'SK', 'HU', 'RO', 'BG']
const SIZE = 66_000
const members: Member[] = Array.from({ length: SIZE }, (_, i) =>
  memberOf(`m${i}`, {
    offers: [`thing ${i}`],
    industries: ['C28'],
    // A set of its own for each: the bits of its number.
    targetMarkets: COUNTRIES.filter((_, bit) => ((i + 1) >> bit) & 1),
  }),
)
const network = createNetwork({ members })
const today = createToday(NOW)
const compiled = compileColumns(
  network,
  { fields: ['offers', 'needs', 'industries', 'baseCountry', 'targetMarkets'], records: [] },
  { today, limits: BY_SET },
)
const placeOf = (i: number) => compiled.placeOf(`m${i}`)!

test('an update writes terms that sixteen bits do not number', () => {
  const member = memberOf('m7', { offers: ['a later thing', `thing ${SIZE - 1}`] })
  const change = { upsert: [member], remove: new Set<string>(), ties: [], untie: [], outcomes: [] }
  const after = changedNetwork(network, change)
  const next = extendColumns(compiled, { before: network, after, change, today })!
  const offers = createColumnFacts(after, next, today).field('offers')
  expect(['a later thing', `thing ${SIZE - 1}`, 'thing 7'].map(term => offers.holders(term))).toEqual([1, 2, 0])
  expect([...offers.of('m7')].sort()).toEqual(['a later thing', `thing ${SIZE - 1}`])
})

test('what was read of 50,000 members makes room for the next one', () => {
  const { contacts } = createColumnFacts(network, compiled, today)
  const first = contacts.of('m0')
  expect(contacts.of('m0')).toBe(first)
  for (let i = 1; i <= 50_000; i++) contacts.of(`m${i}`)
  expect(contacts.of('m0')).not.toBe(first)
  expect(contacts.of('m0')).toEqual(first)
})

test('rivals are told among more sets of markets than are remembered', () => {
  const mayMeet = rivalry({ columns: compiled.columns, kept: new Kept() })
  const marketsMeet = (i: number, j: number) => ((i + 1) & (j + 1)) !== 0
  const half = 26_000
  const wrong = members.slice(0, half).filter((_, i) => {
    const j = i + half
    return mayMeet(placeOf(i), placeOf(j)) !== !marketsMeet(i, j)
  })
  expect(wrong).toEqual([])
})
