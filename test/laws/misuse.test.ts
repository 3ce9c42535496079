import { describe, expect, test } from 'vitest'
import type {
  ErrorCode,
  EvaluationOptions,
  IntroductionOptions,
  MatcherOptions,
  Member,
  NetworkParts,
  PolicyInput,
  RuleInput,
  SignalInput,
} from '../../src/index.ts'
import {
  compareEvaluations,
  corridorPolicy,
  createMarket,
  createMatcher,
  createNetwork,
  definePolicy,
  defineRule,
  defineSignal,
  evaluate,
  KontorError,
  meetingsByPerson,
  meetingsBySlot,
  meetingsByTable,
  resolveCountry,
  resolveIndustry,
  resolveLanguage,
  resolveMarket,
  resolveTerm,
  simulateYear,
  splitByPair,
  splitByTime,
  toOutcomes,
} from '../../src/index.ts'

/** What a caller in plain JavaScript may hand over whatever the types say. */
function wrong<T>(value: unknown): T {
  return value as T
}

const members: readonly Member[] = [
  { id: 'a', name: 'A', kind: 'company' },
  { id: 'b', name: 'B', kind: 'company' },
]
const network = createNetwork({ members })
const matcher = createMatcher(network, undefined, { now: '2026-11-22' })
const signal: SignalInput = { name: 's', weight: 1, neutral: 0, min: 0, max: 1000, value: () => 1 }

type Call = readonly [what: string, call: () => unknown, code: ErrorCode, message: string]

