import { describe, expect, test } from 'vitest'
import type { ErrorCode } from '../../src/index.ts'
import {
  auditOpportunity,
  compareOpportunity,
  createMatcher,
  createNetwork,
  erase,
  exportMember,
  KontorError,
  retention,
} from '../../src/index.ts'
import { member } from './members.ts'

const network = createNetwork({ members: [member('a'), member('b')] })
const matcher = createMatcher(network, undefined, { now: '2026-11-22' })
const now = '2026-11-22'

/** What a caller in plain JavaScript may hand over whatever the types say. */
type Options = Readonly<Record<string, unknown>>

type Call = readonly [what: string, call: () => unknown, message: string, code?: ErrorCode]

function refuses(calls: readonly Call[]): void {
  for (const [what, call, message, code = 'invalid-argument'] of calls) {
    test(what, () => {
      expect(call).toThrow(KontorError)
      expect(call).toThrow(expect.objectContaining({ code, message: expect.stringContaining(message) }))
    })
  }
}

describe('auditOpportunity', () => {
  const audit = (audited: unknown, options: Options = {}) => {
    return () => auditOpportunity(audited as never, { network, groups: [], ...options } as never)
  }
  const pair = { from: 'a', to: 'b' }
  refuses([
    ['without options', () => auditOpportunity([], undefined as never), 'Expected `options` to be an object'],
    ['without a network', audit([], { network: {} }), 'Expected `network` to be a network made by createNetwork'],
    ['groups that are no list', audit([], { groups: 'kind' }), 'Expected `groups` to be a list'],
    ['another group', audit([], { groups: ['gender'] }), "Expected `groups` to be one of 'labels', 'kind'"],
    ['no days', audit([], { newcomerDays: 0 }), 'Expected `newcomerDays` to be an integer ≥ 1, got `0`'],
    ['another audience', audit([], { audience: 'all' }), "Expected `audience` to be 'members', 'manager' or"],
    ['an audience that is no member', audit([], { audience: { member: 'x' } }), 'the id of a member', 'unknown-member'],
    [
      'newcomers without a day',
      audit([], { groups: ['newcomers'] }),
      'Expected `now` to be a day as YYYY-MM-DD, since newcomers are told by it and kontor has no clock, got `undefined`',
      'now-required',
    ],
    [
      'newcomers on no day',
      audit([], { groups: ['newcomers'], now: '22.11.2026' }),
      'Expected `now` to be a day as YYYY-MM-DD, got `"22.11.2026"`',
    ],
    ['newcomers on a day that is null', audit([], { groups: ['newcomers'], now: null }), 'Expected `now` to be a day'],
    ['what is no list', audit(5), 'Expected `audited` to be a list, got `5`'],
    ['a list of something else', audit([5]), 'Expected `audited` to be a list of rounds or rankings, got `5`'],
    ['a round without introductions', audit([{}]), 'Expected `audited` to be a list, got `undefined`'],
    [
      'a round of something else',
      audit([{ introductions: [null] }]),
      'Expected `audited` to be rounds or rankings of pairs, got `null`',
    ],
    [
      'a ranking of something else',
      audit([{ member: 'a', ranked: ['b'] }]),
      'Expected `audited` to be rounds or rankings of pairs, got `"b"`',
    ],
    [
      'a round with strangers',
      audit([{ introductions: [pair, { from: 'a', to: 'x' }] }]),
      'Expected `audited` to be introductions of members of this network, got `"x"`',
      'unknown-member',
    ],
  ])
})

describe('compareOpportunity', () => {
  const compare = (options: Options) => () => compareOpportunity(matcher, { network, groups: [], ...options } as never)
  refuses([
    ['without a matcher', () => compareOpportunity({} as never, { network }), 'a matcher made by createMatcher'],
    ['without options', () => compareOpportunity(matcher, undefined as never), 'Expected `options` to be an object'],
    ['a round that is none', compare({ round: 5 }), 'Expected `round` to be an object, got `5`'],
    ['fairness that is no list', compare({ fairness: 1 }), 'Expected `fairness` to be a list, got `1`'],
    ['fairness of two', compare({ fairness: [2] }), 'Expected `fairness` to be a number from 0 to 1, got `2`'],
  ])
})

describe('erase', () => {
  const erased = (held: Options, options: unknown = { now }, id = 'a') => {
    return () => erase({ network, ...held } as never, id, options as never)
  }
  refuses([
    ['of nothing', () => erase(undefined as never, 'a', { now }), 'Expected `held` to be an object'],
    ['of no network', erased({ network: undefined }), 'Expected `network` to be a network made by createNetwork'],
    [
      'with a matcher that is none',
      erased({ matcher: {} }),
      'Expected `matcher` to be a matcher made by createMatcher',
    ],
    ['with outcomes that are no list', erased({ outcomes: 5 }), 'Expected `outcomes` to be a list, got `5`'],
    ['with outcomes that are none', erased({ outcomes: [5] }), 'Expected `outcomes` to be a list of outcomes, got `5`'],
    ['without options', erased({}, null), 'Expected `options` to be an object'],
    ['without a day', erased({}, {}), 'Expected `now` to be a day as YYYY-MM-DD'],
    ['in another language', erased({}, { now, locale: 'fr' }), "Expected `locale` to be one of 'de', 'tr', 'en'"],
    ['of a stranger', erased({}, { now }, 'x'), '"x"', 'unknown-member'],
  ])
})

describe('exportMember', () => {
  const told = (options: unknown, id = 'a') => {
    return () => exportMember(network, id, options as never)
  }
  refuses([
    ['of no network', () => exportMember({} as never, 'a'), 'Expected `network` to be a network made by createNetwork'],
    ['with null for options', told(null), 'Expected `options` to be an object'],
    ['in another language', told({ locale: 'fr' }), "Expected `locale` to be one of 'de', 'tr', 'en'"],
    ['of no introductions', told({ limit: 0 }), 'Expected `limit` to be an integer ≥ 1, got `0`'],
    ['of a stranger', told({}, 'x'), '"x"', 'unknown-member'],
  ])
})

describe('retention', () => {
  const kept = (options: unknown) => () => retention(network, options as never)
  const soon = createNetwork({ members: [member('makina', { joined: 'soon' })] })
  refuses([
    ['of no network', () => retention({} as never, { now, days: 1 }), 'a network made by createNetwork'],
    ['without options', kept(undefined), 'Expected `options` to be an object'],
    ['without a day', kept({ days: 1 }), 'Expected `now` to be a day as YYYY-MM-DD'],
    ['of no days', kept({ now, days: 0 }), 'Expected `days` to be an integer ≥ 1, got `0`'],
    [
      'of a member with a day that is none',
      () => retention(soon, { now, days: 1 }),
      'Expected `joined or until of makina` to be a day as YYYY-MM-DD, got `"soon"`',
    ],
  ])
})
