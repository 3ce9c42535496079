import { describe, expect, test } from 'vitest'
import type { EventOptions } from '../../src/index.ts'
import { createMatcher, createNetwork, planEvent } from '../../src/index.ts'
import { said } from './said.ts'

/** Everybody may meet everybody. */
const plain = { name: 'plain', bias: 0, threshold: null, signals: [], rules: ['differentMember'] } as const

function planned(people: number, options: Partial<EventOptions>) {
  const members = Array.from({ length: people }, (_, i) => ({ id: `m${i}`, name: `M${i}`, kind: 'company' as const }))
  return planEvent(createMatcher(createNetwork({ members }), plain), { slots: 3, tables: 2, work: 0, ...options })
}

const pin = (a: number, b: number, more: object = {}) => ({ a: `m${a}`, b: `m${b}`, ...more })
const refused = (people: number, options: Partial<EventOptions>) =>
  said(() => planned(people, options)).replace('invalid-argument: Expected `pins` to be kept together, but ', '')

describe('pins that can all be kept', () => {
  const pairs = Array.from({ length: 8 }, (_, i) => pin(2 * i, 2 * i + 1))
  const asked = { slots: 10, tables: 2, availability: { m14: [1] } }

  test.each([
    ['in this order', pairs],
    ['in the other', [...pairs].reverse()],
  ])('are kept %s', (_, pins) => {
    const { meetings } = planned(40, { ...asked, pins })
    expect(meetings.filter(({ pinned }) => pinned).length).toBe(8)
    expect(meetings.find(({ b }) => b === 'm15')).toMatchObject({ a: 'm14', slot: 1 })
  })

  test('are kept where each has one slot less than the one before', () => {
    const pins = Array.from({ length: 60 }, (_, i) => pin(2 * i, 2 * i + 1))
    const availability = Object.fromEntries(
      pins.map(({ a }, i) => [a, Array.from({ length: 60 - i }, (_, slot) => slot + 1)]),
    )
    const { meetings } = planned(120, { slots: 60, tables: 1, pins, availability })
    expect(meetings.filter(({ pinned }) => pinned).length).toBe(60)
  })

  test('are kept by the hundred', () => {
    const pins = Array.from({ length: 400 }, (_, i) => pin(i % 40, 40 + ((i + Math.floor(i / 40)) % 40)))
    const { meetings } = planned(80, { slots: 20, tables: 40, pins })
    expect(meetings.filter(({ pinned }) => pinned).length).toBe(400)
  })
})

describe('of pins that cannot all be kept', () => {
  test('the first that fits nowhere is named, wherever it stands', () => {
    const hopeless = pin(2, 3, { slot: 2 })
    for (const pins of [
      [pin(0, 1, { slot: 1 }), hopeless, pin(4, 5)],
      [hopeless, pin(0, 1), pin(4, 5, { slot: 1 })],
    ])
      expect(refused(6, { pins, availability: { m3: [1, 3] } })).toBe('m2 with m3 cannot be kept in any slot')
  })

  test('the one is named that is left without a slot beside the others', () => {
    const pins = [pin(0, 1), pin(0, 2), pin(3, 4), pin(0, 5), pin(6, 7)]
    expect(refused(8, { slots: 2, tables: 9, pins })).toBe('m0 with m5 cannot be kept beside the others')
  })

  test('it is one that names no slot, where another does', () => {
    const pins = [pin(0, 1), pin(0, 2, { slot: 1 })]
    expect(refused(3, { slots: 1, pins })).toBe('m0 with m1 cannot be kept beside the others')
  })

  test('none is said to contradict the others if the search gave up before it knew', () => {
    // Eleven who all meet each other cannot do so in ten slots, which no count of anybody’s slots shows.
    const pins = Array.from({ length: 11 }, (_, a) => Array.from({ length: a }, (_, b) => pin(a, b))).flat()
    expect(refused(11, { slots: 10, tables: 9, pins })).toMatch(/was not found a slot beside the others/)
  })
})

describe('a pair that is pinned twice', () => {
  test('meets once, where both pins say', () => {
    const { setting, meetings } = planned(2, { pins: [pin(0, 1), pin(1, 0, { slot: 2 }), pin(0, 1, { table: 'T2' })] })
    expect(setting.pins).toEqual([pin(0, 1, { slot: 2, table: 'T2' })])
    expect(meetings).toMatchObject([{ a: 'm0', b: 'm1', slot: 2, table: 'T2', pinned: true }])
  })

  test('may be so in the same slot, at the same table', () => {
    const same = { slot: 2, table: 'T2' }
    expect(planned(2, { pins: [pin(0, 1, same), pin(1, 0, same)] }).setting.pins).toEqual([pin(0, 1, same)])
  })

  test.each([
    [{ slot: 1 }, { slot: 2 }],
    [{ table: 'T1' }, { table: 'T2', slot: 1 }],
  ])('is refused where they differ: %j, %j', (one, other) => {
    expect(said(() => planned(2, { pins: [pin(0, 1, one), pin(1, 0, other)] }))).toBe(
      `invalid-argument: Expected \`pins[1]\` to say the same of m1 with m0 as the pin before, got \`${JSON.stringify(pin(1, 0, other))}\` (object)`,
    )
  })
})
