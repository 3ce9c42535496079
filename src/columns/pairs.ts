import { dayNumber } from '../integers/days.ts'
import { STAGES } from '../members/tie.ts'
import type { Network } from '../network/network.ts'
import { int32, uint16, uint32 } from './lists.ts'
import type { Survey } from './survey.ts'

/** Pairs by their first place: place p has others[starts[p]] … others[starts[p + 1] − 1]. */
export interface PairColumns {
  readonly starts: Uint32Array
  readonly others: Uint32Array
  /** Of outcomes: the place of the stage in `STAGES`. */
  readonly stages: Uint16Array
  /** Of outcomes: days since 1970. */
  readonly days: Int32Array
}

interface Pair {
  readonly from: number
  readonly to: number
  readonly stage: number
  readonly day: number
}

/** Whom each member does not want to meet; ids of strangers are nobody's. @param placeAt from the order of ids to place */
export function avoidedPairs(
  avoiding: Survey['avoiding'],
  placeOf: Network['placeOf'],
  placeAt: Uint32Array,
): PairColumns {
  const pairs: Pair[] = []
  for (const { row, ids } of avoiding) {
    for (const id of ids) {
      const to = placeOf(id)
      if (to !== undefined) pairs.push({ from: placeAt[row]!, to: placeAt[to]!, stage: 0, day: 0 })
    }
  }
  return pack(pairs, placeAt.length)
}

/** Every outcome from both of its ends. @param placeAt as above */
export function outcomePairs({ outcomes, outcomeEnds }: Network, placeAt: Uint32Array): PairColumns {
  const pairs = outcomes.flatMap(({ stage, date }, i) => {
    const [a, b] = [placeAt[outcomeEnds[2 * i]!]!, placeAt[outcomeEnds[2 * i + 1]!]!]
    const what = { stage: STAGES.indexOf(stage), day: dayNumber(date)! }
    return [
      { from: a, to: b, ...what },
      { from: b, to: a, ...what },
    ]
  })
  return pack(pairs, placeAt.length)
}

function pack(pairs: readonly Pair[], size: number): PairColumns {
  const starts = uint32(size + 1)
  for (const { from } of pairs) starts[from + 1]!++
  for (let place = 0; place < size; place++) starts[place + 1]! += starts[place]!
  const next = starts.slice()
  const columns = { starts, others: uint32(pairs.length), stages: uint16(pairs.length), days: int32(pairs.length) }
  for (const { from, to, stage, day } of pairs) {
    const at = next[from]!++
    columns.others[at] = to
    columns.stages[at] = stage
    columns.days[at] = day
  }
  return columns
}
