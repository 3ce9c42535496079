import { expect, test } from 'vitest'
import type { ErrorCode } from '../../../src/errors/kontor-error.ts'
import {
  bridges,
  countryName,
  coverage,
  createMarket,
  createMatcher,
  createNetwork,
  evaluate,
  exportMember,
  fitPolicy,
  letters,
  openMatcher,
  simulateYear,
} from '../../../src/index.ts'
import { promisedErrors } from './public-functions.ts'

const A = { id: 'a', name: 'A', kind: 'company' } as const
const B = { id: 'b', name: 'B', kind: 'company' } as const
const network = createNetwork({ members: [A, B] })
const matcher = createMatcher(network, { rules: [], threshold: null })
const ending = createNetwork({ members: [A, { ...B, needs: [{ term: 'pumps', until: '2027-01-01' }] }] })
const undated = createMatcher(ending, { rules: [], signals: [] })
const stranger = { member: 'nobody' }
const odd = { rules: ['nope'] } as never
const wrong = 5 as never
const days = { rule: 'notIntroducedSince', days: 30 } as const
const own = { code: 'own', test: () => 5 as never }
const met = [{ from: 'a', to: 'b', date: '2026-01-01', stage: 'met' }] as const
const outcomes = createNetwork({ members: [A, B], outcomes: met })
const withOutcomes = createMatcher(outcomes, { rules: [], signals: [], threshold: null })

const CALLS: readonly (readonly [of: string, code: ErrorCode, call: () => unknown])[] = [
  ['Matcher.introductions', 'invalid-rule', () => matcher.introductions('a', { where: 'nope' as never })],
  ['Matcher.introductions', 'now-required', () => withOutcomes.introductions('a', { where: days })],
  ['Matcher.ranked', 'now-required', () => withOutcomes.ranked('a', { where: days })],
  ['Matcher.scores', 'invalid-argument', () => matcher.scores('a', wrong)],
  ['Matcher.best', 'now-required', () => withOutcomes.best({ where: days })],
  ['Matcher.best', 'invalid-rule', () => matcher.best({ where: own })],
  ['Matcher.explain', 'invalid-argument', () => matcher.explain('a', 'b', wrong)],
  ['Matcher.explain', 'invalid-rule', () => matcher.explain('a', 'b', { where: own })],
  ['Matcher.all', 'invalid-rule', () => matcher.all({ where: 'nope' as never })],
  ['Matcher.update', 'unknown-member', () => matcher.update({ remove: ['nobody'] })],
  ['Matcher.update', 'invalid-network', () => matcher.update({ ties: [{ from: 'a', to: 'nobody' }] })],
  ['Matcher.update', 'invalid-argument', () => matcher.update(wrong)],
  ['Network.graph', 'invalid-argument', () => network.graph(wrong)],
  ['Network.graph', 'unknown-member', () => network.graph({ audience: stranger })],
  ['createMatcher', 'invalid-rule', () => createMatcher(network, odd)],
  ['openMatcher', 'invalid-argument', () => openMatcher(wrong)],
  ['letters', 'now-required', () => letters(undated, { from: 'a', to: 'b' })],
  ['evaluate', 'invalid-rule', () => evaluate(createMatcher(network, { rules: [own] }), met)],
  ['exportMember', 'invalid-rule', () => exportMember(network, 'a', { policy: odd })],
  ['fitPolicy', 'invalid-rule', () => fitPolicy(network, met, { base: odd })],
  ['simulateYear', 'invalid-rule', () => simulateYear(createMarket({ members: 10 }), { policy: odd })],
  ['bridges', 'unknown-member', () => bridges(network, { audience: stranger })],
  ['coverage', 'unknown-member', () => coverage(network, { audience: stranger })],
  ['countryName', 'invalid-argument', () => countryName('DE', 'fr' as never)],
]
const promised = promisedErrors()

test.each(CALLS)('%s throws %s, and its docstring says so', (of, code, call) => {
  expect(call).toThrow(expect.objectContaining({ name: 'KontorError', code }))
  expect(promised.get(of)).toContain(`\`${code}\``)
})
