import { describe, expect, test } from 'vitest'
import type { Member, OriginConsent, PolicyInput } from '../../src/index.ts'
import {
  coverage,
  createMatcher,
  createNetwork,
  definePolicy,
  defineRule,
  openMatcher,
  standardPolicy,
} from '../../src/index.ts'
import { createRandom } from '../oracle/worlds/random.ts'
import { OWN_FIELDS } from '../oracle/worlds/words.ts'
import { randomWorld } from '../oracle/worlds.ts'

const now = '2026-11-22'
const origin = (codes: readonly string[], consent: OriginConsent = 'members') => ({
  originCountries: codes,
  consent: { origin: consent },
})
const pumps: Member = {
  id: 'a',
  name: 'A',
  kind: 'company',
  baseCountry: 'DE',
  targetMarkets: ['TR'],
  languages: ['de'],
}
const dealer: Member = { id: 'b', name: 'B', kind: 'company', baseCountry: 'DE', ...origin(['TR']), languages: ['de'] }
const members = [pumps, dealer]

describe('definePolicy({ blind })', () => {
  test('is frozen data that round-trips, and nothing is blind unless it says so', () => {
    const policy = definePolicy({ blind: ['originCountries', 'place'] })
    expect(definePolicy(JSON.parse(JSON.stringify(policy)) as PolicyInput)).toEqual(policy)
    expect(Object.isFrozen(policy.blind)).toBe(true)
    expect(standardPolicy().blind).toEqual([])
  })

  test.each([
    [{ blind: ['languages'], rules: [{ rule: 'speaks', language: 'tr' }] }, 'languages', 'speaks'],
    [{ blind: ['needs'] }, 'needs', 'notCompetitors'],
    [{ blind: ['opens'], rules: ['crossBorder'] }, 'opens', 'crossBorder'],
    [{ blind: ['baseCountry', 'originCountries', 'accessCountries'], rules: ['crossBorder'] }, 'opens', 'crossBorder'],
    [{ blind: ['opens'], rules: [{ rule: 'inCountry', country: 'TR' }] }, 'baseCountry', 'inCountry'],
    [{ blind: ['kind'], rules: [{ rule: 'not', of: { rule: 'kind', kinds: ['company'] } }] }, 'kind', 'not'],
    [{ blind: ['size'], rules: [{ code: 'same', reads: ['size'], test: () => true }] }, 'size', 'same'],
  ] as const)('%j is refused: no %s for %s', (input, field, rule) => {
    expect(() => definePolicy(input as PolicyInput)).toThrow(
      expect.objectContaining({ code: 'invalid-rule', message: expect.stringContaining(`to do without \`${field}\``) }),
    )
    expect(() => definePolicy(input as PolicyInput)).toThrow(`got \`"${rule}"\``)
  })

  test('a blind part of market access leaves the other parts, so the rule stands', () => {
    expect(definePolicy({ blind: ['originCountries'], rules: ['crossBorder'] }).rules).toHaveLength(1)
  })

  test('a where that needs a blind field is refused like a rule', () => {
    const matcher = createMatcher(createNetwork({ members }), { blind: ['languages'] }, { now })
    const where = defineRule({ rule: 'speaks', language: 'de' })
    for (const ask of [
      () => matcher.best({ where }),
      () => matcher.ranked('a', { where }),
      () => matcher.explain('a', 'b', { where }),
    ])
      expect(ask).toThrow('Expected `where` to do without `languages`, to which the policy is blind')
  })
})

