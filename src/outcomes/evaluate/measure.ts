import type { Calibration } from '../../integers/probability.ts'
import type { Network } from '../../network/network.ts'
import type { Verdict } from '../verdicts.ts'
import type { Reliability } from './calibration.ts'
import type { Effective, Exposure } from './exposure.ts'
import { Shown } from './exposure.ts'
import { contactCounts, matchedOf } from './matched.ts'
import type { EvaluationRequest } from './options.ts'
import { createReliability } from './reliability.ts'
import type { Figures, QueryRow } from './rows.ts'
import { figuresByGroup, figuresOver, rowOf } from './rows.ts'
import type { Truths } from './truth.ts'
import { byPlace, truthsOf } from './truth.ts'

/** Whatever ranks: a policy, or a simple method to compare it with. */
export interface Contender {
  readonly network: Network
  /** The scores of everybody for the member at a place, by place; NaN for whoever is no candidate. May be reused. */
  scoresFor(place: number): Float64Array
  /** How scores are chances, if they are. */
  readonly calibration?: Calibration
}

/** Plain data. */
export interface Measured {
  readonly k: number
  /** As both sides see it: the main figures. */
  readonly mutual: Figures
  /** As the member asking sees it; undefined where outcomes say the same of both sides. */
  readonly forward: Figures | undefined
  /** As the member found sees it; undefined where outcomes say the same of both sides. */
  readonly backward: Figures | undefined
  /** Queries of members without contacts. */
  readonly newcomers: Figures
  /** Candidates based in another country only. */
  readonly crossBorder: Figures
  /** By group of the query, where groups were asked for: those of at least ten queries. */
  readonly groups: Readonly<Record<string, Figures>>
  readonly exposure: Exposure
  readonly effective: Effective
  /** Undefined where scores are no chances. */
  readonly calibration: Reliability | undefined
  /** True partners who are no candidates, and queries that for this reason have none. */
  readonly refused: { readonly truths: number; readonly queries: number }
  /** One a query, by id: what `compareEvaluations` reads. */
  readonly rows: readonly QueryRow[]
}

/** Asks for each member's scores once and measures all at the same time. */
export function measure(contender: Contender, told: readonly Verdict[], request: EvaluationRequest): Measured {
  const { network } = contender
  const verdicts = byPlace(told, network)
  const { k, capacity, groups } = request
  const truths = truthsOf(verdicts, network, request.least)
  const contacts = contactCounts(network)
  const ground = { k, matched: matchedOf(network, contacts) }
  const shown = new Shown(network, k)
  const queries = queriesOf(truths, network, request)
  const isQuery = new Set(queries)
  const known = { verdicts, network, queries, truth: truths.mutual }
  const reliability = createReliability(contender.calibration, known, request)
  const { border, among } = masks(network, request)
  const rows = { mutual: [] as QueryRow[], forward: [] as QueryRow[], backward: [] as QueryRow[] }
  const across: QueryRow[] = []
  const refused = { truths: 0, queries: 0 }
  const none: ReadonlyMap<number, number> = new Map()

  for (const place of inOrder([...queries, ...(reliability?.wanted ?? [])])) {
    const query = network.memberAt(place)
    const scores = among(contender.scoresFor(place))
    reliability?.add(place, scores)
    if (!isQuery.has(place)) continue
    const truth = truths.mutual.get(place) ?? none
    for (const view of truths.hasSides ? (['mutual', 'forward', 'backward'] as const) : (['mutual'] as const)) {
      const row = rowOf(query, scores, truths[view].get(place) ?? none, ground)
      if (row !== undefined) rows[view].push(row)
    }
    const isSkipped = rows.mutual.at(-1)?.query !== query.id
    refused.truths += isSkipped ? truth.size : rows.mutual.at(-1)!.refused
    if (isSkipped && truth.size > 0) refused.queries++
    if (isSkipped) continue
    shown.add(scores, truth)
    const abroad = rowOf(query, border(place, scores), truth, ground)
    if (abroad !== undefined) across.push(abroad)
  }

  const over = (some: readonly QueryRow[]) => figuresOver(some, request)
  const memberOf = (id: string) => network.member(id)
  return {
    k,
    mutual: over(rows.mutual),
    forward: truths.hasSides ? over(rows.forward) : undefined,
    backward: truths.hasSides ? over(rows.backward) : undefined,
    newcomers: over(rows.mutual.filter(({ query }) => contacts[network.placeOf(query)!] === 0)),
    crossBorder: over(across),
    groups: groups === undefined ? {} : figuresByGroup(rows.mutual, id => groups(memberOf(id)), request),
    exposure: shown.exposure(contacts),
    effective: shown.effective(capacity),
    calibration: reliability?.tell(),
    refused,
    rows: rows.mutual,
  }
}

/** Queries by id up: those asked for, else whoever has a true partner in any view. */
function queriesOf(truths: Truths, network: Network, { queries }: EvaluationRequest): readonly number[] {
  const places =
    queries?.map(id => network.placeOf(network.member(id).id)!) ??
    [truths.mutual, truths.forward, truths.backward].flatMap(truth => [...truth.keys()])
  return inOrder(places)
}

/** Each once, so that nobody is asked twice and sums have one order. */
const inOrder = (places: readonly number[]) => [...new Set(places)].sort((a, b) => a - b)

/** Scores with those taken out who may not stand in the ranking; in place, but for those kept beside. */
function masks(network: Network, { candidates }: EvaluationRequest) {
  const isIn = candidates === undefined ? undefined : new Uint8Array(network.members.length)
  for (const id of candidates ?? []) isIn![network.placeOf(network.member(id).id)!] = 1
  const countries = network.members.map(({ baseCountry }) => baseCountry)
  const abroad = new Float64Array(network.members.length)
  return {
    among(scores: Float64Array) {
      if (isIn !== undefined) for (let i = 0; i < scores.length; i++) if (isIn[i] === 0) scores[i] = Number.NaN
      return scores
    },
    border(place: number, scores: Float64Array) {
      const home = countries[place]
      for (let i = 0; i < scores.length; i++) {
        const isAbroad = home !== undefined && countries[i] !== undefined && countries[i] !== home
        abroad[i] = isAbroad ? scores[i]! : Number.NaN
      }
      return abroad
    },
  }
}
