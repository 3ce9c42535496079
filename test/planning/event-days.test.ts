import { expect, test } from 'vitest'
import { Days } from '../../src/planning/event/days.ts'
import { compileModel } from '../../src/planning/event/model.ts'
import { createRandom } from '../oracle/worlds/random.ts'

const SEED = 20261201
const GAP = 7
const OPEN = [1, 2, 3, 4, 6, 7]
/** Of seven slots one is a break; b is not there in another, and c in two. */
const participants = [OPEN, OPEN.filter(slot => slot !== 3), OPEN.filter(slot => slot % 3 > 0)].map((slots, i) => {
  const id = 'abc'[i]!
  return { id, name: id, languages: [], slots }
})
const model = compileModel({
  participants,
  slots: Array.from({ length: 7 }, () => ({})),
  breaks: [5],
  tables: [],
  interpreters: [],
  maxMeetings: 7,
  vetoes: [],
  pins: [],
  pairs: [],
  weights: { wish: 0, first: 1000, early: 600, gap: GAP, change: 0 },
  seed: 1,
})

/** A first meeting, earlier ones more, less the slots of waiting between two meetings, in which one could be. */
function worthOf(person: number, taken: readonly number[]): number {
  const [first, last] = [Math.min(...taken), Math.max(...taken)]
  const waiting = participants[person]!.slots.filter(slot => slot > first && slot < last && !taken.includes(slot))
  return taken.length === 0 ? 0 : 1000 + 100 * (6 - OPEN.indexOf(first)) - GAP * waiting.length
}

test(`a day is worth its first meeting less the waiting, whatever came in and went out (seed ${SEED})`, () => {
  const random = createRandom(SEED)
  const at = new Int32Array(3 * 7).fill(-1)
  const days = new Days(model, at)
  for (let step = 0; step < 600; step++) {
    const person = random.whole(0, 2)
    const slot = random.pick(participants[person]!.slots)
    const cell = person * 7 + slot - 1
    const isFree = at[cell] === -1
    at[cell] = isFree ? step : -1
    if (isFree) days.add(person, slot - 1)
    else days.remove(person, slot - 1)
    const taken = participants[person]!.slots.filter(one => at[person * 7 + one - 1] !== -1)
    expect([step, days.worth(person, taken.length)]).toEqual([step, worthOf(person, taken)])
  }
})
