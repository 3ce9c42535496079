import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import Papa from 'papaparse'
import type { Member, Network, Outcome, RuleInput, Split, Tie } from '../../src/index.ts'
import { admitMembers, createNetwork, splitByPair, toOutcomes } from '../../src/index.ts'

type Row = Readonly<Record<string, string>>

/** What a simple method may look at besides the network, by the id of a member. */
export interface Declared {
  readonly industries: readonly string[]
  readonly tags: readonly string[]
}

/** A data set by the protocol of shared/data: what was before, what came after, who is asked about whom. */
export interface QualityData {
  readonly name: string
  readonly network: Network
  readonly outcomes: readonly Outcome[]
  readonly queries: readonly string[]
  /** Members with a tie before. */
  readonly candidates: readonly string[]
  /** The day of the split. */
  readonly now: string
  /** Whether ties have days of their own. */
  readonly hasDays: boolean
  /** Which candidates there are, besides: for h2020 those in another country. */
  readonly rules: readonly RuleInput[]
  readonly declared: ReadonlyMap<string, Declared>
  /** The same as it was before a day, where projects say when it came to be; else as it is. */
  declaredBefore(day: string): ReadonlyMap<string, Declared>
  /** What to learn from: an earlier split of what was before this one. */
  lesson(): Split
  readonly baselines: Readonly<Record<string, Baseline>>
}

export interface Baseline {
  readonly n: number
  readonly R10: number
  readonly N10: number
  readonly AUC: number
  readonly AUCm: number
}

const LARGEST_GROUP = 40
/** Where ties have no days: those before the split were made on the first of these days, those after it on the second. */
const [EARLIER_DAY, SOME_DAY] = ['2023-12-31', '2024-01-01']
const COLUMNS = {
  activity_type: 'kind',
  country: 'baseCountry',
  languages: 'languages',
  industries: ['offers', 'needs'],
  topic_tags: ['offers', 'needs'],
}

/** Reads a folder of this layout: members.csv, ties.csv or ties.csv.gz, queries.csv, and baselines.json if there is one. */
export function readData(folder: string): QualityData {
  const name = folder.split('/').at(-1)!
  const rows = read(`${folder}/members.csv`)
  const columns = Object.fromEntries(Object.entries(COLUMNS).filter(([header]) => header in rows[0]!))
  const { members: admitted } = admitMembers(rows.map(onlyRead), { columns })
  // Each organisation, and each city, is an organization of its own.
  const members = admitted.map(member => ({ ...member, organization: member.id }))
  const ids = new Set(members.map(({ id }) => id))
  const links = read(existsSync(`${folder}/ties.csv`) ? `${folder}/ties.csv` : `${folder}/ties.csv.gz`)
    .filter(({ a, b }) => ids.has(a!) && ids.has(b!))
    .filter(({ consortium_size: size = '' }) => Number(size) <= LARGEST_GROUP)
  const ties = (split: string) => links.filter(row => row.split === split).map(toTie)
  const network = createNetwork({ members, ties: ties('train') })
  const days = links.flatMap(({ date = '', split }) => (split === 'train' && date !== '' ? date : [])).sort()
  const declaredBefore = existsSync(`${folder}/projects.csv`) ? projectsIn(folder) : () => declaredIn(rows)
  return {
    name,
    network,
    outcomes: toOutcomes(ties('test')).map(afterAll),
    queries: read(`${folder}/queries.csv`).map(({ id }) => id!),
    candidates: members.map(({ id }) => id).filter(id => network.tiesOf(id).length > 0),
    now: days.length === 0 ? SOME_DAY : firstOfNextYear(days.at(-1)!),
    hasDays: days.length > 0,
    rules: days.length === 0 ? [] : ['crossBorder'],
    declared: declaredIn(rows),
    declaredBefore,
    lesson: () => (days.length === 0 ? lessonByPair(network) : lessonByTime(network, days, declaredBefore)),
    baselines: baselinesOf(folder),
  }
}

