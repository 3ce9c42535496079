import { countryCodes, countryName } from './country-name.ts'
import { COUNTRY_ALIASES, DEMONYMS, UNCLEAR_COUNTRIES } from './country-words.ts'
import { fold } from './fold.ts'
import { createLexicon, type Label, type Lexicon } from './lexicon.ts'
import { LOCALES } from './locale.ts'
import { once } from './once.ts'
import { PLACES } from './places.ts'
import type { WordTables } from './resolution.ts'
import { readTable } from './tables.ts'
import { looseKey, withoutUmlauts } from './words.ts'

/** The keys under which a label is found: as written, and as a keyboard without umlauts writes it. */
export function keysOf(label: string): string[] {
  const respelled = withoutUmlauts(label)
  const keys = [looseKey(fold(label))]
  if (respelled !== undefined) keys.push(looseKey(fold(respelled)))
  return keys
}

export function labelsOf(code: string, names: readonly string[], via: Label['via']): Label[] {
  return names.flatMap(name => keysOf(name).map(key => ({ key, code, via })))
}

function coreLabels(): Label[] {
  const labels = countryCodes().flatMap(code =>
    labelsOf(
      code,
      LOCALES.map(locale => countryName(code, locale)),
      'name',
    ),
  )
  for (const [code, names] of readTable(COUNTRY_ALIASES)) labels.push(...labelsOf(code, names, 'alias'))
  // Peoples are too near to each other and to other words ("Spanner", "Tschador") to be corrected.
  for (const [code, names] of readTable(DEMONYMS)) {
    labels.push(...labelsOf(code, names, 'alias').map(label => ({ ...label, exactOnly: true })))
  }
  return labels
}

/** The core's words and those of further tables together, so that fuzzy matching weighs them against each other. */
export function createCountryLexicon(words: WordTables | undefined): Lexicon {
  return createLexicon(() => [
    ...coreLabels(),
    ...readTable(words?.countries).flatMap(([code, names]) => labelsOf(code, names, 'alias')),
  ])
}

/** Words that are always asked about, with the countries they may mean. */
export const unclearCountries = /* @__PURE__ */ once(() => {
  const unclear = new Map<string, readonly string[]>()
  for (const line of UNCLEAR_COUNTRIES.trim().split('\n')) {
    const [words = '', codes = ''] = line.split('=')
    for (const word of words.split('|')) for (const key of keysOf(word)) unclear.set(key, codes.split(' '))
  }
  return unclear
})

/** Cities and parts of countries, with the countries that have one of that name. */
export function createPlaces(words: WordTables | undefined): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>()
  for (const [code, names] of [...readTable(PLACES), ...readTable(words?.places)]) {
    for (const key of new Set(names.flatMap(keysOf))) {
      const known = places.get(key) ?? []
      if (!known.includes(code)) places.set(key, [...known, code])
    }
  }
  return places
}
