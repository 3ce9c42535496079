import type { Matcher, Member, PolicyInput, Tie } from '../../src/index.ts'
import {
  advice,
  createMatcher,
  createNetwork,
  exportMember,
  introducers,
  learningPolicy,
  standardPolicy,
  viewIntroduction,
} from '../../src/index.ts'
import { countryCodes } from '../../src/vocabulary/country-name.ts'
import { industryNames } from '../../src/vocabulary/industry-name.ts'
import { languages } from '../../src/vocabulary/language-name.ts'
import { createRandom } from '../oracle/worlds/random.ts'
import type { Proof } from '../proof.ts'

/**
 * A curious member rewrites its own profile, through all countries, industries and languages in each field that takes them
 * and then at random in all fields at once, and reads all that it may read after each. What it reads is the same, byte for
 * byte, whatever the withheld origin of another is: hidden from all, or shown to the manager alone, and whoever makes the
 * matcher. `count` is of random profiles, beside those that go through the lists.
 *
 * Why none can tell: what a member reads is computed by a matcher made for that member or, of the manager's introductions, for
 * every member; there the origin is absent, as if never given. A function of a network without the value is the same function
 * for all values.
 */
export const full = 3000
export const reduced = 12

const ORIGINS: readonly Partial<Member>[] = [
  {},
  { originCountries: ['SY'] },
  { originCountries: ['TR', 'AZ'], originPlace: 'Bursa' },
  { originCountries: ['DE'] },
]

const POLICIES: readonly PolicyInput[] = [
  standardPolicy(),
  { ...learningPolicy(), threshold: null },
  { rules: ['differentMember', { rule: 'crossBorder' }], threshold: null },
]

type Profile = Partial<Member>

export async function run(count: number, seed: number): Promise<Proof> {
  const failures: string[] = []
  const profiles = [...throughLists(count < full ? 60 : 1), ...atRandom(count, seed)]
  const read = { outputs: 0, differing: new Set<string>() }
  for (const [i, profile] of profiles.entries()) {
    const consent = i % 2 === 0 ? ('hidden' as const) : ('manager' as const)
    const policy = POLICIES[i % POLICIES.length]!
    const outputs = ORIGINS.map(origin =>
      readings(worldOf(profile, { ...origin, consent: { origin: consent, introducer: true, paths: true } }), policy),
    )
    read.outputs += outputs.length * outputs[0]!.length
    const told = outputs[0]!.filter(([, text], k) => outputs.some(other => other[k]![1] !== text))
    for (const [name] of told)
      failures.push(`${JSON.stringify(profile)} with consent ${consent}: ${name} tells of the origin`)
    if (failures.length >= 5) break
    read.differing.add(outputs[0]!.map(([, text]) => text).join())
  }
  return {
    checked: profiles.length,
    failures,
    // Probes that change nothing of what one reads would prove nothing.
    figures: { outputs: read.outputs, differentReadings: read.differing.size },
  }
}

function* throughLists(step: number): Generator<Profile> {
  const every = (all: readonly string[]) => all.filter((_, i) => i % step === 0)
  for (const country of every(countryCodes())) {
    yield { baseCountry: country }
    yield { targetMarkets: [country] }
    yield { accessCountries: [country] }
    yield { originCountries: [country] }
  }
  for (const industry of every([...industryNames().keys()])) yield { industries: [industry] }
  for (const language of every([...languages().byCode.keys()])) yield { languages: [language] }
}

function* atRandom(count: number, seed: number): Generator<Profile> {
  const random = createRandom(seed)
  const [countries, sectors, tongues] = [countryCodes(), [...industryNames().keys()], [...languages().byCode.keys()]]
  for (let i = 0; i < count; i++) {
    yield {
      baseCountry: random.pick(countries),
      targetMarkets: random.some([...countries, 'EU', 'MENA'], 6),
      accessCountries: random.some(countries, 4),
      originCountries: random.some(countries, 3),
      industries: random.some(sectors, 5),
      languages: random.some(tongues, 6),
      needs: random.some(['pumps', 'steel', 'textiles'], 2),
      offers: random.some(['pumps', 'steel', 'textiles'], 2),
      goals: random.some(['sell', 'buy', 'partner'] as const, 2),
      size: random.pick(['micro', 'large'] as const),
    }
  }
}

/** The curious one, the other, and some who know both. */
function worldOf(profile: Profile, other: Partial<Member>): readonly Member[] {
  const consent = { origin: 'members', introducer: true, paths: true } as const
  return [
    { id: 'curious', name: 'Curious', kind: 'company', baseCountry: 'DE', ...profile },
    {
      id: 'other',
      name: 'Other',
      kind: 'entrepreneur',
      baseCountry: 'DE',
      industries: ['C28'],
      languages: ['de', 'tr'],
      targetMarkets: ['TR', 'EG'],
      needs: ['steel'],
      offers: ['pumps'],
      ...other,
    },
    {
      id: 'third',
      name: 'Third',
      kind: 'chamber',
      baseCountry: 'TR',
      targetMarkets: ['DE', 'SY'],
      offers: ['steel'],
      consent,
    },
    {
      id: 'fourth',
      name: 'Fourth',
      kind: 'company',
      baseCountry: 'AZ',
      originCountries: ['SY'],
      targetMarkets: ['TR'],
      needs: ['pumps'],
      consent,
    },
  ]
}

const TIES: readonly Tie[] = [
  { from: 'curious', to: 'third', since: '2020-01-01' },
  { from: 'third', to: 'other', since: '2021-01-01' },
  { from: 'other', to: 'fourth', since: '2022-01-01' },
]

/** All that the curious one may read, by name. */
function readings(members: readonly Member[], policy: PolicyInput): readonly (readonly [string, string])[] {
  const network = createNetwork({ members, ties: TIES })
  const now = '2026-11-27'
  const own = createMatcher(network, policy, { now, audience: { member: 'curious' } })
  const managers = createMatcher(network, policy, { now, audience: 'manager' })
  const named: readonly (readonly [string, () => unknown])[] = [
    ['introductions', () => own.introductions('curious', { introducers: 2 })],
    ['scores', () => [...own.scores('curious')].map(String)],
    ['best', () => own.best({ locale: 'tr' })],
    ['explain', () => own.explain('curious', 'other', { locale: 'de', counterfactual: true })],
    ['introducers', () => introducers(own, 'curious', 'other')],
    ['advice', () => advice(own, 'curious', { limit: 2 })],
    ['graph', () => network.graph({ audience: { member: 'curious' } }).export()],
    ['exportMember', () => exportMember(network, 'curious', { policy, now })],
    ...views(managers, 'the manager’s'),
    ...views(own, 'its own'),
  ]
  return named.map(([name, make]) => [name, JSON.stringify(make())] as const)
}

function views(matcher: Matcher, whose: string): readonly (readonly [string, () => unknown])[] {
  return (['from', 'to', 'introducer', 'public'] as const).map(viewer => [
    `${viewer} of ${whose} introduction`,
    () => viewIntroduction(matcher, 'curious', viewer === 'introducer' ? 'fourth' : 'other', { viewer }) ?? null,
  ])
}
