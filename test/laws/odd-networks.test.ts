import { describe, expect, test } from 'vitest'
import type { Member, Outcome, Tie } from '../../src/index.ts'
import { createMatcher, createNetwork, definePolicy, standardPolicy } from '../../src/index.ts'

const now = '2026-11-22'
/** Ranks everybody, so that nothing stays out of sight. */
const open = definePolicy({ ...standardPolicy(), threshold: null })
/** What every object already has, what looks like a number, what sorts otherwise in UTF-16, and what is no letter. */
const IDS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '10',
  '9',
  '',
  ' ',
  '\u{1d49c}',
  '\uff5a',
  '{a}',
  'member:9',
]
const BARE: readonly Member[] = IDS.map(id => ({ id, name: id, kind: 'company' }))

test('Object.prototype is frozen during the tests', () => {
  expect(Object.isFrozen(Object.prototype)).toBe(true)
})

describe.each(['members', 'manager', { member: '__proto__' }] as const)('for %j', audience => {
  const matcherOf = (members: readonly Member[], ties: readonly Tie[] = [], outcomes: readonly Outcome[] = []) => {
    const isThere = typeof audience === 'string' || members.some(({ id }) => id === audience.member)
    const viewer = isThere ? audience : 'members'
    return createMatcher(createNetwork({ members, ties, outcomes }), open, { now, audience: viewer })
  }

  test('an empty network has no introduction, no pair, an empty graph, and takes its first member', async () => {
    const matcher = matcherOf([])
    expect(matcher.best()).toEqual([])
    expect(await collect(matcher.all())).toEqual([])
    expect(matcher.network.graph().order).toBe(0)
    const next = matcher.update({ upsert: [BARE[0]!] })
    expect(next.introductions('__proto__')).toEqual([])
    expect(matcher.network.members).toEqual([])
  })

  test('one member is introduced to nobody and refused as different from itself', () => {
    const matcher = matcherOf([BARE[1]!])
    expect(matcher.introductions('constructor')).toEqual([])
    expect(matcher.best()).toEqual([])
    expect(matcher.explain('constructor', 'constructor').refused?.code).toBe('differentMember')
  })

  test('members with nothing but id, name and kind sit at the base rate, in the order of code points', () => {
    const matcher = matcherOf(BARE)
    const listed = matcher.introductions('9', { limit: 100 })
    const kindOnly = listed.map(({ score }) => score)
    expect(new Set(kindOnly).size).toBe(1)
    const utf8 = (id: string) => Buffer.from(id).toString('hex')
    const others = IDS.filter(id => id !== '9').sort((p, q) => (utf8(p) < utf8(q) ? -1 : 1))
    expect(listed.map(({ to }) => to)).toEqual(others)
    expect(matcher.best({ limit: 1000 })).toHaveLength((IDS.length * (IDS.length - 1)) / 2)
  })

  test('members whose kind says nothing either sit exactly at the bias with confidence 0', () => {
    const policy = definePolicy({ ...open, signals: open.signals.filter(({ name }) => name !== 'kindFit') })
    const matcher = createMatcher(createNetwork({ members: BARE }), policy, { now, audience })
    const { score, confidence, forward } = matcher.explain('10', '9')
    expect([score, confidence, forward.reasons]).toEqual([policy.bias, 0, []])
    expect(forward.unknown.map(({ signal }) => signal)).toEqual(policy.signals.map(({ name }) => name))
  })

  test('such ids can be tied, introduced, declined, avoided, excluded, removed and looked at', () => {
    const ties: readonly Tie[] = IDS.slice(1).map(to => ({ from: '__proto__', to, strength: 0.5, last: '2026-01-01' }))
    const outcomes: readonly Outcome[] = [{ from: 'constructor', to: '10', date: '2020-01-01', stage: 'declined' }]
    const members = BARE.map(member => (member.id === '9' ? { ...member, avoid: ['toString'] } : member))
    const matcher = matcherOf(members, ties, outcomes)
    expect(matcher.explain('9', '__proto__').refused?.code).toBe('notConnected')
    expect(matcher.explain('10', 'constructor').refused?.code).toBe('notDeclined')
    expect(matcher.explain('toString', '9').refused?.code).toBe('notAvoided')
    expect(matcher.introductions('__proto__', { limit: 100 })).toEqual([])
    expect(matcher.introductions('10', { exclude: ['9'] }).map(({ to }) => to)).not.toContain('9')
    const proximity = matcher.explain('10', '9').forward.reasons.find(({ signal }) => signal === 'proximity')
    expect(proximity?.text).toBe('Contacts they have in common: 1.')
    const graph = matcher.network.graph()
    expect(graph.degree('member:__proto__')).toBe(IDS.length - 1)
    expect(graph.order).toBe(IDS.length)
    const next = matcher.update({ remove: ['__proto__', 'constructor'], untie: [{ from: '9', to: '10' }] })
    expect(next.network.has('__proto__')).toBe(false)
    expect(next.network.ties).toEqual([])
    expect(matcher.network.ties).toHaveLength(IDS.length - 1)
  })

  test('terms such as __proto__ match like any others, and names that look like placeholders stay names', () => {
    const members: readonly Member[] = [
      { id: 'a', name: '{b}', kind: 'company', needs: ['__proto__', 'constructor'] },
      { id: 'b', name: '$&{a}', kind: 'company', offers: ['constructor', '__proto__'] },
    ]
    const [needsMet] = matcherOf(members).explain('a', 'b').forward.reasons
    expect(needsMet?.text).toBe('$&{a} offers what {b} is looking for: __proto__, constructor.')
  })
})

