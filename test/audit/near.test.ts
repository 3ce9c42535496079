import { expect, test } from 'vitest'
import type { Pattern } from '../../src/audit/opportunity/near.ts'
import { isNear } from '../../src/audit/opportunity/near.ts'
import { createRandom } from '../oracle/worlds/random.ts'
import { fewIn, rank } from './attack.ts'

/** By trying all: without some `most` members, and not with them, is what is sought in the span of what is known? */
function slowNear(patterns: readonly Pattern[], known: readonly number[], sought: number, most: number): boolean {
  const isTold = (some: readonly { readonly isIn: readonly boolean[] }[]) => {
    const rows = [...known, sought].map(set => some.map(({ isIn }) => (isIn[set] ? 1 : 0)))
    return rank(rows.slice(0, -1)) === rank(rows)
  }
  const sized = patterns.map(({ members, isIn }) => ({ size: members, isIn }))
  return !isTold(sized) && fewIn(sized, most).some(isTold)
}

type Dice = ReturnType<typeof createRandom>

/** Of as many sets, each of which a pattern is in with the chance of one in `outOf`. */
function patternsOf(dice: Dice, count: number, sets: number, { most = 12, least = 1, outOf = 2 } = {}) {
  return Array.from({ length: count }, (): Pattern => {
    const members = dice.whole(least, most)
    return { members, isIn: Array.from({ length: sets }, () => dice.whole(1, outOf) === 1) }
  })
}

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)

test('isNear equals trying all, of any sets and members (300 worlds)', () => {
  const told = { near: 0, apart: 0 }
  for (let seed = 1; seed <= 300; seed++) {
    const dice = createRandom(seed)
    const sets = dice.whole(1, 7)
    const patterns = patternsOf(dice, dice.whole(1, 9), sets)
    const most = dice.whole(0, 15)
    const slow = slowNear(patterns, upTo(sets - 1), sets - 1, most)
    told[slow ? 'near' : 'apart']++
    expect([seed, isNear(patterns, upTo(sets - 1), sets - 1, most)]).toEqual([seed, slow])
  }
  expect(Math.min(told.near, told.apart)).toBeGreaterThan(50)
})

test('numbers that grow are made small again; where they do not become small, nothing is said that is not sure', () => {
  // Nobody can be wrong here, and no set follows from the others.
  const isNearOf = (sets: number, seed: number) =>
    isNear(patternsOf(createRandom(seed), sets + 4, sets + 1, { least: 10 }), upTo(sets), sets, 9)
  expect([1, 2, 3].map(seed => isNearOf(20, seed))).toEqual([false, false, false])
  expect([1, 2, 3].map(seed => isNearOf(40, seed))).toEqual([true, true, true])
})

/** Of one or two members each, who may all be wrong. */
function isNearOfFew(seed: number): boolean {
  const all = patternsOf(createRandom(seed), 40, 16, { most: 2, outOf: 4 })
  const patterns = all.map(({ members, isIn }) => ({ members, isIn: [true, ...isIn] }))
  return isNear(patterns, upTo(16), 16, 9)
}

test('who is most is asked first: an answer is found in 800 cases instead of more than 2,000', () => {
  expect(isNearOfFew(5)).toBe(false)
})

test('beyond 2,000 cases nothing is said that is not sure: it would be no, after 2,212', () => {
  expect(isNearOfFew(2)).toBe(true)
})
