import { describe, expect, test } from 'vitest'
import { createRandom } from '../../bench/random.ts'
import { planEvent } from '../../src/index.ts'
import { compileModel } from '../../src/planning/event/model.ts'
import { Schedule } from '../../src/planning/event/schedule.ts'
import { matcherOf } from './event-matcher.ts'

const LANGUAGES = ['de', 'tr', 'en', 'fr']

/** Twelve people of few languages, six who interpret, half of them participants. */
function strangers(seed: number) {
  const random = createRandom(seed)
  const some = <T>(list: readonly T[], share: number) => list.filter(() => random() < share)
  const ids = Array.from({ length: 12 }, (_, i) => `p${10 + i}`)
  const members = ids.map((id, i) => ({ id, name: id, kind: 'company' as const, languages: [LANGUAGES[i % 4]!] }))
  const liking = new Map(ids.flatMap((a, i) => ids.slice(i + 1).map(b => [`${a} ${b}`, 500] as const)))
  const interpreters = [...ids.slice(0, 3), 'x', 'y', 'z'].map(id => ({
    id,
    languages: some(LANGUAGES, 0.6),
    slots: some([1, 2], 0.9),
  }))
  return planEvent(matcherOf({ members, liking }), { slots: 2, tables: 6, interpreters, work: 0 }).setting
}

/** Whether all these pairs can meet in a slot with an interpreter each, by trying everybody for each in turn. */
function canAllTalk({ model }: Schedule, pairs: readonly number[], slot: number): boolean {
  const busy = new Set(pairs.flatMap(pair => [model.first[pair]!, model.second[pair]!]))
  const spare = [...model.meets.keys()].filter(
    one => model.interpreting[one * model.slots + slot] === 1 && !busy.has(model.meets[one]!),
  )
  const place = (left: readonly number[], free: readonly number[]): boolean => {
    const [pair, ...rest] = left
    if (pair === undefined) return true
    const helpers = model.helpers[pair]!.filter(one => free.includes(one))
    return helpers.some(one =>
      place(
        rest,
        free.filter(other => other !== one),
      ),
    )
  }
  return place(
    pairs.filter(pair => model.helpers[pair] !== undefined),
    spare,
  )
}

/** a and b need an interpreter, c and d too; x, who interprets as well, could meet e. In slot 2 there are x and J alone. */
function tables() {
  const speaks = { a: 'de', b: 'tr', c: 'de', d: 'tr', e: 'de', x: 'de tr' }
  const members = Object.entries(speaks).map(([id, languages]) => ({
    id,
    name: id,
    kind: 'company' as const,
    languages: languages.split(' '),
  }))
  const liking = new Map(['a b', 'c d', 'e x'].map(pair => [pair, 500] as const))
  const who = ['x', 'I', 'J'].map(id => ({ id, languages: ['de', 'tr'], slots: id === 'I' ? [1] : [1, 2] }))
  const plan = planEvent(matcherOf({ members, liking }), { slots: 2, tables: 6, interpreters: who, work: 0 })
  const schedule = new Schedule(compileModel(plan.setting))
  const [ab, cd, ex] = [0, 1, 2]
  const [x, I, J] = [0, 1, 2]
  return { schedule, interpreting: schedule.interpreting, ab, cd, ex, I, J, x }
}

const told = (staffed: ReadonlyMap<number, number>) => [...staffed].sort(([p], [q]) => p - q)