test('all(options) is everybody’s introductions, and reads a list once that can be read only once', async () => {
  const matcher = createMatcher(createNetwork({ members: BARE }), open, { now })
  const once = function* () {
    yield '9'
  }
  const all = await collect(matcher.all({ exclude: once(), limit: 3 }))
  const each = IDS.map(member => ({
    member,
    introductions: matcher.introductions(member, { exclude: ['9'], limit: 3 }),
  }))
  const byMember = (p: { readonly member: string }, q: { readonly member: string }) => (p.member < q.member ? -1 : 1)
  expect([...all].sort(byMember)).toEqual(each.sort(byMember))
})

async function collect<T>(stream: AsyncIterable<T>): Promise<readonly T[]> {
  const collected: T[] = []
  for await (const part of stream) collected.push(part)
  return collected
}

describe('definePolicy', () => {
  test('freezes what it returns all the way down, and nothing that it was given', () => {
    const cells = { company: { chamber: 500, ['__proto__']: 1 }, constructor: { toString: 3 } }
    const curve: [number, number][] = [
      [0, 0],
      [1000, 1000],
    ]
    const rule = { rule: 'all' as const, of: [{ rule: 'kind' as const, kinds: ['company' as const] }] }
    const input = {
      fusion: { kind: 'mutual' as const, reciprocity: 1 },
      threshold: { score: 1, confidence: 1 },
      rules: [rule],
      signals: [
        {
          name: 's',
          shape: 'affinity' as const,
          x: 'kind' as const,
          y: 'kind' as const,
          by: 'best' as const,
          cells,
          curve,
          weight: 1,
          neutral: 0,
        },
      ],
    }
    const before = JSON.stringify(input)
    const policy = definePolicy(input)
    expect(thawed(policy)).toEqual([])
    expect(JSON.stringify(input)).toBe(before)
    const given = [
      input,
      input.fusion,
      input.threshold,
      input.rules,
      rule,
      rule.of,
      rule.of[0],
      rule.of[0]?.kinds,
      input.signals,
      input.signals[0],
      cells,
      cells.company,
      curve,
      curve[0],
    ]
    expect(given.filter(part => Object.isFrozen(part))).toEqual([])
    // What the caller changes afterwards is the caller's alone.
    cells.company.chamber = 7
    expect(JSON.stringify(policy)).toContain('"chamber":500')
  })

  test('of a frozen outside with an open inside is frozen inside too', () => {
    const signals = Object.freeze([{ name: 'needsMet', weight: 5 }])
    expect(thawed(definePolicy(Object.freeze({ signals })))).toEqual([])
    expect(Object.isFrozen(signals[0])).toBe(false)
  })

  test('keeps cells whose keys every object has', () => {
    const text =
      '{"signals":[{"name":"s","shape":"affinity","x":"offers","y":"needs","by":"best","weight":1,"neutral":0,"cells":{"__proto__":{"constructor":900},"toString":{"__proto__":1}}}]}'
    const policy = definePolicy(JSON.parse(text))
    expect(JSON.parse(JSON.stringify(policy)).signals).toEqual(JSON.parse(text).signals)
    expect(definePolicy(JSON.parse(JSON.stringify(policy)))).toEqual(policy)
  })

  test.each([standardPolicy(), open])('round-trips the policy $name', policy => {
    const again = definePolicy(JSON.parse(JSON.stringify(policy)))
    expect(again).toEqual(policy)
    expect(JSON.stringify(again)).toBe(JSON.stringify(policy))
  })
})

/** The paths of objects that can still be changed. */
function thawed(value: unknown, path = '$'): string[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.entries(value).flatMap(([key, part]) => thawed(part, `${path}.${key}`))
  return Object.isFrozen(value) ? inside : [path, ...inside]
}
