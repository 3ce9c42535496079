import { describe, expect, it } from 'vitest'
import { Batch } from '../../src/ranking/batch.ts'

const FULL = 256
const SIZE = 400
/** The head of place p is 3p, 3p + 1, 3p + 2. */
const ALL = Int32Array.from({ length: 3 * SIZE }, (_, i) => i)
const everybody = () => new Uint32Array(Math.ceil(SIZE / 32)).fill(0xffffffff)
const nobody = () => new Uint32Array(Math.ceil(SIZE / 32))
const upTo = (count: number) => Uint32Array.from({ length: count }, (_, i) => i)

const headsOf = (batch: Batch) => [...batch.heads.subarray(0, 3 * batch.length)]

describe('a batch', () => {
  it('takes from a stretch who was not seen and is in the mask, each once', () => {
    const batch = new Batch(ALL)
    const [seen, mask] = [nobody(), everybody()]
    seen[0] = 1 << 3
    mask[1] = ~(1 << 2)
    batch.gained.fill(9)
    const places = Uint32Array.of(99, 5, 3, 34, 33, 5, 40, 98)
    expect(batch.take({ places, heads: undefined, from: 1, to: 7 }, 1, seen, mask)).toBe(7)
    expect([...batch.places.subarray(0, batch.length)]).toEqual([5, 33, 40])
    expect(headsOf(batch)).toEqual([15, 16, 17, 99, 100, 101, 120, 121, 122])
    expect([...batch.gained.subarray(0, 4)]).toEqual([0, 0, 0, 9])
    expect([...seen.subarray(0, 2)]).toEqual([(1 << 3) | (1 << 5), (1 << 1) | (1 << 8)])
  })

  it('reads heads beside the list where there are some', () => {
    const batch = new Batch(ALL)
    const stretch = { places: Uint32Array.of(7, 8, 9), heads: Int32Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9), from: 0, to: 3 }
    batch.take(stretch, 1, nobody(), everybody())
    expect([...batch.places.subarray(0, 2)]).toEqual([8, 9])
    expect(headsOf(batch)).toEqual([4, 5, 6, 7, 8, 9])
  })

  it('stops when it is full, where it can go on', () => {
    const batch = new Batch(ALL)
    const [seen, mask] = [nobody(), everybody()]
    const stretch = { places: upTo(SIZE), heads: undefined, from: 0, to: SIZE }
    expect(batch.isFull).toBe(false)
    expect(batch.take(stretch, 0, seen, mask)).toBe(FULL)
    expect([batch.isFull, batch.length, seen[FULL / 32 - 1], seen[FULL / 32]]).toEqual([true, FULL, 0xffffffff, 0])
    expect(batch.take(stretch, FULL, seen, mask)).toBe(FULL)
    batch.length = 0
    expect([batch.isFull, batch.length]).toEqual([false, 0])
    expect(batch.take(stretch, FULL, seen, mask)).toBe(SIZE)
    expect(batch.length).toBe(SIZE - FULL)
    expect([batch.places[0], batch.places[SIZE - FULL - 1]]).toEqual([FULL, SIZE - 1])
  })

  it('takes one with what it gained', () => {
    const batch = new Batch(ALL)
    batch.add(4, -2)
    batch.add(2, 7)
    expect(batch.length).toBe(2)
    expect([...batch.places.subarray(0, 2)]).toEqual([4, 2])
    expect([...batch.gained.subarray(0, 2)]).toEqual([-2, 7])
    expect(headsOf(batch)).toEqual([12, 13, 14, 6, 7, 8])
  })
})