describe('an interpreter booked for a pair that meets', () => {
  test('comes to it from being free, or from another pair, which is given another', () => {
    const { schedule, interpreting, ab, cd, I, J, x } = tables()
    for (const slot of [0, 1]) {
      schedule.add(ab, slot)
      expect(interpreting.rebook(ab, J, slot)).toBe(true)
      expect(told(interpreting.staffed(slot))).toEqual([[ab, J]])
      // Whoever is free is asked before whoever sits there, once the pair may have anybody.
      interpreting.unbook(ab)
      expect(told(interpreting.staffed(slot))).toEqual([[ab, x]])
      if (slot === 0) schedule.remove(ab)
    }
    schedule.remove(ab)
    schedule.add(ab, 0)
    schedule.add(cd, 0)
    expect([interpreting.rebook(ab, J, 0), interpreting.rebook(cd, I, 0), interpreting.rebook(cd, I, 0)]).toEqual([
      true,
      true,
      true,
    ])
    interpreting.unbook(ab)
    expect(interpreting.rebook(cd, J, 0)).toBe(true)
    expect(told(interpreting.staffed(0))).toEqual([
      [ab, x],
      [cd, J],
    ])
  })

  test('does not come from a meeting of their own, from where they are not, or from a pair that has nobody else', () => {
    const { schedule, interpreting, ab, cd, ex, I, J, x } = tables()
    schedule.add(ex, 0)
    schedule.add(ab, 0)
    expect(interpreting.rebook(ab, J, 0)).toBe(true)
    expect(interpreting.rebook(ab, x, 0)).toBe(false)
    schedule.add(cd, 0)
    expect(interpreting.rebook(cd, J, 0)).toBe(false)
    expect(told(interpreting.staffed(0))).toEqual([
      [ab, J],
      [cd, I],
    ])
    schedule.remove(ab)
    schedule.add(ab, 1)
    expect(interpreting.rebook(ab, I, 1)).toBe(false)
    expect(told(interpreting.staffed(1))).toEqual([[ab, J]])
  })

  test('who takes part is free for no pair in a slot where they meet, and no other meeting is theirs', () => {
    const { interpreting, schedule, ab, cd, ex, x } = tables()
    expect([ab, cd, ex].map(pair => interpreting.concerns(pair))).toEqual([true, true, true])
    schedule.add(ex, 1)
    schedule.add(ab, 1)
    // J is taken, x meets.
    expect([interpreting.canJoin(cd, 1), interpreting.canJoin(cd, 0)]).toEqual([false, true])
    schedule.remove(ex)
    expect([interpreting.canJoin(cd, 1), interpreting.staffed(1).get(ab)]).toEqual([true, x])
  })
})

test('a schedule asks of interpreters what trying them all says, after any meetings came, went and came back', () => {
  const found = { can: 0, cannot: 0 }
  const wrong: string[] = []
  for (let seed = 1; seed <= 60; seed++) {
    const schedule = new Schedule(compileModel(strangers(seed)))
    const { model, slotOf } = schedule
    const random = createRandom(seed ^ 0x51ed27)
    const draw = (many: number) => Math.floor(random() * many)
    for (let step = 0; step < 120; step++) {
      const [pair, slot] = [draw(model.value.length), draw(2)]
      if (random() < 0.2) schedule.undo()
      if (random() < 0.5) schedule.begin()
      if (slotOf[pair]! >= 0) schedule.remove(pair)
      else if (schedule.isFree(model.first[pair]!, slot) && schedule.isFree(model.second[pair]!, slot)) {
        const here = [...slotOf.keys()].filter(other => slotOf[other] === slot)
        const can = canAllTalk(schedule, [...here, pair], slot)
        if (schedule.fits(pair, slot) !== can) wrong.push(`seed ${seed}, step ${step}: ${can}`)
        if (can) schedule.add(pair, slot)
        found[can ? 'can' : 'cannot']++
      }
    }
    for (const slot of [0, 1]) {
      const here = [...slotOf.keys()].filter(pair => slotOf[pair] === slot && model.helpers[pair] !== undefined)
      expect([...schedule.interpreting.staffed(slot).keys()].sort((p, q) => p - q)).toEqual(here)
    }
  }
  expect(wrong).toEqual([])
  expect(found.can).toBeGreaterThan(500)
  expect(found.cannot).toBeGreaterThan(500)
})
