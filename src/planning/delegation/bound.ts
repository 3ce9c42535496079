import type { StopSignal } from '../../introductions/stop-signal.ts'
import type { Party } from './party.ts'
import { Ranking } from './ranking.ts'

export interface Effort {
  readonly work: number
  readonly signal?: StopSignal | undefined
  readonly onProgress?: ((progress: { done: number; work: number; worth: number }) => void) | undefined
}

/** Candidates looked at for one group that count as a group. */
const LOOKS = 64
const BETWEEN = 1000

/**
 * Looks for a better group than the best by branch and bound, from the pins on: whoever adds most joins, or stays out for good; a
 * branch ends where even the best gains left could not reach the best group. No deeper than there are seats: who stays out is
 * passed by in the ranking of those left, and only who joins begins another.
 */
export function bound(party: Party, effort: Effort): { readonly optimal: boolean; readonly work: number } {
  const { work, signal, onProgress } = effort
  let done = 0
  const count = () => {
    if (done++ % BETWEEN === 0) onProgress?.({ done, work, worth: party.bestWorth })
  }
  const onLook = (looks: number) => looks % LOOKS === 0 && done < work && count()
  for (const place of party.chosen) party.remove(place)
  const branches = [new Branch(party, Ranking.of(party.cover, party.others, onLook))]
  while (branches.length > 0) {
    if (done >= work || signal?.aborted === true) return { optimal: false, work: done }
    count()
    party.note()
    const branch = branches[branches.length - 1]!
    if (!branch.canReachMore()) {
      branches.pop()
      branches[branches.length - 1]?.pass()
      continue
    }
    const next = branch.join()
    if (next !== undefined) branches.push(next)
  }
  return { optimal: true, work: done }
}

/** A group, and those who could join it one after the other. */
class Branch {
  readonly #party: Party
  readonly #ranking: Ranking
  readonly #seats: number
  #at = 0
  /** What the foremost add each by themselves, as many as there are seats. */
  #gains = 0
  #counted = 0

  constructor(party: Party, ranking: Ranking) {
    this.#party = party
    this.#ranking = ranking
    this.#seats = party.seatsLeft
  }

  /** Is there a seat and somebody for it, and could the group still become worth more than the best? */
  canReachMore(): boolean {
    if (this.#seats === 0) return false
    for (; this.#counted < this.#at + this.#seats; this.#counted++) {
      const next = this.#ranking.at(this.#counted)
      if (next === undefined) break
      this.#gains += next.gain
    }
    return this.#counted > this.#at && this.#party.cover.worth + this.#gains > this.#party.bestWorth
  }

  /** The branch in which the foremost joins; without one, the foremost may not, and is passed. */
  join(): Branch | undefined {
    const { place } = this.#ranking.at(this.#at)!
    if (this.#party.mayJoin(place)) {
      this.#party.add(place)
      return new Branch(this.#party, this.#ranking.after(this.#at + 1))
    }
    this.#gains -= this.#ranking.at(this.#at++)!.gain
    return undefined
  }

  /** Whoever joined leaves, for good. */
  pass(): void {
    const { place, gain } = this.#ranking.at(this.#at++)!
    this.#party.remove(place)
    this.#gains -= gain
  }
}
