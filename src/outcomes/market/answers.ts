import type { Outcome, Tie } from '../../members/tie.ts'
import type { Market } from '../market.ts'
import type { Introduced } from './introductions.ts'

const MILLION = 1_000_000

export interface Answered {
  readonly outcomes: readonly Outcome[]
  /** Of those who both accepted. */
  readonly ties: readonly Tie[]
}

export interface Moment {
  /** `YYYY-MM-DD` */
  readonly date: string
  /** How far through the year, 0…1000. */
  readonly through: number
  readonly below: (n: number) => number
}

/**
 * What both sides say to each introduction, by chance and in the order given; whoever has accepted as many as it can take
 * declines the rest. Silent members say nothing, which is noted as introduced and no more.
 */
export function answersTo(market: Market, introductions: readonly Introduced[], moment: Moment): Answered {
  const { date, through, below } = moment
  const taken = new Map<string, number>()
  const outcomes: Outcome[] = []
  const ties: Tie[] = []
  const accepts = (own: string, other: string) => {
    const wants = below(MILLION) < MILLION * market.accepts(own, other, through)
    const taking = taken.get(own) ?? 0
    if (!wants || taking >= (market.network.member(own).capacity ?? Number.POSITIVE_INFINITY)) return false
    taken.set(own, taking + 1)
    return true
  }
  for (const { from, to } of introductions) {
    outcomes.push({ from, to, date, stage: 'introduced' })
    const both = [accepts(from, to), accepts(to, from)]
    for (const [i, side] of (['from', 'to'] as const).entries()) {
      if (!market.answers(i === 0 ? from : to)) continue
      outcomes.push({ from, to, date, side, stage: both[i] ? 'accepted' : 'declined' })
    }
    if (both[0] && both[1]) ties.push({ from, to, since: date, last: date })
  }
  return { outcomes, ties }
}
