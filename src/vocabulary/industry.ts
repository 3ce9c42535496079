import { fold } from './fold.ts'
import { readIndustryCode } from './industry-code.ts'
import { industryName, industryNames, isIndustry } from './industry-name.ts'
import { INDUSTRY_WORDS } from './industry-words.ts'
import { clearGuess, createLexicon, type Label } from './lexicon.ts'
import { LOCALES } from './locale.ts'
import { isPlaceholder } from './placeholders.ts'
import { remember } from './remember.ts'
import { ambiguous, type Resolution, type ResolveOptions, resolved, unknown } from './resolution.ts'
import { stemWords } from './stem.ts'
import { readTable } from './tables.ts'
import { withoutUmlauts } from './words.ts'

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

const lexicon = createLexicon(() => [
  ...tableLabels(),
  ...readTable(INDUSTRY_WORDS).flatMap(([code, words]) =>
    words.flatMap(keysOf).map(key => ({ key, code, via: 'alias' as const })),
  ),
])

/**
 * The industry meant by a word: a code (see `readIndustryCode` for what is understood of NACE Rev. 2 and WZ 2008) or an everyday
 * word in German, Turkish or English.
 */
export function resolveIndustry(word: string, options: ResolveOptions = {}): Resolution {
  const { locale = 'en' } = options
  const found = resolve(word)
  if (locale === 'en') return found
  return { ...found, candidates: found.candidates.map(({ code }) => ({ code, name: industryName(code, locale) })) }
}

const LONGEST_CELL = 200

const resolve = remember((word: string): Resolution => {
  const text = word.trim()
  const reading = readIndustryCode(text)
  if (reading !== undefined) {
    const { codes, label } = reading
    if (label === '') return codes.length === 1 ? resolved(codes[0]!, 'code', name) : ambiguous(codes, name)
    return withLabel(codes, label)
  }
  if (isPlaceholder(text) || text.length > LONGEST_CELL) return unknown([], name)
  return resolveWord(text)
})

/** "C28 Maschinenbau": the code counts when it stands alone or the label does not contradict it. */
function withLabel(codes: readonly string[], label: string): Resolution {
  const said = resolveWord(label)
  const [code] = codes
  if (said.status !== 'resolved')
    return codes.length === 1 && code!.length > 1
      ? resolved(code!, 'code', name)
      : ambiguous([...codes, ...said.candidates.map(one => one.code)], name)
  if (codes.includes(said.code!)) return said
  return ambiguous([...codes, said.code!], name)
}

function resolveWord(text: string): Resolution {
  for (const key of keysToTry(text)) {
    const codes = lexicon.exact(key).map(label => label.code)
    if (codes.length === 1) return resolved(codes[0]!, lexicon.exact(key)[0]!.via, name)
    if (codes.length > 1) return ambiguous(codes, name)
  }
  return unknown([], name)
}

function keysToTry(text: string): string[] {
  return keysOf(text)
}
void clearGuess
