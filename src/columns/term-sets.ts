import { Growing } from '../integers/growing.ts'
import type { Lists } from './lists.ts'
import { ordinals, uint32 } from './lists.ts'
import type { Room } from './room.ts'

/** The set of no terms, in every field. */
export const EMPTY_SET = 0

/**
 * The different sets of terms that occur in a field, each kept once with its terms going up. Two members have equal sets
 * exactly if they have the same ordinal.
 */
export class TermSets {
  readonly #starts = new Growing()
  readonly #terms = new Growing()
  #table = new Int32Array(1024).fill(-1)

  constructor() {
    this.#starts.push(0)
    this.#starts.push(0)
  }

  get count(): number {
    return this.#starts.length - 1
  }

  /** The ordinal of a set, new if need be. @param terms ordinals; they are put in order and repetitions taken out. */
  add(terms: number[]): number {
    if (terms.length === 0) return EMPTY_SET
    toSet(terms)
    let slot = hashOf(terms) & (this.#table.length - 1)
    for (;;) {
      const known = this.#table[slot]!
      if (known < 0) break
      if (this.#equals(known, terms)) return known
      slot = (slot + 1) & (this.#table.length - 1)
    }
    const set = this.count
    for (const term of terms) this.#terms.push(term)
    this.#starts.push(this.#terms.length)
    this.#table[slot] = set
    if (2 * this.count > this.#table.length) this.#widen()
    return set
  }

  /** @param most more than any term's ordinal */
  packed(most: number, room: Room): Lists {
    const starts = this.#starts.copyTo(uint32(this.#starts.length + room.members))
    const terms = this.#terms.copyTo(ordinals(this.#terms.length + room.terms, most))
    return { starts: starts.subarray(0, this.#starts.length), terms }
  }

  /** Appends the terms of a set to a list. */
  read(set: number, into: number[]): void {
    for (let j = this.#starts.at(set); j < this.#starts.at(set + 1); j++) into.push(this.#terms.at(j))
  }

  #equals(set: number, terms: readonly number[]): boolean {
    const from = this.#starts.at(set)
    if (this.#starts.at(set + 1) - from !== terms.length) return false
    for (let i = 0; i < terms.length; i++) if (this.#terms.at(from + i) !== terms[i]) return false
    return true
  }

  #widen(): void {
    const table = new Int32Array(2 * this.#table.length).fill(-1)
    for (let set = 1; set < this.count; set++) {
      const terms: number[] = []
      this.read(set, terms)
      let slot = hashOf(terms) & (table.length - 1)
      while (table[slot]! >= 0) slot = (slot + 1) & (table.length - 1)
      table[slot] = set
    }
    this.#table = table
  }
}

/** More than this are sorted by the engine, which takes a call for every comparison. */
const MOST_INSERTED = 16

function inOrder(terms: number[]): void {
  for (let i = 1; i < terms.length; i++) {
    const term = terms[i]!
    let at = i
    for (; at > 0 && terms[at - 1]! > term; at--) terms[at] = terms[at - 1]!
    terms[at] = term
  }
}

/** Puts terms in order, each once. */
export function toSet(terms: number[]): void {
  if (terms.length < 2) return
  if (terms.length > MOST_INSERTED) terms.sort((a, b) => a - b)
  else inOrder(terms)
  let kept = 1
  for (let i = 1; i < terms.length; i++) if (terms[i] !== terms[i - 1]) terms[kept++] = terms[i]!
  terms.length = kept
}

function hashOf(terms: readonly number[]): number {
  let hash = terms.length
  for (const term of terms) hash = Math.imul(hash ^ term, 0x9e3779b1) ^ (hash >>> 15)
  return (hash ^ (hash >>> 13)) >>> 0
}
