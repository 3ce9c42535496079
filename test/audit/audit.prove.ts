import { generate } from '../../bench/generate.ts'
import type { Member, OpportunityTable } from '../../src/index.ts'
import { auditOpportunity, createMatcher, createNetwork, planRound } from '../../src/index.ts'
import { createRandom } from '../oracle/worlds/random.ts'
import type { Proof } from '../proof.ts'
import { attack, attackSets, patternsOf } from './attack.ts'
import type { Entry } from './slow-audit.ts'
import { slowAccess, slowTable } from './slow-audit.ts'

/**
 * Tables of `auditOpportunity` on random members, rounds and rankings equal those of a second implementation, and nothing
 * hidden in them can be solved for. Then three rounds of generated members, 2,000 in full: impact ratios as they are.
 */
export const full = 10_000
export const reduced = 150

const NOW = '2026-11-22'
type Dice = ReturnType<typeof createRandom>

export async function run(count: number, seed: number): Promise<Proof> {
  const failures: string[] = []
  let hidden = 0
  const told = { labels: 0, accessInPart: 0 }
  for (let at = seed; at < seed + count; at++) {
    const { failure, isSuppressed, tables } = disagreement(at)
    if (isSuppressed) hidden++
    const [labels, access] = [
      tables.find(({ by }) => by !== 'marketAccess'),
      tables.find(({ by }) => by === 'marketAccess'),
    ]
    if ((labels?.groups.length ?? 0) > 0) told.labels++
    if (access?.isSuppressed && access.groups.length > 0) told.accessInPart++
    if (failure !== undefined) failures.push(`seed ${at}: ${failure}`)
  }
  const rounds = [seed, seed + 1, seed + 2].map(at => generatedRound(at, count >= full ? 2000 : 200))
  failures.push(...rounds.flatMap(({ failure }) => failure ?? []))
  return {
    checked: count,
    failures,
    figures: { tablesWithHidden: hidden, told, rounds: rounds.map(({ figures }) => figures) },
  }
}

interface Comparison {
  readonly failure?: string
  readonly isSuppressed: boolean
  readonly tables: readonly OpportunityTable[]
}

function disagreement(seed: number): Comparison {
  const dice = createRandom(seed)
  const members = randomMembers(dice)
  const entries = randomEntries(dice, members)
  const groupsOf = ({ labels = {} }: Member) => (labels.group === undefined ? [] : [labels.group])
  const opens = slowAccess(members)
  const { tables } = auditOpportunity(entries, {
    network: createNetwork({ members }),
    groups: ['labels', 'marketAccess'],
  })
  for (const table of tables) {
    const groups = table.by === 'marketAccess' ? opens : groupsOf
    const slow = slowTable(members, entries, groups)
    const [told, expected] = [plain(table), plain({ ...slow, by: table.by })]
    if (told !== expected) return { failure: `${told} is not ${expected}`, isSuppressed: false, tables }
    const isApart = table.by !== 'marketAccess'
    const found = attackedSets(members, table, groups) ?? (isApart ? attacked(members, table, groupsOf) : undefined)
    if (found !== undefined) return { failure: found, isSuppressed: true, tables }
  }
  return { isSuppressed: tables.some(table => table.isSuppressed), tables }
}

function randomMembers(dice: Dice): readonly Member[] {
  // A label of few groups among many is told of now and then, beside who has no introduction.
  const areMany = dice.whole(0, 3) === 0
  const groups = areMany ? 2 : dice.whole(1, 6)
  const silent = dice.whole(0, 4)
  const least = areMany ? dice.whole(0, 1) : 0
  return Array.from({ length: areMany ? dice.whole(80, 200) : dice.whole(2, 90) }, (_, i): Member => {
    const group = Math.max(least, Math.min(dice.whole(0, groups), dice.whole(0, groups)))
    return {
      id: `m${i}`,
      name: `M${i}`,
      kind: 'company',
      ...(group === 0 ? {} : { labels: { group: `g${group}` } }),
      ...(dice.whole(0, 9) === 0 ? {} : { baseCountry: ['DE', 'TR', 'NL'][dice.whole(0, 2)]! }),
      ...(dice.whole(0, 3) === 0 ? { accessCountries: ['TR', 'KZ'] } : {}),
      ...(dice.whole(0, 15) === 0 ? { paused: true } : {}),
      ...(dice.whole(0, 2) === 0 ? { originCountries: [['TR', 'KZ', 'DE'][dice.whole(0, 2)]!] } : {}),
      consent: {
        matching: dice.whole(0, 15) > 0,
        statistics: dice.whole(0, 11) > silent,
        origin: dice.whole(0, 4) === 0 ? 'hidden' : 'manager',
      },
    }
  })
}

function randomEntries(dice: Dice, members: readonly Member[]): readonly Entry[] {
  const someone = () => dice.whole(0, members.length - 1)
  const pair = (from: number) => ({
    from: members[from]!.id,
    to: members[(from + dice.whole(1, members.length - 1)) % members.length]!.id,
  })
  if (members.length > 90) return [evenRound(dice, members)]
  return Array.from({ length: dice.whole(0, 12) }, (): Entry => {
    if (dice.whole(0, 2) === 0)
      return { introductions: Array.from({ length: dice.whole(0, 20) }, () => pair(someone())) }
    const from = someone()
    return { member: members[from]!.id, ranked: Array.from({ length: dice.whole(0, 8) }, () => pair(from)) }
  })
}

