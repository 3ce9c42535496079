import { dayNumber } from '../../integers/days.ts'
import { worth } from '../../scoring/shapes/record.ts'
import type { Verdict } from '../verdicts.ts'
import { mutualGrade } from '../verdicts.ts'
import type { Example } from './example.ts'
import { BACKWARD, FORWARD, JOINT } from './rows.ts'

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
 * What was said of each pair, the less the longer ago. Where sides answered by themselves, benefits are learned from the answers of sides, and what
 * came of both is kept to learn how benefits are fused.
 */
export function judgedExamples(verdicts: readonly Verdict[]): readonly Example[] {
  const hasSides = verdicts.some(
    ({ grades: [one, other] }) => one === undefined || other === undefined || one !== other,
  )
  const last = verdicts.reduce((latest, { date }) => Math.max(latest, dayNumber(date)!), Number.NEGATIVE_INFINITY)
  return verdicts.flatMap(({ from: a, to: b, date, grades }): Example[] => {
    const weight = Math.max(LEAST, worth(last - dayNumber(date)!, HALF_LIFE) / FRESH)
    const together = mutualGrade(grades)
    const both = together === undefined ? [] : [{ a, b, label: together > 0 ? 1 : 0, weight, side: JOINT }]
    if (!hasSides) return both
    const sides = [FORWARD, BACKWARD].flatMap((side, i) => {
      const grade = grades[i]
      return grade === undefined ? [] : [{ a, b, label: grade > 0 ? 1 : 0, weight, side }]
    })
    return [...sides, ...both]
  })
}
