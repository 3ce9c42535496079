import type { Calibration } from '../../integers/probability.ts'
import type { Network } from '../../network/network.ts'
import type { Verdict } from '../verdicts.ts'
import { mutualGrade } from '../verdicts.ts'
import type { Reliability } from './calibration.ts'
import { ReliabilityCount } from './calibration.ts'
import type { EvaluationRequest } from './options.ts'
import { standInsOf } from './stand-ins.ts'
import type { Truth } from './truth.ts'

export interface ReliabilityOfQueries {
  /** Whose candidates it wants to see. */
  readonly wanted: Iterable<number>
  /** The scores of a member's candidates; what is not wanted says nothing. */
  add(place: number, scores: Float64Array): void
  tell(): Reliability
}

export interface ReliabilityGround {
  /** By place, so that sums do not depend on the order of rows. */
  readonly verdicts: readonly Verdict[]
  readonly network: Network
  /** Whose rankings are measured, and so are asked for anyway. */
  readonly queries: readonly number[]
  readonly truth: Truth
}

/**
 * Over the pairs that were judged, if anybody ever said no; else over all candidates. Who succeeded is what chances are
 * measured by, and may not choose them: unless queries were asked for, everybody's candidates count.
 */
export function createReliability(
  calibration: Calibration | undefined,
  ground: ReliabilityGround,
  request: EvaluationRequest,
): ReliabilityOfQueries | undefined {
  if (calibration === undefined) return undefined
  const hasNo = ground.verdicts.some(({ grades }) => mutualGrade(grades) === 0)
  return (hasNo ? overJudged : overCandidates)(calibration, ground, request)
}

function overCandidates(
  calibration: Calibration,
  { network, queries, truth }: ReliabilityGround,
  request: EvaluationRequest,
): ReliabilityOfQueries {
  const count = new ReliabilityCount(calibration, 'candidates')
  const isQuery = new Set(queries)
  const others = [...network.members.keys()].filter(place => request.queries === undefined && !isQuery.has(place))
  const standIns = standInsOf(others, request.seed)
  return {
    wanted: standIns.keys(),
    add(place, scores) {
      const times = standIns.get(place) ?? 1
      const partners = truth.get(place)
      for (let other = 0; other < scores.length; other++) {
        const score = scores[other]!
        if (!Number.isNaN(score)) count.add(score, partners?.has(other) ?? false, times)
      }
    },
    tell: () => count.tell(),
  }
}

/** What each of a pair is told of the other, in the order of places; NaN until it is, and for whoever is no candidate. */
interface Judged {
  readonly places: readonly number[]
  readonly scores: [number, number]
  readonly succeeded: boolean
}

function overJudged(
  calibration: Calibration,
  { verdicts, network }: ReliabilityGround,
  { queries, least }: EvaluationRequest,
): ReliabilityOfQueries {
  const judged = verdicts.flatMap(({ from, to, grades }): Judged[] => {
    const grade = mutualGrade(grades)
    const places = [from, to].map(id => network.placeOf(id)!).sort((a, b) => a - b)
    return grade === undefined ? [] : [{ places, scores: [Number.NaN, Number.NaN], succeeded: grade >= least }]
  })
  const ofPlace = new Map<number, Judged[]>()
  for (const pair of judged) {
    for (const place of pair.places) {
      const pairs = ofPlace.get(place) ?? []
      ofPlace.set(place, pairs)
      pairs.push(pair)
    }
  }
  return {
    wanted: queries === undefined ? ofPlace.keys() : [],
    add(place, scores) {
      for (const { places, scores: told } of ofPlace.get(place) ?? []) {
        const side = places.indexOf(place)
        told[side] = scores[places[1 - side]!]!
      }
    },
    tell() {
      const count = new ReliabilityCount(calibration, 'judged')
      for (const { scores, succeeded } of judged) {
        const told = scores.filter(score => !Number.isNaN(score))
        for (const score of told) count.add(score, succeeded, 1 / told.length)
      }
      return count.tell()
    },
  }
}
