import { describe, expect, it, test } from 'vitest'
import type { Member, Outcome } from '../../src/index.ts'
import { createMatcher, createNetwork, fitPolicy, tellFit } from '../../src/index.ts'
import { createDraws } from '../../src/integers/draws.ts'
import { probability } from '../../src/integers/probability.ts'
import { fitLine } from '../../src/outcomes/fit/calibrate.ts'

const WORLDS = 30
const [MEMBERS, OUTCOMES] = [40, 60]
const THEMES = ['pump', 'casting', 'tax', 'freight', 'steel']

/** Members about whom nothing tells what became of them: every outcome is the toss of a coin. */
function coins(seed: number) {
  const below = createDraws(seed)
  const some = (all: readonly string[]) => all.filter(() => below(10) < 4)
  const members = Array.from(
    { length: MEMBERS },
    (_, i): Member => ({
      id: `m${i}`,
      name: `Member ${i}`,
      kind: below(2) === 0 ? 'company' : 'chamber',
      baseCountry: ['DE', 'TR', 'NL'][below(3)]!,
      targetMarkets: some(['DE', 'TR']),
      offers: some(THEMES),
      needs: some(THEMES),
      languages: some(['de', 'tr', 'en']),
    }),
  )
  const outcomes = new Map<string, Outcome>()
  while (outcomes.size < OUTCOMES) {
    const [i, j] = [below(MEMBERS), below(MEMBERS)]
    if (i >= j) continue
    outcomes.set(`${i} ${j}`, {
      from: `m${i}`,
      to: `m${j}`,
      date: '2026-05-01',
      stage: below(2) === 0 ? 'met' : 'declined',
    })
  }
  const network = createNetwork({ members })
  return { network, policy: fitPolicy(network, [...outcomes.values()], { audience: 'manager' }) }
}

const worlds = Array.from({ length: WORLDS }, (_, seed) => coins(seed))
const level = worlds.filter(({ policy }) => policy.slope === 1)

describe(`fitPolicy of ${OUTCOMES} tossed coins`, () => {
  it(`never lets a chance fall as the score rises, in ${WORLDS} networks`, () => {
    expect(worlds.every(({ policy }) => policy.calibrated)).toBe(true)
    expect(worlds.map(({ policy }) => policy.slope).filter(slope => slope <= 0)).toEqual([])
  })

  it('where held-out outcomes say nothing for the order, foretells of every pair about what came of all', () => {
    expect(level.length).toBeGreaterThan(0)
    for (const { network, policy } of level) {
      const matcher = createMatcher(network, policy, { audience: 'manager', now: '2026-11-22' })
      const scores = network.members.flatMap(({ id }) => [...matcher.scores(id)].filter(score => !Number.isNaN(score)))
      const { successes, failures } = policy.learned!
      const share = successes / (successes + failures)
      const off = scores.map(score => Math.abs(probability(score, policy) - share))
      expect(Math.max(...off)).toBeLessThan(0.05)
    }
  })

  it.each([
    [
      'de',
      'Höhere Bewertungen kamen unter den zurückgehaltenen Paaren nicht öfter zustande; deshalb haben alle Paare fast dieselbe Chance.',
    ],
    [
      'tr',
      'Ayrılan çiftler arasında daha yüksek puanlılar daha sık başarılı olmadı; bu yüzden bütün çiftlerin olasılığı neredeyse aynı.',
    ],
    [
      'en',
      'Held-out pairs that scored higher did not come to something more often; so the chances of all pairs are nearly the same.',
    ],
  ] as const)('which tellFit says in %s, and says of no other', (locale, words) => {
    for (const { policy } of worlds)
      expect(tellFit(policy, locale).includes(words)).toBe(level.some(one => one.policy === policy))
  })
})

test('fitLine of labels that fall as scores rise is the likeliest line of the least slope', () => {
  const scores = Float64Array.from({ length: 40 }, (_, i) => (i - 20) / 10)
  const foretold = Array.from(scores, (_, i) => ({ f: 0, g: 0, label: i < 10 ? 1 : 0, weight: 1 }))
  const { slope, offset } = fitLine(scores, foretold)
  expect(slope).toBe(0.001)
  expect(1 / (1 + Math.exp(-offset))).toBeCloseTo(0.25, 2)
})
