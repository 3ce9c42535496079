import { existsSync } from 'node:fs'
import { compareEvaluations } from '../src/index.ts'
import type { Estimate } from '../src/outcomes/evaluate/estimate.ts'
import type { Measured } from '../src/outcomes/evaluate/measure.ts'
import { measure } from '../src/outcomes/evaluate/measure.ts'
import { readEvaluationOptions } from '../src/outcomes/evaluate/options.ts'
import { verdictsOf } from '../src/outcomes/verdicts.ts'
import type { Cell } from './measure.ts'
import { machine, mean, table, timed } from './measure.ts'
import type { Named } from './quality/contenders.ts'
import { policies, simpleMethods } from './quality/contenders.ts'
import { corridorAuc } from './quality/corridor.ts'
import type { Baseline, QualityData } from './quality/data.ts'
import { readData } from './quality/data.ts'
import { byLot, contest } from './quality/methods.ts'

const FOLDERS = ['../shared/data/h2020', '../shared/data/sistercities']

/**
 * Ranking quality on real networks by the protocol of shared/data: ties before the split are known, those after it are to be
 * found. Beside each figure what baselines.json lists for the same method, and by how many standard errors (over queries)
 * ours differs at most; then newcomers apart, and policies against PageRank, query by query.
 *
 *   npm run bench -- quality [folder …]    other data of the same layout
 */
export async function run(folders: readonly string[]): Promise<void> {
  for (const folder of folders.length > 0 ? folders : FOLDERS) {
    if (existsSync(`${folder}/members.csv`)) await bench(readData(folder))
    else console.log(`skipped: ${folder} is not here`)
  }
}

async function bench(data: QualityData): Promise<void> {
  const { members, ties } = data.network
  console.log(`== ${data.name}: ${members.length} members, ${ties.length} ties before, ${machine()}\n`)
  const all = [...simpleMethods(data), ...policies()]
  const measured = new Map<string, Measured>()
  const spread = spreadOfDraws(data)
  const rows: Record<string, Cell>[] = []
  for (const one of all) {
    const { ms, result } = await timed(() => measureOne(data, one, data.queries))
    measured.set(one.name, result)
    rows.push(rowOf(one, result, { data, seconds: ms / 1000, spread }))
  }
  console.log(`${measured.get('random')!.mutual.queries} queries\n${table(rows)}\n`)
  comparePolicies(measured)
  console.log(
    `corridor prior, real partner’s country against one drawn by its ties: AUC ${corridorAuc(data).toFixed(4)}`,
  )
  newcomers(data, all)
}

function measureOne(data: QualityData, { contender }: Named, queries: readonly string[]): Measured {
  const request = readEvaluationOptions({ queries, candidates: data.candidates })
  return measure(contender(data), verdictsOf(data.outcomes), request)
}

interface Beside {
  readonly data: QualityData
  readonly seconds: number
  readonly spread: Spread
}

/** Standard deviation of R@10, NDCG@10 and AUC from one draw to the next. */
type Spread = readonly [number, number, number]

const DRAWS = 8

/** A method that draws is as far off as its draw; resampling the queries of one draw does not tell how far that is. */
function spreadOfDraws(data: QualityData): Spread {
  const request = readEvaluationOptions({ queries: data.queries, candidates: data.candidates, bootstrap: 0 })
  const verdicts = verdictsOf(data.outcomes)
  const draws = Array.from(
    { length: DRAWS },
    (_, i) => measure(contest(data, byLot(data, i + 2)), verdicts, request).mutual,
  )
  const deviation = (values: readonly number[]) => {
    const middle = mean(values)
    return Math.sqrt(values.reduce((sum, one) => sum + (one - middle) ** 2, 0) / (values.length - 1))
  }
  return [
    deviation(draws.map(({ recall }) => recall.mean)),
    deviation(draws.map(({ ndcg }) => ndcg.mean)),
    deviation(draws.map(({ auc }) => auc.mean)),
  ]
}

function rowOf(one: Named, { mutual, exposure }: Measured, { data, seconds, spread }: Beside): Record<string, Cell> {
  const listed = one.listed?.map(name => data.baselines[name]).find(found => found !== undefined)
  return {
    method: one.name,
    'R@10': shown(mutual.recall),
    'NDCG@10': shown(mutual.ndcg),
    AUC: shown(mutual.auc),
    AUCm: shown(mutual.aucMatched),
    listed: listed === undefined ? '' : [listed.R10, listed.N10, listed.AUC, listed.AUCm].map(digits).join(' '),
    'off by; AUCm': listed === undefined ? '' : offBy(mutual, listed, one.name === 'random' ? spread : [0, 0, 0]),
    'gini of exposure': exposure.gini.toFixed(2),
    seconds: seconds.toFixed(1),
  }
}

const digits = (value: number) => value.toFixed(4).replace(/^0/, '')
const shown = ({ mean, error }: Estimate) => `${digits(mean)} ±${digits(error)}`

/**
 * The most standard errors by which R@10, NDCG@10 or AUC differ, and AUCm for itself: how it matched is not spelled out.
 * The listed draw of a method by lot may differ from what lots give on average by its own spread.
 */
function offBy({ recall, ndcg, auc, aucMatched }: Measured['mutual'], listed: Baseline, draws: Spread): string {
  const off = ({ mean, error }: Estimate, value: number, draw = 0) => Math.abs(mean - value) / Math.max(error, draw)
  const { R10, N10, AUC, AUCm } = listed
  const most = Math.max(off(recall, R10, draws[0]), off(ndcg, N10, draws[1]), off(auc, AUC, draws[2]))
  return aucMatched.error === 0 ? most.toFixed(1) : `${most.toFixed(1)}; ${off(aucMatched, AUCm).toFixed(1)}`
}

function comparePolicies(measured: ReadonlyMap<string, Measured>): void {
  const other = 'personalised PageRank'
  for (const { name } of policies()) {
    const { recall, ndcg, auc } = compareEvaluations(measured.get(name)!, measured.get(other)!)
    const told = ({ mean, low, high }: Estimate) => [mean, low, high].map(value => value.toFixed(4)).join(' / ')
    console.log(
      `${name} − ${other} (mean / low / high of 95 %): R@10 ${told(recall)}, NDCG@10 ${told(ndcg)}, AUC ${told(auc)}`,
    )
  }
}

/** Members without ties before: only what they declare, and where others stand, can help. */
function newcomers(data: QualityData, all: readonly Named[]): void {
  const known = new Set(data.candidates)
  const queries = data.network.members.map(({ id }) => id).filter(id => !known.has(id))
  const rows = all.map(one => {
    const { newcomers: told } = measureOne(data, one, queries)
    return {
      newcomers: one.name,
      queries: told.queries,
      'R@10': shown(told.recall),
      'NDCG@10': shown(told.ndcg),
      AUC: shown(told.auc),
    }
  })
  console.log(`\n${table(rows)}\n`)
}
