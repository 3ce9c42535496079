import type { FitOptions, Outcome, PolicyInput } from '../../src/index.ts'
import { type createMatcher, createNetwork, erase, fitPolicy, learningPolicy } from '../../src/index.ts'
import { renameWorld } from '../laws/rename.ts'
import { createRandom } from '../oracle/worlds/random.ts'
import type { RandomWorld } from '../oracle/worlds.ts'
import { randomWorld } from '../oracle/worlds.ts'
import type { Proof } from '../proof.ts'
import { OUTPUTS, outputOf, subjectOf } from '../trust/outputs.ts'

/**
 * One member of each random network is erased. Its id, name and contact and what only it offers are marks that stand nowhere
 * else: no artefact has one, in any encoding of text, and all of them equal what is made from the rows without the member.
 */
export const full = 1000
export const reduced = 30

const MARK = 'Zq7Gone'

export async function run(count: number, seed: number): Promise<Proof> {
  const failures: string[] = []
  const figures = { artefacts: 0, refitted: 0 }
  let checked = 0
  for (let i = 0; checked < count && failures.length < 5; i++) {
    const world = randomWorld(seed + i)
    if (world.members.length < 2) continue
    checked++
    const random = createRandom(seed + i)
    const chosen = random.pick(world.members).id
    const marked = withMarks(world, chosen)
    const fit: FitOptions = {
      base: random.chance(0.5) ? learningPolicy() : (world.policy as PolicyInput),
      seed: i,
      audience: 'manager',
    }
    const found = difference(marked, worldWithout(marked), fit)
    figures.artefacts += found.artefacts
    figures.refitted += found.isRefitted ? 1 : 0
    failures.push(...found.names.map(name => `seed ${seed + i}: ${name}`))
  }
  return { checked, failures, figures }
}

function withMarks(world: RandomWorld, id: string): RandomWorld {
  const gone = `${MARK}Id`
  const renamed = renameWorld(world, new Map([[id, gone]]))
  const others = renamed.members.filter(member => member.id !== gone).map(({ id: other }) => other)
  const [one = '', other] = others
  const told: readonly Outcome[] =
    other === undefined ? [] : [{ from: one, to: other, date: '2025-01-01', stage: 'met', by: gone }]
  return {
    ...renamed,
    audience: typeof renamed.audience === 'object' && renamed.audience.member === gone ? 'members' : renamed.audience,
    members: renamed.members.map(member =>
      member.id === gone
        ? {
            ...member,
            name: `${MARK}Name`,
            contact: `${MARK}Contact`,
            offers: [...(member.offers ?? []), `${MARK}Offer`],
          }
        : member.id === one
          ? { ...member, avoid: [...(member.avoid ?? []), gone] }
          : member,
    ),
    outcomes: [...renamed.outcomes, ...told, { from: gone, to: one, date: '2025-02-02', stage: 'partners' }],
  } as RandomWorld
}

/** The rows as they would be had the member never been, written once more. */
function worldWithout(world: RandomWorld): RandomWorld {
  const gone = `${MARK}Id`
  const isOther = ({ from, to }: { readonly from: string; readonly to: string }) => from !== gone && to !== gone
  const text = JSON.stringify(
    world.members.filter(({ id }) => id !== gone),
    (key, value: unknown) => {
      if (key !== 'avoid' || !Array.isArray(value)) return value
      const left = value.filter(id => id !== gone)
      return left.length === 0 && value.length > 0 ? undefined : left
    },
  )
  return {
    ...world,
    members: JSON.parse(text) as RandomWorld['members'],
    ties: world.ties.filter(isOther),
    outcomes: world.outcomes
      .filter(isOther)
      .map(outcome =>
        JSON.parse(
          JSON.stringify(outcome, (key, value: unknown) => (key === 'by' && value === gone ? undefined : value)),
        ),
      ),
  }
}

function difference(world: RandomWorld, never: RandomWorld, fit: FitOptions) {
  const [before, rebuilt] = [subjectOf(world), subjectOf(never)]
  const outcomes = world.outcomes as readonly Outcome[]
  const erased = erase({ network: before.network, matcher: before.matcher, outcomes, fit }, `${MARK}Id`, {
    now: '2026-11-27',
  })
  const after = { ...rebuilt, network: erased.network, matcher: erased.matcher! }
  const policy = fitPolicy(
    createNetwork({ members: never.members, ties: never.ties, outcomes: never.outcomes as never }),
    never.outcomes as never,
    fit,
  )
  const made: (readonly [string, string, string])[] = [
    ['network', JSON.stringify(partsOf(erased.network)), JSON.stringify(partsOf(rebuilt.network))],
    ['outcomes', JSON.stringify(erased.outcomes), JSON.stringify(never.outcomes)],
    ['policy', JSON.stringify(erased.policy), JSON.stringify(policy)],
    ['receipt', JSON.stringify(erased.receipt), ''],
    ['saved', saved(after.matcher), saved(rebuilt.matcher)],
    ...Object.entries(OUTPUTS).map(([name, make]) => [name, outputOf(after, make), outputOf(rebuilt, make)] as const),
  ]
  const names = made.flatMap(([name, one, other]) => [
    ...(one === other || name === 'receipt' ? [] : [`${name} differs from a rebuild`]),
    ...(holdsMark(one) ? [`${name} still holds the member`] : []),
  ])
  return { names, artefacts: made.length, isRefitted: erased.policy?.learned !== undefined }
}

function partsOf({ members, ties, outcomes }: ReturnType<typeof createNetwork>) {
  return [members, ties, outcomes]
}

/** Policies with functions of one's own are not saved. */
function saved(matcher: ReturnType<typeof createMatcher>): string {
  try {
    return Buffer.from(matcher.save()).toString('latin1')
  } catch (error) {
    return String(error)
  }
}

/** As text in one byte or two a character, in base64 at any offset, and in hexadecimal. */
function holdsMark(text: string): boolean {
  const bytes = Buffer.from(MARK)
  const inBase64 = [0, 1, 2].map(shift =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .slice(shift === 0 ? 0 : shift + 1, -4),
  )
  const wide = [...MARK].join('\0')
  return [MARK, wide, bytes.toString('hex'), ...inBase64].some(one => text.includes(one))
}