describe('a matcher of a blind policy', () => {
  const rules = ['differentMember'] as const
  const seeing = createMatcher(createNetwork({ members }), { rules, threshold: null }, { now })
  const blind = createMatcher(
    createNetwork({ members }),
    { rules, threshold: null, blind: ['originCountries'] },
    { now },
  )

  test('knows of no origin that is open to all, and does not ask for it', () => {
    const reach = (matcher: typeof seeing) =>
      matcher.explain('a', 'b').forward.reasons.find(({ signal }) => signal === 'marketReach')
    expect(reach(seeing)?.value).toBeGreaterThan(0)
    expect(reach(blind)?.value).toBe(0)
    expect(blind.network.member('b')).not.toHaveProperty('originCountries')
    expect(coverage(blind.network).opened.map(({ code }) => code)).toEqual(['DE'])
    const unknown = createMatcher(createNetwork({ members }), { rules, blind: ['languages'] }, { now }).explain(
      'a',
      'b',
    ).forward.unknown
    expect(unknown.find(({ signal }) => signal === 'sharedLanguage')?.missing).toEqual([])
  })

  test('a function that reads a blind field is not asked and knows nothing, in every reader', () => {
    const never = () => {
      throw new Error('was asked')
    }
    const own = { shape: 'custom', name: 'own', weight: 500, neutral: 1000, min: 0, max: 1000, value: never } as const
    const shared = { name: 'sharedLanguage', weight: 500 }
    const told = (policy: PolicyInput) => createMatcher(createNetwork({ members }), { rules, ...policy }, { now })
    const signals = [{ ...own, reads: ['place', 'accessCountries'] }, shared] as const
    const matcher = told({ signals, blind: ['opens'], threshold: null })
    const { forward, score, confidence } = matcher.explain('a', 'b')
    expect(forward.unknown).toEqual([{ signal: 'own', missing: [] }])
    expect(forward.reasons.map(({ signal }) => signal)).toEqual(['sharedLanguage'])
    expect(matcher.ranked('a')).toEqual([{ from: 'a', to: 'b', score, confidence }])
    expect(confidence).toBe(500)
    expect(() => told({ signals, threshold: null }).ranked('a')).toThrow('was asked')
  })

  test('the member who sees its own origin does not see it here either', () => {
    const own = blind.with({ audience: { member: 'b' } })
    expect(own.network.member('b')).not.toHaveProperty('originCountries')
  })

  test('with({ policy }) takes the field away, and gives it back', () => {
    const { policy } = blind
    expect(seeing.with({ policy }).explain('a', 'b')).toEqual(blind.explain('a', 'b'))
    expect(blind.with({ policy: seeing.policy }).explain('a', 'b')).toEqual(seeing.explain('a', 'b'))
  })

  test('update and openMatcher(save()) stay blind', () => {
    const later: Member = { id: 'c', name: 'C', kind: 'company', baseCountry: 'AT', ...origin(['TR']) }
    const next = blind.update({ upsert: [later] })
    expect(next.network.member('c')).not.toHaveProperty('originCountries')
    const anew = createMatcher(createNetwork({ members: [...members, later] }), blind.policy, { now })
    expect(next.explain('a', 'c')).toEqual(anew.explain('a', 'c'))
    expect(new TextDecoder('latin1').decode(next.save())).not.toContain('originCountries"')
    expect(openMatcher(next.save()).explain('a', 'c')).toEqual(anew.explain('a', 'c'))
  })

  test('a blind kind is no kind, and what a term was called goes with the term', () => {
    const odd: Member = { ...pumps, offers: ['x1'], needs: ['y1'], wording: { x1: 'Äxte', y1: 'Yufka' } }
    const matcher = createMatcher(
      createNetwork({ members: [odd, dealer] }),
      { rules, blind: ['kind', 'offers'] },
      { now },
    )
    expect(coverage(matcher.network).kinds).toEqual([])
    expect(matcher.network.member('a')).toEqual({ ...pumps, kind: undefined, needs: ['y1'], wording: { y1: 'Yufka' } })
  })
})

test('400 random worlds: what is blind may be anything, and not a byte differs', () => {
  for (let seed = 1; seed <= 400; seed++) {
    const world = randomWorld(seed)
    const { policy, members, ties, outcomes, now, audience, where } = world
    const random = createRandom(seed)
    const changed = members.map(member => {
      const other: Record<string, unknown> = { ...member }
      for (const field of policy.blind ?? []) if (field !== 'opens') other[field] = random.pick(members)[field]
      return Object.fromEntries(Object.entries(other).filter(([, value]) => value !== undefined)) as Partial<
        typeof member
      > as typeof member
    })
    const told = (some: typeof members) => {
      const network = createNetwork({ members: some, ties, outcomes })
      const matcher = createMatcher(network, policy as PolicyInput, { now, audience })
      return JSON.stringify([
        matcher.best(where === undefined ? {} : { where }),
        some.map(({ id }) => members.map(other => matcher.explain(id, other.id))),
      ])
    }
    expect(told(changed), `seed ${seed}`).toBe(told(members))
  }
})

test('blind takes every field there is', () => {
  expect(definePolicy({ blind: OWN_FIELDS, rules: [] }).blind).toHaveLength(OWN_FIELDS.length)
  expect(() => definePolicy({ blind: ['labels'] as never })).toThrow("Expected `policy.blind[0]` to be one of 'kind'")
  expect(() => definePolicy({ blind: ['size', 'size'] })).toThrow('Expected `policy.blind` to name each field once')
})
