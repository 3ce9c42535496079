import { createRandom, generate } from '../../bench/generate.ts'
import type { Consent, Matcher, Member, Network, NetworkChange, Policy } from '../../src/index.ts'
import { createMatcher, createNetwork, erase, openMatcher } from '../../src/index.ts'
import { gathered } from '../network/gathered.ts'
import type { Proof } from '../proof.ts'
import type { Whole } from './varied-policy.ts'
import { variedPolicy } from './varied-policy.ts'

/**
 * After each step of a random sequence (members, ties and outcomes change, consent is given or taken back, another policy, a
 * member erased, saved and opened again) the matcher equals one made anew, now and then also as one member sees it, and those
 * before stay what they were.
 */
export const full = 20_000
export const reduced = 12

const NOW = '2026-11-22'
const STEPS = 12
const ASKED = 3
const ORIGIN = ['hidden', 'manager', 'members'] as const

/** A matcher that came about by steps, and what it must be equal to one of. */
interface Version {
  readonly matcher: Matcher
  readonly network: Network
  readonly policy: Policy
  readonly isOpened?: boolean
}

export async function run(count: number, seed: number): Promise<Proof> {
  const failures: string[] = []
  for (let i = 0; i < count; i++) {
    const difference = await differenceIn(seed + i)
    if (difference !== undefined) failures.push(`seed ${seed + i}: ${difference}`)
  }
  return { checked: count, failures, figures: { 'steps each': STEPS } }
}

async function differenceIn(seed: number): Promise<string | undefined> {
  const random = createRandom(seed)
  const whole: Whole = (least, most) => least + Math.floor(random() * (most - least + 1))
  const size = whole(2, 60)
  const everybody = generate({ members: 3 * size, seed, contacts: whole(0, 6) })
  const first = everybody.members.slice(0, size)
  // Their ids stand among those of the others.
  const strangers = everybody.members.slice(size).map((member, i) => ({
    ...member,
    id: `${oneOf(first, whole).id}-${i}`,
    avoid: [oneOf(everybody.members, whole).id],
  }))
  const inside = new Set(first.map(({ id }) => id))
  const within = <T extends { from: string; to: string }>(links: readonly T[]) =>
    links.filter(({ from, to }) => inside.has(from) && inside.has(to))
  const network = createNetwork({ members: first, ties: within(everybody.ties), outcomes: within(everybody.outcomes) })
  const policy = variedPolicy(whole)
  const made = { now: NOW, audience: random() < 0.5 ? 'manager' : 'members' } as const
  const begun = seed % 2 === 0 ? network : gathered(network)
  const versions: Version[] = [{ matcher: createMatcher(begun, policy, made), network, policy }]
  const anew = (version: Version) => createMatcher(version.network, version.policy, made)
  for (let step = 0; step < STEPS; step++) {
    const from = random() < 0.15 ? whole(0, versions.length - 1) : versions.length - 1
    const [what, next] = nextOf(versions[from]!, strangers, whole)
    const difference = await unlike(next.matcher, anew(next), whole)
    if (difference !== undefined) return `step ${step}, ${what} of version ${from}: ${difference}`
    const own = made.audience === 'members' && whole(0, 3) === 0 ? await unlikeAsSeen(next, whole) : undefined
    if (own !== undefined) return `step ${step}, as a member sees it: ${own}`
    versions.push(next)
  }
  const old = oneOf(versions, whole)
  return await unlike(old.matcher, anew(old), whole)
}

/** As one of its members sees it, one with a private tie if there is any. A snapshot shows no more than it was saved for. */
async function unlikeAsSeen(
  { matcher, network, policy, isOpened }: Version,
  whole: Whole,
): Promise<string | undefined> {
  if (isOpened === true) return undefined
  const apart = network.ties.filter(tie => tie.private === true).map(({ from }) => from)
  const member = apart.length > 0 ? oneOf(apart, whole) : oneOf(network.members, whole).id
  const made = { now: NOW, audience: { member } }
  return unlike(matcher.with({ audience: { member } }), createMatcher(network, policy, made), whole, [member])
}

function nextOf(version: Version, strangers: readonly Member[], whole: Whole): [what: string, next: Version] {
  const { matcher, network, policy } = version
  const changed = (change: NetworkChange): Version => ({
    ...version,
    matcher: matcher.update(change),
    network: changedAnew(network, change),
  })
  const die = whole(0, 9)
  if (die === 0) {
    const other = variedPolicy(whole)
    return ['another policy', { ...version, matcher: matcher.with({ policy: other }), policy: other }]
  }
  if (die === 1) return ['saved and opened', { ...version, matcher: openMatcher(matcher.save()), isOpened: true }]
  if (die === 2 && network.members.length > 2) {
    const { id } = oneOf(network.members, whole)
    const left = erase({ network, matcher }, id, { now: NOW })
    return ['erased', { policy, matcher: left.matcher!, network: erasedAnew(network, id) }]
  }
  if (die === 3) return ['consent', changed({ upsert: [withOtherConsent(oneOf(network.members, whole), whole)] })]
  return ['change', changed(randomChange(network, strangers, whole))]
}

