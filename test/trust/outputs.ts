import { toCalendar } from '../../src/adapters/ical/to-calendar.ts'
import { renderReport } from '../../src/adapters/report/render-report.ts'
import type { EventPlan, Matcher, PolicyInput } from '../../src/index.ts'
import {
  advice,
  bridges,
  coverage,
  createMatcher,
  createNetwork,
  evaluate,
  firstStep,
  hiddenAssets,
  introducers,
  introductionFlow,
  letters,
  marketGaps,
  openMatcher,
  planCircles,
  planDelegation,
  planEvent,
  planRound,
  repairEvent,
  viewFlow,
  viewIntroduction,
} from '../../src/index.ts'
import { tellingText } from '../laws/account.ts'
import type { RandomWorld } from '../oracle/worlds.ts'

/** What a caller has in hand: the whole network, and a matcher made for the audience. */
export interface Subject {
  readonly world: RandomWorld
  readonly network: ReturnType<typeof createNetwork>
  readonly matcher: Matcher
  readonly ids: readonly string[]
}

type Make = (subject: Subject) => unknown

const LOCALES = ['de', 'tr', 'en'] as const
const VIEWERS = ['from', 'to', 'introducer', 'manager', 'public'] as const

const ASKED = [
  { step: 'proposed', date: '2026-11-01' },
  { step: 'asked', who: 'from', date: '2026-11-01' },
  { step: 'accepted', who: 'from', date: '2026-11-02', share: [] },
  { step: 'asked', who: 'to', date: '2026-11-02' },
]

/** Nothing is shared in any of them. */
const FLOWS = [
  ASKED,
  [
    ...ASKED,
    { step: 'accepted', who: 'to', date: '2026-11-03', share: [] },
    { step: 'introduced', date: '2026-11-03' },
  ],
]

/** Every public function that makes something for an audience, by name. */
export const OUTPUTS: Readonly<Record<string, Make>> = {
  introductions: ({ matcher, ids, world: { where, exclude, offset, limit } }) =>
    ids.map(id =>
      matcher.introductions(id, {
        limit,
        offset,
        introducers: 2,
        locale: localeOf(id),
        ...(where === undefined ? {} : { where: where as never }),
        ...(exclude === undefined ? {} : { exclude }),
      }),
    ),
  'ranked, scores': ({ matcher, ids }) => ids.map(id => [matcher.ranked(id), [...matcher.scores(id)].map(String)]),
  best: ({ matcher }) => LOCALES.map(locale => matcher.best({ locale })),
  explain: ({ matcher, ids }) => ids.map(a => ids.map(b => matcher.explain(a, b, { locale: localeOf(a) }))),
  counterfactual: ({ matcher, ids: [a = '', b = ''] }) => matcher.explain(a, b, { counterfactual: true, limit: 1 }),
  viewIntroduction: ({ matcher, ids }) =>
    ids
      .slice(0, 2)
      .flatMap((a, i) =>
        ids
          .slice(i + 1)
          .map(b =>
            VIEWERS.filter(viewer => viewer !== 'manager' || matcher.audience === 'manager').map(viewer =>
              viewIntroduction(matcher, a, b, { viewer, locale: localeOf(b) }),
            ),
          ),
      ),
  letters: ({ matcher, ids: [a = '', b = '', c] }) =>
    (['asked', 'introduced'] as const).map(stage =>
      letters(matcher, { from: a, to: b, ...(c === undefined ? {} : { introducer: c }) }, { stage, sender: 'S' }),
    ),
  firstStep: ({ matcher, ids: [a = '', ...others] }) =>
    others.flatMap(b => (['from', 'to'] as const).map(side => firstStep(matcher, a, b, { side, locale: localeOf(b) }))),
  viewFlow: ({ network, ids: [a = '', b = ''] }) =>
    FLOWS.map(events => introductionFlow({ from: a, to: b }, events, { now: '2026-11-22' })).map(flow =>
      (['from', 'to', 'manager'] as const).map(viewer => viewFlow(flow, network, { viewer, locale: 'de' })),
    ),
  introducers: ({ matcher, ids }) => ids.map((a, i) => ids.slice(i + 1).map(b => introducers(matcher, a, b))),
  update: ({ matcher, ids: [a = '', b = '', c = ''] }) => {
    const added = { id: 'zz new', name: 'New', kind: 'company', baseCountry: 'TR' } as const
    const ties = [{ from: 'zz new', to: a }, ...(c === '' ? [] : [{ from: b, to: c, strength: 0.5 }])]
    const next = matcher.update({ upsert: [added], ties })
    return [next.best(), next.introductions('zz new'), next.network.members]
  },
  with: ({ matcher }) =>
    matcher.with({ policy: { ...matcher.policy, threshold: null, fusion: { kind: 'forward' } } }).best(),
  network: ({ matcher: { network } }) => [network.members, network.ties, network.outcomes],
  graph: subject => readFor(subject).graph({ audience: subject.matcher.audience, locale: 'tr' }).export(),
  advice: ({ matcher, ids: [id = ''] }) => advice(matcher, id, { locale: 'de', limit: 3 }),
  hiddenAssets: ({ matcher }) => hiddenAssets(matcher),
  marketGaps: ({ matcher }) => marketGaps(matcher, { limit: 1 }),
  bridges: subject => bridges(readFor(subject), { audience: subject.matcher.audience }),
  coverage: subject => coverage(readFor(subject), { audience: subject.matcher.audience }),
  'coverage of what a policy sees': ({ matcher: { network } }) => coverage(network, { audience: 'manager' }),
  planRound: ({ matcher }) => planRound(matcher, { min: 1, max: 2, seed: 1, work: 500 }),
  planCircles: ({ matcher }) => planCircles(matcher, { size: 4 }),
  planEvent: ({ matcher }) => event(matcher),
  repairEvent: ({ matcher, ids: [id = ''] }) => repairEvent(event(matcher), { from: 2, noShows: [id], work: 100 }),
  planDelegation: ({ matcher }) => planDelegation(matcher, { to: 'TR', seats: 2 }),
  evaluate: ({ matcher, network, world: { outcomes } }) => {
    const blank = createNetwork({ members: network.members, ties: [] })
    const { policy, audience, now } = matcher
    const options = { audience, ...(now === undefined ? {} : { now }) }
    return evaluate(createMatcher(blank, policy, options), outcomes as never, { k: 2, bootstrap: 10 })
  },
}

