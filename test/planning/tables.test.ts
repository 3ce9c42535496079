import { describe, expect, test } from 'vitest'
import { compileModel } from '../../src/planning/event/model.ts'
import { Schedule } from '../../src/planning/event/schedule.ts'
import { seatMeetings, tableChanges } from '../../src/planning/event/seating.ts'
import { settingOf } from './event-setting.ts'

/**
 * Meetings by slot, each of two people called by a letter: `[['ab', 'cd'], ['ac']]`. Of equal worth, so that a slot's meetings
 * take the first free table in this order.
 * @param kept tables that are settled, from 0
 */
function seated(
  slots: readonly (readonly string[])[],
  kept: Readonly<Record<string, number>> = {},
  { tables = 3, closed = {} }: { readonly tables?: number; readonly closed?: Readonly<Record<number, number[]>> } = {},
) {
  const meetings = slots.flat()
  const place = (letter: string) => letter.charCodeAt(0) - 'a'.charCodeAt(0)
  const model = compileModel(
    settingOf(26, slots.length, {
      pairs: meetings.map(both => [place(both[0]!), place(both[1]!), 1, 0] as const),
      tables: Array.from({ length: tables }, (_, k) => ({ id: `T${k}`, closed: closed[k] ?? [] })),
    }),
  )
  const schedule = new Schedule(model)
  for (const [slot, list] of slots.entries()) for (const both of list) schedule.add(meetings.indexOf(both), slot)
  const tableOf = seatMeetings(
    schedule,
    new Map(Object.entries(kept).map(([both, table]) => [meetings.indexOf(both), table])),
  )
  return {
    at: Object.fromEntries(meetings.map((both, pair) => [both, tableOf[pair]])),
    changes: tableChanges(model, schedule.at, tableOf),
  }
}

describe('a meeting sits', () => {
  test('where it is kept, else at the first free table that is open', () => {
    expect(seated([['ab', 'cd', 'ef']], { cd: 0 }).at).toEqual({ ab: 1, cd: 0, ef: 2 })
    expect(seated([['ab', 'cd']], {}, { closed: { 0: [1] } }).at).toEqual({ ab: 1, cd: 2 })
  })

  test('where both sat last, before another of whom one did, else where one did', () => {
    // a sat at 0, c and f at 1; a and f last met nobody else.
    expect(seated([['ab', 'cd'], ['ce'], ['bc', 'ef', 'ad']])).toEqual({
      at: { ab: 0, cd: 1, ce: 1, bc: 0, ef: 1, ad: 2 },
      changes: 3,
    })
    expect(
      seated([
        ['ab', 'cd'],
        ['ad', 'ce'],
      ]).at,
    ).toEqual({ ab: 0, cd: 1, ad: 0, ce: 1 })
  })
})

describe('tables are exchanged while that spares changes', () => {
  test('with whoever sits there, at the first table and at others', () => {
    expect(seated([['ab', 'cd'], ['ae']], { ae: 1 })).toEqual({ at: { ab: 1, cd: 0, ae: 1 }, changes: 0 })
    expect(seated([['ab', 'cd'], ['ce']], { ce: 0 })).toEqual({ at: { ab: 1, cd: 0, ce: 0 }, changes: 0 })
    expect(seated([['ab'], ['ae']], { ae: 2 })).toEqual({ at: { ab: 2, ae: 2 }, changes: 0 })
  })

  test('in round after round: the meeting before follows the one that moved', () => {
    // b and c wait for 1 in the third slot and the fourth, so that bc moves there; ab only then.
    expect(seated([['ab', 'gh'], ['bc', 'ij'], ['bk'], ['cl']], { bk: 1, cl: 1 }, { tables: 2 })).toEqual({
      at: { ab: 1, gh: 0, bc: 1, ij: 0, bk: 1, cl: 1 },
      changes: 0,
    })
  })

  test('with nobody who is kept, and at no table that is closed', () => {
    expect(seated([['ab', 'cd'], ['ae']], { ae: 1, cd: 1 })).toEqual({ at: { ab: 0, cd: 1, ae: 1 }, changes: 1 })
    expect(seated([['ab'], ['ae']], { ae: 2 }, { closed: { 2: [1] } })).toEqual({ at: { ab: 0, ae: 2 }, changes: 1 })
  })

  test('unless the other two lose as much as is gained', () => {
    expect(seated([['ab', 'cd'], ['ae'], ['cf']], { ae: 1, cf: 1 })).toEqual({
      at: { ab: 0, cd: 1, ae: 1, cf: 1 },
      changes: 1,
    })
    // What went before counts as what comes after.
    expect(seated([['cf'], ['ab', 'cd'], ['ae']], { cf: 1, ae: 1 })).toMatchObject({ at: { ab: 0, cd: 1 }, changes: 1 })
  })
})
