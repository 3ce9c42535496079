import { expect, test } from 'vitest'
import type { Member, Outcome, Tie } from '../../src/index.ts'
import { createMatcher, createNetwork, definePolicy } from '../../src/index.ts'
import { STAGES } from '../../src/members/tie.ts'
import { contactsOf, rarityOfSum, strengthOf } from '../../src/scoring/contacts.ts'
import { createFacts, createToday } from '../../src/scoring/facts.ts'
import { missingOf } from '../../src/scoring/missing.ts'
import { pastOf } from '../../src/scoring/shapes/record.ts'

const members: Member[] = ['a', 'b', 'c'].map(id => ({ id, name: id, kind: 'company', offers: [id, 'x'] }))
const networkOf = (ties: Tie[] = [], outcomes: Outcome[] = []) => createNetwork({ members, ties, outcomes })
const met = (stage: Outcome['stage']): Outcome => ({ from: 'a', to: 'b', date: '2026-11-01', stage })

test('ties count in both directions, several of a pair up to 1000', () => {
  const facts = contactsOf(
    networkOf([
      { from: 'a', to: 'b', strength: 0.7 },
      { from: 'b', to: 'a', strength: 0.6 },
      { from: 'c', to: 'a', strength: 0.25 },
    ]),
  )
  expect([...facts.of('a')].sort()).toEqual([
    ['b', 1000],
    ['c', 250],
  ])
  expect([...facts.of('c')]).toEqual([['a', 250]])
  expect(contactsOf(networkOf()).of('a').size).toBe(0)
})

test('rarity: who has much weight says little, who has little hides nobody', () => {
  expect([0, 250, 1000, 1250, 4000, 1_000_000].map(rarityOfSum)).toEqual([1000, 1000, 1000, 894, 500, 31])
  const facts = contactsOf(
    networkOf([
      { from: 'a', to: 'b' },
      { from: 'c', to: 'a' },
    ]),
  )
  expect(['a', 'b', 'c'].map(facts.rarity)).toEqual([707, 1000, 1000])
  expect(contactsOf(networkOf()).rarity('a')).toBe(1000)
})

test('a tie without a strength is a whole one, one made in a group of n an (n − 1)th', () => {
  const tie = { from: 'a', to: 'b' }
  expect([tie, { ...tie, groupSize: 4 }, { ...tie, strength: 0.0005 }].map(strengthOf)).toEqual([1000, 333, 1])
})

test('a field knows who holds a term, and how many do', () => {
  const field = createFacts(
    networkOf([
      { from: 'a', to: 'b' },
      { from: 'a', to: 'c' },
    ]),
    undefined,
  ).field('offers')
  expect(field.of('a')).toEqual(['a', 'x'])
  expect([field.holds('a', 'x'), field.holds('a', 'b'), field.holders('x'), field.holders('q')]).toEqual([
    true,
    false,
    3,
    0,
  ])
})

test('a field of contacts has the terms of all of them in order, each once', () => {
  const facts = createFacts(
    networkOf([
      { from: 'a', to: 'c' },
      { from: 'b', to: 'a' },
    ]),
    undefined,
  )
  expect(facts.field('contacts.offers').of('a')).toEqual(['b', 'c', 'x'])
  expect(facts.field('contacts.offers').of('b')).toEqual(['a', 'x'])
})

test('missing is each of the two fields that is empty; an empty field of contacts begins with having ties', () => {
  const facts = createFacts(networkOf([{ from: 'a', to: 'b' }]), undefined)
  const [a, b, c] = members as [Member, Member, Member]
  expect(missingOf('offers', 'needs', facts)(a, b)).toEqual([{ member: 'b', field: 'needs' }])
  expect(missingOf('needs', 'offers', facts)(a, b)).toEqual([{ member: 'a', field: 'needs' }])
  expect(missingOf('contacts.offers', 'contacts.goals', facts)(c, a)).toEqual([
    { member: 'c', field: 'ties' },
    { member: 'a', field: 'ties' },
  ])
})

test('what is dated needs a day, and says what asked for it', () => {
  expect(createToday('2026-11-22')).toMatchObject({ isKnown: true })
  expect(createToday('2026-11-22').age('2026-11-20')).toBe(2)
  expect(createToday('2026-11-22').iso()).toBe('2026-11-22')
  // Whoever hands over a member in code may say anything.
  expect(createToday('2026-11-22').age('yesterday')).toBeNaN()
  const none = createToday(undefined)
  expect(none.isKnown).toBe(false)
  expect(() => none.age('2026-11-20')).toThrow(
    'Expected `now` to be a day as YYYY-MM-DD, since the policy reads a date and kontor has no clock, got `undefined`',
  )
  expect(() => none.iso()).toThrow('since the policy reads a need with an end')
  expect(() => createToday('22.11.2026')).toThrow('`now`')
  expect(createFacts(networkOf(), '2026-11-22').hasToday).toBe(true)
  expect(createFacts(networkOf(), undefined).hasToday).toBe(false)
})

test('a rule on introductions needs a day as soon as there is one, before any pair is asked', () => {
  const policy = definePolicy({ rules: [{ rule: 'notIntroducedSince', days: 90 }] })
  expect(() => createMatcher(networkOf([], [met('introduced')]), policy)).toThrow('since the policy reads a date')
  expect(() => createMatcher(networkOf([], [met('proposed'), met('declined')]), policy)).not.toThrow()
  expect(() => createMatcher(networkOf([], [met('introduced')]), policy, { now: '2026-11-22' })).not.toThrow()
})

test('an introduction that went badly was one too, and keeps the two apart as long', () => {
  const policy = definePolicy({ rules: [{ rule: 'notIntroducedSince', days: 90 }] })
  const keepsApart = (stage: Outcome['stage']) =>
    createMatcher(networkOf([], [met(stage)]), policy, { now: '2026-11-22' })
      .explain('a', 'b')
      .refusals.some(({ rule }) => rule === 'notIntroducedSince')
  expect(STAGES.filter(keepsApart)).toEqual(['introduced', 'accepted', 'met', 'useful', 'partners', 'bad'])
})

test('the past of a member is how many events it had, and what they are worth', () => {
  const signal = {
    name: 'r',
    shape: 'record',
    weight: 1,
    neutral: 0,
    events: ['tie', 'met'],
    halfLife: 100,
    half: 1000,
  } as const
  const ties = [
    { from: 'a', to: 'b', last: '2026-11-20' },
    { from: 'a', to: 'c' },
    { from: 'a', to: 'c', last: '2027-01-01' },
  ]
  const outcomes = [met('met'), met('useful'), met('met')]
  const { age } = createToday('2026-11-22')
  expect(pastOf(signal, { ties, outcomes, age })).toEqual({ count: 3, sum: 990 + 895 + 895 })
})
