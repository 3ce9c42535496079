import { describe, expect, it } from 'vitest'
import type { PairColumns } from '../../src/columns/pairs.ts'
import { avoidedPairs, outcomePairs } from '../../src/columns/pairs.ts'
import { surveyOf } from '../../src/columns/survey.ts'
import { packTies } from '../../src/columns/ties.ts'
import type { Tie } from '../../src/index.ts'
import { createNetwork } from '../../src/index.ts'
import { dayNumber } from '../../src/integers/days.ts'
import { FULL } from '../../src/scoring/contacts.ts'
import { memberOf } from './compiled-of.ts'

const IDS = ['a', 'b', 'c', 'd']
const members = IDS.map(id => memberOf(id))
/** The last id stands first. */
const PLACES = Uint32Array.of(3, 2, 1, 0)
const ROOM = { members: 2, terms: 0, contacts: 5 }

const tie = (from: string, to: string, strength?: number): Tie => ({
  from,
  to,
  ...(strength === undefined ? {} : { strength }),
})

describe('ties by place', () => {
  const ties = [tie('a', 'b', 0.25), tie('c', 'a'), tie('b', 'a', 0.5), tie('a', 'd', 0.7), tie('d', 'a', 0.6)]
  const packed = packTies(createNetwork({ members, ties }), PLACES, ROOM)
  const contactsOf = (place: number) =>
    [...packed.contacts.subarray(packed.starts[place]!, packed.ends[place]!)].map((contact, i) => [
      contact,
      packed.strengths[packed.starts[place]! + i],
    ])

  it('lists contacts going up from either end; several ties of a pair add up to at most one', () => {
    expect([0, 1, 2, 3].map(contactsOf)).toEqual([
      [[3, 1000]],
      [[3, 1000]],
      [[3, 750]],
      [
        [0, 1000],
        [1, 1000],
        [2, 750],
      ],
    ])
  })

  it('has rarities by the sum of what counts of the strengths', () => {
    // ⌊1000 / √0.75⌋ is above 1000; ⌊1000 / √2.75⌋ = 603.
    expect([...packed.rarities]).toEqual([1000, 1000, 1000, 603, FULL, FULL])
  })

  it('leaves room behind for members and their contacts', () => {
    expect([packed.starts.length, packed.ends.length]).toEqual([6, 6])
    expect([packed.contacts.length, packed.strengths.length]).toEqual([6 + 5, 6 + 5])
    expect([...packed.contacts.subarray(6)]).toEqual([0, 0, 0, 0, 0])
    expect([...packed.strengths.subarray(6)]).toEqual([0, 0, 0, 0, 0])
  })

  it('keeps contacts of neighbouring places apart', () => {
    const chain = packTies(createNetwork({ members, ties: [tie('a', 'c', 0.3), tie('b', 'c', 0.4)] }), PLACES, ROOM)
    expect([...chain.starts.subarray(0, 4)]).toEqual([0, 0, 2, 3])
    expect([...chain.ends.subarray(0, 4)]).toEqual([0, 2, 3, 4])
    expect([...chain.contacts.subarray(0, 4)]).toEqual([2, 3, 1, 1])
    expect([...chain.strengths.subarray(0, 4)]).toEqual([400, 300, 400, 300])
  })
})

/** What a place has: others with stages and days. */
function pairsOf({ starts, others, stages, days }: PairColumns, place: number) {
  const many = starts[place + 1]! - starts[place]!
  return Array.from({ length: many }, (_, i) => starts[place]! + i).map(j => [others[j], stages[j], days[j]])
}

describe('pairs by place', () => {
  it('of whom members avoid, strangers left out', () => {
    const avoiding = [
      memberOf('a', { avoid: ['c', 'stranger', 'a'] }),
      memberOf('b'),
      memberOf('c', { avoid: ['a'] }),
      memberOf('d'),
    ]
    const pairs = avoidedPairs(surveyOf(avoiding).avoiding, createNetwork({ members: avoiding }).placeOf, PLACES)
    expect([0, 1, 2, 3].map(place => pairsOf(pairs, place))).toEqual([
      [],
      [[3, 0, 0]],
      [],
      [
        [1, 0, 0],
        [3, 0, 0],
      ],
    ])
    expect([pairs.starts.length, pairs.others.length]).toEqual([5, 3])
  })

  it('of outcomes from both ends, with stage and day', () => {
    const outcomes = [
      { from: 'a', to: 'b', date: '2026-01-02', stage: 'declined' as const },
      { from: 'c', to: 'a', date: '1970-01-01', stage: 'proposed' as const },
    ]
    const pairs = outcomePairs(createNetwork({ members, outcomes }), PLACES)
    const day = dayNumber('2026-01-02')
    expect([0, 1, 2, 3].map(place => pairsOf(pairs, place))).toEqual([
      [],
      [[3, 0, 0]],
      [[3, 2, day]],
      [
        [2, 2, day],
        [1, 0, 0],
      ],
    ])
    expect([pairs.others.length, pairs.stages.length, pairs.days.length]).toEqual([4, 4, 4])
  })
})
