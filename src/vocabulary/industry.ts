import { fold } from './fold.ts'
import { type IndustryReading, readIndustryCode } from './industry-code.ts'
import { industryName, industryNames, isIndustry } from './industry-name.ts'
import { INDUSTRY_WORDS, UNCLEAR_INDUSTRIES } from './industry-words.ts'
import { clearGuess, createLexicon, type Label, type Lexicon } from './lexicon.ts'
import { LOCALES } from './locale.ts'
import { once } from './once.ts'
import { createPerWords } from './per-words.ts'
import { isPlaceholder } from './placeholders.ts'
import { ambiguous, type Resolution, type ResolveOptions, renamed, resolved, unknown, type Via } from './resolution.ts'
import { stemWord, stemWords } from './stem.ts'
import { readTable } from './tables.ts'
import { codeAlone, withoutUmlauts } from './words.ts'

export { industryName, isIndustry }

const name = (code: string) => industryName(code, 'en')

function keysOf(text: string): string[] {
  const respelled = withoutUmlauts(text)
  return respelled === undefined ? [stemWords(fold(text))] : [stemWords(fold(text)), stemWords(fold(respelled))]
}

/** Where a section and its only division share a name, the division is meant: it says more, and its section follows from it. */
function tableLabels(): Label[] {
  const taken = new Set<string>()
  return [...industryNames()].reverse().flatMap(([code, row]) =>
    LOCALES.flatMap(locale => keysOf(row[locale]))
      .filter(key => code.length > 1 || !taken.has(key))
      .map(key => {
        taken.add(key)
        return { key, code, via: 'name' as const }
      }),
  )
}

function aliasLabels(table: string | undefined): Label[] {
  return readTable(table).flatMap(([code, words]) =>
    words.flatMap(keysOf).map(key => ({ key, code, via: 'alias' as const })),
  )
}

const unclear = /* @__PURE__ */ once(() => {
  const byKey = new Map<string, readonly string[]>()
  for (const line of UNCLEAR_INDUSTRIES.trim().split('\n')) {
    const [words = '', codes = ''] = line.split('=')
    for (const key of words.split('|').flatMap(keysOf)) byKey.set(key, codes.split(' '))
  }
  return byKey
})

/**
 * The industry meant by a word: a code (see `readIndustryCode` for what is understood of NACE Rev. 2 and WZ 2008) or an everyday
 * word in German, Turkish or English, alone or with a word for "branch" ("Textilbranche", "gıda sektörü"). Two industries in one
 * cell are `ambiguous`; for words that are not known, industries whose words they contain or resemble are candidates.
 */
export function resolveIndustry(word: string, options: ResolveOptions = {}): Resolution {
  const { words, locale = 'en' } = options
  return renamed(resolverFor(words)(word), code => industryName(code, locale))
}

const LONGEST_CELL = 200

const resolverFor = /* @__PURE__ */ createPerWords(words => {
  const lexicon = createLexicon(() => [
    ...tableLabels(),
    ...aliasLabels(INDUSTRY_WORDS),
    ...aliasLabels(words?.industries),
  ])
  return word => answer(word, lexicon)
})

function answer(word: string, lexicon: Lexicon): Resolution {
  const text = codeAlone(word, one => readIndustryCode(one)?.bare === false)
  const reading = readIndustryCode(text)
  if (reading !== undefined) {
    if (reading.label === '') return settle(reading.codes, 'code')
    // "E-Commerce" is a word, although it begins as section E with a label would.
    return exact(text, lexicon) ?? withLabel(reading, lexicon)
  }
  if (isPlaceholder(text) || text.length > LONGEST_CELL) return unknown([], name)
  return exact(text, lexicon) ?? eachPart(text, lexicon) ?? guess(text, lexicon)
}

function settle(codes: readonly string[], via: Via): Resolution {
  const [only] = codes
  return codes.length === 1 && only !== undefined ? resolved(only, via, name) : ambiguous(codes, name)
}

/** "C28 Maschinenbau": the code counts unless the label says another industry, or the code may be a mere number. */
function withLabel({ codes, label, bare }: IndustryReading, lexicon: Lexicon): Resolution {
  const said = exact(label, lexicon)
  const other = said?.status === 'resolved' ? said.code : ''
  const [code = ''] = codes
  if (other !== '') {
    const agreed = codes.filter(each => each.startsWith(other) || other.startsWith(each))
    return agreed.length === 1 ? settle(agreed, 'code') : ambiguous([...codes, other], name)
  }
  if (codes.length === 1 && code.length > 1 && !bare) return resolved(code, 'code', name)
  const more = (said ?? guess(label, lexicon)).candidates.map(candidate => candidate.code)
  return ambiguous([...codes, ...more], name)
}

