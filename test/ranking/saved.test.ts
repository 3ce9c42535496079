import { describe, expect, it } from 'vitest'
import { createRandom, generate } from '../../bench/generate.ts'
import type { Audience, PolicyInput } from '../../src/index.ts'
import { createMatcher, createNetwork, openMatcher } from '../../src/index.ts'
import { variedPolicy } from './varied-policy.ts'

const SEED = 20261126
const NOW = '2026-11-22'
const parts = generate({ members: 60, seed: SEED })
const network = createNetwork(parts)

function told(matcher: ReturnType<typeof createMatcher>): string {
  const { members, ties, outcomes } = matcher.network
  const asked = members.filter((_, i) => i % 7 === 0)
  return JSON.stringify([
    asked.map(({ id }) => matcher.introductions(id, { limit: 3, locale: 'tr', introducers: 1 })),
    matcher.best({ limit: 5 }),
    matcher.explain(members[0]!.id, members[1]!.id),
    matcher.policy,
    matcher.audience,
    members,
    ties,
    outcomes,
  ])
}

describe('openMatcher(matcher.save())', () => {
  it(`is the same matcher, for policies of any sort (seed ${SEED})`, () => {
    const random = createRandom(SEED)
    const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1))
    for (let i = 0; i < 12; i++) {
      const audience = i % 3 === 0 ? 'manager' : i % 3 === 1 ? 'members' : { member: parts.members[i]!.id }
      const matcher = createMatcher(network, variedPolicy(whole), { now: NOW, audience })
      const opened = openMatcher(matcher.save())
      expect(told(opened)).toBe(told(matcher))
      expect(Buffer.from(opened.save()).equals(Buffer.from(matcher.save()))).toBe(true)
    }
  })

  it('goes on like the one that was saved: update, with, and save again', () => {
    const [first, second, third] = parts.members as [
      (typeof parts.members)[0],
      (typeof parts.members)[0],
      (typeof parts.members)[0],
    ]
    const change = {
      upsert: [
        { ...first, id: 'newcomer', baseCountry: 'TR' },
        { ...second, offers: ['never-heard-of'] },
      ],
      remove: [third.id],
      ties: [{ from: 'newcomer', to: second.id }],
    }
    const matcher = createMatcher(network, undefined, { now: NOW, audience: 'manager' })
    const opened = openMatcher(matcher.save())
    expect(told(opened.update(change))).toBe(told(matcher.update(change)))
    expect(told(opened.with({ policy: { threshold: null } }))).toBe(told(matcher.with({ policy: { threshold: null } })))
    expect(told(openMatcher(opened.update(change).save()))).toBe(told(matcher.update(change)))
  })

  describe('with(…)', () => {
    const [first, second] = parts.members as [(typeof parts.members)[0], (typeof parts.members)[0]]
    const own = { member: first.id }
    const blind = ['originCountries', 'place'] as const
    const open = (audience: Audience, policy: PolicyInput = {}) =>
      openMatcher(createMatcher(network, policy, { now: NOW, audience }).save())

    it.each([
      ['the manager to members', 'manager', { audience: 'members' }],
      ['a member to members', own, { audience: 'members' }],
      ['a member to the same', own, { audience: { ...own }, policy: { threshold: null } }],
      ['seeing to blind', 'manager', { policy: { blind } }],
      ['blind to more', { member: second.id }, { audience: 'members', policy: { blind: ['size', ...blind] } }],
    ] as const)('from %s: as one made anew', (what, audience, change) => {
      const opened = open(audience, what === 'blind to more' ? { blind } : {})
      const made = { now: NOW, audience: 'audience' in change ? change.audience : audience }
      const anew = createMatcher(network, 'policy' in change ? change.policy : {}, made)
      expect(told(opened.with(change))).toBe(told(anew))
      expect(Buffer.from(opened.with(change).save()).equals(Buffer.from(anew.save()))).toBe(true)
    })

    it.each([
      ['members to the manager', 'members', 'manager'],
      ['members to one of them', 'members', own],
      ['the manager to a member', 'manager', own],
      ['a member to the manager', own, 'manager'],
      ['a member to another', own, { member: second.id }],
    ] as const)('from %s: is refused, since that sees more than was saved', (_what, audience, other) => {
      const opened = open(audience)
      const refused = { code: 'invalid-argument', message: expect.stringContaining('`audience`') }
      expect(() => opened.with({ audience: other })).toThrow(expect.objectContaining(refused))
      const changed = opened.update({ remove: [parts.members[2]!.id] }).with({ audience: 'members' })
      expect(() => changed.with({ audience: other })).toThrow('make the matcher from the network')
    })

    it('a policy that sees what the saved one was blind to is refused', () => {
      const opened = open('manager', { blind })
      expect(() => opened.with({ policy: { blind: ['place'] } })).toThrow('be blind to `originCountries`')
      expect(() => opened.with({ policy: { threshold: null } })).toThrow('make the matcher from the network')
    })
  })

  it('reads what a file is read as: a Buffer, of memory of its own or of a pool', () => {
    const matcher = createMatcher(network, undefined, { now: NOW })
    const bytes = matcher.save()
    const pooled = Buffer.concat([Buffer.from([1, 2, 3]), bytes]).subarray(3)
    for (const given of [Buffer.from(bytes), pooled]) expect(told(openMatcher(given))).toBe(told(matcher))
  })

  it('keeps ids apart that a mark of byte order tells apart', () => {
    const ids = ['', '\ufeff', 'a', '\ufeffa', '\ufeff\ufeffa']
    const members = ids.map(id => ({ id, name: `N${id}`, kind: 'other' as const }))
    const ties = [{ from: 'a', to: '\ufeffa' }]
    const { network: opened } = openMatcher(createMatcher(createNetwork({ members, ties })).save())
    expect(ids.map(id => opened.member(id).name)).toEqual(ids.map(id => `N${id}`))
    expect(opened.ties).toEqual(ties)
  })

  it('knows nobody whose id is no text, as the one that was saved', () => {
    const matcher = createMatcher(network, undefined, { now: NOW })
    const opened = openMatcher(matcher.save())
    for (const id of [undefined, null, 7, {}, ['m1'], /x/] as unknown as string[]) {
      const unknown = expect.objectContaining({ code: 'unknown-member' })
      expect(() => opened.introductions(id)).toThrow(unknown)
      expect(() => opened.update({ remove: [id] })).toThrow(unknown)
      expect(opened.best({ exclude: [id] })).toEqual(matcher.best({ exclude: [id] }))
    }
  })

  it('holds what the audience sees, and no more', () => {
    const member = {
      id: 'a',
      name: 'A',
      kind: 'other',
      originCountries: ['XK'],
      contact: 'secret@example.org',
    } as const
    const other = { id: 'b', name: 'B', kind: 'other' } as const
    const ties = [{ from: 'a', to: 'b', kind: 'sub-rosa', private: true }]
    const bytes = createMatcher(createNetwork({ members: [member, other], ties }), undefined, { now: NOW }).save()
    const text = Buffer.from(bytes).toString('latin1')
    for (const word of ['Verheimlicht', 'secret', 'sub-rosa']) expect(text).not.toContain(word)
    expect(text).toContain('"name":"A"')
  })
})

