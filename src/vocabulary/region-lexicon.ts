import { keysOf } from './country-lexicon.ts'
import { fold } from './fold.ts'
import { createLexicon, type Label } from './lexicon.ts'
import { LOCALES, type Locale } from './locale.ts'
import { once } from './once.ts'
import { REGION_WORDS } from './region-words.ts'
import { REGIONS } from './regions.ts'
import { inThree, readTable } from './tables.ts'
import { looseKey } from './words.ts'

interface RegionNames {
  readonly names: Readonly<Record<Locale, string>>
  readonly others: readonly string[]
}

export const regionNames = /* @__PURE__ */ once(() => {
  const table = new Map<string, RegionNames>()
  for (const [code, [...cells]] of readTable(REGION_WORDS)) {
    const [names, others] = cells.join('|').split('=') as [string, string]
    table.set(code, { names: inThree(names.split('|')), others: others.split('|') })
  }
  return table
})

export const regions = /* @__PURE__ */ createLexicon(() =>
  Object.keys(REGIONS).flatMap((code): Label[] => {
    const { names, others } = regionNames().get(code)!
    return [
      { key: looseKey(fold(code)), code, via: 'alias' as const },
      ...LOCALES.map(locale => names[locale])
        .flatMap(keysOf)
        .map(key => ({ key, code, via: 'name' as const })),
      ...others.flatMap(keysOf).map(key => ({ key, code, via: 'alias' as const })),
    ]
  }),
)
