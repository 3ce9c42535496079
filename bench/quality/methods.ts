import type { Network } from '../../src/index.ts'
import { createDraws } from '../../src/integers/draws.ts'
import type { Contender } from '../../src/outcomes/evaluate/measure.ts'
import type { Declared, QualityData } from './data.ts'
import type { Neighbours } from './graph.ts'
import { adamicAdar, degree, neighboursOf, personalisedPageRank } from './graph.ts'

/** Scores everybody for the member at a place, by place. */
export type Method = (place: number) => Float64Array

/** What simple methods look at. */
export interface Ground {
  readonly network: Network
  readonly declared: QualityData['declared']
}

/** A method as a contender: nobody is its own candidate, nor is a contact, nor where asked somebody of the same country. */
export function contest({ network, rules }: Pick<QualityData, 'network' | 'rules'>, method: Method): Contender {
  const { starts, ends } = neighboursOf(network)
  const countries = network.members.map(({ baseCountry }) => baseCountry)
  return {
    network,
    scoresFor(place) {
      const scores = Float64Array.from(method(place))
      scores[place] = Number.NaN
      for (let i = starts[place]!; i < starts[place + 1]!; i++) scores[ends[i]!] = Number.NaN
      if (rules.length === 0) return scores
      for (let i = 0; i < scores.length; i++) if (countries[i] === countries[place]) scores[i] = Number.NaN
      return scores
    },
  }
}

export function byLot({ network }: Ground, seed = 1): Method {
  const below = createDraws(seed)
  return () => Float64Array.from(network.members, () => below(2 ** 30))
}

/** What lots give on average: everybody is level, and whoever is level shares places. */
export function byNothing({ network }: Ground): Method {
  const level = new Float64Array(network.members.length)
  return () => level
}

export function byPopularity({ network }: Ground): Method {
  const popularity = degrees(neighboursOf(network))
  return () => popularity
}

export function degrees(neighbours: Neighbours): Float64Array {
  return Float64Array.from({ length: neighbours.starts.length - 1 }, (_, place) => degree(neighbours, place))
}

export function byAdamicAdar({ network }: Ground): Method {
  const neighbours = neighboursOf(network)
  return place => adamicAdar(neighbours, place)
}

export function byPageRank({ network }: Ground): Method {
  const neighbours = neighboursOf(network)
  return place => personalisedPageRank(neighbours, place)
}

/** Shared industries ÷ all industries of both. */
export function byIndustryJaccard({ network, declared }: Ground): Method {
  const sets = network.members.map(({ id }) => new Set(declared.get(id)?.industries))
  return place => {
    const own = sets[place]!
    return Float64Array.from(sets, other => {
      const shared = [...own].filter(one => other.has(one)).length
      return shared === 0 ? 0 : shared / (own.size + other.size - shared)
    })
  }
}

/** Cosine of tags, each weighing ln (members / holders). */
export function byTagCosine({ network, declared }: Ground): Method {
  const tagsOf = ({ tags }: Declared) => [...new Set(tags)]
  const lists = network.members.map(({ id }) => tagsOf(declared.get(id) ?? { industries: [], tags: [] }))
  const holders = new Map<string, number[]>()
  for (const [place, tags] of lists.entries()) {
    for (const tag of tags) holders.set(tag, [...(holders.get(tag) ?? []), place])
  }
  const idf = (tag: string) => Math.log(lists.length / holders.get(tag)!.length)
  const lengths = lists.map(tags => Math.sqrt(tags.reduce((sum, tag) => sum + idf(tag) ** 2, 0)))
  return place => {
    const sums = new Float64Array(lists.length)
    for (const tag of lists[place]!) for (const other of holders.get(tag)!) sums[other]! += idf(tag) ** 2
    return sums.map((sum, other) => (sum === 0 ? 0 : sum / (lengths[place]! * lengths[other]!)))
  }
}

const PSEUDO_TIES = 1

/** ln of how many more ties two countries have than their sizes let expect, drawn towards 0 as by one more tie expected. */
export function corridorLifts({ network }: Ground): (place: number) => Float64Array {
  const { starts, ends } = neighboursOf(network)
  const countries = network.members.map(({ baseCountry = '' }) => baseCountry)
  const [ties, volume] = [new Map<string, number>(), new Map<string, number>()]
  for (let a = 0; a < countries.length; a++) {
    for (let i = starts[a]!; i < starts[a + 1]!; i++) {
      const pair = `${countries[a]} ${countries[ends[i]!]}`
      ties.set(pair, (ties.get(pair) ?? 0) + 1)
      volume.set(countries[a]!, (volume.get(countries[a]!) ?? 0) + 1)
    }
  }
  const lift = (a: string, b: string) => {
    const expected = ((volume.get(a) ?? 0) * (volume.get(b) ?? 0)) / ends.length
    return Math.log(((ties.get(`${a} ${b}`) ?? 0) + PSEUDO_TIES) / (expected + PSEUDO_TIES))
  }
  const known = new Map<string, Float64Array>()
  return place => {
    const country = countries[place]!
    const found = known.get(country) ?? liftsFrom(country)
    known.set(country, found)
    return found
  }
  function liftsFrom(country: string): Float64Array {
    const byCountry = new Map([...new Set(countries)].map(other => [other, lift(country, other)]))
    return Float64Array.from(countries, other => byCountry.get(other)!)
  }
}

/** Place by PageRank and the corridor's lift, both as logarithms. */
export function byPageRankAndCorridor(ground: Ground): Method {
  const [pageRank, lifts] = [byPageRank(ground), corridorLifts(ground)]
  return place => {
    const places = placesOf(pageRank(place))
    const lift = lifts(place)
    return places.map((rank, other) => CORRIDOR * lift[other]! - Math.log(rank))
  }
}

const CORRIDOR = 0.5

/** 1 for the highest; even values share the mean of their places. */
function placesOf(values: Float64Array): Float64Array {
  const sorted = Float64Array.from(values).sort().reverse()
  const places = new Map<number, number>()
  for (let i = 0; i < sorted.length; ) {
    let end = i
    while (end < sorted.length && sorted[end] === sorted[i]) end++
    places.set(sorted[i]!, (i + 1 + end) / 2)
    i = end
  }
  return values.map(value => places.get(value)!)
}
