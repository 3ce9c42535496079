import type { Calibration } from '../../integers/probability.ts'
import type { Network } from '../../network/network.ts'
import type { Verdict } from '../verdicts.ts'
import { mutualGrade } from '../verdicts.ts'
import type { Reliability } from './calibration.ts'
import { ReliabilityCount } from './calibration.ts'

export interface ReliabilityOfQueries {
  /** A query's candidates; looked at only where nobody ever said no. */
  add(scores: Float64Array, truth: ReadonlyMap<number, number>): void
  /** @param scoresFor the scores of the candidates for a place */
  tell(scoresFor: (place: number) => Float64Array): Reliability
}

/** Over the pairs that were judged, each as its `from` sees it, if anybody ever said no; else over all candidates. */
export function createReliability(
  calibration: Calibration | undefined,
  verdicts: readonly Verdict[],
  network: Network,
): ReliabilityOfQueries | undefined {
  if (calibration === undefined) return undefined
  if (verdicts.some(({ grades }) => mutualGrade(grades) === 0)) return overJudged(calibration, verdicts, network)
  const count = new ReliabilityCount(calibration, 'candidates')
  return {
    add(scores, truth) {
      for (let other = 0; other < scores.length; other++) {
        const score = scores[other]!
        if (!Number.isNaN(score)) count.add(score, truth.has(other))
      }
    },
    tell: () => count.tell(),
  }
}

function overJudged(calibration: Calibration, verdicts: readonly Verdict[], network: Network): ReliabilityOfQueries {
  const judged = new Map<string, Verdict[]>()
  for (const verdict of verdicts) {
    if (mutualGrade(verdict.grades) === undefined) continue
    const list = judged.get(verdict.from) ?? []
    judged.set(verdict.from, list)
    list.push(verdict)
  }
  return {
    add() {},
    tell(scoresFor) {
      const count = new ReliabilityCount(calibration, 'judged')
      for (const [from, list] of judged) {
        const scores = scoresFor(network.placeOf(from)!)
        for (const { to, grades } of list) {
          const score = scores[network.placeOf(to)!]!
          if (!Number.isNaN(score)) count.add(score, mutualGrade(grades)! > 0)
        }
      }
      return count.tell()
    },
  }
}
