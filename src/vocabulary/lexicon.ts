import Fuse, { type IFuseOptions } from 'fuse.js'
import { editDistance } from './distance.ts'
import { once } from './once.ts'
import { remember } from './remember.ts'

/** One label of a lexicon: a word, already folded into a key, and what it stands for. */
export interface Label {
  readonly key: string
  readonly code: string
  readonly via: 'name' | 'alias'
  /** Never proposed for a word that only looks like it. */
  readonly exactOnly?: boolean
}

/** A near label: `distance` counts the edits between it and the word asked for. */
export interface Guess {
  readonly code: string
  readonly key: string
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
  ignoreFieldNorm: true,
} satisfies IFuseOptions<Label>

/** `make` lists the labels; it runs at the first question. The index of near spellings is built at the first word that is not exact. */
export function createLexicon(make: () => readonly Label[]): Lexicon {
  const labels = once(make)
  const byKey = once(() => indexByKey(labels()))
  const alike = once(() => createShortlist(labels().filter(canBeProposed)))
  return {
    exact: key => byKey().get(key) ?? NOTHING,
    propose: remember(key => {
      const query = key.slice(0, LONGEST_WORD)
      return nearest(query, new Fuse(alike()(query), FUSE_OPTIONS).search(query, { limit: 24 }))
    }, 5_000),
  }
}

/**
 * The labels that share most pairs of letters with a key. Fuse's time grows with the rows it is given (5,000 names take it
 * 30 ms), so it is given only these.
 */
function createShortlist(labels: readonly Label[]): (key: string) => Label[] {
  const byPair = new Map<string, number[]>()
  for (const [i, label] of labels.entries()) {
    for (const pair of pairsOf(label.key)) {
      const known = byPair.get(pair)
      if (known === undefined) byPair.set(pair, [i])
      else known.push(i)
    }
  }
  const shared = new Uint16Array(labels.length)
  const likeness = new Float64Array(labels.length)
  return key => {
    const pairs = pairsOf(key)
    const least = Math.max(2, Math.floor(pairs.size / 3))
    const alike: number[] = []
    shared.fill(0)
    for (const pair of pairs) for (const i of byPair.get(pair) ?? []) if (++shared[i]! === least) alike.push(i)
    for (const i of alike) likeness[i] = shared[i]! / (labels[i]!.key.length + key.length)
    alike.sort((a, b) => likeness[b]! - likeness[a]! || a - b)
    return alike.slice(0, SHORTLIST).map(i => labels[i]!)
  }
}

const SHORTLIST = 40

function pairsOf(key: string): Set<string> {
  const framed = `^${key}$`
  const pairs = new Set<string>()
  for (let i = 0; i + 1 < framed.length; i++) pairs.add(framed.slice(i, i + 2))
  return pairs
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
function canBeProposed(label: Label): boolean {
  return label.key.length >= 4 && label.exactOnly !== true
}

function nearest(key: string, found: readonly { readonly item: Label }[]): Guess[] {
  const best = new Map<string, Guess>()
  for (const { item } of found) {
    const distance = editDistance(key, item.key, Math.max(key.length, item.key.length))
    const known = best.get(item.code)
    if (known === undefined || distance < known.distance)
      best.set(item.code, { code: item.code, key: item.key, distance })
  }
  return [...best.values()].sort((a, b) => a.distance - b.distance)
}

/** Words shorter than this are asked about, never corrected: one edit turns too many of them into each other. */
const SHORTEST_CORRECTED = 6
/** From this length on a wrong letter is a slip; in shorter words it makes another word ("Angora" is not Angola). */
const LONG = 8

/**
 * The guess that may be taken without asking: within max(1, ⌊length / 6⌋) edits, with the same first letter, and at least two
 * edits nearer than the next code (one from nine letters on, where a second name that near is a spelling of its own). A sixth
 * and not a fifth, because at ten letters two edits turn Schwäbisch into Schwedisch and Südamerika into Südafrika. In words of
 * six or seven letters a consonant may be missing, doubled or swapped, but not replaced.
 */
export function clearGuess(key: string, guesses: readonly Guess[]): Guess | undefined {
  const [first, second] = guesses
  if (first === undefined || key.length < SHORTEST_CORRECTED || /\d/.test(key)) return undefined
  if (first.distance > Math.max(1, Math.floor(key.length / 6)) || first.key[0] !== key[0]) return undefined
  if (key.length < LONG && consonants(key) === consonants(first.key) && consonantsDiffer(key, first.key))
    return undefined
  const margin = key.length > LONG ? 1 : 2
  return second === undefined || second.distance >= first.distance + margin ? first : undefined
}

const VOWELS = /[aeiouy]/gu

function consonants(key: string): number {
  return key.replace(VOWELS, '').length
}

/** Do two words with as many consonants have different ones, whatever their order? */
function consonantsDiffer(a: string, b: string): boolean {
  const sorted = (key: string) => [...key.replace(VOWELS, '')].sort().join('')
  return sorted(a) !== sorted(b)
}
