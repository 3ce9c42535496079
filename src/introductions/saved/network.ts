import { compareIds } from '../../integers/order.ts'
import type { Member } from '../../members/member.ts'
import type { Outcome, Tie } from '../../members/tie.ts'
import type { ByEnd } from '../../network/by-end.ts'
import { byEnd, linksAt } from '../../network/by-end.ts'
import type { CheckedParts, Network } from '../../network/network.ts'
import { lateNetwork, unknownMember } from '../../network/network.ts'
import { once } from '../../vocabulary/once.ts'
import type { Texts } from './texts.ts'
import { packTexts, textAt } from './texts.ts'

/** A network as plain data: who is asked about is read alone. */
export interface PackedNetwork {
  readonly ids: Texts
  /** Each as JSON. */
  readonly members: Texts
  readonly ties: PackedLinks
  readonly outcomes: PackedLinks
}

interface PackedLinks {
  /** Places, two a link. */
  readonly ends: Uint32Array
  /** What else a link says, as JSON, each once; and which of these a link says. */
  readonly said: readonly string[]
  readonly says: Uint32Array
  readonly byEnd: ByEnd
}

export function packNetwork({ members, ties, outcomes, tieEnds, outcomeEnds }: Network): PackedNetwork {
  return {
    ids: packTexts(members, ({ id }) => id),
    members: packTexts(members, member => JSON.stringify(member)),
    ties: packLinks(ties, tieEnds, members.length),
    outcomes: packLinks(outcomes, outcomeEnds, members.length),
  }
}

function packLinks(links: readonly (Tie | Outcome)[], ends: Uint32Array, size: number): PackedLinks {
  const known = new Map<string, number>()
  const says = Uint32Array.from(links, ({ from: _, to: __, ...rest }) => {
    const text = JSON.stringify(rest)
    const at = known.get(text) ?? known.size
    known.set(text, at)
    return at
  })
  return { ends, said: [...known.keys()], says, byEnd: byEnd(ends, size) }
}

export function openNetwork(packed: PackedNetwork): Network {
  const size = packed.ids.starts.length - 1
  const idAt = (place: number) => textAt(packed.ids, place)
  const read: (Member | undefined)[] = []
  const memberAt = (place: number) => (read[place] ??= JSON.parse(textAt(packed.members, place)) as Member)
  const [ties, outcomes] = [linkReader<Tie>(packed.ties, idAt), linkReader<Outcome>(packed.outcomes, idAt)]
  // What is no text has no place in the order; whoever it came from may not be bound by types.
  const placeOf = (id: string) => (typeof id === 'string' ? placeIn(idAt, size, id) : undefined)
  const parts = once(
    (): CheckedParts => ({
      members: Object.freeze(Array.from({ length: size }, (_, place) => memberAt(place))),
      ties: Object.freeze(ties.all()),
      outcomes: Object.freeze(outcomes.all()),
      tieEnds: packed.ties.ends,
      outcomeEnds: packed.outcomes.ends,
    }),
  )
  const places = once(() => new Map(Array.from({ length: size }, (_, place) => [idAt(place), place] as const)))
  return lateNetwork(parts, places, {
    member: id => memberAt(placeOf(id) ?? unknownMember(id)),
    memberAt,
    has: id => placeOf(id) !== undefined,
    placeOf,
    tiesOf: id => ties.of(placeOf(id)),
    outcomesOf: id => outcomes.of(placeOf(id)),
  })
}

/** Ids stand in order. */
function placeIn(idAt: (place: number) => string, size: number, id: string): number | undefined {
  let [low, high] = [0, size - 1]
  while (low <= high) {
    const middle = (low + high) >>> 1
    const order = compareIds(idAt(middle), id)
    if (order === 0) return middle
    if (order < 0) low = middle + 1
    else high = middle - 1
  }
  return undefined
}

function linkReader<T extends Tie | Outcome>(
  { ends, said, says, byEnd: sorted }: PackedLinks,
  idAt: (place: number) => string,
) {
  const rest: (object | undefined)[] = []
  const read = (link: number): T => {
    const text = says[link]!
    rest[text] ??= JSON.parse(said[text]!) as object
    return { from: idAt(ends[2 * link]!), to: idAt(ends[2 * link + 1]!), ...rest[text] } as T
  }
  const known = new Map<number, T>()
  // The same link is the same object, as in any network.
  const linkAt = (link: number) => {
    const found = known.get(link) ?? read(link)
    known.set(link, found)
    return found
  }
  return {
    all: () => Array.from(says.keys(), linkAt),
    of: (place: number | undefined): readonly T[] => linksAt(sorted, place, linkAt),
  }
}
