import { expectKeys, expectObject } from '../../errors/expect.ts'
import { misuse } from '../../errors/kontor-error.ts'
import type { Matcher } from '../../introductions/matcher.ts'
import type { MemberField } from '../../members/blind.ts'
import type { Member } from '../../members/member.ts'
import type { Audience } from '../../members/seen.ts'
import { expectAudience, seenMember, seesTie } from '../../members/seen.ts'
import type { Outcome, Tie } from '../../members/tie.ts'

/** A list, a generator, or a stream of objects. */
export type Stream<T> = Iterable<T> | AsyncIterable<T>

/**
 * Admitted members and what joins them, read once and piece by piece: more of them than one process holds. Of members with
 * the same id the last counts.
 */
export interface Streams {
  readonly members: Stream<Member>
  readonly ties?: Stream<Tie>
  readonly outcomes?: Stream<Outcome>
  /** Who will see the answers. What the audience may not see is left out before anything is sent. @defaultValue 'members' */
  readonly audience?: Audience
  /**
   * What this state of the data is called, such as the day of its export. A load that broke off goes on where it stood when
   * it is run again under the same name, with the same streams in the same order. @defaultValue none: begins anew
   */
  readonly version?: string
}

const PARTS = ['members', 'ties', 'outcomes', 'audience', 'version'] satisfies readonly (keyof Streams)[]

/** Streams as the audience sees them; a tie that it does not see keeps its place. */
export interface SeenStreams {
  readonly members: Stream<Member>
  readonly ties: Stream<Tie>
  readonly outcomes: Stream<Outcome>
  readonly version: string | undefined
  readonly seen: (member: Member) => Member
  readonly isSeen: (tie: Tie) => boolean
}

/** @param blind fields that nobody is to see; a matcher's network is without them */
export function readSource(source: Pick<Matcher, 'network'> | Streams, blind: readonly MemberField[]): SeenStreams {
  const told = expectObject('source', source, { expected: 'a matcher, or { members, ties, outcomes, audience }' })
  if ('network' in told) {
    const { members, ties, outcomes } = told.network
    return { members, ties, outcomes, version: undefined, seen: member => member, isSeen: () => true }
  }
  const { members, ties = [], outcomes = [], audience = 'members', version } = expectKeys('source', told, PARTS)
  for (const [name, stream] of Object.entries({ members, ties, outcomes })) expectStream(name, stream)
  if (version !== undefined && (typeof version !== 'string' || version === ''))
    throw misuse('version', 'a name of the data', version)
  const viewer = expectAudience(audience)
  return {
    members,
    ties,
    outcomes,
    version,
    seen: member => seenMember(member, viewer, blind),
    isSeen: tie => seesTie(tie, viewer),
  }
}

function expectStream(name: string, value: unknown): void {
  const isStream =
    typeof value === 'object' && value !== null && (Symbol.iterator in value || Symbol.asyncIterator in value)
  if (!isStream) throw misuse(name, 'a list or a stream', value)
}

/** What a stream gives, in lists of at most so many. */
export async function* batches<T>(stream: Stream<T>, size: number): AsyncGenerator<readonly T[]> {
  const batch: T[] = []
  // Waiting for each of millions that are there already would take longer than sending them.
  if (Symbol.iterator in stream) {
    for (const one of stream) if (batch.push(one) === size) yield batch.splice(0)
  } else {
    for await (const one of stream) if (batch.push(one) === size) yield batch.splice(0)
  }
  if (batch.length > 0) yield batch
}
