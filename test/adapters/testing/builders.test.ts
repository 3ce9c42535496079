import { describe, expect, test } from 'vitest'
import { introductionMatchers, member, outcome, tie, world } from '../../../src/adapters/testing/index.ts'
import { untyped } from './samples.ts'

expect.extend(introductionMatchers)

describe('builders', () => {
  test('member({ … }) knows what is said and nothing else, and is frozen to the last list', () => {
    expect(member()).toEqual({ id: 'member', name: 'member', kind: 'company' })
    expect(member({ id: 'a', kind: 'chamber', languages: ['de'] })).toEqual({
      id: 'a',
      name: 'a',
      kind: 'chamber',
      languages: ['de'],
    })
    expect(Object.isFrozen(member({ languages: ['de'] }).languages)).toBe(true)
    expect(() => member({ id: '' })).toThrow('Expected `member.id` to be a text that is not empty')
    for (const wrong of ['a', [], null])
      expect(() => member(untyped(wrong))).toThrow('Expected `member` to be the fields of a member')
    expect(() => member(untyped({ needs: [() => 1] }))).toThrow(
      'Expected `needs of member "member"` to be a list of texts',
    )
    expect(() => member(untyped({ unheardOf: () => 1 }))).toThrow('Expected `member` to be plain data')
  })

  test('member(parts) leaves its argument as it was', () => {
    const parts = { id: 'a', languages: ['de'] }
    member(parts)
    expect(Object.isFrozen(parts.languages)).toBe(false)
  })

  test('tie and outcome name their two sides first', () => {
    expect(tie('a', 'b', { strength: 0.5 })).toEqual({ from: 'a', to: 'b', strength: 0.5 })
    expect(outcome('a', 'b', { stage: 'met', date: '2026-03-01' })).toEqual({
      from: 'a',
      to: 'b',
      stage: 'met',
      date: '2026-03-01',
    })
  })

  test('world({ … }) hands on ties, outcomes, day and audience', () => {
    const asked = world({
      members: ['a', 'b', 'c'],
      ties: [tie('a', 'b', { private: true })],
      outcomes: [outcome('a', 'c', { stage: 'declined', date: '2026-03-01' })],
      now: '2026-04-01',
      audience: { member: 'a' },
    })
    expect(asked).toRefuse('a', 'b', 'notConnected')
    expect(asked).toRefuse('c', 'a', 'notDeclined')
    expect(asked.with({ audience: 'manager' })).not.toRefuse('a', 'b', 'notConnected')
    expect(asked.now).toBe('2026-04-01')
  })

  test('world refuses what is no list of members, and two members of one id', () => {
    expect(() => world({ members: untyped('ab') })).toThrow('Expected `world.members` to be a list of members or ids')
    expect(() => world({ members: ['a', { id: 'a' }] })).toThrow('to have different ids')
    expect(() => world(untyped(undefined))).toThrow('Expected `world` to be { members, ties,')
    expect(() => world({ members: ['a'], ties: untyped(null) })).toThrow('Expected `world.ties` to be a list')
    expect(() => world({ members: ['a'], outcomes: untyped(null) })).toThrow('Expected `outcomes` to be a list')
  })
})

test('world({ tie }) is refused: without ties every test that nobody is refused would pass', () => {
  const misspelt = { members: ['a', 'b'], tie: [['a', 'b']] }
  expect(() => world(misspelt as never)).toThrow('Expected `world` to be made of members, ties, outcomes, policy, now')
})
