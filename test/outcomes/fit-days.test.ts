import { describe, expect, it, test } from 'vitest'
import type { Network, Outcome, Stage } from '../../src/index.ts'
import { createNetwork, definePolicy, fitPolicy, splitByTime } from '../../src/index.ts'
import { verdictsOf } from '../../src/outcomes/verdicts.ts'

const countries = ['DE', 'TR', 'NL']
const members = Array.from({ length: 30 }, (_, i) => ({
  id: `m${i}`,
  name: `Firma ${i}`,
  kind: 'company' as const,
  baseCountry: countries[i % 3]!,
}))
const network = createNetwork({ members })
const stageOf = (i: number): Stage => (i % 3 === 0 ? 'met' : 'declined')
const outcome = (to: string, stage: Stage, date = '2026-05-01'): Outcome => ({ from: 'm0', to, date, stage })
const pairs = members.flatMap(({ id: from }, i) => members.slice(i + 1).map(({ id: to }) => ({ from, to })))
const told = pairs.slice(0, 280).map((pair, i) => ({ ...pair, date: '2026-05-01', stage: stageOf(i) }))
const mistyped = told.map((one, i) => (i === 5 ? { ...one, date: '2062-05-01' } : one))
const chanceAt = (bias: number) => 1 / (1 + Math.exp(-bias / 1e6))

describe('fitPolicy and the days of outcomes', () => {
  it('is not thrown by one mistyped year', () => {
    const policy = fitPolicy(network, mistyped)
    expect(policy.learned!.reliability.every(({ expected }) => Number.isInteger(expected))).toBe(true)
    expect(chanceAt(policy.bias)).toBeLessThan(0.4)
  })

  it('lets 28 honest outcomes outweigh one of 2062', () => {
    const few = members.slice(1).map(({ id }, i) => outcome(id, i === 0 ? 'met' : 'declined'))
    const { bias } = fitPolicy(network, [{ ...few[0]!, date: '2062-05-01' }, ...few.slice(1)])
    expect(chanceAt(bias)).toBeLessThan(0.1)
  })

  it('learns from a history longer than half lives are told apart', () => {
    const old = told.map((one, i) => (i < 270 ? { ...one, date: '1990-05-01' } : one))
    expect(fitPolicy(network, old).learned!.reliability.length).toBeGreaterThan(1)
  })

  it('with `now` leaves out what is dated later, also a later word of a pair', () => {
    const future = { ...told[0]!, date: '2026-11-02', stage: 'bad' as const }
    const now = '2026-11-01'
    expect(fitPolicy(network, [...told, future], { now })).toEqual(fitPolicy(network, told))
    expect(fitPolicy(network, mistyped, { now })).toEqual(
      fitPolicy(
        network,
        told.filter((_, i) => i !== 5),
      ),
    )
    expect(() => fitPolicy(network, told, { now: '1.11.2026' })).toThrow('Expected `now` to be a day as YYYY-MM-DD')
  })

  it('learns from the first word of a pair on, and does not read the answer in that word', () => {
    const others = [outcome('m1', 'declined', '2026-01-15'), outcome('m2', 'met', '2026-02-01')]
    const words = [outcome('m9', 'met', '2025-06-10'), outcome('m9', 'useful', '2026-01-10'), ...others]
    const knowing = createNetwork({ members, outcomes: words })
    const base = definePolicy({ ...fitPolicy(network, []), signals: [{ name: 'standing' }] })
    const policy = fitPolicy(knowing, words, { base })
    expect(policy.learned!.from).toBe('2025-06-10')
    expect(policy).toEqual(fitPolicy(network, words, { base }))
    const since = '2026-01-01'
    expect(fitPolicy(knowing, words, { base, since })).toEqual(fitPolicy(network, words, { base, since }))
  })
})

describe('fitPolicy and the days of ties', () => {
  // All know one hub, and half of them a second one.
  const since = '2010-01-01'
  const tied = (last?: string) =>
    createNetwork({
      members,
      ties: members.slice(2).flatMap(({ id }, i) => {
        const hubs = i < 14 ? ['m0', 'm1'] : ['m0']
        return hubs.map(hub => ({ from: hub, to: id, since, ...(last === undefined ? {} : { last }) }))
      }),
    })
  const apart = pairs.filter(({ from }) => from !== 'm0' && from !== 'm1')
  const words = apart.slice(0, 200).map((pair, i) => ({ ...pair, date: '2026-05-01', stage: stageOf(i) }))
  const fitted = (network: Network) => fitPolicy(network, words, { now: '2026-11-22' })

  it('keep a tie made before the first outcome that was seen again later, as it was then', () => {
    const known = fitted(tied('2026-04-30')).learned!.signals.find(({ signal }) => signal === 'proximity')!.known
    expect(known).toBeGreaterThan(0)
    for (const last of ['2026-05-01', '2026-06-01', '2026-11-01'])
      expect(fitted(tied(last))).toEqual(fitted(tied(since)))
  })

  it('see the network that splitByTime tells of that day', () => {
    const network = tied('2026-06-01')
    expect(fitted(network)).toEqual(fitted(splitByTime(network, '2026-05-01').network))
  })
})

test.each([
  ['met', 'declined', 0],
  ['met', 'useful', 3],
  ['bad', 'partners', 0],
] as const)('verdictsOf two words of one day, %s and %s, is the same in either order', (one, other, grade) => {
  const words = [outcome('m1', one), outcome('m1', other)]
  for (const list of [words, [...words].reverse()]) expect(verdictsOf(list)[0]!.grades).toEqual([grade, grade])
  const [ahead, behind] = [words, [...words].reverse()].map(list => fitPolicy(network, [...told.slice(40), ...list]))
  expect(ahead).toEqual(behind)
})
