import { expect, it } from 'vitest'
import { createRandom } from '../../bench/random.ts'
import { packGraph } from '../../src/planning/round/graph.ts'
import { planHalves } from '../../src/planning/round/halves.ts'

const SEED = 20261126
const PEOPLE = 4
const NEARER = 1_000_000

interface Case {
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly chance: number }[]
  readonly room: readonly number[]
  readonly needed: readonly number[]
}

/** What meeting in these directions is worth, 1 for a to b and 2 for b to a; undefined where there is no room for it. */
function worth({ pairs, room, needed }: Case, directions: readonly number[]): number | undefined {
  const meets = room.map(() => 0)
  const isMet = room.map(() => 0)
  let total = 0
  pairs.forEach(({ a, b, chance }, i) => {
    for (const [bit, from, to] of [
      [1, a, b],
      [2, b, a],
    ] as const) {
      if ((directions[i]! & bit) === 0) continue
      total += chance
      meets[from]!++
      isMet[to]!++
    }
  })
  for (const used of [meets, isMet]) {
    for (const [v, many] of used.entries()) {
      if (many > room[v]!) return undefined
      total += NEARER * Math.min(many, Math.max(0, needed[v]!))
    }
  }
  return total
}

/** The most that any directions are worth, of those that are allowed. */
function most(one: Case, isAllowed: (directions: readonly number[]) => boolean): number {
  let best = Number.NEGATIVE_INFINITY
  for (let code = 0; code < 4 ** one.pairs.length; code++) {
    const directions = one.pairs.map((_, i) => (code >> (2 * i)) & 3)
    if (isAllowed(directions)) best = Math.max(best, worth(one, directions) ?? Number.NEGATIVE_INFINITY)
  }
  return best
}

it(`planHalves() is worth what trying all directions finds, on 300 random rounds of ${PEOPLE} (seed ${SEED})`, () => {
  const random = createRandom(SEED)
  const whole = (least: number, greatest: number) => least + Math.floor(random() * (greatest - least + 1))
  for (let i = 0; i < 300; i++) {
    const all = Array.from({ length: PEOPLE }, (_, a) => Array.from({ length: a }, (_, b) => ({ a: b, b: a }))).flat()
    // What is pinned is planned already, and leaves less room.
    const pairs = all
      .filter(() => random() < 0.8)
      .map(ends => ({ ...ends, chance: whole(1, 999_999), pinned: random() < 0.1 }))
    const one = {
      pairs,
      room: all.slice(0, PEOPLE).map(() => whole(0, 2)),
      needed: all.slice(0, PEOPLE).map(() => whole(0, 2)),
    }
    const graph = packGraph(
      PEOPLE,
      pairs.map(pair => ({ ...pair, score: 0, confidence: 0, approach: 3 })),
    )
    const halves = planHalves({
      graph,
      room: Int32Array.from(one.room),
      needed: Int32Array.from(one.needed),
      nearer: NEARER,
    })
    const asFound = (directions: readonly number[]) =>
      directions.every((bits, pair) => (bits & 1) + (bits >> 1) === halves[pair])
    const isOpen = (directions: readonly number[]) =>
      pairs.every(({ pinned }, pair) => !pinned || directions[pair] === 0)
    expect(isOpen([...halves])).toBe(true)
    expect(most(one, asFound)).toBe(most(one, isOpen))
  }
})
