import type { Outcome, Said, Tie } from '../members/tie.ts'
import type { ByEnd } from './by-end.ts'
import { linksAt } from './by-end.ts'

/** Ties or outcomes as plain data. */
export interface Links {
  /** Places, two a link. */
  readonly ends: Uint32Array
  /** What else a link says, as JSON, each once; and which of these a link says. */
  readonly said: readonly string[]
  readonly says: Uint32Array
}

/** Gives what links say a number, the same to what is the same. */
export class Sayings {
  readonly #known = new Map<string, number>()

  numberOf(said: Said<Tie | Outcome>): number {
    const { from: _, to: __, ...rest } = said as Partial<Tie>
    const text = JSON.stringify(rest)
    const number = this.#known.get(text) ?? this.#known.size
    this.#known.set(text, number)
    return number
  }

  all(): readonly string[] {
    return [...this.#known.keys()]
  }
}

/** Links of some kind, each read when it is asked for. */
export interface LinkReader<T extends Tie | Outcome> {
  all(): readonly T[]
  /** None for a stranger, who has no place. */
  of(place: number | undefined): readonly T[]
  /** What each says beside its ends; nothing of it is held twice. */
  readonly said: Iterable<Said<T>>
}

/** @param sorted the links by their ends */
export function linkReader<T extends Tie | Outcome>(
  { ends, said, says }: Links,
  idAt: (place: number) => string,
  sorted: () => ByEnd,
): LinkReader<T> {
  const read: (Said<T> | undefined)[] = []
  const saidBy = (link: number): Said<T> => {
    const number = says[link]!
    read[number] ??= JSON.parse(said[number]!) as Said<T>
    return read[number]
  }
  const known = new Map<number, T>()
  // The same link is the same object, as in any network.
  const linkAt = (link: number): T => {
    const rest: object = saidBy(link)
    const found = known.get(link) ?? ({ from: idAt(ends[2 * link]!), to: idAt(ends[2 * link + 1]!), ...rest } as T)
    known.set(link, found)
    return found
  }
  return {
    all: () => Array.from(says.keys(), linkAt),
    of: place => linksAt(sorted(), place, linkAt),
    said: {
      *[Symbol.iterator]() {
        for (const link of says.keys()) yield saidBy(link)
      },
    },
  }
}
