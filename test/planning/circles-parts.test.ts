import { describe, expect, test } from 'vitest'
import type { Matcher } from '../../src/index.ts'
import { createNetwork, standardPolicy } from '../../src/index.ts'
import type { Company } from '../../src/planning/circles/company.ts'
import { createCompany } from '../../src/planning/circles/company.ts'
import type { Seating } from '../../src/planning/circles/gathering.ts'
import { gathered } from '../../src/planning/circles/gathering.ts'
import { seat } from '../../src/planning/circles/seating.ts'
import { Seats } from '../../src/planning/circles/seats.ts'

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)

interface Asked {
  readonly limit: number
  readonly exclude: ReadonlySet<string>
}

/** A company of so many, each of whom names others with a score; and what was asked of the matcher, by places. */
function companyOf(many: number, said: Readonly<Record<number, Readonly<Record<number, number>>>>, paused = -1) {
  const members = upTo(many).map(i => ({
    id: `m${1000 + i}`,
    name: `${i}`,
    kind: 'other' as const,
    paused: i === paused,
  }))
  const network = createNetwork({ members })
  const placeOf = new Map(members.map(({ id }, place) => [id, place]))
  const asked: { readonly place: number; readonly limit: number; readonly among: number }[] = []
  const ranked = (id: string, { limit, exclude }: Asked) => {
    const place = placeOf.get(id)!
    asked.push({ place, limit, among: many - exclude.size })
    const told = Object.entries(said[place] ?? {}).map(([to, score]) => ({ to: members[Number(to)]!.id, score }))
    return told.filter(({ to }) => !exclude.has(to)).slice(0, limit)
  }
  const matcher = { network, policy: standardPolicy(), ranked, with: () => matcher } as unknown as Matcher
  return { company: createCompany(matcher), asked }
}

const HALF = 500_000

describe('a company', () => {
  test('of 2,000 is asked in full: who says nothing of the other does not sit with them', () => {
    const { company, asked } = companyOf(2000, { 0: { 3: 0, 2: 0 }, 2: { 0: 0 }, 3: {} })
    expect([company.isWhole, asked.length, asked[0]]).toEqual([true, 2000, { place: 0, limit: 2000, among: 2000 }])
    expect([company.chance(0, 2), company.chance(0, 3), company.chance(3, 0), company.chance(2, 3)]).toEqual([
      HALF,
      undefined,
      undefined,
      undefined,
    ])
  })

  test('of more has each one’s best 400, up, each once; where one side says nothing the other counts', () => {
    const { company, asked } = companyOf(2001, { 0: { 9: 0, 3: 0, 5: 0 }, 3: { 0: 9_000_000 }, 1: { 0: 0 } }, 5)
    expect([company.isWhole, asked[0]]).toEqual([false, { place: 0, limit: 400, among: 2001 }])
    expect(asked.length).toBe(2000)
    expect(company.partners(0)).toEqual([1, 3, 9])
    expect(company.partners(3)).toEqual([0])
    // Of two who say something of each other the mean, of one who pauses nothing.
    expect(company.chance(0, 3)).toBe(company.chance(3, 0))
    expect(company.chance(0, 3)).toBeGreaterThan(HALF + 100_000)
    expect([company.chance(0, 9), company.chance(9, 0), company.chance(0, 5)]).toEqual([HALF, HALF, undefined])
  })

  test('looks on among others: of few all at once, of many part by part', () => {
    const { company, asked } = companyOf(2001, { 7: { 8: 0 } })
    const since = (asking: readonly number[], others: readonly number[]) => {
      const before = asked.length
      company.look(asking, others)
      const told = asked.slice(before)
      return { many: told.length, told: [...new Set(told.map(({ limit, among }) => `${limit} of ${among}`))] }
    }
    expect(since([7, 9], [8, 1, 2])).toEqual({ many: 2, told: ['3 of 3'] })
    expect(since([7], [])).toEqual({ many: 1, told: ['1 of 0'] })
    expect(since(upTo(2000), upTo(2000))).toEqual({ many: 2000, told: ['2000 of 2000'] })
    // 2,001 · 2,001 are more than 4,000,000: six parts, each about its own.
    const parts = since(upTo(2001), upTo(2001))
    expect(parts).toEqual({ many: 2001, told: ['333 of 333', '334 of 334'] })
    expect(asked.slice(-2001).map(({ place }) => place)).toEqual(upTo(2001))
    // Many about few, and few about many: parts by the longer of both.
    expect(since(upTo(2001), upTo(2000)).told).toEqual(['333 of 333', '334 of 334'])
  })
})

