import type { Consent, Goal, Kind, Member, Outcome, Size, Stage, Tie } from '../src/index.ts'

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

type Random = () => number

/** mulberry32: 32 bits of state are enough for a benchmark's data. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const COUNTRIES =
  'DE TR NL PL IT FR GB ES BE AT CH RO CN US IN MA UA RU GR BG EG IR SY TN IL AE SA RS HR HU CZ SE DK PT FI NO IE SK SI LT LV EE AL BA MK XK GE AM AZ KZ UZ KG TM IQ JO LB KW QA OM BH YE LY DZ SN GH NG CI CM KE ET TZ UG ZA AO MZ BR AR CL CO PE MX EC VE UY PY BO CA AU NZ JP KR VN TH ID MY SG PH PK BD LK NP AF MM KH LA MN TW HK LU MT CY IS MD BY'.split(
    ' ',
  )
const LANGUAGE_OF = new Map(
  'DE de,AT de,CH de,TR tr,NL nl,BE fr,PL pl,IT it,FR fr,GB en,US en,IE en,ES es,MX es,AR es,CL es,CO es,PE es,RO ro,MD ro,CN zh,TW zh,IN hi,MA ar,EG ar,SY ar,TN ar,AE ar,SA ar,IQ ar,JO ar,LB ar,DZ ar,UA uk,RU ru,BY ru,KZ ru,GR el,BG bg,IR fa,IL he,RS sr,HR hr,HU hu,CZ cs,SE sv,DK da,PT pt,BR pt,JP ja,KR ko,VN vi,TH th,ID id,AZ az'
    .split(',')
    .map(pair => pair.split(' ') as [string, string]),
)
const DIVISIONS =
  'C28 G46 K62 C25 N70 F43 C29 H49 N71 C10 C27 C26 G47 N69 H52 C22 Q85 C20 N72 I56 C13 C14 C24 O78 C33 F41 K63 L64 I55 M68 C31 C32 A01 R86 C23 C30 D35 N73 O82 C21 J59 C17 C18 O79 E38 L65 C16 C15 S90 T94 O80 O81 H53 J58 C11 A02 R88 S93 T96 K61 N74 O77 F42 H50 H51 E37 B08 T95 E36 P84 L66 J60 S91 R87 A03 C12 C19 B06'.split(
    ' ',
  )
const KINDS: readonly Kind[] = [
  'company',
  'company',
  'company',
  'company',
  'company',
  'company',
  'entrepreneur',
  'entrepreneur',
  'executive',
  'association',
  'chamber',
  'university',
  'public',
  'other',
] // prettier-ignore
const GOALS: readonly Goal[] = ['sell', 'buy', 'partner', 'sell', 'partner', 'invest', 'raise', 'hire', 'seek', 'learn']
const SIZES: readonly Size[] = ['micro', 'micro', 'small', 'small', 'medium', 'large']
const ORIGIN_CONSENTS: readonly Consent['origin'][] = ['hidden', 'manager', 'manager', 'members']
const STAGES: readonly Stage[] = ['introduced', 'declined', 'met', 'useful', 'partners', 'bad']
const REGIONS = ['EU', 'MENA', 'DACH', 'BENELUX', 'CENTRAL-ASIA']
const GENERAL_TERMS = 60
const TERMS_PER_DIVISION = 12

/** Rank r of n with probability near 1 / r^exponent. */
function zipf(random: Random, n: number, exponent = 1): number {
  const u = random()
  const rank =
    exponent === 1 ? Math.exp(u * Math.log(n + 1)) : ((n ** (1 - exponent) - 1) * u + 1) ** (1 / (1 - exponent))
  return Math.min(n - 1, Math.floor(rank) - 1)
}

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!
const zipfPick = <T>(random: Random, list: readonly T[]): T => list[zipf(random, list.length)]!
const some = <T>(count: number, draw: () => T): T[] => [...new Set(Array.from({ length: count }, draw))]
const upTo = (random: Random, most: number) => 1 + Math.floor(random() * most)

