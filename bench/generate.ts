import type { Consent, Member, Outcome, Tie } from '../src/index.ts'
import type { Random } from './random.ts'
import { createRandom, pick, some, upTo, zipf, zipfPick } from './random.ts'
import {
  COUNTRIES,
  DAYS,
  DIVISIONS,
  GENERAL_TERMS,
  GOALS,
  KINDS,
  languageOf,
  REGIONS,
  SIZES,
  STAGES,
  TERMS_OF_DIVISION,
} from './world.ts'

export { createRandom } from './random.ts'

/** A lifelike network: Zipf countries and industries, targets that follow origin, power-law ties. Same seed, same network. */
export interface Generated {
  readonly members: readonly Member[]
  readonly ties: readonly Tie[]
  readonly outcomes: readonly Outcome[]
}

export interface GenerateOptions {
  readonly members: number
  /** @defaultValue 1 */
  readonly seed?: number
  /** Mean contacts of a member. @defaultValue 12 */
  readonly contacts?: number
}

const ORIGIN_CONSENTS: readonly Consent['origin'][] = ['hidden', 'manager', 'manager', 'members']
const consentsIf = (matching: boolean) => ORIGIN_CONSENTS.map(origin => ({ matching, origin }) as Consent)
/** Shared by all who have the same: a million members make objects enough. */
const [CONSENTS, REFUSALS] = [consentsIf(true), consentsIf(false)]
const labelsOf = (background: string) =>
  ['woman', 'man', 'man', 'not said'].map(gender => ({ background, gender }) as const)
const [MIGRATION, NONE] = [labelsOf('migration'), labelsOf('none')]

export function generate(options: GenerateOptions): Generated {
  const { members, ties, outcomes } = generateStreams(options)
  return { members: [...members], ties: [...ties], outcomes: [...outcomes] }
}

/** The same network piece by piece, for more than memory holds; to be read once and in this order. */
export interface GeneratedStreams {
  readonly members: Iterable<Member>
  readonly ties: Iterable<Tie>
  readonly outcomes: Iterable<Outcome>
}

export function generateStreams({ members: count, seed = 1, contacts = 12 }: GenerateOptions): GeneratedStreams {
  const random = createRandom(seed)
  // Labels are for audits; drawn apart, so that nothing else depends on them.
  const labels = createRandom(seed ^ 0x5bd1e995)
  return {
    members: randomMembers(random, labels, count),
    ties: randomTies(random, count, contacts),
    outcomes: randomOutcomes(random, count),
  }
}

function* randomMembers(random: Random, labels: Random, count: number): Generator<Member> {
  for (let index = 0; index < count; index++) yield randomMember(random, labels, index)
}

function* randomOutcomes(random: Random, count: number): Generator<Outcome> {
  const many = count > 1 ? Math.floor(count / 5) : 0
  for (let i = 0; i < many; i++) {
    const from = Math.floor(random() * count)
    const to = (from + upTo(random, Math.min(count - 1, 500))) % count
    yield { from: idOf(from), to: idOf(to), date: day(random), stage: pick(random, STAGES) }
  }
}

export const idOf = (index: number): string => `m${index.toString(36).padStart(5, '0')}`

type Draft = { -readonly [Key in keyof Member]: Member[Key] }

function randomMember(random: Random, labels: Random, index: number): Member {
  const baseCountry = zipfPick(random, COUNTRIES)
  const migrated = random() < 0.35
  const origin = zipfPick(random, COUNTRIES)
  const division = zipf(random, DIVISIONS.length)
  const related = (division + upTo(random, 5)) % DIVISIONS.length
  const member: Draft = {
    id: idOf(index),
    name: `Member ${index}`,
    kind: pick(random, KINDS),
    baseCountry,
    industries: random() < 0.04 ? [] : some(upTo(random, 2), () => DIVISIONS[random() < 0.7 ? division : related]!),
  }
  if (migrated) {
    member.originCountries = [origin]
    member.consent = pick(random, random() < 0.98 ? CONSENTS : REFUSALS)
  }
  addMarkets(random, member, migrated ? origin : undefined)
  if (random() < 0.9) member.offers = some(upTo(random, 4), () => term(random, division))
  if (random() < 0.85) member.needs = some(upTo(random, 4), () => term(random, related))
  if (random() < 0.9) member.goals = some(upTo(random, 2), () => pick(random, GOALS))
  if (random() < 0.9) member.size = pick(random, SIZES)
  if (random() < 0.01) member.paused = true
  member.capacity = upTo(random, 4)
  member.labels = pick(labels, migrated ? MIGRATION : NONE)
  return member
}

/** Six in ten markets that a migrant aims for are the country of origin; so are its languages spoken. */
function addMarkets(random: Random, member: Draft, origin: string | undefined): void {
  const market = () => {
    if (origin !== undefined && random() < 0.6) return origin
    return random() < 0.08 ? pick(random, REGIONS) : zipfPick(random, COUNTRIES)
  }
  if (random() < 0.05) member.accessCountries = [zipfPick(random, COUNTRIES)]
  if (random() < 0.9) member.targetMarkets = some(upTo(random, 4), market)
  const languages = [languageOf(member.baseCountry!)]
  if (random() < 0.7) languages.push('en')
  if (origin !== undefined) languages.push(languageOf(origin))
  member.languages = [...new Set(languages)]
}

/** Half of what is offered or needed belongs to an industry, the rest is what every firm offers or needs. */
function term(random: Random, division: number): string {
  return zipfPick(random, random() < 0.5 ? GENERAL_TERMS : TERMS_OF_DIVISION[division]!)
}

const day = (random: Random) => pick(random, DAYS)

/**
 * Half of a member's ties copy whom an earlier tie chose, the others go to whoever joined shortly before. So neighbours
 * cluster, and degrees follow a power law of exponent 3: a quarter as many have twice as many contacts.
 */
function* randomTies(random: Random, members: number, contacts: number): Generator<Tie> {
  const each = contacts / 2
  const chosen = new Uint32Array(Math.ceil(each) * members)
  let count = 0
  for (let i = 1; i < members; i++) {
    const known = [i]
    const many = Math.floor(each) + (random() < each % 1 ? 1 : 0)
    for (let k = 0; k < many; k++) {
      const near = Math.max(0, i - 1 - Math.floor(random() * random() * Math.min(i, 400)))
      const other = random() < 0.5 && count > 0 ? chosen[Math.floor(random() * count)]! : near
      if (known.includes(other)) continue
      known.push(other)
      chosen[count++] = other
      const [from, to, strength] = [idOf(i), idOf(other), (1 + Math.floor(random() * 10)) / 10]
      yield random() < 0.8 ? { from, to, strength, last: day(random) } : { from, to, strength }
    }
  }
}
