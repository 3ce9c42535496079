import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { createRandom } from '../../bench/generate.ts'
import type { JudgedMember, Judgement } from '../../bench/ndcg.ts'
import { meanNdcg, readJudgement } from '../../bench/ndcg.ts'
import { readMembers, readOutcomes, readTies } from '../../src/adapters/csv/read-members.ts'
import type { Matcher, Network, Policy } from '../../src/index.ts'
import { createMatcher, createNetwork, standardPolicy } from '../../src/index.ts'

const FOLDER = 'fixtures/aachen'
const TUNED = 0.9
const UNTOUCHED = 0.8

let network: Network
let judgement: Judgement

beforeAll(async () => {
  const { members } = await readMembers(readFileSync(`${FOLDER}/members.csv`))
  const { ties } = await readTies(readFileSync(`${FOLDER}/ties.csv`), members)
  const { outcomes } = await readOutcomes(readFileSync(`${FOLDER}/outcomes.csv`), members)
  network = createNetwork({ members, ties, outcomes })
  judgement = readJudgement(`${FOLDER}/judged.json`)
})

function judge(policy: Policy): Record<JudgedMember['part'], number> {
  const { now, audience, judged } = judgement
  const matcher: Matcher = createMatcher(network, policy, { now, audience })
  return { tuned: meanNdcg(matcher, judged, 'tuned', 3), untouched: meanNdcg(matcher, judged, 'untouched', 3) }
}

/** Without a threshold, so that a bad policy is judged by what it ranks, not by ranking nothing. */
function reweighted(weightOf: (weight: number) => number): Policy {
  const policy = standardPolicy()
  return {
    ...policy,
    threshold: null,
    signals: policy.signals.map(signal => ({ ...signal, weight: weightOf(signal.weight) })),
  }
}

describe('the judged lists of fixtures/aachen, NDCG@3', () => {
  it('standardPolicy() reaches .9 on the tuned part and .8 on the untouched third', () => {
    const { tuned, untouched } = judge(standardPolicy())
    console.log(`judged NDCG@3: tuned ${tuned.toFixed(3)}, untouched ${untouched.toFixed(3)}`)
    expect(tuned).toBeGreaterThanOrEqual(TUNED)
    expect(untouched).toBeGreaterThanOrEqual(UNTOUCHED)
  })

  it('weights with their signs reversed fail both', () => {
    const { tuned, untouched } = judge(reweighted(weight => -weight))
    expect(tuned).toBeLessThan(TUNED)
    expect(untouched).toBeLessThan(UNTOUCHED)
  })

  it.each([1, 2, 3, 4, 5])('random weights of either sign fail both (seed %i)', seed => {
    const random = createRandom(seed)
    const { tuned, untouched } = judge(reweighted(() => Math.floor(random() * 4001) - 2000))
    expect(tuned).toBeLessThan(TUNED)
    expect(untouched).toBeLessThan(UNTOUCHED)
  })

  it('every introduction of --corridor DE,TR opens Germany on one side and Türkiye on the other, never through a hidden origin', () => {
    const policy = {
      ...standardPolicy(),
      rules: [...standardPolicy().rules, { rule: 'corridor', between: ['DE', 'TR'] }],
    } as const
    for (const audience of ['manager', 'members'] as const) {
      const matcher = createMatcher(network, policy, { now: judgement.now, audience })
      const pairs = matcher.best({ limit: 200 })
      expect(pairs.length).toBeGreaterThan(10)
      for (const { from, to } of pairs) {
        const [a, b] = [from, to].map(id => openedTo(network, id, audience))
        expect((a!.has('DE') && b!.has('TR')) || (a!.has('TR') && b!.has('DE'))).toBe(true)
      }
    }
  })
})

/** Written out anew from the consent alone, not through the code under test. */
function openedTo(whole: Network, id: string, audience: 'manager' | 'members'): ReadonlySet<string> {
  const { baseCountry, originCountries = [], accessCountries = [], consent } = whole.member(id)
  const allowed = audience === 'manager' ? ['manager', 'members'] : ['members']
  const origins = allowed.includes(consent?.origin ?? 'hidden') ? originCountries : []
  return new Set([...(baseCountry === undefined ? [] : [baseCountry]), ...origins, ...accessCountries])
}
