import { describe, expect, test } from 'vitest'
import { createMatcher, createNetwork } from '../../src/index.ts'
import { createCompany } from '../../src/planning/circles/company.ts'
import { Excluded } from '../../src/ranking/excluded.ts'

const plain = { name: 'plain', bias: 0, threshold: null, signals: [], rules: [] } as const
/** Of each member whom they rank, best first, each with a score. */
type Ranking = Readonly<Record<number, Readonly<Record<string, number>>>>

interface Question {
  readonly place: number
  readonly limit: number | undefined
  readonly exclude: ReadonlySet<string>
}

const idOf = (place: number) => `m${String(place).padStart(4, '0')}`

/** So many members who rank whom they are said to; the last takes no part. And what they are asked. */
function companyOf(many: number, ranking: Ranking = {}) {
  const ids = Array.from({ length: many }, (_, place) => idOf(place))
  const members = ids.map((id, i) => ({
    id,
    name: id,
    kind: 'company' as const,
    ...(i === many - 1 && { capacity: 0 }),
  }))
  const matcher = createMatcher(createNetwork({ members }), plain)
  const asked: Question[] = []
  const ranked: typeof matcher.ranked = (id, { limit, exclude } = {}) => {
    const place = ids.indexOf(id)
    asked.push({ place, limit, exclude: exclude instanceof Excluded ? exclude : new Set(exclude) })
    return Object.entries(ranking[place] ?? {}).map(([to, score]) => ({ from: id, to, score, confidence: 0 }))
  }
  const company = createCompany({ ...matcher, with: () => ({ ...matcher, ranked }) })
  return { company, ids, asked }
}

const upTo = (many: number) => Array.from({ length: many }, (_, place) => place)
/** Scores of which the chances are one half, and close to one. */
const [EVEN, SURE] = [0, 30_000_000]

describe('createCompany(matcher)', () => {
  test.each([
    [2000, true, 2000],
    [2001, false, 400],
  ])('of %i members asks about everybody: %s, those who take part about %i each', (many, isWhole, limit) => {
    const { company, asked } = companyOf(many)
    expect(company.isWhole).toBe(isWhole)
    expect(asked.map(({ place }) => place)).toEqual(upTo(many - 1))
    expect(new Set(asked.map(one => one.limit))).toEqual(new Set([limit]))
  })

  test.each([5, 2001])('of %i knows the partners in order, each once, and nobody who takes no part', many => {
    const { company } = companyOf(many, {
      0: { [idOf(3)]: EVEN, [idOf(1)]: EVEN, [idOf(many - 1)]: EVEN, [idOf(2)]: EVEN },
      2: { [idOf(0)]: EVEN },
    })
    expect([0, 1, 2, many - 1].map(place => company.partners(place))).toEqual([[1, 2, 3], [0], [0], []])
  })

  test('counts half of what two say of each other, and what one says of the other only where not all were asked', () => {
    const ranking = { 0: { [idOf(1)]: EVEN, [idOf(2)]: SURE }, 1: { [idOf(0)]: SURE } }
    const chances = ({ company }: ReturnType<typeof companyOf>) =>
      [1, 2, 3].map(other => [company.chance(0, other), company.chance(other, 0)])
    expect(chances(companyOf(5, ranking))).toEqual([
      [750_000, 750_000],
      [undefined, undefined],
      [undefined, undefined],
    ])
    expect(chances(companyOf(2001, ranking))).toEqual([
      [750_000, 750_000],
      [1_000_000, 1_000_000],
      [undefined, undefined],
    ])
  })
})

describe('look(asking, others)', () => {
  const { company, ids, asked } = companyOf(2001)
  /** Part by part: who is asked from whom on, how many of them, about how many at most, and about whom. */
  function partsOf(asking: readonly number[], others: readonly number[]) {
    asked.length = 0
    company.look(asking, others)
    return [...new Set(asked.map(({ exclude }) => exclude))].map(exclude => {
      const all = asked.filter(one => one.exclude === exclude)
      const about = ids.filter(id => !exclude.has(id))
      expect(new Set(all.map(one => one.limit)).size).toBe(1)
      expect([exclude.size, all.map(({ place }) => place)]).toEqual([
        ids.length - about.length,
        asking.slice(asking.indexOf(all[0]!.place)).slice(0, all.length),
      ])
      return [all[0]!.place, all.length, all[0]!.limit, about[0], about.length]
    })
  }

  test('asks all about all, where that are no more than 4,000,000 questions', () => {
    expect(partsOf([7, 3], [9, 11, 12])).toEqual([[7, 2, 3, idOf(9), 3]])
    expect(partsOf(upTo(2000), upTo(2000))).toEqual([[0, 2000, 2000, idOf(0), 2000]])
  })

  test('of more asks each part about a part of no more than 400', () => {
    expect(partsOf(upTo(2001), upTo(2000))).toEqual([
      [0, 333, 333, idOf(0), 333],
      [333, 334, 333, idOf(333), 333],
      [667, 333, 334, idOf(666), 334],
      [1000, 334, 333, idOf(1000), 333],
      [1334, 333, 333, idOf(1333), 333],
      [1667, 334, 334, idOf(1666), 334],
    ])
  })

  test('asks about nobody where there is nobody to ask about', () => {
    expect(partsOf([4], [])).toEqual([[4, 1, 1, undefined, 0]])
    expect(partsOf([], [4])).toEqual([])
  })
})
