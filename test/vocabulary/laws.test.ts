import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveBoolean } from '../../src/vocabulary/boolean.ts'
import { countryName, isCountry, resolveCountry } from '../../src/vocabulary/country.ts'
import { countryCodes } from '../../src/vocabulary/country-name.ts'
import { fold } from '../../src/vocabulary/fold.ts'
import { resolveGoal } from '../../src/vocabulary/goal.ts'
import { isIndustry, resolveIndustry } from '../../src/vocabulary/industry.ts'
import { industryNames } from '../../src/vocabulary/industry-name.ts'
import { resolveKind } from '../../src/vocabulary/kind.ts'
import { isLanguage, languageName, resolveLanguage } from '../../src/vocabulary/language.ts'
import { languages } from '../../src/vocabulary/language-name.ts'
import { LOCALES } from '../../src/vocabulary/locale.ts'
import { isMarket, marketName, resolveMarket } from '../../src/vocabulary/market.ts'
import { moreLanguages } from '../../src/vocabulary/more-languages.ts'
import { isPlaceholder } from '../../src/vocabulary/placeholders.ts'
import { REGIONS } from '../../src/vocabulary/regions.ts'
import { resolveSize } from '../../src/vocabulary/size.ts'
import { resolveTerm, termName } from '../../src/vocabulary/term.ts'

const anyWord = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ maxLength: 300 }))
const seed = 20261122

/** Pronounceable nonsense: syllables of a seeded generator. */
function nonsense(count: number): string[] {
  let state = seed
  const next = (n: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return (state >>> 8) % n
  }
  const starts = 'b bl br d dr f fl g gr h j k kl kr l m n p pl pr qu r s sch st t tr v w z'.split(' ')
  const vowels = 'a e i o u au ei ie oo ü ö'.split(' ')
  const ends = ['', '', 'n', 'r', 's', 't', 'l', 'm', 'k', 'nd', 'ng', 'sch']
  return Array.from({ length: count }, () => {
    const syllables = 2 + next(3)
    let word = ''
    for (let i = 0; i < syllables; i++)
      word += starts[next(starts.length)]! + vowels[next(vowels.length)]! + ends[next(ends.length)]!
    return word
  })
}

describe('fold(text)', () => {
  it('is idempotent', () => {
    fc.assert(
      fc.property(anyWord, text => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { seed, numRuns: 2_000 },
    )
  })

  it('makes of ASCII what it makes of it beside other letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 40 }), text => {
        expect(`e ${fold(text)}`.trim()).toBe(fold(`é ${text}`))
      }),
      { seed, numRuns: 5_000 },
    )
  })

  it('makes one word of the ways to type it', () => {
    expect(['İZMİR', 'izmir', 'Izmir', 'ızmır', ' İzmir\u200b'].map(fold)).toEqual(Array(5).fill('izmir'))
    expect(fold('Großbritannien')).toBe('grossbritannien')
    expect(fold('Côte d’Ivoire')).toBe(fold("COTE D'IVOIRE"))
    expect(fold('Ｔｕｒｋｅｙ')).toBe('turkey')
  })
})

describe('resolvers', () => {
  const resolvers = [
    resolveCountry,
    resolveMarket,
    resolveIndustry,
    resolveLanguage,
    resolveTerm,
    resolveKind,
    resolveGoal,
    resolveSize,
    resolveBoolean,
    isPlaceholder,
  ]

  it('never throw and answer the same again', () => {
    fc.assert(
      fc.property(anyWord, text => {
        for (const resolve of resolvers) expect(resolve(text)).toEqual(resolve(text))
      }),
      { seed, numRuns: 300 },
    )
  })

  it('do not stumble over names of object properties', () => {
    for (const word of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(resolveCountry(word).status).not.toBe('resolved')
      expect(resolveLanguage(word).status).not.toBe('resolved')
      expect(resolveIndustry(word).candidates.every(candidate => isIndustry(candidate.code))).toBe(true)
      expect(resolveKind(word)).toBeUndefined()
      expect(resolveBoolean(word)).toBeUndefined()
      expect(typeof resolveTerm(word)).toBe('string')
      for (const locale of LOCALES) {
        expect(countryName(word, locale)).toBe(word)
        expect(languageName(word, locale)).toBe(word)
        expect(termName(word, locale)).toBe(word)
        expect(marketName(word, locale)).toBe(word)
      }
    }
  })

  it('take no word of 2,000 nonsense words for a country, a language or a region', () => {
    const taken = nonsense(2_000).filter(word =>
      [
        resolveCountry(word),
        resolveCountry(word, { words: moreLanguages }),
        resolveLanguage(word),
        resolveMarket(word),
      ].some(one => one.status === 'resolved'),
    )
    expect(taken).toEqual([])
  })
})

describe('codes mean themselves', () => {
  it('of countries, regions, industries and languages, in every spelling of their names', () => {
    for (const code of countryCodes()) {
      expect(resolveCountry(code)).toMatchObject({ status: 'resolved', code, via: 'code' })
      expect(resolveMarket(code)).toMatchObject({ status: 'resolved', code })
      for (const locale of LOCALES)
        expect([code, resolveCountry(countryName(code, locale)).code ?? 'asked']).toContainEqual(code)
    }
    for (const code of Object.keys(REGIONS)) expect(resolveMarket(code)).toMatchObject({ status: 'resolved', code })
    for (const code of industryNames().keys()) expect(resolveIndustry(code)).toMatchObject({ status: 'resolved', code })
    for (const code of languages().byCode.keys())
      expect(resolveLanguage(code)).toMatchObject({ status: 'resolved', code })
  })

  it('and are known as what they are', () => {
    expect([isCountry('TR'), isCountry('EU'), isCountry('tr'), isMarket('EU'), isMarket('TR')]).toEqual([
      true,
      false,
      false,
      true,
      true,
    ])
    expect([isIndustry('C28'), isIndustry('28'), isIndustry('G45'), isLanguage('tr'), isLanguage('de-AT')]).toEqual([
      true,
      false,
      false,
      true,
      false,
    ])
  })
})

describe('REGIONS', () => {
  it('have names in every language and countries that exist, and no code of a country', () => {
    for (const [code, countries] of Object.entries(REGIONS)) {
      expect(isCountry(code)).toBe(false)
      expect(countries.length).toBeGreaterThan(1)
      expect(countries.every(isCountry)).toBe(true)
      for (const locale of LOCALES)
        expect(resolveMarket(marketName(code, locale))).toMatchObject({ status: 'resolved', code })
    }
  })

  it('hold who has joined: all of South-East Asia is in ASEAN, six of the EU pay in money of their own', () => {
    expect(REGIONS.ASEAN).toEqual(REGIONS['SOUTH-EASTERN-ASIA'])
    expect(REGIONS.EU!.filter(code => !REGIONS.EUROZONE!.includes(code))).toEqual(['CZ', 'DK', 'HU', 'PL', 'RO', 'SE'])
    expect(REGIONS.EU).toEqual(expect.arrayContaining([...REGIONS.EUROZONE!]))
  })
})

describe('resolveTerm(word)', () => {
  it('changes nothing when its answer is resolved again', () => {
    fc.assert(
      fc.property(anyWord, text => {
        expect(resolveTerm(resolveTerm(text))).toBe(resolveTerm(text))
      }),
      { seed, numRuns: 1_000 },
    )
  })
})
