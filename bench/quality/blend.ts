import { createNetwork, splitByTime, toOutcomes } from '../../src/index.ts'
import { createDraws, shuffledPlaces } from '../../src/integers/draws.ts'
import { truthsOf } from '../../src/outcomes/evaluate/truth.ts'
import { verdictsOf } from '../../src/outcomes/verdicts.ts'
import type { QualityData } from './data.ts'
import { fitLogistic } from './logistic.ts'
import type { Ground, Method } from './methods.ts'
import {
  byAdamicAdar,
  byIndustryJaccard,
  byPageRank,
  byPopularity,
  byTagCosine,
  contest,
  corridorLifts,
} from './methods.ts'

const QUERIES = 500
const NEGATIVES = 100
/** The last quarter of the ties is what the blend learns to foresee. */
const EARLIER = 0.9
const FAINT = 1e-5

type Features = (place: number) => (other: number) => readonly number[]

/** The simple methods as features of a logistic regression, learned on an earlier window of the ties before the split. */
export function byBlend(ground: QualityData): Method {
  const { network, rules } = ground
  const days = network.ties.flatMap(({ last }) => last ?? []).sort()
  const day = days[Math.floor(EARLIER * days.length)]!
  const { network: earlier } = splitByTime(network, day)
  const then = {
    declared: ground.declaredBefore(day),
    network: createNetwork({ members: network.members, ties: earlier.ties }),
  }
  const later = toOutcomes(network.ties.filter(({ last = '' }) => last >= day))
  const truth = truthsOf(verdictsOf(later), then.network, 1).mutual
  const candidatesOf = contest({ network: then.network, rules }, () => new Float64Array(network.members.length))
  const features = featuresOf(then)
  const isTied = (place: number) => then.network.tiesOf(network.memberAt(place).id).length > 0
  const asked = [...truth.keys()].filter(isTied)
  const below = createDraws(1)
  const rows: (readonly number[])[] = []
  const labels: number[] = []
  for (const at of shuffledPlaces(asked.length, createDraws(1)).slice(0, QUERIES)) {
    const place = asked[at]!
    const open = candidatesOf.scoresFor(place)
    const look = features(place)
    const partners = truth.get(place)!
    const note = (other: number) => {
      if (Number.isNaN(open[other]) || !isTied(other)) return
      rows.push(look(other))
      labels.push(partners.has(other) ? 1 : 0)
    }
    for (const other of partners.keys()) note(other)
    for (let i = 0; i < NEGATIVES; i++) {
      const other = below(network.members.length)
      if (!partners.has(other)) note(other)
    }
  }
  const predict = fitLogistic(rows, labels)
  const now = featuresOf(ground)
  return place => {
    const look = now(place)
    return Float64Array.from(network.members, (_, other) => predict(look(other)))
  }
}

function featuresOf(ground: Ground): Features {
  const [popularity, paths, walk] = [byPopularity(ground), byAdamicAdar(ground), byPageRank(ground)]
  const [jaccard, cosine, lift] = [byIndustryJaccard(ground), byTagCosine(ground), corridorLifts(ground)]
  const themes = Float64Array.from(ground.network.members, ({ id }) =>
    Math.log(1 + (ground.declared.get(id)?.industries.length ?? 0)),
  )
  const kinds = ground.network.members.map(({ kind }) => kind)
  return place => {
    const columns = [
      popularity(place).map(value => Math.log(1 + value)),
      paths(place).map(value => Math.log(1 + value)),
      walk(place).map(value => Math.log(FAINT + value)),
      jaccard(place),
      cosine(place),
      lift(place),
      themes,
      kinds.map(kind => (kind === kinds[place] ? 1 : 0)),
    ]
    return other => columns.map(column => column[other]!)
  }
}
