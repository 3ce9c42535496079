import { denies } from './denial.ts'
import { fold } from './fold.ts'
import { isLanguage, languageName, languages } from './language-name.ts'
import { clearGuess, createLexicon, type Label, type Lexicon } from './lexicon.ts'
import { LOCALES } from './locale.ts'
import { createPerWords } from './per-words.ts'
import { isPlaceholder } from './placeholders.ts'
import { ambiguous, type Resolution, type ResolveOptions, renamed, resolved, unknown } from './resolution.ts'
import { readTable } from './tables.ts'
import { codeAlone, looseKey, withoutUmlauts } from './words.ts'

export { isLanguage, languageName }

function labels(code: string, names: readonly string[], via: Label['via']): Label[] {
  return names.flatMap(name =>
    [name, withoutUmlauts(name)].flatMap(each => (each === undefined ? [] : [{ key: languageKey(each), code, via }])),
  )
}

function coreLabels(): Label[] {
  return [...languages().byCode].flatMap(([code, { names, others }]) => [
    ...labels(
      code,
      LOCALES.map(locale => names[locale]),
      'name',
    ),
    ...labels(code, others, 'alias'),
  ])
}

/**
 * Words for several languages, or codes in capitals that are more often the country's than the language's (`SE` is Northern
 * Sami, and Sweden; `CZ` is no language at all): asked about, likeliest first.
 */
const UNCLEAR: Readonly<Record<string, string>> = {
  SE: 'sv se',
  CZ: 'cs',
  DK: 'da',
  GR: 'el',
  JP: 'ja',
  CN: 'zh',
  UA: 'uk',
  UK: 'en uk',
  GB: 'en',
  US: 'en',
  AT: 'de',
  CH: 'de fr it ch',
  BR: 'pt br',
  KR: 'ko kr',
  serbokroatisch: 'sr hr bs',
  serbocroatian: 'sr hr bs',
  sirphirvatca: 'sr hr bs',
  sirpcahirvatca: 'sr hr bs',
  srpskohrvatski: 'sr hr bs',
  jugoslawisch: 'sr hr bs mk sl',
  yugoslavca: 'sr hr bs mk sl',
  yugoslavian: 'sr hr bs mk sl',
  bosnischkroatischserbisch: 'bs hr sr',
  bks: 'bs hr sr',
  bcs: 'bs hr sr',
  indisch: 'hi',
  indian: 'hi',
  hintdili: 'hi',
  belgisch: 'nl fr de',
  belgian: 'nl fr de',
  schweizerisch: 'gsw de fr it',
  swiss: 'gsw de fr it',
  afrikanisch: 'sw',
  african: 'sw',
  pakistanisch: 'ur',
  pakistani: 'ur',
  sorbisch: 'hsb',
  turksprachen: 'tr az uz',
  turkic: 'tr az uz',
  skandinavisch: 'sv da no',
  scandinavian: 'sv da no',
  iskandinavca: 'sv da no',
  galisch: 'ga gd',
  gaelisch: 'ga gd',
  gaelic: 'ga gd',
  syrisch: 'ar syr',
  suriyece: 'ar syr',
  lehisch: 'pl',
}

function unclearLanguages(word: string): string | undefined {
  return Object.hasOwn(UNCLEAR, word) ? UNCLEAR[word] : undefined
}

/** How well, and that it is a language: said beside the name, and no part of it. */
const BESIDE =
  /\b(?:[abc][12]|native|speaker|mother tongue|muttersprache|muttersprachlich|muttersprachler|fliessend|fluent|fluently|verhandlungssicher|grundkenntnisse|gut|sehr gut|gute kenntnisse|basic|beginner|advanced|intermediate|business|conversational|proficient|anadil|anadili|ana dil|ana dili|akici|ileri|orta|baslangic|cok iyi|iyi|seviye|seviyesi|level|niveau|sprache|language|dili|dil|kenntnisse|in wort und schrift|wort schrift|erstsprache|zweitsprache|konuskan)\b/gu

function languageKey(text: string): string {
  return looseKey(fold(text))
}

/** The key of a folded text without what is said beside the name. */
function bareKey(folded: string): string {
  return looseKey(folded.replace(BESIDE, '').trim().replace(/ +/g, ' '))
}

/**
 * The language meant by a word: a BCP 47 tag (its primary subtag: `de-AT` → `de`), an ISO 639-2 code, a name in German, Turkish
 * or English or in the language itself, with or without a level ("Englisch C1", "Türkçe (anadil)").
 */
export function resolveLanguage(word: string, options: ResolveOptions = {}): Resolution {
  const { words, locale = 'en' } = options
  return renamed(resolverFor(words)(word), code => languageName(code, locale))
}

