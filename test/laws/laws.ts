import { cardIsTheScore } from './card.ts'
import { policyRoundTrip, updateIsRebuild } from './changes.ts'
import { halvesNeverMeet, halvesStayApart } from './halves.ts'
import type { Law } from './law.ts'
import { nothingSharedNothingGot } from './nothing-shared.ts'
import { namesInAnyOrder, namesInOrder, orderOfRows } from './order.ts'
import { refusedNeverAppears, sidesSwap, sumsAddUp } from './pair.ts'
import { rulesPartition } from './partition.ts'
import { plansInAnyOrder, plansUnderOtherNames } from './plans.ts'
import { raisedNeverLowers } from './raised.ts'
import { readersAgree } from './readers.ts'
import { strangers } from './strangers.ts'
import { unknownIsNothing } from './unknown.ts'
import { hiddenOrigin, privateTie, withheldContact } from './withheld.ts'

export const LAWS: readonly Law[] = [
  rulesPartition,
  halvesStayApart,
  halvesNeverMeet,
  nothingSharedNothingGot,
  readersAgree,
  plansInAnyOrder,
  plansUnderOtherNames,
  cardIsTheScore,
  orderOfRows,
  namesInOrder,
  namesInAnyOrder,
  strangers,
  unknownIsNothing,
  sidesSwap,
  sumsAddUp,
  refusedNeverAppears,
  raisedNeverLowers,
  hiddenOrigin,
  privateTie,
  withheldContact,
  updateIsRebuild,
  policyRoundTrip,
]
