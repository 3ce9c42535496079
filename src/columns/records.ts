import { createDayReader } from '../integers/days.ts'
import type { Network } from '../network/network.ts'
import { walkOf } from '../network/walk.ts'
import type { RecordOfEvents } from '../policy/signal.ts'
import type { Today } from '../scoring/facts.ts'
import type { Events } from '../scoring/shapes/record.ts'
import { dateOf, pastOf, valueOfPast, worth } from '../scoring/shapes/record.ts'
import { uint8 } from './lists.ts'

/** Values 0…1000, one up, and 0 for unknown. */
export const RECORD_VALUES = 1002

interface Reading {
  /** From the order of ids to place. */
  readonly placeAt: Uint32Array
  readonly age: Today['age']
}

/** One more than the value of each place; 0 for a member without a dated event that has happened. */
export function recordValues(record: RecordOfEvents, network: Network, { placeAt, age }: Reading): Int32Array {
  const [sums, counts] = [new Float64Array(placeAt.length), new Int32Array(placeAt.length)]
  const ageOf = createAgeReader(age)
  const note = (ends: Uint32Array, link: number, date: string) => {
    const days = ageOf(date)
    if (days < 0) return
    const points = worth(days, record.halfLife)
    for (let i = 2 * link; i < 2 * link + 2; i++) {
      const place = placeAt[ends[i]!]!
      sums[place]! += points
      counts[place]!++
    }
  }
  const { outcomes, tieEnds, outcomeEnds } = network
  let link = 0
  for (const tie of record.events.includes('tie') ? walkOf(network).ties : []) {
    const date = dateOf(tie)
    if (date !== undefined) note(tieEnds, link, date)
    link++
  }
  for (let i = 0; i < outcomes.length; i++) {
    const { stage, date } = outcomes[i]!
    if (record.events.includes(stage)) note(outcomeEnds, i, date)
  }
  return counts.map((count, place) => (count === 0 ? 0 : 1 + valueOfPast(sums[place]!, record)))
}

/** The same of one member alone. */
export function recordValue(record: RecordOfEvents, events: Events): number {
  const { sum, count } = pastOf(record, events)
  return count === 0 ? 0 : 1 + valueOfPast(sum, record)
}

/** Which values occur, as far as they were ever written. */
export function occurring(values: Int32Array): Uint8Array {
  const occurs = uint8(RECORD_VALUES)
  for (const value of values) occurs[value] = 1
  return occurs
}

/** Ages, by dates that were met before. */
function createAgeReader(age: Today['age']): Today['age'] {
  const dayOf = createDayReader()
  let [asked, today] = [false, 0]
  return iso => {
    if (!asked) [asked, today] = [true, age(iso) + dayOf(iso)]
    return today - dayOf(iso)
  }
}
