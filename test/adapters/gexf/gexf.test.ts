import { expect, test } from 'vitest'
import { toGexf } from '../../../src/adapters/gexf/index.ts'
import type { Member } from '../../../src/index.ts'
import { createMatcher, createNetwork, definePolicy } from '../../../src/index.ts'
import { reduced, run } from './gexf.prove.ts'

const members: readonly Member[] = [
  {
    id: 'a',
    name: 'A & "B" <C>',
    kind: 'company',
    baseCountry: 'DE',
    originCountries: ['TR'],
    contact: 'a@example.org',
    labels: { group: 'x' },
  },
  { id: 'b', name: 'B', kind: 'chamber', baseCountry: 'DE', originCountries: ['KZ'], consent: { origin: 'manager' } },
]
const network = createNetwork({ members, ties: [{ from: 'a', to: 'b', private: true }] })

test('toGexf(random networks) is read by two parsers as the graph it was made of', async () => {
  const { checked, failures } = await run(reduced, 20261122)
  expect(failures).toEqual([])
  expect(checked).toBe(reduced)
})

test('toGexf(network, { audience }) holds what the audience sees, and nothing else', () => {
  expect(toGexf(network)).not.toMatch(/country:TR|country:KZ|example\.org|edge id="edge:2"|"tie"/)
  expect(toGexf(network, { audience: 'manager' })).toMatch(/country:KZ/)
  expect(toGexf(network, { audience: 'manager' })).not.toMatch(/country:TR|"tie"/)
  expect(toGexf(network, { audience: { member: 'a' } })).toMatch(/country:TR[\s\S]*"tie"/)
})

test('toGexf writes signs of XML by the names that people read', () => {
  const named = createNetwork({ members: [{ id: 'a', name: `A & "B" <C> 'D'`, kind: 'company' }] })
  expect(toGexf(named)).toContain('label="A &amp; &quot;B&quot; &lt;C&gt; &apos;D&apos;"')
})

test('toGexf(matcher) holds what the matcher sees: its audience and its blind fields', () => {
  const matcher = createMatcher(network, undefined, { audience: 'manager', now: '2026-11-22' })
  expect(toGexf(matcher)).toBe(toGexf(network, { audience: 'manager' }))
  expect(toGexf(matcher, { audience: 'members' })).toBe(toGexf(network))
  const blind = createMatcher(network, definePolicy({ blind: ['originCountries'] }), {
    audience: 'manager',
    now: '2026-11-22',
  })
  expect(toGexf(blind)).not.toMatch(/country:KZ/)
})

test('toGexf(of the same members in another order) is the same text', () => {
  const turned = createNetwork({ members: [...members].reverse(), ties: network.ties })
  expect(toGexf(turned)).toBe(toGexf(network))
})

test('toGexf(no network) is a wrong call', () => {
  expect(() => toGexf('' as never)).toThrow('Expected `source` to be a network or a matcher, got `""` (string)')
})

test('line ends of XML 1.1 stand as references: readers that take them for spaces would make one of two members', () => {
  const ids = ['a b', 'a\u0085b', 'a\u2028b']
  const text = toGexf(createNetwork({ members: ids.map(id => ({ id, name: id, kind: 'company' })) }))
  expect(text).not.toMatch(/[\u0085\u2028]/)
  expect(text).toContain('<node id="member:a&#133;b" label="a&#133;b">')
  expect(text).toContain('<node id="member:a&#8232;b" label="a&#8232;b">')
})
