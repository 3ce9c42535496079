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
export type Resolution = { readonly candidates: readonly Candidate[] } & (
  | { readonly status: 'resolved'; readonly code: string; readonly via: Via }
  | { readonly status: 'ambiguous' | 'unknown'; readonly code?: never; readonly via?: never }
)

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

export function resolved(code: string, via: Via, name: Name): Resolution {
  return { status: 'resolved', code, via, candidates: [{ code, name: name(code) }] }
}

/** Several readings, or one that is too uncertain to take without asking. */
export function ambiguous(codes: Iterable<string>, name: Name): Resolution {
  return { status: 'ambiguous', candidates: candidatesOf(codes, name) }
}

export function unknown(codes: Iterable<string>, name: Name): Resolution {
  return { status: 'unknown', candidates: candidatesOf(codes, name) }
}

/**
 * The same answer with the candidates' names in another language. A copy in any: answers are remembered, and whoever wrote into
 * one would change everybody's.
 */
export function renamed(resolution: Resolution, name: Name): Resolution {
  return { ...resolution, candidates: resolution.candidates.map(({ code }) => ({ code, name: name(code) })) }
}

function candidatesOf(codes: Iterable<string>, name: Name): Candidate[] {
  return [...new Set(codes)].slice(0, MOST_CANDIDATES).map(code => ({ code, name: name(code) }))
}
