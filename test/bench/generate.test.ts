import { expect, test } from 'vitest'
import { generate } from '../../bench/generate.ts'
import { COUNTRIES, DIVISIONS } from '../../bench/world.ts'
import { createNetwork } from '../../src/index.ts'

const SIZE = 5000
const network = generate({ members: SIZE, seed: 1 })
const { members, ties } = network

const share = (count: number, of: number) => count / of

test('generate({ members, seed }) makes the same network again, which createNetwork takes', () => {
  expect(generate({ members: SIZE, seed: 1 })).toEqual(network)
  expect(createNetwork(network).members).toHaveLength(SIZE)
})

test('generate(): base countries and first industries follow Zipf: the first is about ten times as frequent as the tenth', () => {
  const times = (of: readonly string[], word: string) => of.filter(one => one === word).length
  const bases = members.map(({ baseCountry }) => baseCountry!)
  const industries = members.flatMap(({ industries = [] }) => industries.slice(0, 1))
  for (const [words, found] of [
    [COUNTRIES, bases],
    [DIVISIONS, industries],
  ] as const) {
    const ratio = times(found, words[0]!) / times(found, words[9]!)
    expect(ratio).toBeGreaterThan(4)
    expect(ratio).toBeLessThan(16)
  }
})

test('generate(): who came from a country aims for it more often than not, others seldom', () => {
  const migrants = members.filter(({ originCountries, targetMarkets }) => originCountries && targetMarkets)
  const home = migrants.filter(({ originCountries, targetMarkets }) => targetMarkets!.includes(originCountries![0]!))
  const others = members.filter(({ originCountries, targetMarkets }) => !originCountries && targetMarkets)
  const there = others.filter(({ targetMarkets }) => targetMarkets!.includes('TR'))
  expect(share(home.length, migrants.length)).toBeGreaterThan(0.6)
  expect(share(there.length, others.length)).toBeLessThan(0.35)
})

test('generate(): degrees follow a power law: about a quarter as many have twice as many contacts', () => {
  const degrees = new Map<string, number>()
  for (const { from, to } of ties) for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  const having = (least: number) => [...degrees.values()].filter(degree => degree >= least).length
  for (const degree of [16, 24, 32]) {
    expect(having(degree) / having(2 * degree)).toBeGreaterThan(2.5)
    expect(having(degree) / having(2 * degree)).toBeLessThan(7)
  }
})

test('generate(): labels for audits, on everybody', () => {
  expect(new Set(members.map(({ labels }) => labels?.background))).toEqual(new Set(['migration', 'none']))
  expect(members.every(({ labels }) => labels?.gender !== undefined)).toBe(true)
})
