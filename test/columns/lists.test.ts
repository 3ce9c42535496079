import { describe, expect, it } from 'vitest'
import { Dictionary } from '../../src/columns/dictionary.ts'
import { Kept } from '../../src/columns/kept.ts'
import {
  find,
  hasBit,
  int32,
  isEqual,
  ordinals,
  shareable,
  uint8,
  uint16,
  uint32,
  wordsFor,
  writeBit,
} from '../../src/columns/lists.ts'
import { Growing } from '../../src/integers/growing.ts'

describe('memory of columns', () => {
  it.each([
    [uint8, Uint8Array],
    [uint16, Uint16Array],
    [uint32, Uint32Array],
    [int32, Int32Array],
  ])('%o has as many numbers as were asked for, in memory that workers share where there is such', (make, type) => {
    const made = make(5)
    expect(made).toBeInstanceOf(type)
    expect(made).toHaveLength(5)
    // A page has none unless it is isolated.
    expect(made.buffer).toBeInstanceOf(globalThis.SharedArrayBuffer ?? ArrayBuffer)
  })

  it('is a buffer of one’s own where the platform shares none', () => {
    const shared = globalThis.SharedArrayBuffer
    try {
      Reflect.deleteProperty(globalThis, 'SharedArrayBuffer')
      expect(shareable(8)).toBeInstanceOf(ArrayBuffer)
      expect(shareable(8).byteLength).toBe(8)
    } finally {
      globalThis.SharedArrayBuffer = shared
    }
  })

  it('takes two bytes an ordinal while all fit', () => {
    expect(ordinals(3, 0x10000)).toBeInstanceOf(Uint16Array)
    expect(ordinals(3, 0x10001)).toBeInstanceOf(Uint32Array)
  })
})

describe('bits', () => {
  it('of a size take whole words of 32', () => {
    expect([0, 1, 32, 33, 64, 65].map(wordsFor)).toEqual([0, 1, 1, 2, 2, 3])
  })

  it('are set and taken back one by one', () => {
    const bits = uint32(3)
    for (const place of [0, 31, 32, 70]) writeBit(bits, place, true)
    expect([...bits]).toEqual([0x80000001, 1, 64])
    expect(Array.from({ length: 96 }, (_, place) => place).filter(place => hasBit(bits, place))).toEqual([
      0, 31, 32, 70,
    ])
    writeBit(bits, 31, false)
    writeBit(bits, 33, false)
    expect([...bits]).toEqual([1, 1, 64])
  })
})

describe('a list that grows', () => {
  it('keeps what was pushed when it widens', () => {
    const list = new Growing()
    for (let i = 0; i < 2_500; i++) list.push(3 * i)
    expect(list.length).toBe(2_500)
    expect([0, 1_023, 1_024, 2_499].map(i => list.at(i))).toEqual([0, 3_069, 3_072, 7_497])
    const copy = list.copyTo(uint32(2_501))
    expect([copy[2_499], copy[2_500]]).toEqual([7_497, 0])
  })

  it('copies no more than it has', () => {
    const list = new Growing()
    list.push(7)
    expect([...list.copyTo(uint32(1))]).toEqual([7])
  })
})

it.each([
  [[], [], true],
  [[1, 2], [1, 2], true],
  [[1, 2], [1, 3], false],
  [[2, 1], [3, 1], false],
  [[1], [1, 2], false],
  [[1, 2], [1], false],
])('isEqual(%j, %j) is %s', (one, other, expected) => {
  expect(isEqual(one, other)).toBe(expected)
})

describe('the dictionary', () => {
  it('gives ordinals in the order in which terms were first met', () => {
    const dictionary = new Dictionary()
    expect(['b', 'a', 'b', 'c'].map(term => dictionary.add(term))).toEqual([0, 1, 0, 2])
    expect([dictionary.size, dictionary.find('c'), dictionary.find('d')]).toEqual([3, 2, undefined])
    expect(dictionary.terms).toEqual(['b', 'a', 'c'])
  })
})

describe('what is kept', () => {
  it('is made once an owner and a name, and anew when it was made from something else', () => {
    const kept = new Kept()
    const [owner, from] = [{}, [{}, {}]]
    let made = 0
    const ask = (of: object, name: string, sources?: readonly object[]) =>
      kept.of(of, sources === undefined ? { name } : { name, from: sources }, () => ++made)
    expect([ask(owner, 'a'), ask(owner, 'a'), ask(owner, 'b'), ask({}, 'a')]).toEqual([1, 1, 2, 3])
    expect([ask(owner, 'c', from), ask(owner, 'c', [...from])]).toEqual([4, 4])
    expect(ask(owner, 'c', [from[0]!, {}])).toBe(5)
    expect(ask(owner, 'c', from)).toBe(6)
    expect(kept.allOf(owner)).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 6],
    ])
    expect(kept.allOf({})).toEqual([])
  })
})

describe('find(values, value, from, to)', () => {
  const values = Uint32Array.of(9, 1, 3, 5, 7, 0)

  it.each([
    [1, 1],
    [5, 3],
    [7, 4],
    [0, -1],
    [4, -1],
    [8, -1],
    [9, -1],
  ])('of [9, |1, 3, 5, 7|, 0] and %d is %d', (value, place) => {
    expect(find(values, value, 1, 5)).toBe(place)
  })

  it('finds nothing in a stretch of none', () => {
    expect(find(values, 3, 2, 2)).toBe(-1)
  })
})
