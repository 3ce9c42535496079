import { expect, test } from 'vitest'
import { createDraws } from '../../src/integers/draws.ts'
import { tellLeftOut } from '../../src/planning/event/left-out.ts'
import type { Model } from '../../src/planning/event/model.ts'
import { compileModel } from '../../src/planning/event/model.ts'
import { findSlots } from '../../src/planning/event/pin-search.ts'
import { Schedule } from '../../src/planning/event/schedule.ts'
import type { PossiblePair } from '../../src/planning/event/setting.ts'
import { membersOf, settingOf } from './event-setting.ts'

/** Counts how often an entry of a list is read. */
function counted<T>(list: readonly T[]) {
  const reads = { many: 0 }
  const get = (target: readonly T[], key: string | symbol, own: unknown) => {
    if (typeof key === 'string' && /^\d+$/.test(key)) reads.many++
    return Reflect.get(target, key, own)
  }
  return { reads, list: new Proxy(list, { get }) }
}

/** A person's day slot by slot: having a first meeting early, less the waiting. */
function personTerm({ slots, present, firstWorth, setting }: Model, at: Int32Array, person: number): number {
  const from = person * slots
  let [first, waited, gaps] = [-1, 0, 0]
  for (let slot = 0; slot < slots; slot++) {
    if (at[from + slot]! >= 0) {
      if (first < 0) first = slot
      else gaps += waited
      waited = 0
    } else if (first >= 0) waited += present[from + slot]!
  }
  return first < 0 ? 0 : firstWorth[first]! - setting.weights.gap * gaps
}

test('a Schedule counts every day as it is slot by slot, whatever comes in and goes out', () => {
  const below = createDraws(3)
  const [people, slots] = [8, 12]
  const pairs: PossiblePair[] = []
  for (let p = 0; p < people; p++) for (let q = p + 1; q < people; q++) pairs.push([p, q, 1000 * (p + q), 0])
  const there = () => Array.from({ length: slots }, (_, k) => k + 1).filter(() => below(4) > 0)
  const all = settingOf(people, slots)
  const participants = all.participants.map(one => ({ ...one, slots: there() }))
  const schedule = new Schedule(compileModel({ ...all, pairs, participants }))
  for (let step = 0; step < 3000; step++) {
    const [pair, slot] = [below(pairs.length), below(slots)]
    if (schedule.slotOf[pair]! >= 0) schedule.remove(pair)
    else if (schedule.fits(pair, slot)) schedule.add(pair, slot)
    const { model, at, slotOf } = schedule
    const terms = participants.reduce((sum, _, person) => sum + personTerm(model, at, person), 0)
    expect(schedule.objective).toBe(model.value.reduce((sum, one, k) => (slotOf[k]! >= 0 ? sum + one : sum), terms))
  }
})

test('vetoes are read a few times each, however many are left out', () => {
  const ids = membersOf(40).map(({ id }) => id)
  const vetoes = counted(ids.flatMap((a, i) => ids.slice(i + 1).map(b => [a, b] as const)))
  const pairs = ids.flatMap((_, p) => ids.slice(p + 1).map((_, k): PossiblePair => [p, p + 1 + k, 1, 0]))
  const model = compileModel(settingOf(40, 2, { pairs, vetoes: vetoes.list }))
  const leftOut = tellLeftOut(model, new Int32Array(40), { locale: 'en', from: 1 })
  expect(leftOut.map(({ reason }) => reason)).toEqual(ids.map(() => 'vetoed'))
  expect(vetoes.reads.many).toBeLessThan(4 * 780)
})

test('findSlots(12,000 pins) finds a slot for each without calls within calls', () => {
  const [half, slots] = [150, 80]
  const pairs: PossiblePair[] = []
  for (let p = 0; p < half; p++) for (let s = 0; s < slots; s++) pairs.push([p, half + ((p + s) % half), 500_000, 0])
  const schedule = new Schedule(compileModel(settingOf(2 * half, slots, { pairs })))
  const pinned = pairs.map((_, pair) => ({ pair, slot: pair % slots, table: undefined }))
  expect(findSlots(schedule, pinned)).toEqual({ slots: pinned.map(({ slot }) => slot) })
})
