import { describe, expect, test } from 'vitest'
import type { PolicyInput } from '../../src/index.ts'
import { createMatcher, createNetwork, definePolicy, fieldsUsed, standardPolicy } from '../../src/index.ts'
import { MEMBER_FIELDS } from '../../src/members/blind.ts'
import { randomWorld } from '../oracle/worlds.ts'

describe('fieldsUsed(policy)', () => {
  test('of the standard policy names what signals and rules read, sorted', () => {
    expect(fieldsUsed(standardPolicy())).toEqual(
      'accessCountries avoid baseCountry consent goals industries kind languages needs offers organization originCountries outcomes paused size targetMarkets ties'.split(
        ' ',
      ),
    )
  })

  test('leaves out what the policy is blind to', () => {
    expect(fieldsUsed({ blind: ['originCountries'] })).not.toContain('originCountries')
  })

  test.each([
    [{ name: 'corridorPrior' }, 'accessCountries baseCountry consent originCountries'],
    [{ name: 'p', shape: 'overlap', x: 'contacts.originPlace', y: 'place', half: 1 }, 'consent originPlace place ties'],
    [{ name: 'f', min: 0, max: 1, value: () => 1, reads: ['originPlace'] }, 'consent originPlace'],
  ])('with origin goes the consent that shows it: %j', (signal, fields) => {
    const signals = [{ weight: 1, neutral: 0, ...signal }] as PolicyInput['signals'] & {}
    expect(fieldsUsed({ rules: [], signals })).toEqual(fields.split(' '))
    const blind = ['originCountries', 'originPlace'] as const
    expect(fieldsUsed({ rules: [], signals, blind })).not.toContain('consent')
  })

  test('names functions of one’s own by what they declare, or by their name', () => {
    const base = { weight: 1, neutral: 0, min: 0, max: 1, value: () => 1 }
    const policy = definePolicy({
      rules: [{ rule: 'all', of: [{ code: 'mine', test: () => true }] }],
      signals: [
        { ...base, name: 'open', reads: ['place'] },
        { ...base, name: 'silent' },
      ],
    })
    expect(fieldsUsed(policy)).toEqual(['custom:mine', 'custom:silent', 'place'])
  })
})

test('300 random worlds: a field that is not used may be emptied in everybody, and nothing changes', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const { policy, members, ties, outcomes, now, audience } = randomWorld(seed)
    const used = new Set<string>(fieldsUsed(policy as PolicyInput))
    if ([...used].some(field => field.startsWith('custom:'))) continue
    const unused = MEMBER_FIELDS.filter(field => !used.has(field))
    const told = (some: typeof members, withTies: boolean, withOutcomes: boolean) => {
      const parts = { members: some, ties: withTies ? ties : [], outcomes: withOutcomes ? outcomes : [] }
      const matcher = createMatcher(createNetwork(parts), policy as PolicyInput, { now, audience })
      return JSON.stringify(
        some.flatMap(a =>
          some.map(b => {
            const { score, confidence, refusals } = matcher.explain(a.id, b.id)
            return [score, confidence, refusals.map(({ code }) => code)]
          }),
        ),
      )
    }
    const emptied = members.map(member => {
      const kept = Object.entries(member).filter(([field]) => !(unused as readonly string[]).includes(field))
      return Object.fromEntries(kept) as typeof member
    })
    const whole = told(members, true, true)
    expect(told(emptied, used.has('ties'), used.has('outcomes')), `seed ${seed}`).toBe(whole)
  }
})