/** Nobody may sit with anybody but with whom they know already, or come to know by a look. */
function seatingOf(many: number, known: readonly (readonly number[])[], more: Partial<Seating> = {}, learns = true) {
  const partners = upTo(many).map(() => new Set<number>())
  const meet = (one: number, other: number) => {
    if (one === other) return
    partners[one]!.add(other)
    partners[other]!.add(one)
  }
  for (const group of known) for (const one of group) for (const other of group) meet(one, other)
  const looks: (readonly [readonly number[], readonly number[]])[] = []
  const company: Company = {
    members: upTo(many).map(i => ({ id: `${i}`, name: `${i}`, kind: 'other' as const })),
    open: upTo(many),
    isNew: upTo(many).map(() => false),
    isWhole: false,
    chance: (one, other) => (partners[one]!.has(other) ? 1 : undefined),
    partners: place => [...partners[place]!].sort((p, q) => p - q),
    look(asking, others) {
      looks.push([[...asking].sort((p, q) => p - q), others])
      if (learns) for (const one of asking) for (const other of others) meet(one, other)
    },
  }
  const effort = { left: 10_000 }
  const seating: Seating = {
    company,
    size: 5,
    count: 1,
    worth: circle => circle.length,
    hasMet: () => false,
    draw: () => 0,
    effort,
    ...more,
  }
  const circles = seat(seating).map(circle => [...circle].sort((p, q) => p - q))
  return { circles: circles.sort(([p], [q]) => p! - q!), looks }
}

describe('whoever is left over, where not everybody was asked about everybody,', () => {
  test('is asked about circles with empty seats and about each other, and seated', () => {
    const { circles, looks } = seatingOf(9, [[0, 1, 2, 3]], { count: 2 })
    expect(circles.map(circle => circle.length)).toEqual([5, 4])
    expect(circles.flat().sort((p, q) => p - q)).toEqual(upTo(9))
    expect(looks.slice(0, 2)).toEqual([
      [upTo(4), [4, 5, 6, 7, 8]],
      [
        [4, 5, 6, 7, 8],
        [4, 5, 6, 7, 8],
      ],
    ])
  })

  test('is not asked where no seat is empty', () => {
    expect(seatingOf(6, [[0, 1, 2, 3, 4, 5]])).toEqual({ circles: [[0, 1, 2, 3, 4]], looks: [] })
  })

  test('is asked about circles with empty seats alone, where no circle is missing', () => {
    const { circles, looks } = seatingOf(5, [[0, 1, 2, 3]])
    expect(circles).toEqual([[0, 1, 2, 3, 4]])
    expect(looks).toEqual([[upTo(4), [4]]])
  })

  test('is asked about each other alone, where no seat of a circle is empty', () => {
    const { circles, looks } = seatingOf(9, [[0, 1, 2, 3, 4]], { count: 2 })
    expect(circles).toEqual([
      [0, 1, 2, 3, 4],
      [5, 6, 7, 8],
    ])
    expect(looks.slice(0, 2)).toEqual([
      [[], [5, 6, 7, 8]],
      [
        [5, 6, 7, 8],
        [5, 6, 7, 8],
      ],
    ])
  })

  test('is not asked again once nobody was seated by it', () => {
    const { circles, looks } = seatingOf(5, [[0, 1, 2, 3]], {}, false)
    expect([circles, looks.length]).toEqual([[[0, 1, 2, 3]], 1])
  })
})

test('a circle grows by whoever adds most, of equals the first, as long as there is a seat', () => {
  const worth = (circle: readonly number[]) => circle.reduce((sum, one) => sum + (one === 4 ? 5 : 1), 0)
  const everybody = { chance: () => 1, members: upTo(6).map(() => ({})), partners: () => upTo(6) }
  const seating = { company: everybody, worth, hasMet: () => false, effort: { left: 99 } } as unknown as Seating
  expect(gathered(seating, [0], [1, 2, 4, 5], 4)).toEqual([0, 4, 1, 2])
  expect(gathered(seating, [0], new Set([5, 2]), 4)).toEqual([0, 2, 5])
})

describe('seats', () => {
  test('of some are told circle by circle and seat by seat', () => {
    const seats = new Seats([
      [9, 1, 5],
      [7, 2],
    ])
    expect(seats.among([2, 5, 8, 7, 1, 9])).toEqual([9, 1, 5, 7, 2])
    expect([seats.of(7), seats.of(8)]).toEqual([1, -1])
  })

  test('are exchanged with somebody outside or in another circle, also by member 0', () => {
    const seats = new Seats([
      [1, 2],
      [3, 4],
    ])
    seats.exchange(0, 2)
    seats.exchange(4, 0)
    expect([seats.circles, seats.of(2), seats.of(0), seats.of(4)]).toEqual([
      [
        [1, 4],
        [3, 0],
      ],
      -1,
      1,
      0,
    ])
    seats.begin([0, 1])
    expect([seats.circles, seats.of(1)]).toEqual([[[4], [3], [0, 1]], 2])
  })
})
