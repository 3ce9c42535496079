import { compareIds } from '../../integers/order.ts'
import type { Member } from '../../members/member.ts'
import type { ByEnd } from '../../network/by-end.ts'
import { byEnd } from '../../network/by-end.ts'
import type { Links } from '../../network/links.ts'
import { Sayings } from '../../network/links.ts'
import type { Network } from '../../network/network.ts'
import { packedNetwork } from '../../network/packed-network.ts'
import type { Walk } from '../../network/walk.ts'
import { walkOf } from '../../network/walk.ts'
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

interface PackedLinks extends Links {
  readonly byEnd: ByEnd
}

export function packNetwork(network: Network): PackedNetwork {
  const { size, members, ties } = walkOf(network)
  return {
    ids: packTexts(members, size, ({ id }) => id),
    members: packTexts(members, size, member => JSON.stringify(member)),
    ties: packLinks(ties, network.tieEnds, size),
    outcomes: packLinks(network.outcomes, network.outcomeEnds, size),
  }
}

function packLinks(links: Walk['ties'] | Network['outcomes'], ends: Uint32Array, size: number): PackedLinks {
  const sayings = new Sayings()
  const says = new Uint32Array(ends.length / 2)
  let at = 0
  for (const link of links) says[at++] = sayings.numberOf(link)
  return { ends, said: sayings.all(), says, byEnd: byEnd(ends, size) }
}

export function openNetwork({ ids, members, ties, outcomes }: PackedNetwork): Network {
  const size = ids.starts.length - 1
  const idAt = (place: number) => textAt(ids, place)
  const read = (place: number) => JSON.parse(textAt(members, place)) as Member
  return packedNetwork({
    records: {
      size,
      idAt,
      placeOf: id => placeIn(idAt, size, id),
      read,
      bare: read,
    },
    ties,
    outcomes,
    tiesByEnd: () => ties.byEnd,
    outcomesByEnd: () => outcomes.byEnd,
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
