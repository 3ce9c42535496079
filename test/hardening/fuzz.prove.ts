import { toSql } from '../../src/adapters/clickhouse/index.ts'
import { toGexf } from '../../src/adapters/gexf/index.ts'
import { toCalendar } from '../../src/adapters/ical/to-calendar.ts'
import { renderReport } from '../../src/adapters/report/index.ts'
import { audit } from '../../src/cli/audit.ts'
import { check } from '../../src/cli/check.ts'
import { event } from '../../src/cli/event.ts'
import { explain } from '../../src/cli/explain.ts'
import { introduce } from '../../src/cli/introduce.ts'
import { round } from '../../src/cli/round.ts'
import { sql } from '../../src/cli/sql.ts'
import { PLAIN } from '../../src/cli/terminal.ts'
import type { Member } from '../../src/index.ts'
import * as kontor from '../../src/index.ts'
import type { Random } from '../oracle/worlds/random.ts'
import { createRandom } from '../oracle/worlds/random.ts'
import type { Proof } from '../proof.ts'
import { damaged, junk, junkRecord } from './junk.ts'

/**
 * Every door with input of any sort, half of it nearly right: data ends as accepted or rejected, row by row; calls end in a
 * result or in a KontorError with a code. Nothing takes ten seconds: that is a call that hangs, whatever else the machine does.
 */
export const full = 300_000
export const reduced = 3000

const SLOWEST = 10_000

/** A result that should not be. */
class Wrong {
  readonly what: string
  constructor(what: string) {
    this.what = what
  }
}

export async function run(count: number, seed: number): Promise<Proof> {
  const failures: string[] = []
  const figures: Record<string, number> = { errors: 0, slowestMs: 0 }
  const doors = Object.entries(DOORS)
  let checked = 0
  for (; checked < count && failures.length < 40; checked++) {
    const random = createRandom(seed + checked)
    const [name, door] = doors[(seed + checked) % doors.length]!
    const begun = performance.now()
    try {
      const said = await door(random)
      if (said instanceof Wrong) failures.push(`seed ${seed + checked}, ${name}: ${said.what}`)
    } catch (error) {
      if (error instanceof kontor.KontorError && typeof error.code === 'string') figures.errors!++
      else
        failures.push(
          `seed ${seed + checked}, ${name}: ${error instanceof Error ? error.stack?.slice(0, 400) : String(error)}`,
        )
    }
    const took = performance.now() - begun
    figures.slowestMs = Math.max(figures.slowestMs!, Math.round(took))
    if (took > SLOWEST) failures.push(`seed ${seed + checked}, ${name}: took ${Math.round(took)} ms`)
  }
  return { checked, failures, figures: { ...figures, doors: doors.length } }
}

const MEMBERS: readonly Member[] = [
  {
    id: 'a',
    name: 'A',
    kind: 'company',
    baseCountry: 'DE',
    needs: ['pumps', { term: 'steel', until: '2027-01-01' }],
    targetMarkets: ['TR', 'EU'],
    consent: { origin: 'members', statistics: true },
  },
  {
    id: 'b',
    name: 'B',
    kind: 'chamber',
    baseCountry: 'TR',
    offers: ['pumps'],
    originCountries: ['AZ'],
    languages: ['tr'],
    avoid: ['c'],
  },
  {
    id: 'c',
    name: 'C',
    kind: 'entrepreneur',
    industries: ['C28'],
    joined: '2026-01-01',
    consent: { introducer: true, paths: true },
  },
]
const TIES = [
  { from: 'a', to: 'c', strength: 0.5, last: '2026-01-01' },
  { from: 'c', to: 'b', private: true },
]
const OUTCOMES = [{ from: 'a', to: 'b', date: '2026-01-01', stage: 'met', side: 'from' }] as const
const NETWORK = kontor.createNetwork({ members: MEMBERS, ties: TIES, outcomes: OUTCOMES })
const MATCHER = kontor.createMatcher(NETWORK, undefined, { now: '2026-11-22', audience: 'manager' })
const BYTES = MATCHER.save()
const POLICY = JSON.parse(JSON.stringify(kontor.learningPolicy())) as object
const EVENTS = [
  { step: 'proposed', date: '2026-11-01' },
  { step: 'asked', who: 'from', date: '2026-11-01' },
  { step: 'accepted', who: 'from', date: '2026-11-02', share: ['contact'] },
]
const EVENT = kontor.planEvent(MATCHER, { slots: 2, tables: 2, work: 10 })

type Door = (random: Random) => unknown

/** Data may be anything; half of it is nearly right. */
const some = (random: Random, like: unknown) => (random.chance(0.6) ? damaged(like, random) : junk(random)) as never
const options = (random: Random, like: object = {}) =>
  (random.chance(0.7) ? damaged({ limit: 2, locale: 'de', ...like }, random) : junk(random)) as never
const id = (random: Random) => (random.chance(0.7) ? random.pick(['a', 'b', 'c']) : junk(random)) as never

