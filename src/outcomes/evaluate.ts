import { expectList, expectMade } from '../errors/expect.ts'
import type { Matcher } from '../introductions/matcher.ts'
import type { Outcome } from '../members/tie.ts'
import { checkOutcomes } from '../network/check.ts'
import type { Network } from '../network/network.ts'
import { expectUnseen } from './evaluate/leakage.ts'
import type { Measured } from './evaluate/measure.ts'
import { measure } from './evaluate/measure.ts'
import type { EvaluationOptions } from './evaluate/options.ts'
import { readEvaluationOptions } from './evaluate/options.ts'
import type { Verdict } from './verdicts.ts'
import { verdictsOf } from './verdicts.ts'

/** How well a policy would have ranked what happened afterwards; plain data. */
export interface Evaluation extends Measured {
  readonly policy: string
}

/**
 * Measures a policy by what happened after all that its matcher knows. A query is a member; its candidates are all whom the
 * policy's rules admit for it (`candidates` and `where` narrow them), however low they score: the threshold says who is
 * introduced, not how well the order is. Its true partners are those with whom it succeeded, graded by stage. Even scores
 * share places: each figure is its expectation over all orders of those who are level, each query's orders beside each
 * other's, so that no id is favoured and no lot is drawn. One is not: `exposure.gini` is the Gini of how often each may expect
 * to stand on lists, at most what the Ginis of single orders are on average. Rules refuse true partners like anybody else;
 * `refused` counts them.
 *
 * `calibration` is over judged pairs, or over all candidates where nobody ever said no; it does not depend on who stands first
 * in a row.
 *
 * Costs O(members) a query, and `bootstrap` passes over the queries; for `calibration`, unless `queries` are given, O(members)
 * for each member who was judged, or for up to 1,000 members more.
 * @param matcher of the network as it was before; `splitByTime` and the folds make one
 * @param outcomes what happened after; ties may serve by `toOutcomes`
 * @throws KontorError `leaked-outcome` if the matcher sees a tie or an outcome that it is measured by; `invalid-argument`,
 * `invalid-rule`, `invalid-network` for outcomes that are none, `unknown-member`
 * @example
 * import { createMatcher, createNetwork, evaluate, splitByTime } from 'kontor'
 * const members = ['a', 'b', 'c', 'd'].map(id => ({ id, name: `Firma ${id}`, kind: 'company' as const }))
 * const ties = [['a', 'b', '2024-05-01'], ['b', 'c', '2024-06-01'], ['a', 'c', '2026-02-01']] as const
 * const network = createNetwork({ members, ties: ties.map(([from, to, since]) => ({ from, to, since })) })
 * const split = splitByTime(network, '2026-01-01')
 * const { mutual } = evaluate(createMatcher(split.network, undefined, { now: '2026-01-01' }), split.outcomes)
 * mutual.recall.mean // → 1
 * mutual.auc.mean // → 1
 */
export function evaluate(matcher: Matcher, outcomes: Iterable<Outcome>, options: EvaluationOptions = {}): Evaluation {
  expectMade('matcher', matcher, 'scores')
  const request = readEvaluationOptions(options)
  const { network, policy } = matcher
  const verdicts = readVerdicts(outcomes, network)
  expectUnseen(verdicts, network)
  const asked = options.where === undefined ? {} : { where: options.where }
  const scoresFor = (place: number) => matcher.scores(network.memberAt(place).id, asked)
  return { policy: policy.name, ...measure({ network, scoresFor, calibration: policy }, verdicts, request) }
}

function readVerdicts(outcomes: Iterable<Outcome>, network: Network): readonly Verdict[] {
  const list = expectList('outcomes', outcomes)
  checkOutcomes(list, id => network.placeOf(id))
  return verdictsOf(list)
}
