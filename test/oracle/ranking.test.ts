import { describe, expect, test } from 'vitest'
import { explain, gain, member, worldOf } from './example.ts'
import { type Explanation, oracle } from './oracle.ts'
import type { Rule, Signal } from './policy.ts'

const to = (introductions: readonly Explanation[]) => introductions.map(introduction => introduction.to)
const pairs = (introductions: readonly Explanation[]) => introductions.map(({ from, to }) => `${from}${to}`)

/** What a gains is the capacity of b: the order is that of the others' capacities. */
const liked: Signal = { ...gain('liked', 1), shape: 'custom', min: 0, max: 9, value: (_, b) => b.capacity }
const crowd = ['d', 'c', 'b', 'a'].map(id => member(id, { capacity: id === 'c' ? 9 : 1 }))
const ranked = (rules: Rule[] = []) => oracle(worldOf({ members: crowd, policy: { signals: [liked], rules } }))

describe('introductions(member)', () => {
  test('ranks by score down, then by id up', () => {
    expect(to(ranked().introductions('d'))).toEqual(['c', 'a', 'b'])
  })
  test('orders ids by code point, not by UTF-16 unit, number or language', () => {
    const ids = ['\u{1d49c}', '\uff5a', 'é', 'z', 'Z', '10', '9', 'ab', 'a', '__proto__']
    const { introductions } = oracle(worldOf({ members: [member('me'), ...ids.map(id => member(id))] }))
    expect(to(introductions('me'))).toEqual(['10', '9', 'Z', '__proto__', 'a', 'ab', 'z', 'é', '\uff5a', '\u{1d49c}'])
  })
  test('cuts by offset and limit after exclude and where', () => {
    const { introductions } = ranked()
    expect(to(introductions('d', { limit: 1 }))).toEqual(['c'])
    expect(to(introductions('d', { offset: 1, limit: 5 }))).toEqual(['a', 'b'])
    expect(to(introductions('d', { offset: 3 }))).toEqual([])
    expect(to(introductions('d', { exclude: ['c', 'd', 'nobody'], limit: 1 }))).toEqual(['a'])
    expect(to(introductions('d', { where: { rule: 'inCountry', country: 'DE' } }))).toEqual([])
    expect(to(introductions('d', { where: { rule: 'inCountry', country: 'DE', whenUnknown: 'admit' } }))).toHaveLength(
      3,
    )
  })
  test('leaves out the member itself, whatever the rules say, and every refused pair', () => {
    expect(to(ranked().introductions('a'))).toEqual(['c', 'b', 'd'])
    const rule: Rule = { rule: 'custom', code: 'own', test: (_, b) => b.capacity === 1 }
    expect(to(ranked([rule]).introductions('a'))).toEqual(['b', 'd'])
    expect(to(ranked([rule]).introductions('c'))).toEqual(['a', 'b', 'd'])
  })
})

describe('best()', () => {
  test('lists each pair once, from before to, by score, from, to', () => {
    // to c: ac and bc score 9; cd is asked from c and scores d's 1
    expect(pairs(ranked().best())).toEqual(['ac', 'bc', 'ab', 'ad', 'bd', 'cd'])
    expect(pairs(ranked().best({ limit: 2 }))).toEqual(['ac', 'bc'])
  })
  test('asks one-sided rules from the smaller id', () => {
    const likedOnes: Rule = { rule: 'custom', code: 'own', test: (_, b) => b.capacity === 9 }
    expect(pairs(ranked([likedOnes]).best())).toEqual(['ac', 'bc'])
    expect(pairs(ranked().best({ where: likedOnes }))).toEqual(['ac', 'bc'])
  })
})

test('all(limit) gives every member its first introductions, nobody left out', () => {
  const paused = member('p', { paused: true })
  const world = worldOf({ members: [...crowd, paused], policy: { signals: [liked], rules: ['consented'] } })
  const all = oracle(world).all(1)
  expect(all.map(({ member, introductions }) => [member, ...to(introductions)])).toEqual([
    ['d', 'c'],
    ['c', 'a'],
    ['b', 'c'],
    ['a', 'c'],
    ['p'],
  ])
  expect(oracle(worldOf({ members: [] })).all()).toEqual([])
})

describe('audience', () => {
  const origin: Signal = {
    name: 'o',
    weight: 1,
    neutral: 0,
    shape: 'overlap',
    x: 'targetMarkets',
    y: 'opens',
    half: 1000,
  }
  const seenBy = (audience: 'members' | 'manager' | { member: string }, consent?: 'hidden' | 'manager' | 'members') => {
    const b = member('b', { originCountries: ['TR'], ...(consent ? { consent: { origin: consent } } : {}) })
    const members = [member('a', { targetMarkets: ['TR'] }), b, member('c', { baseCountry: 'TR' })]
    return explain({ members, audience, policy: { signals: [origin] } }).forward
  }

  test('members see an origin only if it is meant for members', () => {
    expect(
      ([undefined, 'hidden', 'manager', 'members'] as const).map(c => seenBy('members', c).unknown.length),
    ).toEqual([1, 1, 1, 0])
  })
  test('the manager also sees what is meant for the manager', () => {
    expect(
      ([undefined, 'hidden', 'manager', 'members'] as const).map(c => seenBy('manager', c).unknown.length),
    ).toEqual([1, 1, 0, 0])
  })
  test('a member sees its own origin and what members see', () => {
    expect([seenBy({ member: 'b' }, 'hidden').unknown, seenBy({ member: 'a' }, 'manager').unknown]).toEqual([[], ['o']])
    expect(seenBy({ member: 'a' }, 'members').unknown).toEqual([])
  })
  test('an unseen origin is not counted either', () => {
    const countries = (audience: 'members' | 'manager') => {
      const hidden = member('d', { originCountries: ['TR'], consent: { origin: 'manager' } })
      const members = [member('a', { targetMarkets: ['TR'] }), member('b', { baseCountry: 'TR' }), hidden]
      return explain({ members, audience, policy: { signals: [origin] } }).forward.reasons[0]?.value
    }
    // seen: c = 2, 707 → 707,000 / 1707 = 414.2; unseen: c = 1, 1000 → 500
    expect([countries('manager'), countries('members')]).toEqual([414, 500])
  })
  test('a private tie is seen by its two ends alone', () => {
    const ties = [
      { from: 'a', to: 'c', private: true },
      { from: 'c', to: 'b' },
    ]
    const path: Signal = { name: 'p', weight: 1, neutral: 0, shape: 'contacts', half: 293_000, reach: 2 }
    const members = [member('a'), member('b'), member('c')]
    const seen = (['members', 'manager', { member: 'b' }, { member: 'a' }, { member: 'c' }] as const).map(
      audience => explain({ members, ties, audience, policy: { signals: [path] } }).forward.reasons[0]?.value,
    )
    expect(seen).toEqual([undefined, undefined, undefined, 707, 707])
  })
})
