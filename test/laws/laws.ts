import { policyRoundTrip, updateIsRebuild } from './changes.ts'
import type { Law } from './law.ts'
import { namesInAnyOrder, namesInOrder, orderOfRows } from './order.ts'
import { refusedNeverAppears, sidesSwap, sumsAddUp } from './pair.ts'
import { raisedNeverLowers } from './raised.ts'
import { strangers } from './strangers.ts'
import { unknownIsNothing } from './unknown.ts'
import { hiddenOrigin, privateTie, withheldContact } from './withheld.ts'

export const LAWS: readonly Law[] = [
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
