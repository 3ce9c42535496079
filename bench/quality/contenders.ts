import type { Policy, PolicyInput, RuleInput } from '../../src/index.ts'
import { createMatcher, definePolicy, fitPolicy, learningPolicy, standardPolicy } from '../../src/index.ts'
import type { Contender } from '../../src/outcomes/evaluate/measure.ts'
import { byBlend } from './blend.ts'
import type { QualityData } from './data.ts'
import type { Method } from './methods.ts'
import {
  byAdamicAdar,
  byIndustryJaccard,
  byNothing,
  byPageRank,
  byPageRankAndCorridor,
  byPopularity,
  byTagCosine,
  contest,
  corridorLifts,
} from './methods.ts'

/** What is measured; `listed` are its names in baselines.json. */
export interface Named {
  readonly name: string
  readonly listed?: readonly string[]
  contender(data: QualityData): Contender
}

/** A policy to measure: made from what was known before the split and nothing else. */
export interface PolicyMaker {
  readonly name: string
  policy(data: QualityData): PolicyInput
}

/** Policies that take part; the rules of the protocol, and no threshold, are put in their place. */
export const POLICIES: readonly PolicyMaker[] = [
  { name: 'standard policy', policy: () => standardPolicy() },
  { name: 'learning policy', policy: () => learningPolicy() },
  { name: 'fitted policy', policy: data => fitted(data) },
]

/** Fitted to what was known before the split, `without` some of the signals. */
function fitted(data: QualityData, without: readonly string[] = []): Policy {
  const { network, outcomes } = data.lesson()
  const learning = learningPolicy()
  const signals = learning.signals.filter(({ name }) => !without.includes(name))
  const base = definePolicy({ ...learning, signals, rules: [...RULES, ...data.rules] })
  return fitPolicy(network, outcomes, { base, audience: 'manager' })
}

export function fittedWithout(data: QualityData, signals: readonly string[]): Contender {
  return byPolicy(data, fitted(data, signals))
}

interface Simple {
  readonly name: string
  readonly listed: readonly string[]
  method(data: QualityData): Method
  /** Whether the data have what it reads. */
  fits?(data: QualityData): boolean
}

const hasTags = ({ declared }: QualityData) => [...declared.values()].some(({ tags }) => tags.length > 0)

const SIMPLE: readonly Simple[] = [
  { name: 'random', listed: ['random'], method: byNothing },
  { name: 'industry Jaccard', listed: ['industry Jaccard'], method: byIndustryJaccard, fits: hasTags },
  { name: 'tag idf-cosine', listed: ['topic-tag idf-cosine'], method: byTagCosine, fits: hasTags },
  { name: 'popularity', listed: ['popularity (train degree)', 'popularity'], method: byPopularity },
  { name: 'corridor lift', listed: ['corridor lift only', 'corridor lift (train)'], method: corridorLifts },
  { name: 'Adamic–Adar', listed: ['Adamic-Adar'], method: byAdamicAdar },
  { name: 'personalised PageRank', listed: ['PPR (.15)', 'PPR'], method: byPageRank },
  { name: 'PageRank and corridor', listed: ['PPR rank + corridor'], method: byPageRankAndCorridor },
  {
    name: 'logistic blend',
    listed: ['logit blend (trained on earlier window)'],
    method: byBlend,
    fits: data => data.hasDays && hasTags(data),
  },
]

export function simpleMethods(data: QualityData): readonly Named[] {
  return SIMPLE.filter(({ fits }) => fits?.(data) ?? true).map(({ name, listed, method }) => ({
    name,
    listed,
    contender: asked => contest(asked, method(asked)),
  }))
}

export function policies(): readonly Named[] {
  return POLICIES.map(({ name, policy }) => ({ name, contender: data => byPolicy(data, policy(data)) }))
}

/** Of those without ties nobody is connected, so the rules hold for newcomers as well. */
const RULES: readonly RuleInput[] = ['differentMember', 'notConnected']

function byPolicy(data: QualityData, input: PolicyInput): Contender {
  const policy = definePolicy({ ...input, rules: [...RULES, ...data.rules], threshold: null })
  const matcher = createMatcher(data.network, policy, { audience: 'manager', now: data.now })
  const { network } = matcher
  return { network, scoresFor: place => matcher.scores(network.memberAt(place).id), calibration: policy }
}