/** Half of what is offered or needed belongs to an industry, the rest is what every firm offers or needs. */
function term(random: Random, division: number): string {
  if (random() < 0.5) return `general-${zipf(random, GENERAL_TERMS)}`
  return `${DIVISIONS[division]}-${zipf(random, TERMS_PER_DIVISION)}`
}

function randomMember(random: Random, index: number): Member {
  const baseCountry = zipfPick(random, COUNTRIES)
  const migrated = random() < 0.35
  const origin = zipfPick(random, COUNTRIES)
  const division = zipf(random, DIVISIONS.length)
  const related = (division + upTo(random, 5)) % DIVISIONS.length
  const market = () =>
    migrated && random() < 0.6 ? origin : random() < 0.08 ? pick(random, REGIONS) : zipfPick(random, COUNTRIES)
  const language = (country: string) => LANGUAGE_OF.get(country) ?? 'en'
  return {
    id: `m${index.toString(36).padStart(5, '0')}`,
    name: `Member ${index}`,
    kind: pick(random, KINDS),
    baseCountry,
    industries: random() < 0.04 ? [] : some(upTo(random, 2), () => DIVISIONS[random() < 0.7 ? division : related]!),
    ...(migrated
      ? { originCountries: [origin], consent: { matching: random() < 0.98, origin: pick(random, ORIGIN_CONSENTS)! } }
      : {}),
    ...(random() < 0.05 ? { accessCountries: [zipfPick(random, COUNTRIES)] } : {}),
    ...(random() < 0.9 ? { targetMarkets: some(upTo(random, 4), market) } : {}),
    languages: [
      ...new Set([language(baseCountry), ...(random() < 0.7 ? ['en'] : []), ...(migrated ? [language(origin)] : [])]),
    ],
    ...(random() < 0.9 ? { offers: some(upTo(random, 4), () => term(random, division)) } : {}),
    ...(random() < 0.85 ? { needs: some(upTo(random, 4), () => term(random, related)) } : {}),
    ...(random() < 0.9 ? { goals: some(upTo(random, 2), () => pick(random, GOALS)) } : {}),
    ...(random() < 0.9 ? { size: pick(random, SIZES) } : {}),
    ...(random() < 0.01 ? { paused: true } : {}),
    capacity: upTo(random, 4),
  } as Member
}

const day = (random: Random) => {
  const at = Math.floor(random() * 2000)
  return `${2021 + Math.floor(at / 360)}-${String(1 + (Math.floor(at / 30) % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`
}

/** Preferential attachment by copying: half of a member's ties go to an end of an earlier tie, so that degrees follow a power law. */
function randomTies(random: Random, members: readonly Member[], contacts: number): Tie[] {
  const ties: Tie[] = []
  const ends: number[] = []
  const each = contacts / 2
  for (let i = 1; i < members.length; i++) {
    const known = new Set<number>([i])
    const many = Math.floor(each) + (random() < each % 1 ? 1 : 0)
    for (let k = 0; k < many; k++) {
      const near = Math.max(0, i - 1 - Math.floor(random() * random() * Math.min(i, 400)))
      const other = random() < 0.5 && ends.length > 0 ? ends[Math.floor(random() * ends.length)]! : near
      if (known.has(other)) continue
      known.add(other)
      ends.push(i, other)
      ties.push({
        from: members[i]!.id,
        to: members[other]!.id,
        strength: (1 + Math.floor(random() * 10)) / 10,
        ...(random() < 0.8 ? { last: day(random) } : {}),
      })
    }
  }
  return ties
}

export function generate({ members: count, seed = 1, contacts = 12 }: GenerateOptions): Generated {
  const random = createRandom(seed)
  const members = Array.from({ length: count }, (_, index) => randomMember(random, index))
  const ties = randomTies(random, members, contacts)
  const outcomes = Array.from({ length: count > 1 ? Math.floor(count / 5) : 0 }, (): Outcome => {
    const from = Math.floor(random() * count)
    const to = (from + upTo(random, Math.min(count - 1, 500))) % count
    return { from: members[from]!.id, to: members[to]!.id, date: day(random), stage: pick(random, STAGES) }
  })
  return { members, ties, outcomes }
}
