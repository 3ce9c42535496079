import { readCount, readDay, readShare } from '../reading/numbers.ts'
import type { Reader } from '../reading/reading.ts'
import { remembered } from '../reading/reading.ts'
import { readId, readText } from '../reading/text.ts'
import type { Outcome, Tie } from '../tie.ts'
import { readSide, readStage } from './choices.ts'
import type { Field } from './field.ts'
import { cautiousYes, single, yesUnlessDenied } from './field.ts'
import { OUTCOME_SLOTS, TIE_SLOTS } from './slots.ts'

/** The fields of a tie in the order of `Tie`. */
export function tieFields(yesNo: Reader<boolean>): readonly Field<Tie>[] {
  return [
    single('from', remembered(readId), TIE_SLOTS.from),
    single('to', remembered(readId), TIE_SLOTS.to),
    single('kind', remembered(readText), TIE_SLOTS.kind),
    single('strength', remembered(readShare), TIE_SLOTS.strength),
    single('groupSize', remembered(readCount(2, 'groupSize')), TIE_SLOTS.groupSize),
    single('since', remembered(readDay), TIE_SLOTS.since),
    single('last', remembered(readDay), TIE_SLOTS.last),
    single('mutual', yesNo, TIE_SLOTS.mutual),
    cautiousYes('private', yesUnlessDenied(yesNo), TIE_SLOTS.private),
  ]
}

/** The fields of an outcome in the order of `Outcome`. */
export function outcomeFields(): readonly Field<Outcome>[] {
  return [
    single('from', remembered(readId), OUTCOME_SLOTS.from),
    single('to', remembered(readId), OUTCOME_SLOTS.to),
    single('date', remembered(readDay), OUTCOME_SLOTS.date),
    single('stage', remembered(readStage), OUTCOME_SLOTS.stage),
    single('side', remembered(readSide), OUTCOME_SLOTS.side),
    single('by', remembered(readText), OUTCOME_SLOTS.by),
  ]
}
