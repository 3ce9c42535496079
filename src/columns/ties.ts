import type { Tie } from '../members/tie.ts'
import { rarityOfSum, strengthOf } from '../scoring/contacts.ts'
import { uint16, uint32 } from './lists.ts'

/** Who is tied to whom, by place: contacts going up, with strengths in thousandths, and each member's rarity r(x). */
export interface TieColumns {
  readonly starts: Uint32Array
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

const FULL = 1000

/** Several ties of a pair add up, to at most one whole tie, as in the reference reader. */
export function packTies(ties: readonly Tie[], placeOf: ReadonlyMap<string, number>): TieColumns {
  return merged(turned(bothEnds(ties, placeOf)))
}

function bothEnds(ties: readonly Tie[], placeOf: ReadonlyMap<string, number>): Ends {
  const ends = new Uint32Array(2 * ties.length)
  const starts = new Uint32Array(placeOf.size + 1)
  for (let i = 0; i < ties.length; i++) {
    const { from, to } = ties[i]!
    ends[2 * i] = placeOf.get(from)!
    ends[2 * i + 1] = placeOf.get(to)!
    starts[ends[2 * i]! + 1]!++
    starts[ends[2 * i + 1]! + 1]!++
  }
  for (let p = 0; p < placeOf.size; p++) starts[p + 1]! += starts[p]!
  const next = starts.slice()
  const others = new Uint32Array(ends.length)
  const strengths = new Uint16Array(ends.length)
  for (let i = 0; i < ends.length; i++) {
    const at = next[ends[i]!]!++
    others[at] = ends[i ^ 1]!
    strengths[at] = strengthOf(ties[i >>> 1]!)
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
function merged({ starts, others, strengths }: Ends): TieColumns {
  const n = starts.length - 1
  const mergedStarts = uint32(n + 1)
  const rarities = uint16(n)
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
    mergedStarts[place + 1] = length
    rarities[place] = rarityOfSum(sum)
  }
  const contacts = uint32(length)
  contacts.set(others.subarray(0, length))
  const kept = uint16(length)
  kept.set(strengths.subarray(0, length))
  return { starts: mergedStarts, contacts, strengths: kept, rarities }
}
