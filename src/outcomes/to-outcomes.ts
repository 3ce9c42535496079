import { expectKeys, expectList, expectObject } from '../errors/expect.ts'
import { expectOneOf } from '../errors/kontor-error.ts'
import { expectDay } from '../integers/days.ts'
import type { Outcome, Stage, Tie } from '../members/tie.ts'
import { STAGES } from '../members/tie.ts'

export interface TieOutcomeOptions {
  /** What a tie is taken for. @defaultValue 'partners' */
  readonly stage?: Stage
  /** The day of ties that have none, `YYYY-MM-DD`. @defaultValue none: such ties are left out */
  readonly date?: string
}

/**
 * Ties as outcomes: that two members found each other is what an introduction hopes for. The day is when the tie was made
 * (`since`), else when it was last seen (`last`). Private ties are left out: they are their two members' own.
 * @throws KontorError `invalid-argument`
 * @example
 * import { toOutcomes } from 'kontor'
 * toOutcomes([{ from: 'pumpen', to: 'makina', since: '2025-03-01' }])
 * // → [{ from: 'pumpen', to: 'makina', date: '2025-03-01', stage: 'partners' }]
 */
export function toOutcomes(ties: Iterable<Tie>, options: TieOutcomeOptions = {}): readonly Outcome[] {
  const { stage = 'partners', date: day } = expectKeys('options', options, ['stage', 'date'])
  expectOneOf('stage', stage, STAGES)
  if (day !== undefined) expectDay('date', day)
  return expectList('ties', ties).flatMap(tie => {
    const { from, to, since, last, private: isPrivate } = expectObject('ties', tie, { expected: 'a list of ties' })
    const date = since ?? last ?? day
    return date === undefined || isPrivate === true ? [] : [{ from, to, date, stage }]
  })
}