function rows(random: Random, like: readonly object[]): readonly unknown[] {
  return Array.from({ length: random.whole(0, 4) }, () =>
    random.chance(0.7) ? damaged(random.pick(like), random) : random.chance(0.5) ? junkRecord(random) : junk(random),
  )
}

/** A plan that was stored, or something that is none. What is inside a plan is nobody's to write by hand. */
const plan = (random: Random) => (random.chance(0.7) ? EVENT : junk(random)) as never

function counted(
  given: number,
  accepted: number,
  { rejected, rows: told }: { readonly rejected: readonly unknown[]; readonly rows: number },
): Wrong | undefined {
  const sum = accepted + rejected.length
  return sum === told && told === given
    ? undefined
    : new Wrong(`${given} rows given, ${told} told, ${accepted} accepted, ${rejected.length} rejected`)
}

const DOORS: Readonly<Record<string, Door>> = {
  admitMembers(random) {
    const given = rows(random, MEMBERS)
    const told = kontor.admitMembers(given as never, random.chance(0.8) ? {} : options(random))
    return counted(given.length, told.members.length, told)
  },
  admitTies(random) {
    const given = rows(random, TIES)
    const told = kontor.admitTies(given as never, MEMBERS)
    return counted(given.length, told.ties.length, told)
  },
  admitOutcomes(random) {
    const given = rows(random, OUTCOMES)
    const told = kontor.admitOutcomes(given as never, MEMBERS)
    return counted(given.length, told.outcomes.length, told)
  },
  introductionFlow(random) {
    const given = rows(random, EVENTS)
    const flow = kontor.introductionFlow(
      random.chance(0.8) ? { from: 'a', to: 'b' } : some(random, { from: 'a', to: 'b' }),
      random.chance(0.9) ? given : some(random, given),
      random.chance(0.8) ? { now: '2026-11-22' } : options(random, { now: '2026-11-22', patience: 3 }),
    )
    kontor.viewFlow(flow, NETWORK, { viewer: 'from' })
    return flow.events.length + flow.issues.length >= 0 ? undefined : new Wrong('no events')
  },
  viewFlow: random =>
    kontor.viewFlow(
      some(random, kontor.introductionFlow({ from: 'a', to: 'b' }, EVENTS, { now: '2026-11-22' })),
      NETWORK,
      options(random, { viewer: 'to' }),
    ),
  definePolicy: random => kontor.definePolicy(some(random, POLICY)),
  defineRule: random =>
    kontor.defineRule(
      some(random, {
        rule: 'all',
        of: [
          { rule: 'corridor', between: ['DE', 'TR'] },
          { rule: 'not', of: 'consented' },
        ],
      }),
    ),
  defineSignal: random =>
    kontor.defineSignal(
      some(random, {
        name: 's',
        shape: 'overlap',
        x: 'needs',
        y: 'offers',
        half: 5,
        weight: 1,
        neutral: 1,
        curve: [
          [0, 0],
          [1000, 1000],
        ],
      }),
    ),
  fieldsUsed: random => kontor.fieldsUsed(some(random, POLICY)),
  createNetwork: random => kontor.createNetwork(some(random, { members: MEMBERS, ties: TIES, outcomes: OUTCOMES })),
  createMatcher: random =>
    kontor
      .createMatcher(
        random.chance(0.7) ? NETWORK : some(random, {}),
        some(random, POLICY),
        options(random, { now: '2026-11-22', audience: 'members' }),
      )
      .best({ limit: 1 }),
  openMatcher(random) {
    const bytes = BYTES.slice(0, random.chance(0.5) ? BYTES.length : random.whole(0, BYTES.length))
    for (let i = 0; i < random.whole(0, 3) && bytes.length > 0; i++)
      bytes[random.whole(0, bytes.length - 1)]! ^= 1 << random.whole(0, 7)
    const opened = kontor.openMatcher(random.chance(0.95) ? bytes : some(random, {}))
    return JSON.stringify(opened.best()) === JSON.stringify(MATCHER.best())
      ? undefined
      : new Wrong('damaged bytes gave another answer')
  },
  introductions: random =>
    MATCHER.introductions(
      id(random),
      options(random, { offset: 0, exclude: ['b'], where: 'crossBorder', introducers: 1 }),
    ),
  explain: random => MATCHER.explain(id(random), id(random), options(random, { counterfactual: true })),
  update: random => MATCHER.update(some(random, { upsert: [MEMBERS[0]], remove: ['b'], ties: TIES, untie: [] })).best(),
  with: random =>
    MATCHER.with(some(random, { policy: POLICY, now: '2026-01-01', audience: 'members' })).best({ limit: 1 }),
  viewIntroduction: random =>
    kontor.viewIntroduction(MATCHER, id(random), id(random), options(random, { viewer: 'to' })),
  letters: random =>
    kontor.letters(
      MATCHER,
      some(random, { from: 'a', to: 'b', introducer: 'c' }),
      options(random, {
        stage: 'introduced',
        until: '2026-12-01',
        contacts: { from: 'x' },
        templates: { de: { asked: { to: { subject: 's', body: '{name}' } } } },
      }),
    ),
  firstStep: random => kontor.firstStep(MATCHER, id(random), id(random), options(random, { side: 'to' })),
  introducers: random => kontor.introducers(MATCHER, id(random), id(random), options(random, { maxHops: 3 })),
  insight: random => [
    kontor.bridges(NETWORK, options(random)),
    kontor.coverage(NETWORK, options(random)),
    kontor.hiddenAssets(MATCHER, options(random)),
    kontor.marketGaps(MATCHER, options(random)),
    kontor.advice(MATCHER, id(random), options(random)),
  ],
  planRound: random =>
    kontor.planRound(
      MATCHER,
      some(random, { min: 1, max: 2, fairness: 0.5, pins: [{ from: 'a', to: 'b' }], seed: 1, work: 10, frontier: [0] }),
    ),
  planEvent: random =>
    kontor.planEvent(
      MATCHER,
      some(random, { slots: 2, tables: 2, seed: 1, work: 10, participants: ['a', 'b'], wishes: [], interpreters: [] }),
    ),
  repairEvent: random =>
    kontor.repairEvent(plan(random), some(random, { from: 1, noShows: ['a'], closed: [], work: 10 })),
  planDelegation: random =>
    kontor.planDelegation(MATCHER, some(random, { to: 'TR', seats: 2, pins: ['a'], locale: 'de' })),
  planCircles: random => kontor.planCircles(MATCHER, some(random, { size: 3, count: 1, months: 1, seed: 1 })),
  slotTimes: random => kontor.slotTimes(some(random, { slots: 2, start: '2026-01-01T09:00', minutes: 20, pause: 5 })),
  fitPolicy: random =>
    kontor.fitPolicy(
      NETWORK,
      some(random, OUTCOMES),
      some(random, { seed: 1, audience: 'manager', base: { signals: [] } }),
    ),
  evaluate: random => kontor.evaluate(MATCHER, some(random, OUTCOMES), some(random, { k: 2, bootstrap: 2, seed: 1 })),
  splits: random => [
    kontor.splitByTime(NETWORK, some(random, '2026-01-01')),
    kontor.toOutcomes(some(random, TIES), some(random, { stage: 'met', date: '2026-01-01' })),
  ],
  auditOpportunity: random =>
    kontor.auditOpportunity(
      some(random, [{ introductions: [{ from: 'a', to: 'b' }] }]),
      some(random, { groups: ['kind'], now: '2026-11-22' }),
    ),
  erase: random =>
    kontor.erase(
      random.chance(0.7) ? { network: NETWORK, matcher: MATCHER } : some(random, { outcomes: OUTCOMES }),
      id(random),
      options(random, { now: '2026-11-22' }),
    ),
  exportMember: random =>
    kontor.exportMember(NETWORK, id(random), options(random, { now: '2026-11-22', policy: POLICY })),
  retention: random => kontor.retention(NETWORK, some(random, { now: '2026-11-22', days: 10 })),
  toSql: random =>
    toSql(
      some(random, POLICY),
      options(random, { now: '2026-11-22', members: ['a'], where: 'crossBorder', tables: { members: 'x' } }),
    ),
  renderReport: random => renderReport(MATCHER, options(random, { title: 't' })),
  toGexf: random => toGexf(NETWORK, options(random, { audience: 'members' })),
  toCalendar: random =>
    toCalendar(plan(random), some(random, { zone: 'Europe/Berlin', now: '2026-11-22', person: 'a' })),
  'command line': commandLine,
}

const COMMANDS = [introduce, explain, check, round, event, audit, sql]
const FLAGS = [
  '--ties',
  '--limit',
  '--locale',
  '--json',
  '--corridor',
  '--audience',
  '--columns',
  '--now',
  '--for',
  '--policy',
  '--min',
  '--fairness',
  '--slots',
  '--tables',
  '--seed',
  '--groups',
  '--viewer',
  '--',
  '-h',
  '--x',
]
const FILES = ['fixtures/aachen/business-day.json', 'fixtures', 'nowhere.csv', '']

/** Arguments in any order; data comes from files that are no lists of members. */
async function commandLine(random: Random): Promise<unknown> {
  const values = ['DE,TR', '-1', '3', 'de', 'xx', 'member:a', '2026-11-22', 'a=b', '', '\u0000', 'kind,size']
  const args = Array.from({ length: random.whole(0, 6) }, () => random.pick(random.pick([FLAGS, values, FILES])))
  const terminal = { out: () => {}, err: () => {}, style: PLAIN, width: 60 }
  return { code: await random.pick(COMMANDS)([random.pick(FILES), ...args], '2026-11-22', terminal) }
}
