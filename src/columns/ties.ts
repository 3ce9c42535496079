import type { Network } from '../network/network.ts'
import { walkOf } from '../network/walk.ts'
import { FULL, rarityOfSum, strengthOf } from '../scoring/contacts.ts'
import { uint16, uint32 } from './lists.ts'
import type { Room } from './room.ts'

/**
 * Who is tied to whom, by place: the contacts of place p are contacts[starts[p]] … contacts[ends[p] − 1], going up, with
 * strengths in thousandths, and each member's rarity r(x).
 */
export interface TieColumns {
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly contacts: Uint32Array
  readonly strengths: Uint16Array
  readonly rarities: Uint16Array
}

/** Both ends of every tie: the other ends of place p are others[starts[p]] … others[starts[p + 1] − 1]. */
interface Ends {
  readonly starts: Uint32Array
  readonly others: Uint32Array
  readonly strengths: Uint16Array
}

/**
 * Several ties of a pair add up, to at most one whole tie, as in the reference reader.
 * @param placeAt from the order of ids to place
 */
export function packTies(network: Network, placeAt: Uint32Array, room: Room): TieColumns {
  return merged(turned(bothEnds(network, placeAt)), room)
}

function bothEnds(network: Network, placeAt: Uint32Array): Ends {
  const ends = network.tieEnds.map(end => placeAt[end]!)
  const starts = new Uint32Array(placeAt.length + 1)
  for (const end of ends) starts[end + 1]!++
  for (let p = 0; p < placeAt.length; p++) starts[p + 1]! += starts[p]!
  const next = starts.slice()
  const others = new Uint32Array(ends.length)
  const strengths = new Uint16Array(ends.length)
  let i = 0
  for (const tie of walkOf(network).ties) {
    const strength = strengthOf(tie)
    const one = next[ends[i]!]!++
    const other = next[ends[i + 1]!]!++
    others[one] = ends[i + 1]!
    others[other] = ends[i]!
    strengths[one] = strengths[other] = strength
    i += 2
  }
  return { starts, others, strengths }
}

/** The same ends, listed by the others in the order of the ones. Every tie stands both ways, so this sorts every list. */
function turned({ starts, others, strengths }: Ends): Ends {
  const next = starts.slice()
  const back = new Uint32Array(others.length)
  const same = new Uint16Array(others.length)
  for (let place = 0; place < starts.length - 1; place++) {
    for (let j = starts[place]!; j < starts[place + 1]!; j++) {
      const at = next[others[j]!]!++
      back[at] = place
      same[at] = strengths[j]!
    }
  }
  return { starts, others: back, strengths: same }
}

/** Adds up the strengths of the same contact. */
function merged({ starts, others, strengths }: Ends, room: Room): TieColumns {
  const n = starts.length - 1
  const many = n + room.members
  const columns = { starts: uint32(many), ends: uint32(many), rarities: uint16(many) }
  let length = 0
  for (let place = 0; place < n; place++) {
    const begin = length
    let sum = 0
    for (let j = starts[place]!; j < starts[place + 1]!; j++) {
      const isSame = length > begin && others[length - 1] === others[j]
      const before = isSame ? strengths[length - 1]! : 0
      if (!isSame) others[length++] = others[j]!
      const whole = Math.min(FULL, before + strengths[j]!)
      sum += whole - before
      strengths[length - 1] = whole
    }
    columns.starts[place] = begin
    columns.ends[place] = length
    columns.rarities[place] = rarityOfSum(sum)
  }
  columns.rarities.fill(FULL, n)
  const contacts = uint32(length + room.contacts)
  contacts.set(others.subarray(0, length))
  const kept = uint16(length + room.contacts)
  kept.set(strengths.subarray(0, length))
  return { ...columns, contacts, strengths: kept }
}
