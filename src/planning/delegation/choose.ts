import type { Effort } from './bound.ts'
import { bound } from './bound.ts'
import { Cover } from './cover.ts'
import type { Parties } from './party.ts'
import { Party } from './party.ts'
import { Ranking } from './ranking.ts'

export interface Choice extends Parties, Effort {}

export interface Chosen {
  /** Pins first, then in the order of what each added. */
  readonly places: readonly number[]
  /** No group is worth more. */
  readonly optimal: boolean
  /** Groups looked at. */
  readonly work: number
  /** False if a signal stopped the search. */
  readonly finished: boolean
}

/** Lazy greedy, then exchanges of one for one, then branch and bound as far as the work reaches; no seat empty that may be taken. */
export function choose(choice: Choice): Chosen {
  const party = new Party(choice)
  fill(party)
  exchange(party, choice)
  const { optimal, work } = bound(party, choice)
  party.restore()
  // A better group that was found may be a smaller one: whoever adds nothing still takes an empty seat, as in the greedy one.
  fill(party)
  return { places: inOrder(choice, party.chosen), optimal, work, finished: choice.signal?.aborted !== true }
}

/** Whoever adds most joins, one after the other; who may not once, may not later. */
function fill(party: Party): void {
  let ranking = Ranking.of(party.cover, party.others)
  for (let at = 0; party.seatsLeft > 0; at++) {
    const next = ranking.at(at)
    if (next === undefined) break
    if (!party.mayJoin(next.place)) continue
    party.add(next.place)
    ranking = ranking.after(at + 1)
    at = -1
  }
  party.note()
}

function exchange(party: Party, { signal }: Effort): void {
  let isBetter = true
  while (isBetter && signal?.aborted !== true) {
    isBetter = false
    for (const out of party.chosen) if (replace(party, out)) isBetter = true
  }
  party.note()
}

function replace(party: Party, out: number): boolean {
  const { cover, others } = party
  party.remove(out)
  let [best, most] = [out, cover.gain(out)]
  for (const other of others) {
    const gain = cover.gain(other)
    if (gain > most && party.mayJoin(other)) [best, most] = [other, gain]
  }
  party.add(best)
  return best !== out
}

function inOrder({ shares, groups, pins }: Parties, places: readonly number[]): readonly number[] {
  const cover = new Cover(shares, groups)
  for (const pin of pins) cover.add(pin)
  const left = places.filter(place => !pins.includes(place)).sort((p, q) => p - q)
  const order = [...pins]
  let ranking = Ranking.of(cover, left)
  for (let next = ranking.at(0); next !== undefined; next = ranking.at(0)) {
    cover.add(next.place)
    order.push(next.place)
    ranking = ranking.after(1)
  }
  return order
}
