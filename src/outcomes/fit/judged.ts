import { dayNumber } from '../../integers/days.ts'
import { compareIds } from '../../integers/order.ts'
import { worth } from '../../scoring/shapes/record.ts'
import type { Verdict } from '../verdicts.ts'
import { mutualGrade } from '../verdicts.ts'
import type { Example } from './example.ts'
import { BACKWARD, FORWARD, JOINT } from './rows.ts'
import type { Spoken } from './spoken.ts'

/** With this share of noes, yes and no are told apart by what was said; with fewer, pairs are drawn for comparison. */
const ENOUGH_NOES = 0.05

/** Do the verdicts themselves say what a no is? */
export function tellsNo(verdicts: readonly Verdict[]): boolean {
  const noes = verdicts.filter(({ grades }) => grades.includes(0)).length
  return noes > 0 && noes >= ENOUGH_NOES * verdicts.length
}

/** What was said so many days before the last word counts half, twice as many a quarter, and so on. */
const HALF_LIFE = 730
/** What `worth` gives a word of today. */
const FRESH = 1000
/** However old, what was said counts so much: else one mistyped year would silence all other words. */
const LEAST = 1 / 16

/**
 * What was said of each pair, the less the longer ago. Where sides answered by themselves, benefits are learned from the
 * answers of sides, and what came of both is kept to learn how benefits are fused. What came of both is an example of the
 * pair; where the asker alone counts, of each way it was told.
 */
export function judgedExamples(verdicts: readonly Spoken[], isMutual: boolean): readonly Example[] {
  const hasSides = verdicts.some(
    ({ grades: [one, other] }) => one === undefined || other === undefined || one !== other,
  )
  const last = verdicts.reduce((latest, { date }) => Math.max(latest, dayNumber(date)!), Number.NEGATIVE_INFINITY)
  const examples = verdicts.flatMap((verdict): Example[] => {
    const { from: a, to: b, date, grades } = verdict
    const weight = Math.max(LEAST, worth(last - dayNumber(date)!, HALF_LIFE) / FRESH)
    const together = mutualGrade(grades)
    const ways = together === undefined ? [] : isMutual ? [verdict] : verdict.told
    const both = ways.map(({ from, to }) => ({ a: from, b: to, label: together! > 0 ? 1 : 0, weight, side: JOINT }))
    if (!hasSides) return both
    const sides = [FORWARD, BACKWARD].flatMap((side, i) => {
      const grade = grades[i]
      return grade === undefined ? [] : [{ a, b, label: grade > 0 ? 1 : 0, weight, side }]
    })
    return [...sides, ...both]
  })
  // Examples of one member follow one another, whichever way they were told.
  return examples.sort((p, q) => compareIds(p.a, q.a) || compareIds(p.b, q.b))
}
