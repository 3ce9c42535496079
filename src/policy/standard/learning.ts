import { once } from '../../vocabulary/once.ts'
import { definePolicy } from '../define-policy.ts'
import type { Policy } from '../policy.ts'
import type { Signal } from '../signal.ts'
import { LEARNING_TEXTS as TEXTS } from './learning-texts.ts'
import { STANDARD_SIGNALS } from './signals.ts'

/**
 * What carries large networks with a history, beside the standard signals: longer paths, what partners so far have in
 * common, recent activity, and tables of what came together more often than by chance. Their weights are small until
 * outcomes say more. Which of them carries depends on the network: paths and shared partners where ties are many, tables of
 * countries where members say little of themselves.
 */
const HISTORY_SIGNALS: readonly Signal[] = [
  {
    name: 'connection',
    shape: 'contacts',
    half: 20_000,
    reach: 3,
    far: 1000,
    weight: 300,
    neutral: 300,
    texts: TEXTS.connection,
  },
  {
    name: 'sharedPartners',
    shape: 'overlap',
    x: 'contacts.organization',
    y: 'contacts.organization',
    half: 500,
    weight: 300,
    neutral: 100,
    texts: TEXTS.sharedPartners,
  },
  {
    name: 'likePartners',
    shape: 'overlap',
    x: 'contacts.offers',
    y: 'offers',
    half: 50,
    weight: 100,
    neutral: 500,
    texts: TEXTS.likePartners,
  },
  {
    name: 'likeNetworks',
    shape: 'overlap',
    x: 'contacts.offers',
    y: 'contacts.offers',
    half: 50,
    weight: 100,
    neutral: 600,
    texts: TEXTS.likeNetworks,
  },
  {
    name: 'likeMarkets',
    shape: 'overlap',
    x: 'contacts.opens',
    y: 'opens',
    half: 50,
    weight: 100,
    neutral: 300,
    texts: TEXTS.likeMarkets,
  },
  {
    name: 'likeKinds',
    shape: 'overlap',
    x: 'contacts.kind',
    y: 'kind',
    half: 10,
    weight: 100,
    neutral: 500,
    texts: TEXTS.likeKinds,
  },
  {
    name: 'activity',
    shape: 'record',
    events: ['tie', 'met', 'useful', 'partners'],
    half: 20_000,
    halfLife: 365,
    weight: 100,
    neutral: 300,
    texts: TEXTS.activity,
  },
  { ...table('corridorLift'), x: 'opens', y: 'opens', by: 'best', texts: TEXTS.corridorLift },
  { ...table('industryLift'), x: 'industries', y: 'industries', by: 'best', texts: TEXTS.industryLift },
  { ...table('kindLift'), x: 'kind', y: 'kind', by: 'best', texts: TEXTS.kindLift },
  { ...table('themeLift'), x: 'needs', y: 'offers', by: 'mean', texts: TEXTS.themeLift },
]

/** A table that is empty until it is learned; 500 is what chance gives. */
function table(name: string) {
  return { name, shape: 'affinity', cells: {}, learn: true, weight: 300, neutral: 500 } as const
}

/** That partners are of one kind, or do the same, may speak for a pair or against it. */
const EITHER_WAY: ReadonlySet<string> = new Set(['likeKinds', 'likeNetworks'])

/**
 * What `fitPolicy` begins with: the standard policy, and what outcomes and ties can tell about.
 * @example
 * import { learningPolicy, standardPolicy } from 'kontor'
 * learningPolicy().signals.length > standardPolicy().signals.length // → true
 */
export function learningPolicy(): Policy {
  return learning()
}

const learning = /* @__PURE__ */ once(() => {
  const signals = [...STANDARD_SIGNALS, ...HISTORY_SIGNALS]
  return definePolicy({
    name: 'learning',
    signals: signals.map(signal => (EITHER_WAY.has(signal.name) ? signal : { ...signal, sign: 'for' })),
  })
})
