import { expect, it, test } from 'vitest'
import { generate } from '../../bench/generate.ts'
import type { Matcher, Member, Network } from '../../src/index.ts'
import { createMatcher, createNetwork, viewIntroduction } from '../../src/index.ts'
import { variedPolicy } from '../ranking/varied-policy.ts'

const SEED = 20261130
const NOW = '2026-11-22'

/** Origins of every consent, contacts, and every third tie private. */
function guarded(members: number): Network {
  const made = generate({ members, seed: SEED, contacts: 5 })
  const consents = ['hidden', 'manager', 'members'] as const
  const owners = made.members.map((member, i): Member => {
    const consent = { ...member.consent, matching: true, origin: consents[i % 3]! } as Member['consent'] & {}
    return { ...member, contact: `${member.id}@example.org`, originCountries: ['TR', 'DE'], consent }
  })
  const ties = made.ties.map((tie, i) => (i % 3 === 0 ? { ...tie, private: true } : tie))
  return createNetwork({ ...made, members: owners, ties })
}

/** All that a matcher tells of one member, and of the network. */
function told(matcher: Matcher, id: string): string {
  const { network } = matcher
  const [first] = network.members
  return JSON.stringify([
    matcher.introductions(id, { limit: 5 }),
    matcher.best({ limit: 3 }),
    network.members,
    network.ties,
    network.tiesOf(id),
    [...network.tieEnds],
    network.memberAt(network.placeOf(id)!) === network.member(id),
    first !== undefined && first.id !== id ? matcher.explain(id, first.id) : null,
    network.graph({ audience: { member: id } }).export(),
  ])
}

// More members than the columns have room for behind: they are compiled anew on the way.
test(`one member's matcher made of what every member sees is one made anew, for each of 80 (seed ${SEED})`, () => {
  const network = guarded(80)
  const matcher = createMatcher(network, {}, { now: NOW })
  const before = told(matcher, network.members[0]!.id)
  for (const { id } of network.members) {
    const audience = { member: id }
    expect(told(matcher.with({ audience }), id)).toBe(told(createMatcher(network, {}, { now: NOW, audience }), id))
  }
  expect(told(matcher, network.members[0]!.id)).toBe(before)
})

test(`so it is under policies of any sort (seed ${SEED})`, () => {
  const network = guarded(30)
  let draw = SEED
  const whole = (least: number, most: number) => {
    draw = (Math.imul(draw, 1_103_515_245) + 12_345) >>> 1
    return least + (draw % (most - least + 1))
  }
  for (let i = 0; i < 40; i++) {
    const policy = variedPolicy(whole)
    const { id } = network.members[whole(0, 29)]!
    const audience = { member: id }
    const own = createMatcher(network, policy, { now: NOW }).with({ audience })
    expect(told(own, id), `policy ${i}`).toBe(told(createMatcher(network, policy, { now: NOW, audience }), id))
  }
})

it.each([
  ['another member', { audience: { member: 'm00001' } }],
  ['every member', { audience: 'members' }],
  ['the manager', { audience: 'manager' }],
  ['other weights', { policy: { signals: [{ name: 'marketReach', weight: 9000 }] } }],
  ['less to see', { policy: { blind: ['originCountries', 'originPlace'] }, audience: 'members' }],
  ['more to see, of a policy that saw less', { policy: {}, audience: { member: 'm00001' } }],
  ['another day', { now: '2024-02-29', audience: { member: 'm00001' } }],
] as const)('and %s is seen from there as from a matcher made anew', (_what, changes) => {
  const network = guarded(20)
  const policy = { blind: _what.startsWith('more') ? (['languages'] as const) : [] }
  const own = createMatcher(network, policy, { now: NOW }).with({ audience: { member: 'm00003' } })
  const {
    policy: other = policy,
    audience = { member: 'm00003' },
    now = NOW,
  } = changes as Parameters<Matcher['with']>[0]
  expect(told(own.with(changes), 'm00003')).toBe(told(createMatcher(network, other, { now, audience }), 'm00003'))
})

test('it is updated, saved and seen by others as any matcher is, and shows what its member alone sees', () => {
  const network = guarded(20)
  const audience = { member: 'm00000' }
  const change = { upsert: [{ ...network.member('m00004'), needs: ['felt'] }], remove: ['m00007'] }
  const own = createMatcher(network, {}, { now: NOW }).with({ audience })
  const anew = createMatcher(network, {}, { now: NOW, audience })
  expect(own.network.member('m00000').contact).toBe('m00000@example.org')
  expect(own.network.member('m00001')).not.toHaveProperty('contact')
  expect(told(own.update(change), 'm00000')).toBe(told(anew.update(change), 'm00000'))
  expect(told(own.update(change).with({ audience: 'members' }), 'm00000')).toBe(
    told(anew.update(change).with({ audience: 'members' }), 'm00000'),
  )
  expect(own.save()).toEqual(anew.save())
  const view = (matcher: Matcher) => viewIntroduction(matcher, 'm00000', 'm00001', { viewer: 'from' })
  expect(view(own)).toEqual(view(anew))
})

test('of who has left the network, what anybody sees is made', () => {
  const network = guarded(5)
  const matcher = createMatcher(network, {}, { now: NOW })
  const own = matcher.with({ audience: { member: 'm00002' } }).update({ remove: ['m00002'] })
  expect(own.with({}).network.members).toEqual(matcher.update({ remove: ['m00002'] }).network.members)
})