/** Each of many has one introduction or two, or none has, or most have. */
function evenRound(dice: Dice, members: readonly Member[]): Entry {
  const most = dice.whole(0, 3)
  const introductions = members.flatMap(({ id }, i) =>
    Array.from({ length: Math.min(most, dice.whole(0, most)) }, () => ({
      from: id,
      to: members[(i + 1) % members.length]!.id,
    })),
  )
  return { introductions }
}

/** The fields that both implementations tell, in one order. */
function plain({
  by,
  groups,
  unknown,
  isSuppressed,
}: Pick<OpportunityTable, 'by' | 'isSuppressed'> & {
  readonly groups: readonly object[]
  readonly unknown: object | undefined
}): string {
  const keys = [
    'group',
    'members',
    'introduced',
    'introductions',
    'exposure',
    'rate',
    'low',
    'high',
    'impactRatio',
    'isBelowFourFifths',
  ]
  const rows = groups.map(group => JSON.stringify(group, keys)).sort()
  return JSON.stringify({
    by,
    rows,
    unknown: unknown === undefined ? null : JSON.stringify(unknown, keys.slice(1, 5)),
    isSuppressed,
  })
}

function attacked(
  members: readonly Member[],
  table: OpportunityTable,
  groupsOf: (member: Member) => readonly string[],
): string | undefined {
  const sizes = new Map<string, number>()
  for (const one of members) {
    if (one.paused === true || one.consent?.matching === false) continue
    const [group = ''] = one.consent?.statistics === true ? groupsOf(one) : ['-']
    sizes.set(group, (sizes.get(group) ?? 0) + 1)
  }
  const shown = new Set(table.groups.map(({ group }) => group))
  // Who does not agree is told of wherever nobody else is unknown: in some other table, perhaps.
  const withheld = sizes.get('-') ?? 0
  const agreeing = [...sizes.values()].reduce((sum, size) => sum + size, -withheld)
  if (withheld >= 10 && agreeing >= 10) shown.add('-')
  const areOne = table.unknown !== undefined && withheld < 10 && sizes.has('')
  if (areOne) {
    sizes.set('', sizes.get('')! + withheld)
    sizes.delete('-')
  }
  if (table.unknown !== undefined) for (const group of ['', '-']) shown.add(group)
  const cells = [...sizes].map(([group, size]) => ({ size, isShown: shown.has(group) }))
  return attack(cells, 10)
}

/**
 * The sets that are told of: everybody, who agrees (where some other table may tell of it), each group shown, and the unknown.
 */
function attackedSets(
  members: readonly Member[],
  table: OpportunityTable,
  groupsOf: (member: Member) => readonly string[],
): string | undefined {
  const counted = members.filter(one => one.paused !== true && one.consent?.matching !== false)
  if (table.groups.length === 0 && table.unknown === undefined) return undefined
  const agreeing = counted.filter(one => one.consent?.statistics === true)
  const isNews = [agreeing.length, counted.length - agreeing.length].some(size => size > 0 && size < 10)
  const sets: ((one: Member) => boolean)[] = [
    () => true,
    ...(isNews ? [] : [(one: Member) => agreeing.includes(one)]),
    ...table.groups.map(
      ({ group }) =>
        (one: Member) =>
          agreeing.includes(one) && groupsOf(one).includes(group),
    ),
    ...(table.unknown === undefined ? [] : [(one: Member) => !agreeing.includes(one) || groupsOf(one).length === 0]),
  ]
  return attackSets(patternsOf(counted.map(one => sets.map(set => set(one)))), 10)
}

/** Labels hang together with base, origin and size, as they do in life; each tenth member says nothing. */
function generatedRound(seed: number, count: number) {
  const dice = createRandom(seed)
  const generated = generate({ members: count, seed })
  const members = generated.members.map((member): Member => {
    const background = dice.whole(0, 9) === 0 ? undefined : member.originCountries === undefined ? 'none' : 'migration'
    const isWoman = dice.whole(0, 99) < (member.size === 'micro' ? 45 : member.size === 'large' ? 20 : 33)
    const gender = dice.whole(0, 9) === 0 ? undefined : isWoman ? 'woman' : 'man'
    const labels = { ...(background === undefined ? {} : { background }), ...(gender === undefined ? {} : { gender }) }
    return { ...member, labels, consent: { ...member.consent, statistics: dice.whole(0, 19) > 0 } }
  })
  const network = createNetwork({ ...generated, members })
  const plan = planRound(createMatcher(network, undefined, { now: NOW, audience: 'manager' }), { frontier: [] })
  const audit = auditOpportunity([plan], { network, now: NOW })
  const groups = audit.tables
    .filter(({ by }) => by.startsWith('label:'))
    .flatMap(({ by, groups: told }) => told.map(one => ({ by, ...one })))
  const explained = new Set(plan.leftOut.map(({ member }) => member))
  const silent = audit.none.filter(id => !explained.has(id))
  const bad = groups
    .filter(one => one.isBelowFourFifths)
    .map(({ by, group, impactRatio }) => `${by} ${group}: ${impactRatio}`)
  const ratios = Object.fromEntries(groups.map(({ by, group, impactRatio }) => [`${by} ${group}`, impactRatio]))
  const all = audit.tables.flatMap(({ groups: told }) => told.map(({ impactRatio = 0 }) => impactRatio))
  const failure =
    bad.length + silent.length === 0
      ? undefined
      : `generated ${seed}: ${bad.join(', ')}; ${silent.length} without a reason`
  return {
    failure,
    figures: {
      seed,
      members: count,
      none: audit.none.length,
      silent: silent.length,
      ratios,
      leastOfAllGroups: Math.min(...all),
    },
  }
}
