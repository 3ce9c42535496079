import { maskRejected } from '../../src/adapters/csv/index.ts'
import { admitMembers, admitTies, createMatcher, createNetwork, viewIntroduction } from '../../src/index.ts'
import { REGIONS } from '../../src/vocabulary/regions.ts'
import { createRandom } from '../oracle/worlds/random.ts'
import type { RandomWorld } from '../oracle/worlds.ts'
import { randomWorld } from '../oracle/worlds.ts'
import type { Proof } from '../proof.ts'
import type { Subject } from './outputs.ts'
import { ALL, OUTPUTS, outputOf, subjectOf } from './outputs.ts'
import { mayKnowOrigin, mayKnowTie } from './withheld.ts'

/**
 * Every private value of random networks is a token that stands nowhere else. No output made for an audience, no text for a
 * viewer, no message about a bad row and no error has a token that its reader may not know, in any of these writings: plain,
 * in other case, in base64 at any offset, in hexadecimal, percent-encoded, with two bytes a character, backwards.
 * `count` is of outputs.
 */
export const full = 50_000
export const reduced = 600

const EVERY = 10

interface Token {
  readonly text: string
  /** Whether the audience may know it. */
  readonly isOpen: boolean
  /** Whether it may be known to every member. */
  readonly isOpenToMembers: boolean
}

export async function run(count: number, seed: number): Promise<Proof> {
  const failures: string[] = []
  const figures = { networks: 0, tokens: 0, rightlyShown: 0 }
  let checked = 0
  for (let i = 0; checked < count && failures.length < 5; i++) {
    const bare = randomWorld(seed + i, REGIONS)
    if (bare.members.length < 2 || bare.policy.blind !== undefined) continue
    const { world, tokens } = tainted(bare, seed + i)
    figures.networks++
    figures.tokens += tokens.length
    for (const { name, text, isForMembers } of outputsOf(world, figures.networks % EVERY === 0)) {
      checked++
      const shown = tokens.filter(token => holds(text, token.text))
      figures.rightlyShown += shown.length > 0 ? 1 : 0
      const wrong = shown.find(token => !(isForMembers ? token.isOpenToMembers : token.isOpen))
      if (wrong !== undefined) failures.push(`seed ${seed + i}: ${name} shows ${wrong.text}`)
    }
  }
  return { checked, failures, figures }
}

/** The world with a token for every origin, contact, label and kind of private tie. */
function tainted(world: RandomWorld, seed: number): { readonly world: RandomWorld; readonly tokens: readonly Token[] } {
  const random = createRandom(seed)
  const tokens: Token[] = []
  const token = (what: string, isOpen: boolean, isOpenToMembers: boolean) => {
    const text = `Tq${what}${tokens.length}x${random.whole(1000, 9999)}z`
    tokens.push({ text, isOpen, isOpenToMembers })
    return text
  }
  const { audience } = world
  const members = world.members.map(member => {
    const isOneself = typeof audience === 'object' && audience.member === member.id
    const isSeen = mayKnowOrigin(member, audience)
    const ofOrigin = () => token('Origin', isSeen, mayKnowOrigin(member, 'members'))
    return {
      ...member,
      ...(random.chance(0.7) ? { originCountries: [ofOrigin(), ...random.some(['DE', 'TR'], 1)] } : {}),
      ...(random.chance(0.7) ? { originPlace: ofOrigin() } : {}),
      contact: token('Contact', isOneself, false),
      labels: { [token('Label', false, false)]: token('Group', false, false) },
    }
  })
  const ties = world.ties.map(tie =>
    tie.private === true ? { ...tie, kind: token('Tie', mayKnowTie(tie, audience), false) } : tie,
  )
  return { world: { ...world, members, ties } as RandomWorld, tokens }
}

/** Made for who takes part, whoever the matcher is made for. */
const FOR_MEMBERS: ReadonlySet<string> = new Set(['letters', 'firstStep', 'viewFlow'])

