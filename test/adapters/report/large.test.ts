import { expect, test } from 'vitest'
import { bestPairs } from '../../../src/adapters/report/best-pairs.ts'
import { renderReport } from '../../../src/adapters/report/index.ts'
import { WORDS } from '../../../src/adapters/report/page/words.ts'
import type { Matcher, Member, PolicyInput } from '../../../src/index.ts'
import { createMatcher, createNetwork, planEvent, standardPolicy } from '../../../src/index.ts'
import { aachen } from '../../insight/aachen.ts'
import { modelOf } from './model-of.ts'

const now = '2026-11-22'

/** So many that not all have room on a page. Pumps are wanted by some, and somebody knows them all. */
function crowd(): { readonly members: readonly Member[]; readonly wanting: readonly string[] } {
  const companies = Array.from({ length: 20_001 }, (_, i): Member => {
    const base = { id: `m${String(i).padStart(5, '0')}`, name: `M ${i}`, kind: 'company' as const }
    if (i % 400 !== 0) return base
    return { ...base, baseCountry: i % 800 === 0 ? 'DE' : 'TR', needs: ['pumps', `p${i}`], offers: ['pumps'] }
  })
  return { members: companies, wanting: companies.filter(({ needs }) => needs !== undefined).map(({ id }) => id) }
}

function large(): { readonly matcher: Matcher; readonly wanting: readonly string[] } {
  const { members, wanting } = crowd()
  const ties = wanting.map(to => ({ from: 'm00001', to }))
  const near = [{ from: wanting[1]!, to: wanting[0]! }]
  const network = createNetwork({ members, ties: [...ties, ...near] })
  return { matcher: createMatcher(network, undefined, { now, audience: 'manager' }), wanting }
}

test('renderReport of more members than a page holds shows the best introductions, who is in them and how they are tied', () => {
  const { matcher, wanting } = large()
  const model = modelOf(renderReport(matcher))
  const shown = model.members.map(({ id }) => id)
  const expected = bestPairs(matcher, 3).slice(0, 1000)
  expect(expected.length).toBeGreaterThan(wanting.length)
  expect(model.introductions.map(({ from, to }) => [shown[from], shown[to]])).toEqual(
    expected.map(({ from, to }) => [from, to]),
  )
  expect(shown).toEqual([...new Set(expected.flatMap(({ from, to }) => [from, to]))].sort())
  expect(model.total).toBe(20_001)
  expect(model.ties.map(place => shown[place])).toEqual(wanting.slice(0, 2))
  expect([model.bridges, model.assets, model.gaps, model.coverage, model.audit]).toEqual([[], [], [], [], null])
  expect(model.introductions.every(({ introducers }) => introducers.length === 0)).toBe(true)
})

test('whoever meets at an event stands on such a page too', () => {
  const { matcher } = large()
  const guests = ['m00002', 'm00003'].map(
    (id): Member => ({ ...matcher.network.member(id), needs: ['x'], offers: ['x'] }),
  )
  const small = createMatcher(createNetwork({ members: guests }), { threshold: null }, { now, audience: 'manager' })
  const event = planEvent(small, { slots: 1, tables: 1 })
  const model = modelOf(renderReport(matcher, { event }))
  const [meeting] = model.event!.meetings
  expect([meeting!.a, meeting!.b].map(place => model.members[place]!.id)).toEqual(['m00002', 'm00003'])
})

test('a page for one member shows that member, also without introductions', () => {
  const { network } = large().matcher
  const own = createMatcher(network, undefined, { now, audience: { member: 'm00002' } })
  expect(modelOf(renderReport(own)).members.map(({ id }) => id)).toEqual(['m00002'])
})

const POLICIES: readonly (readonly [string, PolicyInput])[] = [
  ['the standard policy', standardPolicy()],
  ['everybody, however low', { ...standardPolicy(), threshold: null }],
  ['one side’s gain', { ...standardPolicy(), fusion: { kind: 'forward' } }],
  ['a rule about one side', { ...standardPolicy(), rules: [{ rule: 'inCountry', country: 'TR' }] }],
]
test.each(POLICIES)('the best of everybody’s best are the first of all of them: %s', async (_, policy) => {
  const { network } = await aachen()
  for (const audience of ['manager', { member: 'aachen-pumpen' }] as const) {
    const matcher = createMatcher(network, policy, { now, audience })
    const all = bestPairs(matcher, 7)
    expect(all.length).toBeGreaterThan(5)
    for (const most of [1, 5, 40]) expect(bestPairs(matcher, 7, most)).toEqual(all.slice(0, most))
  }
})

test('a pair that stands on both lists is told once, whose id comes first first, as the best of the network are', async () => {
  const matcher = await aachen()
  const [all, best] = [bestPairs(matcher, 200), matcher.best({ limit: 10_000 })]
  expect(all.map(({ from, to }) => [from, to])).toEqual(best.map(({ from, to }) => [from, to]))
})

test('the page says of how many members it shows a part, in each language', () => {
  expect(WORDS.map(({ part }) => part(20_001).match(/20001/g))).toEqual([['20001'], ['20001'], ['20001']])
})