/** Reports that read no policy are blind to nothing, unless they are handed the network of one that is. */
function readFor({ network, matcher }: Subject) {
  return matcher.policy.blind.length > 0 ? matcher.network : network
}

function event(matcher: Matcher): EventPlan {
  return planEvent(matcher, { slots: 3, tables: 3, seed: 1, work: 300 })
}

function localeOf(id: string) {
  return LOCALES[id.length % 3]!
}

/** Those that take time: bytes, and files. */
export const EXPORTS: Readonly<Record<string, Make>> = {
  renderReport: ({ matcher }) => renderReport(matcher),
  save: ({ matcher }) => Buffer.from(matcher.save()).toString('latin1'),
  openMatcher: ({ matcher, ids }) => ids.map(id => openMatcher(matcher.save()).introductions(id)),
  toCalendar: ({ matcher }) => {
    const slots = [0, 1, 2].map(slot => ({ start: `2026-12-03T1${slot}:00`, end: `2026-12-03T1${slot}:20` }))
    const plan = planEvent(matcher, { slots: slots as never, tables: 3, seed: 1, work: 300 })
    return toCalendar(plan, { zone: 'Europe/Berlin', now: '2026-11-22' })
  },
}

export const ALL: Readonly<Record<string, Make>> = { ...OUTPUTS, ...EXPORTS }

/** Whose reader the world is made for. @throws KontorError as createMatcher does */
export function subjectOf(world: RandomWorld): Subject {
  const { members, ties, outcomes, now, audience } = world
  const network = createNetwork({ members, ties, outcomes })
  const policy = textual(world)
  return {
    world,
    network,
    matcher: createMatcher(network, policy, { now, audience }),
    ids: members.map(({ id }) => id),
  }
}

/** An error is an output like any other. */
export function outputOf(subject: Subject, make: Make): string {
  try {
    return JSON.stringify(make(subject)) ?? 'undefined'
  } catch (error) {
    return String(error)
  }
}

/** Signals that say all they know. */
function textual({ policy }: RandomWorld): PolicyInput {
  const signals = policy.signals.map((signal, i) =>
    i % 3 === 2 ? signal : { ...signal, texts: { en: tellingText(signal) } },
  )
  return { ...(policy as PolicyInput), signals: signals as NonNullable<PolicyInput['signals']> }
}
