import { probability } from '../../integers/probability.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Locale } from '../../vocabulary/locale.ts'
import { fillSentence } from '../fill.ts'
import type { Explanation, Shortfall } from '../introduction.ts'
import { percentsApart } from '../percent.ts'
import { refusalText } from '../refusal-text.ts'
import type { Lists } from './lists.ts'
import { WHY_NOT_TEXTS } from './texts.ts'

/** Where a pair stands that no rule refuses. */
export interface Standing {
  readonly place: number | undefined
  readonly introduced: boolean
  readonly missing: Shortfall | undefined
  readonly limit: number
}

/** "Why not this one?" in a sentence: the first thing that stands against it, with figures where they tell something. */
export function summary({ network, policy }: Lists, told: Explanation, standing: Standing, locale: Locale): string {
  const [a, b] = [network.member(told.from), network.member(told.to)]
  if (a.id === b.id) return refusalText({ rule: 'differentMember', code: 'differentMember' }, a, b, locale)
  const cause = causeOf(told, standing, policy)
  const shares = sharesOf(told, cause, standing, policy)
  const [have = '', needed = ''] = (shares && percentsApart(...shares, locale)) ?? []
  const key = (cause === 'score' || cause === 'crowded') && have === '' ? BARE[cause] : cause
  const { place, limit } = standing
  const values = { a: a.name, b: b.name, place: String(place), limit: String(limit), have, needed }
  return fillSentence(WHY_NOT_TEXTS[key][locale], new Map(Object.entries(values)))
}

type Cause = 'introduced' | 'crowded' | 'score' | 'confidence'
const BARE = { score: 'bareScore', crowded: 'bareCrowded' } as const

/** Who has a place is held back by others alone; who has none, by the threshold: its score, or else its confidence. */
function causeOf({ score }: Explanation, { place, introduced }: Standing, { threshold }: Policy): Cause {
  if (introduced) return 'introduced'
  if (place !== undefined) return 'crowded'
  return threshold !== null && score < threshold.score ? 'score' : 'confidence'
}

/** What there is and what would be needed, in ten-thousandths. */
function sharesOf(
  { score, confidence }: Explanation,
  cause: Cause,
  { missing }: Standing,
  policy: Policy,
): [number, number] | undefined {
  if (missing === undefined || cause === 'introduced') return undefined
  if (cause === 'confidence') return [10 * confidence, 10 * (confidence + missing.confidence)]
  const chance = (at: number) => Math.floor(probability(at, policy) * 10_000 + 0.5)
  return [chance(score), chance(score + missing.score)]
}
