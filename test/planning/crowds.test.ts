import { describe, expect, test } from 'vitest'
import type { Matcher, Rule } from '../../src/index.ts'
import { createNetwork, standardPolicy } from '../../src/index.ts'
import { readEventOptions } from '../../src/planning/event/options.ts'
import { eventSetting } from '../../src/planning/event/possible.ts'

interface Asked {
  readonly limit: number
  readonly where?: Extract<Rule, { readonly rule: 'custom' }>
}

/** An event of so many, each of whom would rather meet others in an order of their own; and what was asked of the matcher. */
function eventOf(many: number, order: (place: number) => readonly number[], slots = 1) {
  const members = Array.from({ length: many }, (_, i) => ({ id: `m${1000 + i}`, name: `${i}`, kind: 'other' as const }))
  const network = createNetwork({ members })
  const asked: { readonly id: string; readonly limit: number; readonly told: readonly string[]; again: boolean }[] = []
  const ranked = (id: string, { limit, where }: Asked) => {
    const ids = order(members.findIndex(one => one.id === id)).map(place => members[place]!)
    const admitted = ids.filter(one => one.id !== id && where?.test({} as never, one as never) !== false)
    const told = admitted.slice(0, limit).map(one => one.id)
    asked.push({ id, limit, told, again: where !== undefined })
    return told.map(to => ({ from: id, to, score: 0, confidence: 0 }))
  }
  const matcher = { network, policy: standardPolicy(), ranked } as unknown as Matcher
  eventSetting(matcher, readEventOptions(matcher, { slots, tables: 1 }))
  return asked
}

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)

describe('whom participants could meet', () => {
  test('is everybody among 400, and of more each one’s best: four a slot, and 64 at least', () => {
    const everybody = eventOf(400, () => [0, 1])
    expect(everybody.map(({ limit, again }) => [limit, again])).toEqual(upTo(400).map(() => [400, false]))
    expect(new Set(eventOf(401, () => [0, 1]).map(({ limit }) => limit))).toEqual(new Set([64]))
    expect(new Set(eventOf(401, () => [0, 1], 20).map(({ limit }) => limit))).toEqual(new Set([80]))
  })

  test('is, where all want the same, a second list without whoever is on twice as many lists as one is long', () => {
    const asked = eventOf(500, () => upTo(500))
    expect(asked.length).toBe(1000)
    const wanted = new Map<string, number>()
    for (const { id, told, again } of asked) {
      // On a second list stands nobody who was on 128 by then.
      if (again) expect(told.filter(other => (wanted.get(other) ?? 0) >= 128)).toEqual([])
      expect(told.length, id).toBe(64)
      for (const other of told) wanted.set(other, (wanted.get(other) ?? 0) + 1)
    }
    // Each group of 64 is on 128 second lists, the next then on as many: four groups, of which the last is on 116.
    expect([...wanted.values()].filter(count => count >= 128).length).toBeGreaterThan(64 * 4 - 4)
    expect(Math.max(...[...wanted.values()].slice(70))).toBe(128)
  })

  test('is no second list for whoever has not even a first one, or one that is good for half a day', () => {
    // The first hundred want the two hundred behind them; the others all want the same, of whom the last name one less.
    const asked = eventOf(450, place =>
      place < 100
        ? upTo(64).map(i => 100 + ((place * 3 + i) % 200))
        : upTo(place >= 440 ? 63 : 64).map(i => (i < 62 ? 400 : 380) - i),
    )
    const twice = asked.filter(({ again }) => again).map(({ id }) => id)
    expect(twice.filter(id => id < 'm1100')).toEqual([])
    expect(twice.filter(id => id >= 'm1440')).toEqual([])
    expect(twice.length).toBeGreaterThan(250)
  })
})
