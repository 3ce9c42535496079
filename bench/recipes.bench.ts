import { existsSync } from 'node:fs'
import { compareEvaluations, learningPolicy, standardPolicy } from '../src/index.ts'
import type { Estimate } from '../src/outcomes/evaluate/estimate.ts'
import type { Measured } from '../src/outcomes/evaluate/measure.ts'
import { measure } from '../src/outcomes/evaluate/measure.ts'
import { readEvaluationOptions } from '../src/outcomes/evaluate/options.ts'
import { verdictsOf } from '../src/outcomes/verdicts.ts'
import { machine, table } from './measure.ts'
import { fittedWithout } from './quality/contenders.ts'
import type { QualityData } from './quality/data.ts'
import { readData } from './quality/data.ts'

const FOLDERS = ['../shared/data/h2020', '../shared/data/sistercities']

/** Signals that say much the same can stand in for one another, so they are also left out together. */
const TOGETHER: readonly (readonly string[])[] = [
  ['connection', 'proximity'],
  ['likePartners', 'likeNetworks', 'likeMarkets', 'likeKinds'],
  ['corridorLift', 'industryLift', 'kindLift', 'themeLift'],
]

/**
 * What each recipe of the learning policy adds: the policy is fitted with all of them and again without one, and both are
 * measured on the same queries. A positive figure is what is lost without the recipe, with the 95 % interval over queries.
 *
 *   npm run bench -- recipes [folder …]
 */
export function run(folders: readonly string[]): void {
  for (const folder of folders.length > 0 ? folders : FOLDERS) {
    if (existsSync(`${folder}/members.csv`)) bench(readData(folder))
    else console.log(`skipped: ${folder} is not here`)
  }
}

function bench(data: QualityData): void {
  console.log(`== ${data.name}: ${data.queries.length} queries, ${machine()}\n`)
  const whole = measureWithout(data, [])
  const rows = leftOut().map(signals => {
    const { recall, ndcg, auc } = compareEvaluations(whole, measureWithout(data, signals))
    return { without: signals.join(' '), 'R@10': told(recall), 'NDCG@10': told(ndcg), AUC: told(auc) }
  })
  const { recall, ndcg, auc } = whole.mutual
  console.log(`all recipes: R@10 ${digits(recall.mean)}, NDCG@10 ${digits(ndcg.mean)}, AUC ${digits(auc.mean)}\n`)
  console.log(`${table(rows)}\n`)
}

/** Every signal that the standard policy has not, alone; groups; and all of them: the standard policy, fitted. */
function leftOut(): readonly (readonly string[])[] {
  const standard = new Set(standardPolicy().signals.map(({ name }) => name))
  const added = learningPolicy()
    .signals.map(({ name }) => name)
    .filter(name => !standard.has(name))
  return [...added.map(name => [name]), ...TOGETHER, added]
}

function measureWithout(data: QualityData, signals: readonly string[]): Measured {
  const request = readEvaluationOptions({ queries: data.queries, candidates: data.candidates })
  return measure(fittedWithout(data, signals), verdictsOf(data.outcomes), request)
}

const digits = (value: number) => value.toFixed(4)
const told = ({ mean, low, high }: Estimate) => `${digits(mean)} (${digits(low)} … ${digits(high)})`
