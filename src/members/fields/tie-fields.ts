import { readCount, readDay, readShare } from '../reading/numbers.ts'
import type { Reader } from '../reading/reading.ts'
import { remembered } from '../reading/reading.ts'
import { readId, readText } from '../reading/text.ts'
import type { Outcome, Tie } from '../tie.ts'
import { readSide, readStage } from './choices.ts'
import type { Field } from './field.ts'
import { single } from './field.ts'

/** The fields of a tie in the order of `Tie`. */
export function tieFields(yesNo: Reader<boolean>): readonly Field<Tie>[] {
  return [
    single<Tie, 'from'>('from', remembered(readId)),
    single<Tie, 'to'>('to', remembered(readId)),
    single<Tie, 'kind'>('kind', remembered(readText)),
    single<Tie, 'strength'>('strength', remembered(readShare)),
    single<Tie, 'groupSize'>('groupSize', remembered(readCount(2, 'groupSize'))),
    single<Tie, 'since'>('since', remembered(readDay)),
    single<Tie, 'last'>('last', remembered(readDay)),
    single<Tie, 'mutual'>('mutual', yesNo),
    single<Tie, 'private'>('private', privateUnlessDenied(yesNo)),
  ]
}

/** An answer that nobody understands must not make a private tie public. */
function privateUnlessDenied(yesNo: Reader<boolean>): Reader<boolean> {
  return cell => {
    const { value, problems } = yesNo(cell)
    if (value !== undefined) return { value, problems }
    return { value: true, problems: problems.map(problem => ({ ...problem, code: 'cautious', also: 'true' })) }
  }
}

/** The fields of an outcome in the order of `Outcome`. */
export function outcomeFields(): readonly Field<Outcome>[] {
  return [
    single<Outcome, 'from'>('from', remembered(readId)),
    single<Outcome, 'to'>('to', remembered(readId)),
    single<Outcome, 'date'>('date', remembered(readDay)),
    single<Outcome, 'stage'>('stage', remembered(readStage)),
    single<Outcome, 'side'>('side', remembered(readSide)),
    single<Outcome, 'by'>('by', remembered(readText)),
  ]
}
