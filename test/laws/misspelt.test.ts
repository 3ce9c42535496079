import { expect, test } from 'vitest'
import * as clickhouse from '../../src/adapters/clickhouse/index.ts'
import * as csv from '../../src/adapters/csv/index.ts'
import * as gexf from '../../src/adapters/gexf/index.ts'
import * as ical from '../../src/adapters/ical/index.ts'
import * as report from '../../src/adapters/report/index.ts'
import * as schema from '../../src/adapters/schema/index.ts'
import * as testing from '../../src/adapters/testing/index.ts'
import * as kontor from '../../src/index.ts'

const members: readonly kontor.Member[] = ['a', 'b', 'c'].map(id => ({ id, name: id, kind: 'company' }))
const network = kontor.createNetwork({ members })
const now = '2026-11-22'
const policy = kontor.standardPolicy()
const matcher = kontor.createMatcher(network, policy, { now })
const slots = kontor.slotTimes({ start: '2026-12-03T10:00', slots: 1 })
const plan = kontor.planEvent(matcher, { slots, tables: 1 })
const pair = { from: 'a', to: 'b' }
const flow = kontor.introductionFlow(pair, [], { now })
const rule = kontor.defineRule({ code: 'own', test: () => true })
const signal = kontor.defineSignal({ name: 'own', weight: 1, neutral: 0, min: 0, max: 1, value: () => 1 })
const evaluation = { rows: [] }
const zone = 'Europe/Berlin'
const database = {
  run: async () => undefined,
  ask: async () => [],
  insert: async () => undefined,
  close: async () => undefined,
}
const stored = clickhouse.createClickHouseMatcher(database, policy, { now })

/** An option that there is not, beside those that there must be. */
const odd = <T extends object>(options?: T) => ({ ...options, limt: 3 }) as unknown as T

/** How each function that takes options is called with one that it does not know. */
const CALLS: Readonly<Record<string, () => unknown>> = {
  admitMembers: () => kontor.admitMembers([], odd()),
  admitOutcomes: () => kontor.admitOutcomes([], members, odd()),
  admitTies: () => kontor.admitTies([], members, odd()),
  advice: () => kontor.advice(matcher, 'a', odd()),
  auditOpportunity: () => kontor.auditOpportunity([], odd({ network })),
  bridges: () => kontor.bridges(network, odd()),
  checkMembers: () => csv.checkMembers('', odd()),
  checkRule: () => testing.checkRule(rule, odd()),
  checkSignal: () => testing.checkSignal(signal, odd()),
  compareEvaluations: () => kontor.compareEvaluations(evaluation, evaluation, odd()),
  compareOpportunity: () => kontor.compareOpportunity(matcher, odd({ network })),
  'compareOpportunity.round': () => kontor.compareOpportunity(matcher, { network, round: odd() }),
  coverage: () => kontor.coverage(network, odd()),
  createClickHouseMatcher: () => clickhouse.createClickHouseMatcher(database, policy, odd()),
  createMarket: () => kontor.createMarket(odd()),
  createMatcher: () => kontor.createMatcher(network, policy, odd()),
  definePolicy: () => kontor.definePolicy(odd({ name: 'own' })),
  defineRule: () => kontor.defineRule(odd({ rule: 'consented' as const })),
  defineSignal: () => kontor.defineSignal(odd({ name: 'needsMet' })),
  erase: () => kontor.erase({ network }, 'a', odd({ now })),
  'erase(held)': () => kontor.erase(odd({ network }), 'a', { now }),
  evaluate: () => kontor.evaluate(matcher, [], odd()),
  exportMember: () => kontor.exportMember(network, 'a', odd()),
  firstStep: () => kontor.firstStep(matcher, 'a', 'b', odd()),
  fitPolicy: () => kontor.fitPolicy(network, [], odd()),
  hiddenAssets: () => kontor.hiddenAssets(matcher, odd()),
  introducers: () => kontor.introducers(matcher, 'a', 'b', odd()),
  introductionFlow: () => kontor.introductionFlow(pair, [], odd({ now })),
  letters: () => kontor.letters(matcher, pair, odd()),
  'letters.contacts': () => kontor.letters(matcher, pair, { contacts: odd() }),
  marketGaps: () => kontor.marketGaps(matcher, odd()),
  planCircles: () => kontor.planCircles(matcher, odd()),
  planDelegation: () => kontor.planDelegation(matcher, odd({ to: 'TR', seats: 1 })),
  planEvent: () => kontor.planEvent(matcher, odd({ slots: 1, tables: 1 })),
  planRound: () => kontor.planRound(matcher, odd()),
  readMembers: () => csv.readMembers('', odd()),
  readOutcomes: () => csv.readOutcomes('', members, odd()),
  readRecords: () => csv.readRecords('', odd()).next(),
  readTies: () => csv.readTies('', members, odd()),
  renderReport: () => report.renderReport(matcher, odd()),
  repairEvent: () => kontor.repairEvent(plan, odd()),
  resolveCountry: () => kontor.resolveCountry('TR', odd()),
  resolveIndustry: () => kontor.resolveIndustry('C28', odd()),
  resolveLanguage: () => kontor.resolveLanguage('tr', odd()),
  resolveMarket: () => kontor.resolveMarket('EU', odd()),
  resolveTerm: () => kontor.resolveTerm('pump', odd()),
  'resolveTerm.words': () => kontor.resolveTerm('pump', { words: odd() }),
  'admitMembers.words': () => kontor.admitMembers([], { words: odd() }),
  retention: () => kontor.retention(network, odd({ now, days: 1 })),
  schema: () => clickhouse.schema(odd()),
  simulateYear: () => kontor.simulateYear(kontor.createMarket({ members: 4 }), odd()),
  slotTimes: () => kontor.slotTimes(odd({ start: '2026-12-03T10:00', slots: 1 })),
  splitByMember: () => kontor.splitByMember(network, odd()),
  splitByPair: () => kontor.splitByPair(network, odd()),
  toCalendar: () => ical.toCalendar(plan, odd({ zone, now })),
  toGexf: () => gexf.toGexf(network, odd()),
  'toGexf(matcher)': () => gexf.toGexf(matcher, odd()),
  toOutcomes: () => kontor.toOutcomes([], odd()),
  toSql: () => clickhouse.toSql(policy, odd()),
  viewFlow: () => kontor.viewFlow(flow, network, odd({ viewer: 'from' })),
  viewIntroduction: () => kontor.viewIntroduction(matcher, 'a', 'b', odd({ viewer: 'from' })),
  world: () => testing.world(odd({ members })),
  'matcher.all': () => matcher.all(odd()),
  'matcher.best': () => matcher.best(odd()),
  'matcher.explain': () => matcher.explain('a', 'b', odd()),
  'matcher.introductions': () => matcher.introductions('a', odd()),
  'matcher.ranked': () => matcher.ranked('a', odd()),
  'matcher.scores': () => matcher.scores('a', odd()),
  'matcher.update': () => matcher.update(odd()),
  'matcher.with': () => matcher.with(odd()),
  'network.graph': () => network.graph(odd()),
  'stored.introductions': () => stored.introductions('a', odd()),
  'stored.all': () => stored.all(odd()),
  'stored.load': () => stored.load(odd({ members })),
}

