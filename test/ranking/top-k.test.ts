import { describe, expect, it } from 'vitest'
import { createRandom } from '../../bench/generate.ts'
import { BestK } from '../../src/ranking/best-k.ts'
import { TopK } from '../../src/ranking/top-k.ts'

interface Candidate {
  readonly score: number
  readonly rank: number
  readonly place: number
}

const byWorth = (p: Candidate, q: Candidate) => q.score - p.score || p.rank - q.rank

/** Many of few scores, so that ranks decide as well. */
function candidates(seed: number, count: number): Candidate[] {
  const random = createRandom(seed)
  const ranks = Array.from({ length: count }, (_, i) => i).sort(() => random() - 0.5)
  return ranks.map((rank, i) => ({ score: Math.floor(random() * 5) - 2, rank, place: 100 + i }))
}

const CASES = [0, 1, 2, 3, 7, 20, 40].flatMap(k => [1, 2, 3].map(seed => [k, seed] as const))

describe('TopK', () => {
  it.each(CASES)('of %i keeps what sorting and cutting does (seed %i)', (k, seed) => {
    const all = candidates(seed, 30)
    const top = new TopK(k)
    const shown: Candidate[] = []
    for (const one of all) {
      const wouldEnter = shown.length < k || (k > 0 && byWorth(one, [...shown].sort(byWorth)[k - 1]!) < 0)
      expect(top.accepts(one.score, one.rank)).toBe(wouldEnter)
      if (wouldEnter) top.insert(one.score, one.rank, one.place)
      shown.push(one)
      const best = [...shown].sort(byWorth).slice(0, k)
      expect(top.length).toBe(best.length)
      expect(top.floor).toBe(k === 0 ? Infinity : best.length < k ? -Infinity : best[k - 1]!.score)
    }
    const best = [...all].sort(byWorth).slice(0, k)
    expect(top.finish()).toBe(top)
    expect(best.map((_, i) => [top.score(i), top.place(i)])).toEqual(best.map(({ score, place }) => [score, place]))
  })

  it('lets in nobody of the same score and rank as the last', () => {
    const top = new TopK(1)
    top.insert(5, 3, 0)
    expect([top.accepts(5, 3), top.accepts(5, 2), top.accepts(5, 4), top.accepts(6, 9), top.accepts(4, 0)]).toEqual([
      false,
      true,
      false,
      true,
      false,
    ])
  })

  it('of one place is in order as it is', () => {
    const top = new TopK(3)
    top.insert(1, 1, 7)
    expect([top.finish().place(0), top.length]).toEqual([7, 1])
  })
})

describe('BestK', () => {
  it.each(CASES)('of %i keeps what sorting and cutting does (seed %i)', (k, seed) => {
    const all = candidates(seed, 30)
    const best = new BestK(k, byWorth)
    for (const [i, one] of all.entries()) {
      best.offer(one)
      const sorted = all.slice(0, i + 1).sort(byWorth)
      expect(best.worst).toBe(k === 0 ? undefined : sorted[k - 1])
    }
    expect(best.sorted()).toEqual([...all].sort(byWorth).slice(0, k))
  })

  it('keeps of equals those that were shown first', () => {
    const best = new BestK<string>(1, () => 0)
    for (const item of ['first', 'second']) best.offer(item)
    expect(best.sorted()).toEqual(['first'])
  })

  it('asks a comparison or two a level, not all that is kept', () => {
    let asked = 0
    const best = new BestK<number>(1024, (p, q) => {
      asked++
      return q - p
    })
    for (let i = 0; i < 1024; i++) best.offer(i)
    expect(asked).toBeLessThan(2 * 1024)
    asked = 0
    best.offer(5_000)
    expect(asked).toBeLessThanOrEqual(1 + 2 * 10)
    asked = 0
    best.offer(-1)
    expect(asked).toBe(1)
  })
})