function withOtherConsent(member: Member, whole: Whole): Member {
  const consent = { ...member.consent, matching: whole(0, 2) > 0, origin: oneOf(ORIGIN, whole) } as Consent
  return { ...member, consent, paused: whole(0, 3) === 0 }
}

/** The network without a member, whom nobody avoids any more, by its definition. */
function erasedAnew(network: Network, id: string): Network {
  const { members, ties, outcomes } = changedAnew(network, { remove: [id] })
  const without = ({ avoid, ...member }: Member): Member => {
    const rest = avoid?.filter(other => other !== id) ?? []
    return rest.length === 0 ? member : { ...member, avoid: rest }
  }
  return createNetwork({ members: members.map(one => (one.avoid?.includes(id) ? without(one) : one)), ties, outcomes })
}

function oneOf<T>(list: readonly T[], whole: Whole): T {
  return list[whole(0, list.length - 1)]!
}

function randomChange({ members }: Network, strangers: readonly Member[], whole: Whole): NetworkChange {
  const remove = members.length > 2 && whole(0, 2) === 0 ? [oneOf(members, whole).id] : []
  const comes = whole(0, 2) === 0 ? [oneOf(strangers, whole)] : []
  const changes = Array.from({ length: whole(0, 2) }, () => ({
    ...oneOf(strangers, whole),
    id: oneOf(members, whole).id,
  }))
  const upsert = [...new Map([...comes, ...changes].map(member => [member.id, member] as const)).values()]
  const here = [...members.map(({ id }) => id).filter(id => !remove.includes(id)), ...upsert.map(({ id }) => id)]
  const links = (many: number) =>
    Array.from({ length: whole(0, many) }, () => ({ from: oneOf(here, whole), to: oneOf(here, whole) })).filter(
      ({ from, to }) => from !== to,
    )
  return {
    upsert,
    remove,
    ties: links(2).map(link => ({
      ...link,
      strength: whole(0, 10) / 10,
      last: '2026-01-17',
      private: whole(0, 3) === 0,
    })),
    untie: links(1),
    outcomes: links(1).map(link => ({ ...link, date: '2026-10-05', stage: 'declined' as const })),
  }
}

/** The changed network by its definition. */
function changedAnew(
  network: Network,
  { upsert = [], remove = [], ties = [], untie = [], outcomes = [] }: NetworkChange,
) {
  const gone = new Set(remove)
  const members = new Map(network.members.filter(({ id }) => !gone.has(id)).map(member => [member.id, member]))
  for (const member of upsert) members.set(member.id, member)
  const ends = [...untie].map(({ from, to }) => JSON.stringify([from, to].sort()))
  const stays = ({ from, to }: { from: string; to: string }) => !gone.has(from) && !gone.has(to)
  return createNetwork({
    members: members.values(),
    ties: [
      ...network.ties.filter(tie => stays(tie) && !ends.includes(JSON.stringify([tie.from, tie.to].sort()))),
      ...ties,
    ],
    outcomes: [...network.outcomes.filter(stays), ...outcomes],
  })
}

async function unlike(
  ours: Matcher,
  theirs: Matcher,
  whole: Whole,
  first: readonly string[] = [],
): Promise<string | undefined> {
  const asked = [...first, ...Array.from({ length: ASKED }, () => oneOf(theirs.network.members, whole).id)]
  const told = async (matcher: Matcher) => [
    ...asked.map(id => JSON.stringify(matcher.ranked(id, { limit: 5 }))),
    JSON.stringify(matcher.best({ limit: 4 })),
    JSON.stringify(await everybody(matcher)),
    JSON.stringify(matcher.explain(asked[0]!, theirs.network.members.find(({ id }) => id !== asked[0])!.id)),
    JSON.stringify([matcher.network.members, matcher.network.ties, matcher.network.outcomes]),
  ]
  const [one, other] = [await told(ours), await told(theirs)]
  const at = one.findIndex((text, i) => text !== other[i])
  return at < 0 ? undefined : `answer ${at}\n  updated ${one[at]}\n  anew    ${other[at]}`
}

async function everybody(matcher: Matcher): Promise<unknown[]> {
  const lists: unknown[] = []
  for await (const { member, ranked } of matcher.all({ limit: 1 })) lists.push([member, ranked])
  return lists
}