/** Each has the code and begins with the sentence that says where, what was expected and what came. */
function refuses(calls: readonly Call[]): void {
  test.each(calls)('%s', (_what, call, code, message) => {
    let thrown: unknown
    try {
      call()
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(KontorError)
    const { code: told, message: said } = thrown as KontorError
    expect(said).toContain(message)
    expect(told).toBe(code)
    expect(said).toMatch(
      /^Expected `.+` to .+, got `.*` \((string|number|boolean|null|undefined|object|array|function|symbol|bigint)\)$/s,
    )
  })
}

describe('createNetwork', () => {
  const make = (parts: unknown) => () => createNetwork(wrong<NetworkParts>(parts))
  refuses([
    [
      '()',
      make(undefined),
      'invalid-network',
      'Expected `network` to be { members, ties, outcomes }, got `undefined` (undefined)',
    ],
    ['(null)', make(null), 'invalid-network', '{ members, ties, outcomes }, got `null` (null)'],
    ['({})', make({}), 'invalid-network', 'Expected `members` to be a list, got `undefined` (undefined)'],
    ['({ members: 5 })', make({ members: 5 }), 'invalid-network', 'Expected `members` to be a list, got `5` (number)'],
    [
      '({ members: "ab" })',
      make({ members: 'ab' }),
      'invalid-network',
      'Expected `members` to be a list, got `"ab"` (string)',
    ],
    [
      '({ members: [null] })',
      make({ members: [null] }),
      'invalid-network',
      'Expected `members` to be admitted members, got `null` (null)',
    ],
    [
      '({ members: [{ id: 7 }] })',
      make({ members: [{ id: 7, name: 'x' }] }),
      'invalid-network',
      'Expected `members` to be admitted members with an id, got `{"id":7}`',
    ],
    [
      'an id twice',
      make({ members: [...members, members[0]] }),
      'invalid-network',
      'Expected `members` to have different ids, got `"a"` (string)',
    ],
    [
      'half a character',
      make({ members: [{ id: 'a\ud800', name: 'x', kind: 'other' }] }),
      'invalid-network',
      'Expected `id` to be text without half a character',
    ],
    [
      'half a character, the other',
      make({ members: [{ id: '\udc00a', name: 'x', kind: 'other' }] }),
      'invalid-network',
      'Expected `id`',
    ],
    [
      '({ ties: null })',
      make({ members, ties: null }),
      'invalid-network',
      'Expected `ties` to be a list, got `null` (null)',
    ],
    [
      '({ outcomes: 5 })',
      make({ members, outcomes: 5 }),
      'invalid-network',
      'Expected `outcomes` to be a list, got `5` (number)',
    ],
  ])
})

describe('resolve…, meetingsBy…', () => {
  const word = 'Expected `word` to be a text, got `5` (number)'
  const plan = 'Expected `plan` to be a plan made by planEvent, got `{}` (object)'
  refuses([
    ...[resolveCountry, resolveIndustry, resolveLanguage, resolveMarket, resolveTerm].map(
      (resolve): Call => [`${resolve.name}(5)`, () => resolve(wrong(5)), 'invalid-argument', word],
    ),
    ...[meetingsByPerson, meetingsBySlot, meetingsByTable].map(
      (meetings): Call => [`${meetings.name}({})`, () => meetings(wrong({})), 'invalid-argument', plan],
    ),
  ])
})

describe('network', () => {
  refuses([
    ['member(x)', () => network.member('x'), 'unknown-member', 'got `"x"` (string)'],
    ['member(5)', () => network.member(wrong(5)), 'unknown-member', 'got `5` (number)'],
    ['seenBy(all)', () => network.seenBy(wrong('all')), 'invalid-argument', 'Expected `audience` to be'],
    ['seenBy({ member: x })', () => network.seenBy({ member: 'x' }), 'unknown-member', 'with the id of a member, got'],
    ['graph({ audience: { member: x } })', () => network.graph({ audience: { member: 'x' } }), 'unknown-member', '"x"'],
    ['graph({ audience: 1 })', () => network.graph(wrong({ audience: 1 })), 'invalid-argument', 'got `1` (number)'],
    [
      'graph({ locale: fr })',
      () => network.graph(wrong({ locale: 'fr' })),
      'invalid-argument',
      "one of 'de', 'tr', 'en', got `\"fr\"`",
    ],
    [
      'graph(null)',
      () => network.graph(wrong(null)),
      'invalid-argument',
      'Expected `options` to be an object, got `null` (null)',
    ],
  ])
})

describe('createMatcher', () => {
  const make = (options: unknown) => () => createMatcher(network, undefined, wrong<MatcherOptions>(options))
  refuses([
    [
      '()',
      () => createMatcher(wrong(undefined)),
      'invalid-argument',
      'Expected `network` to be a network made by createNetwork, got `undefined`',
    ],
    ['(members)', () => createMatcher(wrong({ members })), 'invalid-argument', 'made by createNetwork'],
    [
      '(network, null)',
      () => createMatcher(network, wrong(null)),
      'invalid-policy',
      'Expected `policy` to be an object, got `null`',
    ],
    [
      '(network, "standard")',
      () => createMatcher(network, wrong('standard')),
      'invalid-policy',
      'got `"standard"` (string)',
    ],
    ['options null', make(null), 'invalid-argument', 'Expected `options` to be an object, got `null` (null)'],
    [
      'now tomorrow',
      make({ now: 'tomorrow' }),
      'invalid-argument',
      'Expected `now` to be a day as YYYY-MM-DD, got `"tomorrow"`',
    ],
    ['now 30 February', make({ now: '2026-02-30' }), 'invalid-argument', 'got `"2026-02-30"` (string)'],
    ['now null', make({ now: null }), 'invalid-argument', 'got `null` (null)'],
    ['now a list', make({ now: ['2026-11-22'] }), 'invalid-argument', '(array)'],
    ['audience nobody', make({ audience: { member: 'nobody' } }), 'unknown-member', '{"member":"nobody"}'],
    [
      'audience everybody',
      make({ audience: 'everybody' }),
      'invalid-argument',
      "Expected `audience` to be 'members', 'manager' or",
    ],
    ['audience { member: 1 }', make({ audience: { member: 1 } }), 'invalid-argument', '{"member":1}'],
  ])
})

describe('matcher', () => {
  const ask = (options: unknown) => () => matcher.introductions('a', wrong<IntroductionOptions>(options))
  refuses([
    ['introductions(x)', () => matcher.introductions('x'), 'unknown-member', 'got `"x"` (string)'],
    [
      'introductions(undefined)',
      () => matcher.introductions(wrong(undefined)),
      'unknown-member',
      '`undefined` (undefined)',
    ],
    ['options null', ask(null), 'invalid-argument', 'Expected `options` to be an object, got `null` (null)'],
    ['options 5', ask(5), 'invalid-argument', 'Expected `options` to be an object, got `5` (number)'],
    ['limit −3', ask({ limit: -3 }), 'invalid-argument', 'Expected `limit` to be an integer ≥ 1, got `-3` (number)'],
    ['limit 0', ask({ limit: 0 }), 'invalid-argument', 'Expected `limit` to be an integer ≥ 1, got `0` (number)'],
    ['limit 2.5', ask({ limit: 2.5 }), 'invalid-argument', 'got `2.5` (number)'],
    ['limit "5"', ask({ limit: '5' }), 'invalid-argument', 'got `"5"` (string)'],
    ['limit NaN', ask({ limit: Number.NaN }), 'invalid-argument', 'got `NaN` (number)'],
    ['limit ∞', ask({ limit: Number.POSITIVE_INFINITY }), 'invalid-argument', 'got `Infinity` (number)'],
    ['offset −1', ask({ offset: -1 }), 'invalid-argument', 'Expected `offset` to be an integer ≥ 0, got `-1` (number)'],
    ['exclude "b"', ask({ exclude: 'b' }), 'invalid-argument', 'Expected `exclude` to be a list, got `"b"` (string)'],
    ['exclude 5', ask({ exclude: 5 }), 'invalid-argument', 'Expected `exclude` to be a list, got `5` (number)'],
    ['locale fr', ask({ locale: 'fr' }), 'invalid-argument', "Expected `locale` to be one of 'de', 'tr', 'en'"],
    ['where nonsense', ask({ where: 'nonsense' }), 'invalid-rule', 'Expected `where.rule` to be one of'],
    ['where null', ask({ where: null }), 'invalid-rule', 'Expected `where` to be a rule: its name, an object'],
    ['best({ limit: −1 })', () => matcher.best({ limit: -1 }), 'invalid-argument', '≥ 1, got `-1` (number)'],
    ['best(null)', () => matcher.best(wrong(null)), 'invalid-argument', '`null` (null)'],
    [
      'all({ limit: −1 }), before anything is asked of it',
      () => matcher.all({ limit: -1 }),
      'invalid-argument',
      '`-1`',
    ],
    ['explain(a)', () => matcher.explain('a', wrong(undefined)), 'unknown-member', '`undefined` (undefined)'],
    ['explain(a, x)', () => matcher.explain('a', 'x'), 'unknown-member', 'got `"x"`'],
    ['explain(a, b, null)', () => matcher.explain('a', 'b', wrong(null)), 'invalid-argument', '`null` (null)'],
    ['update()', () => matcher.update(wrong(undefined)), 'invalid-argument', 'Expected `change` to be an object'],
    [
      'update({ remove: "a" })',
      () => matcher.update({ remove: 'a' }),
      'invalid-argument',
      'Expected `remove` to be a list',
    ],
    ['update({ remove: [x] })', () => matcher.update({ remove: ['x'] }), 'unknown-member', 'got `"x"`'],
    [
      'update({ upsert: [a, a] })',
      () => matcher.update({ upsert: [members[0]!, { ...members[0]!, name: 'Other' }] }),
      'invalid-network',
      'Expected `upsert` to have different ids, got `"a"` (string)',
    ],
    [
      'update({ upsert: [null] })',
      () => matcher.update({ upsert: [wrong(null)] }),
      'invalid-network',
      'Expected `upsert` to be a list of members, got `null`',
    ],
    [
      'update({ upsert: 5 })',
      () => matcher.update({ upsert: wrong(5) }),
      'invalid-argument',
      'Expected `upsert` to be a list',
    ],
    [
      'update({ ties: 5 })',
      () => matcher.update({ ties: wrong(5) }),
      'invalid-argument',
      'Expected `ties` to be a list',
    ],
    ['update({ untie: 5 })', () => matcher.update({ untie: wrong(5) }), 'invalid-argument', 'Expected `untie` to be a'],
    [
      'update({ outcomes: "met" })',
      () => matcher.update({ outcomes: wrong('met') }),
      'invalid-argument',
      'Expected `outcomes` to be a list',
    ],
    [
      'update({ untie: [null] })',
      () => matcher.update({ untie: [wrong(null)] }),
      'invalid-argument',
      'Expected `untie` to be a list of { from, to }, got `null`',
    ],
    ['with(null)', () => matcher.with(wrong(null)), 'invalid-argument', 'Expected `changes` to be an object'],
    ['with({ now: "" })', () => matcher.with({ now: '' }), 'invalid-argument', 'YYYY-MM-DD, got `""` (string)'],
  ])
})

describe('evaluate', () => {
  const outcome = { from: 'a', to: 'b', date: '2027-01-01', stage: 'met' } as const
  const ask = (options: unknown) => () => evaluate(matcher, [outcome], wrong<EvaluationOptions>(options))
  refuses([
    ['()', () => evaluate(wrong(network), []), 'invalid-argument', 'Expected `matcher` to be a matcher made by'],
    ['(matcher, 5)', () => evaluate(matcher, wrong(5)), 'invalid-argument', 'Expected `outcomes` to be a list'],
    [
      'an outcome of strangers',
      () => evaluate(matcher, [{ ...outcome, to: 'x' }]),
      'invalid-network',
      '`"x"` (string)',
    ],
    ['an outcome of no day', () => evaluate(matcher, [{ ...outcome, date: '2027' }]), 'invalid-network', '`"2027"`'],
    ['k 0', ask({ k: 0 }), 'invalid-argument', 'Expected `k` to be an integer from 1 to 1000, got `0` (number)'],
    [
      'success proposed',
      ask({ success: 'proposed' }),
      'invalid-argument',
      "Expected `success` to be one of 'accepted'",
    ],
    ['queries of strangers', ask({ queries: ['x'] }), 'unknown-member', 'got `"x"` (string)'],
    ['candidates "ab"', ask({ candidates: 'ab' }), 'invalid-argument', 'Expected `candidates` to be a list'],
    ['groups "kind"', ask({ groups: 'kind' }), 'invalid-argument', 'Expected `groups` to be a function of a member'],
    ['bootstrap −1', ask({ bootstrap: -1 }), 'invalid-argument', 'Expected `bootstrap` to be an integer from 0'],
    ['where luck', ask({ where: 'luck' }), 'invalid-rule', 'Expected `where.rule` to be one of'],
    [
      'what the matcher sees',
      () => evaluate(createMatcher(createNetwork({ members, ties: [{ from: 'a', to: 'b' }] })), [outcome]),
      'leaked-outcome',
      'Expected `outcomes` to come after what the matcher sees (take splitByTime), got `{"from":"a","to":"b"}`',
    ],
    [
      'compareEvaluations(5)',
      () => compareEvaluations(wrong(5), wrong(5)),
      'invalid-argument',
      'Expected `evaluation` to be an evaluation made by evaluate, got `5`',
    ],
    ['splitByTime(network)', () => splitByTime(network, wrong(undefined)), 'invalid-argument', 'YYYY-MM-DD'],
    ['splitByTime(members)', () => splitByTime(wrong(members), '2027-01-01'), 'invalid-argument', '`network`'],
    ['createMarket({ members: 1 })', () => createMarket({ members: 1 }), 'invalid-argument', 'an integer from 4 to'],
    ['more pairs than memory', () => createMarket({ members: 10_001 }), 'invalid-argument', 'to 10000'],
    ['a share of 1.5', () => createMarket({ popular: 1.5 }), 'invalid-argument', 'Expected `popular` to be an integer'],
    ['a stranger’s chance', () => createMarket().chance('m000', 'x'), 'unknown-member', 'a member of this market'],
    ['a year of no market', () => simulateYear(wrong({})), 'invalid-argument', 'Expected `market` to be a market'],
    ['13 rounds', () => simulateYear(createMarket(), { rounds: 13 }), 'invalid-argument', 'an integer from 1 to 12'],
    ['plan by lot', () => simulateYear(createMarket(), { plan: wrong('lot') }), 'invalid-argument', '`plan`'],
    ['learn true', () => simulateYear(createMarket(), { learn: wrong(true) }), 'invalid-argument', '`learn`'],
    [
      'one fold',
      () => splitByPair(network, { folds: 1 }),
      'invalid-argument',
      'Expected `folds` to be an integer from 2',
    ],
    ['a date that is none', () => toOutcomes([], { date: '1' }), 'invalid-argument', 'Expected `date` to be a day'],
    ['a stage that is none', () => toOutcomes([], { stage: wrong('tied') }), 'invalid-argument', '`stage`'],
  ])
})

describe('definePolicy', () => {
  const make = (input: unknown) => () => definePolicy(wrong<PolicyInput>(input))
  refuses([
    ['(5)', make(5), 'invalid-policy', 'Expected `policy` to be an object, got `5` (number)'],
    [
      'threshold 5',
      make({ threshold: 5 }),
      'invalid-policy',
      'Expected `policy.threshold` to be an object or null, got `5` (number)',
    ],
    ['bias 0.5', make({ bias: 0.5 }), 'invalid-policy', 'Expected `policy.bias` to be an integer, got `0.5` (number)'],
    ['bias "1"', make({ bias: '1' }), 'invalid-policy', 'Expected `policy.bias` to be a number, got `"1"` (string)'],
    ['bias NaN', make({ bias: Number.NaN }), 'invalid-policy', 'got `NaN` (number)'],
    [
      'reciprocity 1001',
      make({ fusion: { kind: 'mutual', reciprocity: 1001 } }),
      'invalid-policy',
      'Expected `policy.fusion.reciprocity` to be ≤ 1000, got `1001`',
    ],
    [
      'fusion product',
      make({ fusion: { kind: 'product' } }),
      'invalid-policy',
      "Expected `policy.fusion.kind` to be one of 'mutual', 'forward', got `\"product\"`",
    ],
    ['an unknown key', make({ biass: 1 }), 'invalid-policy', 'Expected `policy` to have no `biass`'],
    ['no name', make({ name: '' }), 'invalid-policy', 'Expected `policy.name` to have at least 1 character'],
    ['signals null', make({ signals: null }), 'invalid-policy', 'Expected `policy.signals` to be an array'],
    [
      '65 signals',
      make({ signals: Array(65).fill(signal) }),
      'invalid-policy',
      'Expected `policy.signals` to have at most 64 entries',
    ],
    [
      'a signal twice',
      make({ signals: [signal, signal] }),
      'invalid-policy',
      'Expected `policy.signals` to have different names, got `"s"`',
    ],
    [
      'an unknown signal',
      make({ signals: [{ name: 'luck' }] }),
      'invalid-signal',
      'Expected `policy.signals[0]` to be a signal with a shape',
    ],
    ['an unknown rule', make({ rules: ['luck'] }), 'invalid-rule', 'Expected `policy.rules[0].rule` to be one of'],
    [
      'a rule that is none',
      make({ rules: [7] }),
      'invalid-rule',
      'Expected `policy.rules[0]` to be a rule: its name, an object with `rule`, or { code, test }, got `7` (number)',
    ],
  ])
})

describe('defineSignal', () => {
  const make = (input: unknown) => () => defineSignal(wrong<SignalInput>(input))
  const overlap = { name: 'o', shape: 'overlap', x: 'needs', y: 'offers', half: 1, weight: 1, neutral: 0 }
  const contacts = { name: 'c', shape: 'contacts', reach: 2, weight: 1, neutral: 0 }
  refuses([
    ['(null)', make(null), 'invalid-signal', 'Expected `signal` to be a signal, got `null` (null)'],
    [
      'an unknown shape',
      make({ ...overlap, shape: 'cosine' }),
      'invalid-signal',
      "Expected `signal.shape` to be one of 'overlap', 'affinity'",
    ],
    [
      'x labels',
      make({ ...overlap, x: 'labels' }),
      'invalid-signal',
      'Expected `signal.x` to be one of kind, organization',
    ],
    ['half 0', make({ ...overlap, half: 0 }), 'invalid-signal', 'Expected `signal.half` to be ≥ 1, got `0` (number)'],
    ['weight ∞', make({ ...overlap, weight: Number.POSITIVE_INFINITY }), 'invalid-signal', 'got `Infinity` (number)'],
    [
      'a falling curve',
      make({
        ...overlap,
        curve: [
          [5, 0],
          [1, 0],
        ],
      }),
      'invalid-signal',
      'Expected `signal.curve` to have nodes that rise',
    ],
    [
      'a node of three',
      make({ ...overlap, curve: [[1, 2, 3]] }),
      'invalid-signal',
      'Expected `signal.curve[0]` to have at most 2 entries',
    ],
    ['neither half nor peak', make(contacts), 'invalid-signal', 'Expected `signal` to have either `half` or `peak`'],
    ['far with reach 2', make({ ...contacts, half: 1, far: 1 }), 'invalid-signal', 'Expected `signal` to have `far`'],
    ['min above max', make({ ...signal, min: 9, max: 1 }), 'invalid-signal', 'Expected `signal` to have a `min`'],
    [
      'cells of words',
      make({ ...overlap, shape: 'affinity', by: 'best', cells: { a: { b: 'c' } } }),
      'invalid-signal',
      '`signal.cells`',
    ],
    [
      'a function lost in JSON',
      make(JSON.parse(JSON.stringify({ ...signal, shape: 'custom' }))),
      'invalid-signal',
      'Expected `signal.value` to be a function',
    ],
  ])
})

describe('defineRule', () => {
  const make = (input: unknown) => () => defineRule(wrong<RuleInput>(input))
  const nested = Array(40)
    .fill(0)
    .reduce(of => ({ rule: 'not', of }), 'consented')
  refuses([
    ['()', make(undefined), 'invalid-rule', 'Expected `rule` to be a rule: its name, an object with `rule`'],
    ['unheard of', make('luck'), 'invalid-rule', "'speaks', 'kind', 'all', 'any', 'not', 'custom', got `\"luck\"`"],
    [
      'any of nothing',
      make({ rule: 'any' }),
      'invalid-rule',
      'Expected `rule.of` to be a list of rules, got `undefined`',
    ],
    ['not nothing', make({ rule: 'not' }), 'invalid-rule', 'Expected `rule.of` to be a rule: its name'],
    [
      'corridor of one',
      make({ rule: 'corridor', between: ['DE'] }),
      'invalid-rule',
      'Expected `rule.between` to have at least 2 entries',
    ],
    [
      'corridor de',
      make({ rule: 'corridor', between: ['de', 'TR'] }),
      'invalid-rule',
      'Expected `rule.between[0]` to be an ISO 3166-1',
    ],
    [
      'corridor DE–DE',
      make({ rule: 'corridor', between: ['DE', 'DE'] }),
      'invalid-rule',
      'Expected `rule.between` to be two different countries',
    ],
    [
      'days 0',
      make({ rule: 'notIntroducedSince', days: 0 }),
      'invalid-rule',
      'Expected `rule.days` to be ≥ 1, got `0` (number)',
    ],
    ['kinds none', make({ rule: 'kind', kinds: [] }), 'invalid-rule', 'Expected `rule.kinds` to have at least 1 entry'],
    [
      'all of no list',
      make({ rule: 'all', of: 'consented' }),
      'invalid-rule',
      'Expected `rule.of` to be a list of rules',
    ],
    ['a rule inside', make({ rule: 'all', of: ['luck'] }), 'invalid-rule', 'Expected `rule.of[0].rule` to be one of'],
    ['forty deep', make(nested), 'invalid-rule', 'nested at most 16 deep'],
    [
      'a test without a code',
      make({ test: () => true }),
      'invalid-rule',
      'Expected `rule.code` to be a string, got `undefined`',
    ],
    ['corridorPolicy(DE)', () => corridorPolicy('DE', wrong(undefined)), 'invalid-rule', '`undefined` (undefined)'],
  ])
})

describe('functions of one’s own', () => {
  const own = (value: unknown) => () =>
    createMatcher(network, { signals: [{ ...signal, value: () => wrong(value) }], rules: [] }).explain('a', 'b')
  const rule = (answer: unknown) => () =>
    createMatcher(network, { rules: [{ code: 'own', test: () => wrong(answer) }] }).explain('a', 'b')
  refuses([
    [
      'a value beyond max',
      own(1001),
      'invalid-signal',
      'an integer from 0 to 1000, as declared, or undefined, got `1001` (number)',
    ],
    ['a value of null', own(null), 'invalid-signal', 'got `null` (null)'],
    ['a value of NaN', own(Number.NaN), 'invalid-signal', 'got `NaN` (number)'],
    ['an answer of null', rule(null), 'invalid-rule', 'true, false or undefined, got `null` (null)'],
    ['an answer of 1', rule(1), 'invalid-rule', 'got `1` (number)'],
    ['a promise', rule(Promise.resolve(true)), 'invalid-rule', '(object)'],
  ])
})

test('a dated field read without now is an error that says so', () => {
  const dated = createNetwork({
    members: [{ ...members[0]!, needs: [{ term: 't', until: '2026-01-01' }] }, members[1]!],
  })
  expect(() => createMatcher(dated)).toThrowError(expect.objectContaining({ code: 'now-required' }))
})