interface Output {
  readonly name: string
  readonly text: string
  readonly isForMembers: boolean
}

function* outputsOf(world: RandomWorld, isWhole: boolean): Generator<Output> {
  const subject = subjectOf(world)
  for (const [name, make] of Object.entries(isWhole ? ALL : OUTPUTS)) {
    // What a caller hands over whole comes back as it was seen: only what is made for the audience is looked at.
    if (name === 'viewIntroduction') continue
    yield { name, text: outputOf(subject, make), isForMembers: FOR_MEMBERS.has(name) }
  }
  yield* viewsOf(subject)
  yield* errorsOf(subject)
  yield { name: 'issues and masked rows', text: brokenRows(world), isForMembers: true }
}

function* viewsOf({ matcher, ids: [a = '', b = ''] }: Subject): Generator<Output> {
  for (const viewer of ['from', 'to', 'introducer', 'public'] as const) {
    const text = JSON.stringify(viewIntroduction(matcher, a, b, { viewer, locale: 'tr' })) ?? ''
    yield { name: `viewIntroduction ${viewer}`, text, isForMembers: true }
  }
}

/** Wrong calls over whole records. */
function* errorsOf({ world, network, matcher }: Subject): Generator<Output> {
  const [member, other] = world.members
  const wrong: readonly (() => unknown)[] = [
    () => createNetwork({ members: [member, member] as never }),
    () => createNetwork({ members: [{ ...member, id: 7 }] as never }),
    () => createNetwork({ members: [member] as never, ties: world.ties as never, outcomes: world.outcomes as never }),
    () =>
      createNetwork({
        members: world.members as never,
        ties: [{ ...member, from: member?.id, to: 'nobody' }] as never,
      }),
    () => createMatcher(network, member as never),
    () => createMatcher(network, undefined, member as never),
    () => createMatcher(network, undefined, { audience: other as never }),
    () => matcher.introductions(member as never),
    () => matcher.introductions(member!.id, { where: other as never }),
    () => matcher.update({ upsert: [{ ...member, id: undefined }] as never }),
    () => matcher.update({ ties: [{ ...other, from: member!.id }] as never }),
  ]
  const text = wrong.map(call => thrown(call)).join('\n')
  yield { name: 'errors', text, isForMembers: true }
}

function thrown(call: () => unknown): string {
  try {
    call()
    return ''
  } catch (error) {
    return error instanceof Error ? `${error.message} ${JSON.stringify(error)} ${String(error.cause)}` : String(error)
  }
}

/** Rows with something wrong in and beside their private fields. */
function brokenRows(world: RandomWorld): string {
  const rows = world.members.map((member, i) => ({
    ...member,
    kind: 'x',
    consent: i % 2 === 0 ? 'perhaps' : member.consent,
    name: i % 3 === 0 ? '' : member.name,
  }))
  const admitted = admitMembers(rows as never)
  const ties = world.ties.filter(tie => tie.private === true).map(tie => ({ ...tie, to: 'nobody', since: tie.kind }))
  const { rejected, issues } = admitTies(ties as never, world.members as never)
  return JSON.stringify([
    admitted.issues,
    maskRejected(admitted.rejected, admitted.mapping),
    issues,
    rejected.map(row => row.issues),
  ])
}

function holds(text: string, token: string): boolean {
  return writings(token).some(one => text.includes(one)) || text.toLowerCase().includes(token.toLowerCase())
}

function writings(token: string): readonly string[] {
  const bytes = Buffer.from(token)
  const at = (shift: number) => {
    const whole = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64')
    return whole.slice(shift === 0 ? 0 : shift + 1, -4)
  }
  const percent = [...bytes].map(byte => `%${byte.toString(16).toUpperCase()}`).join('')
  return [bytes.toString('hex'), [...token].join('\0'), [...token].reverse().join(''), percent, at(0), at(1), at(2)]
}