describe('openMatcher refuses', () => {
  const bytes = createMatcher(network, undefined, { now: NOW }).save()
  const refusal = (given: unknown) => {
    try {
      openMatcher(given as Uint8Array)
    } catch (error) {
      return error as { code: string; message: string }
    }
    throw new Error('was opened')
  }

  it.each([
    ['no bytes', new Uint8Array(0), 'they are 0 bytes'],
    [
      'other bytes',
      new TextEncoder().encode('{"members":[],"ties":[],"outcomes":[]}'),
      'they do not begin with KONTOR',
    ],
    ['bytes cut short', bytes.slice(0, 1000), `they are 1000 bytes of ${bytes.length}`],
    ['bytes with more behind', Uint8Array.from([...bytes, 0]), `they are ${bytes.length + 1} bytes of ${bytes.length}`],
    ['a later version', bytes.map((byte, i) => (i === 6 ? 9 : byte)), 'they are of version 9'],
  ])('%s', (_what, given, why) => {
    expect(refusal(given)).toMatchObject({ code: 'invalid-snapshot', message: expect.stringContaining(why) })
  })

  it('what are no bytes at all', () => {
    expect(refusal('KONTOR')).toMatchObject({ code: 'invalid-argument' })
  })

  it('bytes with any one bit turned', () => {
    for (let i = 0; i < 400; i++) {
      const at = Math.floor((i * bytes.length) / 400)
      const turned = bytes.slice()
      turned[at]! ^= 1 << (i & 7)
      expect(refusal(turned).code).toBe('invalid-snapshot')
    }
  })

  it('bytes with the same high bit turned in two words', () => {
    for (let i = 0; i < 200; i++) {
      const [one, other] = [40 + 8 * i + 3, 40 + 8 * i + 3 + 8 * (1 + (i % 37))]
      const turned = bytes.slice()
      turned[one]! ^= 0x80
      turned[other]! ^= 0x80
      expect(refusal(turned).code).toBe('invalid-snapshot')
    }
  })

  it('a policy with functions of one’s own cannot be saved', () => {
    const rules = [{ rule: 'custom', code: 'never', test: () => false }] as const
    expect(() => createMatcher(network, { rules }, { now: NOW }).save()).toThrow('cannot be saved')
  })
})