/** Words for "branch", "company" and the like at the end: no part of what the industry is. */
const GENERIC =
  /(?:\s|-)?(?:industrie|branche|sektor|gewerbe|wesen|wirtschaft|unternehmen|betrieb|betriebe|firma|firmen|gmbh|industry|sector|company|companies|business|firm|firms|ltd|sektoru|sektorunde|sanayi|sanayii|endustrisi|firmasi|sirketi|sirketleri|isletmesi|a s|ltd sti)$/u
/** Words for making things: no part of it either, as long as it is an industry that makes things. */
const MAKING =
  /^(?:herstellung von|produktion von|manufacture of|manufacturing of|production of)\s+|(?:\s|-)?(?:hersteller|herstellung|produktion|manufacturer|manufacturers|manufacture|manufacturing|production|imalati|imalatcisi|uretimi|ureticisi)$/u

function exact(text: string, lexicon: Lexicon): Resolution | undefined {
  const folded = fold(text)
  const bare = folded.replace(GENERIC, '').trim()
  const made = bare.replace(MAKING, '').trim()
  for (const tried of new Set([folded, bare, made])) {
    const key = stemWords(tried)
    if (key.length < 2) continue
    const asked = unclear().get(key)
    if (asked !== undefined) return ambiguous(asked, name)
    const codes = narrowest(lexicon.exact(key).map(label => label.code))
    if (codes.length === 0) continue
    const isMaker = tried === bare || tried === folded || codes.every(code => code.startsWith('C'))
    return isMaker ? settle(codes, lexicon.exact(key)[0]!.via) : ambiguous(codes, name)
  }
  return undefined
}

/** A section beside one of its divisions adds nothing. */
function narrowest(codes: readonly string[]): string[] {
  return codes.filter(code => !codes.some(other => other !== code && other.startsWith(code)))
}

const APART = /[/,;|()&+:\n\t]|\s[-–—]\s|\s(?:und|and|ve|u\.|sowie|et)\s/iu

/** "Textil / Bekleidung": parts that all mean one industry are that industry; a part that means another is asked about. */
function eachPart(text: string, lexicon: Lexicon): Resolution | undefined {
  const parts = text
    .split(APART)
    .map(part => part.trim())
    .filter(part => part !== '')
  if (parts.length < 2) return undefined
  const found = parts.map(part => exact(part, lexicon))
  const codes = narrowest([...new Set(found.flatMap(one => one?.candidates.map(candidate => candidate.code) ?? []))])
  if (codes.length === 0) return undefined
  const allClear = found.every(one => one?.status === 'resolved')
  return allClear ? settle(codes, 'alias') : ambiguous(codes, name)
}

/** Stems are shorter than words and nearer to each other than names of countries are (gıda imalatı, gıda ithalatı): one edit at most. */
const SHORTEST_SLIP = 8

function guess(text: string, lexicon: Lexicon): Resolution {
  const key = stemWords(fold(text))
  const guesses = lexicon.propose(key)
  const best = clearGuess(key, guesses)
  if (best?.distance === 1 && key.length >= SHORTEST_SLIP) return resolved(best.code, 'fuzzy', name)
  const near = guesses.filter(one => one.distance <= Math.max(1, key.length / 4)).map(one => one.code)
  const contained = contents(fold(text), lexicon)
  const codes = [...near.slice(0, 2), ...contained, ...near.slice(2)]
  return contained.length > 0 || near.length > 0 ? ambiguous(codes, name) : unknown(codes, name)
}

/** Industries whose words stand inside the text, as words or as parts of a compound; longer words first. */
function contents(folded: string, lexicon: Lexicon): string[] {
  const words = folded.split(' ')
  const found: { code: string; length: number }[] = []
  for (const word of words) {
    const own = stemWord(word)
    for (let start = 0; start <= own.length - 4; start++) {
      for (let end = own.length; end >= start + 4; end--) {
        if (start > 0 && end < own.length) continue
        const labels = lexicon.exact(stemWord(own.slice(start, end)))
        for (const { code } of labels) found.push({ code, length: end - start })
      }
    }
  }
  return [...new Set(found.sort((a, b) => b.length - a.length).map(one => one.code))].slice(0, 6)
}
