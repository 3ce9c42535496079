import { expect, test } from 'vitest'
import {
  createMatcher,
  createNetwork,
  introductionFlow,
  KontorError,
  viewFlow,
  viewIntroduction,
} from '../../src/index.ts'
import { day, PAIR, WITH_INTRODUCER } from './history.ts'

const members = ['a', 'b', 'c'].map(id => ({ id, name: id, kind: 'company' as const }))
const network = createNetwork({ members })
const matcher = createMatcher(network, { rules: [] })
const flow = introductionFlow(PAIR, [], { now: day(1) })

/** What a caller in plain JavaScript may hand over whatever the types say. */
const wrong = (value: unknown) => value as never
const flowOf = (pair: unknown, options: unknown = {}, events: unknown = []) =>
  introductionFlow(wrong(pair), wrong(events), wrong(options === null ? null : { now: day(1), ...(options as object) }))
const view = (options: unknown) => viewIntroduction(matcher, 'a', 'b', wrong(options))

type Call = readonly [what: string, call: () => unknown, message: string]

const IDS = '`pair` to be the ids of different members: { from, to, introducer }, got'
const NO_INTRODUCER = '`viewer` to be from, to or manager, since nobody introduces them, got `"introducer"`'

test.each<Call>([
  ['no pair', () => flowOf(null), '`pair` to be an object, got `null`'],
  ['nobody', () => flowOf({}), `${IDS} \`{}\``],
  ['one side only', () => flowOf({ from: 'a' }), `${IDS} \`{"from":"a"}\``],
  ['a number as an id', () => flowOf({ from: 'a', to: 5 }), IDS],
  ['an introducer without an id', () => flowOf({ ...PAIR, introducer: null }), IDS],
  ['a member with itself', () => flowOf({ from: 'a', to: 'a' }), IDS],
  ['introduced by one of them', () => flowOf({ ...PAIR, introducer: 'b' }), IDS],
  ['no options', () => flowOf(PAIR, null), '`options` to be an object, got `null`'],
  ['no day', () => flowOf(PAIR, { now: undefined }), '`now` to be a day as YYYY-MM-DD, got `undefined`'],
  ['30 February', () => flowOf(PAIR, { now: '2026-02-30' }), '`now` to be a day as YYYY-MM-DD, got `"2026-02-30"`'],
  ['no patience', () => flowOf(PAIR, { patience: 0 }), '`patience` to be an integer from 1 to 365, got `0`'],
  ['too much patience', () => flowOf(PAIR, { patience: 366 }), '`patience` to be an integer from 1 to 365, got `366`'],
  ['events as a word', () => flowOf(PAIR, {}, 'met'), '`events` to be a list, got `"met"`'],
  ['a language', () => flowOf(PAIR, { locale: 'fr' }), '`locale` to be one of'],
  ['viewFlow of nothing', () => viewFlow(wrong(null), network, { viewer: 'to' }), '`flow` to be a flow made by introd'],
  ['viewFlow of a pair', () => viewFlow(wrong(PAIR), network, { viewer: 'to' }), '`flow` to be a flow made by introd'],
  ['viewFlow of members', () => viewFlow(flow, wrong({ members }), { viewer: 'to' }), '`network` to be a network made'],
  ['viewFlow for nobody', () => viewFlow(flow, network, wrong(null)), '`options` to be an object, got `null`'],
  ['viewFlow for all', () => viewFlow(flow, network, { viewer: wrong('public') }), "`viewer` to be one of 'from', 'in"],
  ['viewFlow without introducer', () => viewFlow(flow, network, { viewer: 'introducer' }), NO_INTRODUCER],
  ['viewFlow in French', () => viewFlow(flow, network, { viewer: 'to', locale: wrong('fr') }), '`locale` to be one of'],
  [
    'viewIntroduction of a network',
    () => viewIntroduction(wrong(network), 'a', 'b', { viewer: 'to' }),
    '`matcher` to be a matcher made by createMatcher',
  ],
  ['viewIntroduction for nobody', () => view(null), '`options` to be an object, got `null`'],
  ['viewIntroduction for all', () => view({ viewer: 'all' }), "`viewer` to be one of 'from', 'to', 'introducer'"],
  ['viewIntroduction in French', () => view({ viewer: 'to', locale: 'fr' }), '`locale` to be one of'],
  [
    "viewIntroduction for a manager by the members' matcher",
    () => view({ viewer: 'manager' }),
    '`viewer` to be no manager where the matcher is made for members, got `"manager"`',
  ],
  [
    'viewIntroduction of one member',
    () => viewIntroduction(matcher, 'a', 'a', { viewer: 'to' }),
    '`to` to be another member, got `"a"`',
  ],
])('%s is refused', (_what, call, message) => {
  expect(call).toThrow(KontorError)
  expect(call).toThrow(
    expect.objectContaining({ code: 'invalid-argument', message: expect.stringContaining(`Expected ${message}`) }),
  )
})

test('a patience from a day to a year, and an introducer of whom nothing is said, are taken', () => {
  expect([1, 365].map(patience => introductionFlow(PAIR, [], { now: day(1), patience }).patience)).toEqual([1, 365])
  expect(flowOf({ ...PAIR, introducer: undefined })).toStrictEqual(flowOf(PAIR))
  expect(
    viewFlow(introductionFlow(WITH_INTRODUCER, [], { now: day(1) }), network, { viewer: 'introducer' }).status,
  ).toBe('unknown')
})