/** Functions that are asked without options; a network's parts may stand in whatever else has them. */
const WITHOUT = new Set([
  ...['corridorPolicy', 'countryName', 'createNetwork', 'fieldsUsed', 'industryName', 'languageName', 'learningPolicy'],
  ...['marketName', 'meetingsByPerson', 'meetingsBySlot', 'meetingsByTable', 'openMatcher', 'splitByTime'],
  ...['standardPolicy', 'tellFit', 'termName'],
  ...['csvLines', 'maskRejected', 'readBytes', 'rejectedTable', 'resolvedTable', 'tableOf', 'writeCsv', 'writeWhole'],
  ...['embedded', 'jsonSchema', 'member', 'outcome', 'rowsOf', 'server', 'tie'],
])

test('every public function is called here, or takes no options', () => {
  const doors = [kontor, csv, report, gexf, ical, clickhouse, schema, testing].flatMap(door => Object.entries(door))
  const all = doors.filter(([, one]) => typeof one === 'function' && (one as unknown) !== kontor.KontorError)
  const names = all.map(([name]) => name).filter(name => !WITHOUT.has(name))
  expect(names.filter(name => !(name in CALLS))).toEqual([])
  for (const { methods, of } of [
    { methods: matcher, of: 'matcher' },
    { methods: stored, of: 'stored' },
  ]) {
    const asked = Object.entries(methods).filter(
      ([name, one]) => typeof one === 'function' && name !== 'save' && name !== 'refresh',
    )
    expect(asked.map(([name]) => `${of}.${name}`).filter(name => !(name in CALLS))).toEqual([])
  }
})

test.each(Object.entries(CALLS))(
  '%s refuses an option that is misspelt, and names those that there are',
  async (_name, call) => {
    const thrown = await (async () => call())().then(
      () => undefined,
      (error: unknown) => error,
    )
    expect(thrown).toBeInstanceOf(kontor.KontorError)
    expect((thrown as Error).message).toMatch(/\blimt\b/)
    expect((thrown as Error).message).not.toMatch(/^Expected `[^`]*` to be made of , /)
  },
)

test.each([
  ['locale, offset, limit, where, exclude, introducers', () => matcher.introductions('a', odd())],
  ['locale, where, counterfactual, limit', () => matcher.explain('a', 'b', odd())],
  ['now, audience', () => kontor.createMatcher(network, policy, odd())],
  ['columns, locale, words, synonyms, revealPrivate, assertConsent', () => kontor.admitMembers([], odd())],
])('the message says: %s', (names, call) => {
  expect(call).toThrow(`Expected \`options\` to be made of ${names}, got \`"limt"\` (string)`)
})

test('an option that is undefined is left out, whatever it is called', () => {
  const left = { limit: undefined, limt: undefined } as object
  expect(matcher.introductions('a', left)).toEqual(matcher.introductions('a'))
})

test('options of lists go for every list', async () => {
  const options = { limit: 2, locale: 'de', offset: 0, exclude: ['c'], introducers: 1 } as const
  const lists = [matcher.introductions('a', options), matcher.ranked('a', options), matcher.best(options)]
  for await (const { introductions } of matcher.all(options)) lists.push(introductions)
  expect(lists.length).toBe(3 + members.length)
})