/** The last quarter of the ties is learned from. */
const KNOWN = 0.75

/** As it was when three quarters of the ties had been made: who had joined by then, with what they had declared by then. */
function lessonByTime(
  { members, ties }: Network,
  days: readonly string[],
  declared: QualityData['declaredBefore'],
): Split {
  const day = days[Math.floor(KNOWN * days.length)]!
  const before = declared(day)
  const joined = new Set(ties.filter(({ last = '' }) => last < day).flatMap(({ from, to }) => [from, to]))
  const then = members
    .filter(({ id }) => joined.has(id))
    .map(({ offers: _, needs: __, ...one }) => withThemes(one, before))
  const both = ties.filter(({ from, to }) => joined.has(from) && joined.has(to))
  return {
    network: createNetwork({ members: then, ties: both.filter(({ last = '' }) => last < day) }),
    outcomes: toOutcomes(both.filter(({ last = '' }) => last >= day)),
  }
}

function withThemes(member: Member, declared: ReadonlyMap<string, Declared>): Member {
  const { industries = [], tags = [] } = declared.get(member.id) ?? {}
  const { members } = admitMembers([{ id: member.id, name: member.name, offers: [...industries, ...tags] }])
  const terms = members[0]!.offers
  return terms === undefined ? member : { ...member, offers: terms, needs: terms }
}

/** Without days a fifth of the pairs is held out. */
function lessonByPair(whole: Network): Split {
  const { network, outcomes } = splitByPair(whole)[0]!
  return { network, outcomes: outcomes.map(afterAll) }
}

/** What had no day came after all that was known. */
function afterAll(outcome: Outcome): Outcome {
  return outcome.date === EARLIER_DAY ? { ...outcome, date: SOME_DAY } : outcome
}

const READ = new Set(['id', 'name', ...Object.keys(COLUMNS)])

/** Other columns of members.csv are not for ranking. */
function onlyRead(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([header]) => READ.has(header)))
}

function toTie({ a, b, date = '', consortium_size: size = '' }: Row): Tie {
  return {
    from: a!,
    to: b!,
    last: date === '' ? EARLIER_DAY : date,
    ...(size === '' ? {} : { groupSize: Number(size) }),
  }
}

function declaredIn(rows: readonly Row[]): ReadonlyMap<string, Declared> {
  return new Map(rows.map(row => [row.id!, declaredBy(row)]))
}

/** Themes and tags of the projects that an organisation took part in: those of members.csv know all before the split. */
function projectsIn(folder: string): QualityData['declaredBefore'] {
  const projects = new Map(read(`${folder}/projects.csv`).map(row => [row.project_id!, row]))
  const parts = read(`${folder}/participations.csv`)
  return day => {
    const declared = new Map<string, { industries: string[]; tags: string[] }>()
    for (const { project_id: id = '', org = '' } of parts) {
      const project = projects.get(id)
      if (project === undefined || project.startDate === '' || project.startDate! >= day) continue
      const { industries, tags } = declaredBy(project)
      const known = declared.get(org) ?? { industries: [], tags: [] }
      declared.set(org, known)
      known.industries.push(...industries.filter(one => !known.industries.includes(one)))
      known.tags.push(...tags.filter(one => !known.tags.includes(one)))
    }
    return declared
  }
}

function declaredBy({ industries = '', topic_tags: tags = '' }: Row): Declared {
  const list = (text: string) => text.split('|').filter(one => one !== '')
  return { industries: list(industries), tags: list(tags) }
}

function firstOfNextYear(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}-01-01`
}

/** Of several protocols in the file, the one across borders. */
function baselinesOf(folder: string): QualityData['baselines'] {
  const path = `${folder}/baselines.json`
  if (!existsSync(path)) return {}
  const all = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, Baseline>)
  const across = all.filter(([name]) => name.startsWith('cross|'))
  return Object.fromEntries((across.length > 0 ? across : all).map(([name, one]) => [name.replace('cross|', ''), one]))
}

function read(path: string): readonly Row[] {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data
}
