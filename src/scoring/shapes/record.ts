import type { Outcome, Said, Tie } from '../../members/tie.ts'
import type { RecordOfEvents } from '../../policy/signal.ts'
import type { Facts } from '../facts.ts'
import type { PreparedSignal } from '../finding.ts'

/** Beyond so many half-lives an event is worth less than one thousandth: 1000·2 / 2^(q+1) < 1. */
const FORGOTTEN = 11

/** s = Σ over b's dated events of ⌊1000·(2·halfLife − rest) / (2^(q+1)·halfLife)⌋, v = ⌊1000·s / (s + half)⌋. */
export function prepareRecord(signal: RecordOfEvents, { network, age }: Facts): PreparedSignal {
  const { events } = signal
  const field = events.includes('tie') ? 'ties' : 'outcomes'
  return {
    find(_a, b) {
      const past = pastOf(signal, { ties: network.tiesOf(b.id), outcomes: network.outcomesOf(b.id), age })
      return past.count === 0 ? undefined : { value: valueOfPast(past.sum, signal), evidence: { count: past.count } }
    },
    missing: (_a, b) => [{ member: b.id, field }],
  }
}

/** A member's, and how long ago a day is. */
export interface Events {
  readonly ties: readonly Tie[]
  readonly outcomes: readonly Outcome[]
  readonly age: Facts['age']
}

/** How many events of a member have happened by now, and what they are worth; undated and future ones are not there. */
export function pastOf({ events, halfLife }: RecordOfEvents, { ties, outcomes, age }: Events) {
  let [sum, count] = [0, 0]
  const note = (date: string | undefined) => {
    const days = date === undefined ? -1 : age(date)
    if (days < 0) return
    sum += worth(days, halfLife)
    count++
  }
  if (events.includes('tie')) for (const tie of ties) note(dateOf(tie))
  for (const { stage, date } of outcomes) if (events.includes(stage)) note(date)
  return { sum, count }
}

/** A tie counts on the day it was last seen, or else since when it is. */
export function dateOf({ last, since }: Tie | Said<Tie>): string | undefined {
  return last ?? since
}

export function valueOfPast(sum: number, { half }: RecordOfEvents): number {
  return Math.floor((1000 * sum) / (sum + half))
}

/** Halves every half-life, linearly in between; age = q·halfLife + rest. */
export function worth(age: number, halfLife: number): number {
  const q = Math.floor(age / halfLife)
  if (q >= FORGOTTEN) return 0
  const rest = age - q * halfLife
  return Math.floor((1000 * (2 * halfLife - rest)) / ((2 << q) * halfLife))
}
