import Fuse, { type IFuseOptions } from 'fuse.js'
import { editDistance } from './distance.ts'
import { once } from './once.ts'

/** One label of a lexicon: a word, already folded into a key, and what it stands for. */
export interface Label {
  readonly key: string
  readonly code: string
  readonly via: 'name' | 'alias'
}

/** A near label: `distance` counts the edits between it and the word asked for. */
export interface Guess {
  readonly code: string
  readonly distance: number
}

export interface Lexicon {
  /** Every code a key stands for: none, one, or several when the word has several meanings. */
  exact(key: string): readonly Label[]
  /** Codes whose labels look alike, nearest first, each once. */
  propose(key: string): readonly Guess[]
}

const NOTHING: readonly Label[] = []
/** Longer words are cut: Fuse's time grows with query length × rows, and no name of ours is longer. */
export const LONGEST_WORD = 64
const FUSE_OPTIONS = {
  keys: ['key'],
  threshold: 0.4,
  ignoreDiacritics: true,
  ignoreFieldNorm: true,
} satisfies IFuseOptions<Label>

/** `make` lists the labels; it runs at the first question. Fuse's index is built at the first word that is not exact. */
export function createLexicon(make: () => readonly Label[]): Lexicon {
  const labels = once(make)
  const byKey = once(() => indexByKey(labels()))
  const fuse = once(() => new Fuse(labels().filter(isLongEnough), FUSE_OPTIONS))
  return {
    exact: key => byKey().get(key) ?? NOTHING,
    propose: key => nearest(key, fuse().search(key.slice(0, LONGEST_WORD), { limit: 24 })),
  }
}

function indexByKey(labels: readonly Label[]): Map<string, Label[]> {
  const index = new Map<string, Label[]>()
  for (const label of labels) {
    const known = index.get(label.key)
    if (known === undefined) index.set(label.key, [label])
    else if (!known.some(other => other.code === label.code)) known.push(label)
  }
  return index
}

/** Abbreviations have no near spellings. */
function isLongEnough(label: Label): boolean {
  return label.key.length >= 4
}

function nearest(key: string, found: readonly { readonly item: Label }[]): Guess[] {
  const best = new Map<string, number>()
  for (const { item } of found) {
    const distance = editDistance(key, item.key, Math.max(key.length, item.key.length))
    const known = best.get(item.code)
    if (known === undefined || distance < known) best.set(item.code, distance)
  }
  return [...best].map(([code, distance]) => ({ code, distance })).sort((a, b) => a.distance - b.distance)
}

/** Words shorter than this are asked about, never corrected: one edit turns too many of them into each other. */
const SHORTEST_CORRECTED = 6

/**
 * The guess that may be taken without asking: within max(1, ⌊length / 5⌋) edits, and clearly ahead: the next code is at least
 * two edits further (one suffices from nine letters on, where a second name that near is a spelling of its own).
 */
export function clearGuess(key: string, guesses: readonly Guess[]): Guess | undefined {
  const [first, second] = guesses
  if (first === undefined || key.length < SHORTEST_CORRECTED) return undefined
  if (first.distance > Math.max(1, Math.floor(key.length / 5))) return undefined
  const margin = key.length >= 9 ? 1 : 2
  return second === undefined || second.distance >= first.distance + margin ? first : undefined
}
