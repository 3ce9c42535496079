import { describe, expect, test } from 'vitest'
import type { Audience, Member, OriginConsent, Tie } from '../../src/index.ts'
import { createMatcher, createNetwork } from '../../src/index.ts'
import { expectAudience, seenMember } from '../../src/members/seen.ts'
import { seenNetwork } from '../../src/network/seen-network.ts'

const A: Member = { id: 'a', name: 'A', kind: 'company', size: 'small' }
const B: Member = { ...A, id: 'b' }
const C: Member = { ...A, id: 'c' }
const AUDIENCES: readonly Audience[] = ['members', 'manager', { member: 'a' }, { member: 'b' }]

describe('an origin', () => {
  const seers = (consent: OriginConsent | undefined, origin: Partial<Member>) =>
    AUDIENCES.map(audience => {
      const seen = seenMember(
        { ...A, ...origin, ...(consent === undefined ? {} : { consent: { origin: consent } }) },
        audience,
      )
      return Object.keys(origin).every(field => field in seen)
    })

  test.each([
    [undefined, [false, false, true, false]],
    ['hidden', [false, false, true, false]],
    ['manager', [false, true, true, false]],
    ['members', [true, true, true, true]],
  ] as const)('to which %s is agreed is seen by members, manager, itself, another: %j', (consent, expected) => {
    expect(seers(consent, { originCountries: ['TR'] })).toEqual(expected)
    expect(seers(consent, { originPlace: 'İzmir' })).toEqual(expected)
    expect(seers(consent, { originCountries: ['TR'], originPlace: 'İzmir' })).toEqual(expected)
  })
})

test('the contact is seen by the member alone, labels by nobody', () => {
  const given: Member = { ...A, contact: 'a@example.org', labels: { gender: 'f' } }
  const seen = AUDIENCES.map(audience => seenMember(given, audience))
  expect(seen).toStrictEqual([A, A, { ...A, contact: given.contact }, A])
})

test('a member with nothing to hide is the same object', () => {
  for (const audience of AUDIENCES) expect(seenMember(A, audience)).toBe(A)
})

test('blind are all, the member too', () => {
  for (const audience of AUDIENCES) expect(seenMember(A, audience, ['size'])).not.toHaveProperty('size')
})

describe('a private tie', () => {
  const ties: readonly Tie[] = [
    { from: 'a', to: 'c', private: true },
    { from: 'a', to: 'b' },
    { from: 'b', to: 'c', private: true },
    { from: 'c', to: 'a', private: false },
  ]
  const network = createNetwork({ members: [A, B, C], ties })

  test.each([
    ['members', [1, 3]],
    ['manager', [1, 3]],
    [{ member: 'a' }, [0, 1, 3]],
    [{ member: 'b' }, [1, 2, 3]],
    [{ member: 'c' }, [0, 1, 2, 3]],
  ] as const)('is seen by the two it joins alone: %j sees %j', (audience, seen) => {
    const expected = seen.map(i => ties[i])
    const view = network.seenBy(audience)
    expect(view.ties).toEqual(expected)
    for (const { id } of network.members)
      expect(view.tiesOf(id)).toEqual(expected.filter(tie => tie?.from === id || tie?.to === id))
  })

  test('costs those who see all ties no copy of them', () => {
    const [tieEnds, outcomeEnds] = [new Uint32Array([0, 2, 0, 1]), new Uint32Array(0)]
    const parts = { members: [A, B, C], ties: ties.slice(0, 2), tieEnds, outcomes: [], outcomeEnds }
    const [all, one] = [seenNetwork(parts, { member: 'a' }), seenNetwork(parts, 'members')]
    expect([all.ties, all.tieEnds]).toEqual([parts.ties, tieEnds])
    expect(all.ties === parts.ties && all.tieEnds === tieEnds).toBe(true)
    expect([one.ties, one.tieEnds]).toEqual([[ties[1]], new Uint32Array([0, 1])])
  })

  test('comes to nobody else by an update either', () => {
    const matcher = createMatcher(createNetwork({ members: [A, B, C] }), { rules: [] }, { audience: { member: 'a' } })
    const hidden = { ...C, contact: 'c@example.org', originCountries: ['TR'] }
    const { network: later } = matcher.update({ upsert: [hidden], ties })
    expect(later.ties).toEqual([0, 1, 3].map(i => ties[i]))
    expect(later.member('c')).toStrictEqual(C)
  })
})

test.each([undefined, null, 'everybody', 5, {}, { member: 5 }, []])('%j is no audience', audience => {
  expect(() => expectAudience(audience)).toThrow(
    expect.objectContaining({
      code: 'invalid-argument',
      message: expect.stringContaining("Expected `audience` to be 'members', 'manager' or { member: id }, got"),
    }),
  )
})

test('an audience is taken as it is, without what else was in it', () => {
  for (const audience of AUDIENCES) expect(expectAudience(audience)).toEqual(audience)
  expect(expectAudience({ member: 'a', role: 'manager' })).toStrictEqual({ member: 'a' })
})
