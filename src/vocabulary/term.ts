import { editDistance } from './distance.ts'
import { fold } from './fold.ts'
import type { Locale } from './locale.ts'
import { expectLocale } from './locale.ts'
import { once } from './once.ts'
import { perTexts } from './per-texts.ts'
import { remember } from './remember.ts'
import type { WordTables } from './resolution.ts'
import { stemLast } from './stem.ts'
import { inThree, readTable } from './tables.ts'
import { TERM_TABLE } from './term-table.ts'
import { withoutUmlauts } from './words.ts'

interface Terms {
  readonly labels: ReadonlyMap<string, Readonly<Record<Locale, string>>>
  readonly slugs: ReadonlyMap<string, string>
}

const LONGEST_TERM = 100

/** Words that say no more than that something is offered or needed, and small words between the others. */
const EMPTY = new Set(
  `suche suchen gesucht biete bieten araniyor ariyoruz seeking looking wanted
und and ve et oder or the der die das den dem des of in im fur fuer for icin mit with ile ein eine a an`.split(/\s/),
)

function keyOf(text: string): string {
  const words = fold(text.slice(0, LONGEST_TERM)).split(' ')
  const kept = words.filter(word => !EMPTY.has(word))
  return stemLast((kept.length > 0 ? kept : words).join(' '))
}

/** The first term that claims a word keeps it: the table runs from the general to the special, and the core before the rest. */
function readTerms(words: WordTables | undefined): Terms {
  const labels = new Map<string, Readonly<Record<Locale, string>>>()
  const slugs = new Map<string, string>()
  const claim = (slug: string, name: string) => {
    for (const key of [keyOf(name), keyOf(withoutUmlauts(name) ?? name)]) if (!slugs.has(key)) slugs.set(key, slug)
  }
  for (const [slug, names] of readTable(TERM_TABLE)) {
    labels.set(slug, inThree(names.slice(0, 3)))
    for (const name of [slug, ...names]) claim(slug, name)
  }
  for (const [slug, names] of readTable(words?.terms)) for (const name of names) claim(slug, name)
  return { labels, slugs }
}

const coreTerms = /* @__PURE__ */ once(() => readTerms(undefined))

interface Met {
  readonly term: string
  /** Whether the word is only nearly one of that term. */
  readonly isNear: boolean
}

/** The known words, the core's and those of further tables, and how any word is answered. */
interface TermReader {
  readonly slugs: ReadonlyMap<string, string>
  readonly read: (word: string) => Met
}

const coreReader = /* @__PURE__ */ once(() => createReader(coreTerms().slugs))
const readerWith = /* @__PURE__ */ perTexts((words: WordTables) => createReader(readTerms(words).slugs))

function createReader(slugs: ReadonlyMap<string, string>): TermReader {
  const read = remember((word: string) => {
    const key = keyOf(word)
    const known = slugs.get(key)
    const near = known === undefined ? nearTerm(key, slugs) : undefined
    return { term: known ?? near ?? key, isNear: near !== undefined }
  })
  return { slugs, read }
}

export interface TermOptions {
  /** Own words and the terms they stand for; they come before the library's own. @defaultValue none */
  readonly synonyms?: Readonly<Record<string, string>>
  /** Words beyond the core's. Networks that are compared must be read with the same ones. @defaultValue none */
  readonly words?: WordTables
}

const ownWords = /* @__PURE__ */ perTexts(
  (synonyms: Readonly<Record<string, string>>) =>
    new Map(Object.entries(synonyms).map(([word, term]) => [keyOf(word), term])),
)

/**
 * The term meant by a word of an offer or a need: the slug of a known term (`distribution` for "Vertrieb", "dağıtım",
 * "distribution partner"), or else a key made of the word alone: folded, without plural, hyphens and spaces, so that near
 * spellings meet. Resolving a result again changes nothing.
 */
export function resolveTerm(word: string, options: TermOptions = {}): string {
  return meetTerm(word, options).term
}

/** The same, and whether it was guessed. */
export function meetTerm(word: string, { synonyms, words }: TermOptions): Met {
  const { slugs, read } = words === undefined ? coreReader() : readerWith(words)
  const own = synonyms === undefined ? undefined : ownWords(synonyms).get(keyOf(word))
  if (own !== undefined) return { term: slugs.get(keyOf(own)) ?? keyOf(own), isNear: false }
  return read(word)
}

/** Whether the term is one of the list, so that it has a label in each language. */
export function isTerm(term: string): boolean {
  return coreTerms().labels.has(term)
}

/**
 * The label of a known term; any other term as it is.
 * @param term as `resolveTerm` gives it
 * @throws KontorError `invalid-argument` for another language
 * @example
 * import { termName } from 'kontor'
 * termName('distribution', 'de') // → 'Vertrieb'
 */
export function termName(term: string, locale: Locale): string {
  const language = expectLocale(locale)
  return coreTerms().labels.get(term)?.[language] ?? term
}

/**
 * A slip of one letter in a word of eight or more, when only one term is that near: two swapped, one missing or too many. One in
 * the place of another often makes another word (`Painting`, `printing`; `Wertstoffe`, `Werkstoffe`).
 */
function nearTerm(key: string, slugs: ReadonlyMap<string, string>): string | undefined {
  if (key.length < 8) return undefined
  const near = new Set<string>()
  for (const [known, slug] of slugs) {
    if (known.length >= 8 && known[0] === key[0] && isSlip(key, known)) near.add(slug)
  }
  const [only] = near
  return near.size === 1 ? only : undefined
}

function isSlip(one: string, other: string): boolean {
  if (one.length === other.length && [...one].sort().join('') !== [...other].sort().join('')) return false
  return editDistance(one, other, 1) <= 1
}
