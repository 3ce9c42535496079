import { expectKeys, expectTexts } from '../errors/expect.ts'
import type { Locale } from './locale.ts'

/** How a word was understood: as a code, as the usual name, as another name for it, or as a misspelling. */
export type Via = 'code' | 'name' | 'alias' | 'fuzzy'

export interface Candidate {
  readonly code: string
  readonly name: string
}

/**
 * What a word means. `resolved` carries `code` and `via`; `ambiguous` says that a person must choose; `unknown` that nothing
 * was recognised, though `candidates` may hold suggestions (the country of a city, the nearest names), best first.
 */
export type Resolution = {
  readonly status: 'resolved' | 'ambiguous' | 'unknown'
  readonly code?: string
  readonly via?: Via
  readonly candidates: readonly Candidate[]
}

/** Words beyond the core's; see `moreLanguages`. Each a text of lines `CODE word|word|…`. */
export interface WordTables {
  readonly countries?: string
  readonly languages?: string
  readonly industries?: string
  readonly places?: string
  readonly terms?: string
}

/** @throws KontorError `invalid-argument` */
export function expectWords(words: WordTables): WordTables {
  return expectTexts('words', expectKeys('words', words, ['countries', 'languages', 'industries', 'places', 'terms']))
}

export interface ResolveOptions {
  /** Words beyond the core's: further languages, rarer words. @defaultValue none */
  readonly words?: WordTables
  /** The language of the candidates' names. @defaultValue 'en' */
  readonly locale?: Locale
}

type Name = (code: string) => string

const MOST_CANDIDATES = 8

/** Frozen, as all resolutions are: they are remembered, and whoever asks again gets the same one. */
export function resolved(code: string, via: Via, name: Name): Resolution {
  return Object.freeze({ status: 'resolved', code, via, candidates: candidatesOf([code], name) })
}

/** Several readings, or one that is too uncertain to take without asking. */
export function ambiguous(codes: Iterable<string>, name: Name): Resolution {
  return Object.freeze({ status: 'ambiguous', candidates: candidatesOf(codes, name) })
}

export function unknown(codes: Iterable<string>, name: Name): Resolution {
  return Object.freeze({ status: 'unknown', candidates: candidatesOf(codes, name) })
}

/** The same answer with the candidates' names in another language. */
export function renamed(resolution: Resolution, name: Name): Resolution {
  const codes = resolution.candidates.map(({ code }) => code)
  return Object.freeze({ ...resolution, candidates: named(codes, name) })
}

function candidatesOf(codes: Iterable<string>, name: Name): readonly Candidate[] {
  return named([...new Set(codes)].slice(0, MOST_CANDIDATES), name)
}

function named(codes: readonly string[], name: Name): readonly Candidate[] {
  return Object.freeze(codes.map(code => Object.freeze({ code, name: name(code) })))
}