const resolverFor = /* @__PURE__ */ createPerWords(words => {
  const more = () => readTable(words?.languages).flatMap(([code, names]) => labels(code, names, 'alias'))
  const lexicon = createLexicon(() => [...coreLabels(), ...more()])
  return word => answer(word, lexicon)
})

const name = (code: string) => languageName(code, 'en')
const TAG = /^([a-z]{2,3})(?:[-_][a-z0-9]{2,8})*$/iu
const LONGEST_CELL = 200

function answer(word: string, lexicon: Lexicon): Resolution {
  const text = codeAlone(word, one => TAG.test(one) && !isPlaceholder(word))
  const unclear = unclearLanguages(text) ?? unclearLanguages(languageKey(text))
  if (unclear !== undefined && !isLanguage(text)) return ambiguous(unclear.split(' '), name)
  const several = languagesOf(text)
  if (several.length > 1) return ambiguous(several, name)
  const code = codeOf(text)
  if (code !== undefined) return resolved(code, 'code', name)
  if (isPlaceholder(text) || text.length > LONGEST_CELL) return unknown([], name)
  return exact(text, lexicon) ?? eachPart(text, lexicon) ?? guess(text, lexicon)
}

/** Of the tags, only plain two- and three-letter ones and those with a subtag of a region or script are taken: `en-US`, `zh-Hant`. */
function codeOf(text: string): string | undefined {
  const primary = TAG.exec(text)?.[1]?.toLowerCase()
  if (primary === undefined) return undefined
  return languages().codes.get(primary)
}

/** Countries whose codes are languages' as well, where one of these is spoken: `PT-BR` is no Portuguese and Breton. */
const SPOKEN_IN: Readonly<Record<string, string>> = {
  AR: 'es',
  BE: 'nl fr de',
  BR: 'pt',
  CA: 'en fr',
  CH: 'de fr it rm',
  LU: 'de fr lb',
  SA: 'ar en',
  SE: 'sv fi',
  TW: 'zh',
}

/** `DE-TR-EN`, `TR-KU`: codes in capitals that are all languages' are a list, unless the second is where the first is spoken. */
function languagesOf(text: string): readonly string[] {
  if (!/^[A-Z]{2}(?:-[A-Z]{2})+$/.test(text)) return []
  const tags = text.split('-')
  const codes = tags.map(tag => languages().codes.get(tag.toLowerCase()))
  const [primary, region = ''] = tags
  const isTag = tags.length === 2 && (SPOKEN_IN[region] ?? '').split(' ').includes(primary!.toLowerCase())
  return isTag ? [] : [...new Set(codes.flatMap(code => code ?? []))]
}

function exact(text: string, lexicon: Lexicon): Resolution | undefined {
  const folded = fold(text)
  for (const key of [looseKey(folded), bareKey(folded)]) {
    if (key === '') continue
    const unclear = unclearLanguages(key)
    if (unclear !== undefined) return ambiguous(unclear.split(' '), name)
    const [label, another] = lexicon.exact(key)
    if (label === undefined) continue
    if (another !== undefined) return ambiguous([label.code, another.code], name)
    return resolved(label.code, label.via, name)
  }
  return undefined
}

/** "Deutsch / German", "Türkçe (TR)", "Englisch, fließend": one language named twice is that language, two are asked about. */
function eachPart(text: string, lexicon: Lexicon): Resolution | undefined {
  const parts = text.split(/[/,;|()[\]:+&\n\t]|\s[-–—]\s|\s(?:und|u\.|and|ve|et|or|oder|veya)\s/iu)
  if (parts.length < 2) return undefined
  const found = parts.flatMap(part => exact(part, lexicon)?.candidates.map(candidate => candidate.code) ?? [])
  const codes = new Set(found)
  const [only] = codes
  if (only === undefined) return undefined
  if (denies(text)) return unknown([...codes], name)
  return codes.size === 1 ? resolved(only, 'alias', name) : ambiguous(codes, name)
}

function guess(text: string, lexicon: Lexicon): Resolution {
  const bare = bareKey(fold(text))
  const key = bare === '' ? languageKey(text) : bare
  const guesses = lexicon.propose(key)
  const best = clearGuess(key, guesses)
  if (best !== undefined) return resolved(best.code, 'fuzzy', name)
  const near = guesses.filter(one => one.distance <= Math.max(2, key.length / 2)).map(one => one.code)
  return guesses[0] !== undefined && guesses[0].distance <= 2 ? ambiguous(near, name) : unknown(near, name)
}
