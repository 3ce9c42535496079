import { describe, expect, it } from 'vitest'
import { resolveBoolean } from '../../src/vocabulary/boolean.ts'
import { resolveCountry } from '../../src/vocabulary/country.ts'
import { resolveGoal } from '../../src/vocabulary/goal.ts'
import { industryName, resolveIndustry } from '../../src/vocabulary/industry.ts'
import { resolveKind } from '../../src/vocabulary/kind.ts'
import { resolveLanguage } from '../../src/vocabulary/language.ts'
import { resolveMarket } from '../../src/vocabulary/market.ts'
import { moreLanguages } from '../../src/vocabulary/more-languages.ts'
import { isPlaceholder } from '../../src/vocabulary/placeholders.ts'
import type { Resolution } from '../../src/vocabulary/resolution.ts'
import { resolveSize } from '../../src/vocabulary/size.ts'
import { resolveTerm, termName } from '../../src/vocabulary/term.ts'

const said = ({ status, code, candidates }: Resolution) =>
  status === 'resolved' ? code : `${status}: ${candidates.map(candidate => candidate.code).join(' ')}`

describe('resolveCountry(word)', () => {
  it.each([
    ['Türkei / Turkey', 'TR'],
    ['Turkey (TR)', 'TR'],
    ['Türkei, Izmir', 'TR'],
    ['🇹🇷', 'TR'],
    ["Almanya'da", 'DE'],
    ['D-52062 Aachen', 'DE'],
    ['Aachen Germany', 'DE'],
    ['Franzosen', 'FR'],
    ['Holland', 'NL'],
    ['UK', 'GB'],
    ['NA', 'NA'],
    ['Deutchland', 'DE'],
    ['Kongo', 'ambiguous: CD CG'],
    ['Türkei, Deutschland', 'ambiguous: TR DE'],
    ['DE, TR', 'ambiguous: DE TR'],
    ['Deutsch-Türkisch', 'ambiguous: DE TR'],
    ['Wilmington, DE', 'ambiguous: DE US'],
    ['New Jersey', 'unknown: US'],
    ['Atlanta, Georgia', 'US'],
    ['Lebanon, NH', 'ambiguous: LB US'],
    ['China/Hongkong', 'ambiguous: CN HK'],
    ['Sudan, Süd', 'SS'],
    ['Guinea, Äquatorial', 'GQ'],
    ['Congo, Dem. Rep.', 'CD'],
    ['Dominica Rep', 'ambiguous: DO DM'],
    ['Südamerika', 'unknown: '],
    ['Istanbul', 'unknown: TR'],
    ['n/a', 'unknown: '],
    ['na', 'unknown: '],
    ['yok', 'unknown: '],
    ['https://example.org/turkey', 'unknown: '],
  ])('%s → %s', (word, answer) => {
    expect(said(resolveCountry(word))).toBe(answer)
  })

  it('does not correct one real word into another', () => {
    for (const word of [
      'Siberia',
      'Iberia',
      'Pollen',
      'Angora',
      'Kurdistan',
      'Indiana',
      'V.A.',
      'B.A.',
      'Spanner',
      'Turkeys',
      'Jordans',
      'Magnolia',
    ]) {
      expect([word, resolveCountry(word).status]).not.toContain('resolved')
    }
  })

  it('names candidates in the language asked for, and understands further languages when given', () => {
    expect(resolveCountry('Istanbul', { locale: 'de' }).candidates).toEqual([{ code: 'TR', name: 'Türkei' }])
    expect(said(resolveCountry('Турция'))).not.toBe('TR')
    expect(said(resolveCountry('Турция', { words: moreLanguages }))).toBe('TR')
  })
})

describe('resolveMarket(word)', () => {
  it.each([
    ['EU', 'EU'],
    ['Europäische Union', 'EU'],
    ['DACH-Region', 'DACH'],
    ['Orta Asya', 'CENTRAL-ASIA'],
    ['MENA', 'MENA'],
    ['419', 'LATAM'],
    ['Golfstaaten', 'GCC'],
    ['Türkei', 'TR'],
    ['weltweit', 'unknown: '],
    ['Türkei und Naher Osten', 'ambiguous: TR MIDDLE-EAST'],
    ['Bosnien und Herzegowina', 'BA'],
    ['EG', 'EG'],
    ['nicht EU', 'unknown: EU'],
    ['alle außer EU', 'unknown: EU'],
    ['non-EU', 'unknown: EU'],
    ['AB dışında', 'unknown: EU'],
    ['Naher Osten: nein', 'unknown: MIDDLE-EAST'],
    ['EU ausgenommen Polen', 'unknown: EU PL'],
    ['EU-Raum', 'EU'],
    ['Ost- und Südosteuropa', 'ambiguous: BALKANS'],
    // As a market the region of M49 is meant, though the country goes by these words too.
    ['Zentralafrika', 'MIDDLE-AFRICA'],
    ['Orta Afrika', 'MIDDLE-AFRICA'],
    ['Central Africa', 'MIDDLE-AFRICA'],
    ['Zentralafrikanische Republik', 'CF'],
    ['Nördliches Amerika', 'NORTHERN-AMERICA'],
    ['Amerika’nın Kuzeyi', 'NORTHERN-AMERICA'],
    ['Mikronesisches Inselgebiet', 'MICRONESIA'],
    ['Avustralasya', 'AUSTRALIA-NEW-ZEALAND'],
  ])('%s → %s', (word, answer) => {
    expect(said(resolveMarket(word))).toBe(answer)
  })
})

describe('resolveIndustry(word)', () => {
  it.each([
    ['C', 'C'],
    ['28', 'C28'],
    ['C28', 'C28'],
    ['28.13', 'C28'],
    ['C 28.13.0', 'C28'],
    ['J62', 'K62'],
    ['K62', 'K62'],
    ['K', 'K'],
    ['NACE Rev. 2 K', 'L'],
    ['WZ 2008: 62.01', 'K62'],
    ['45.20', 'T95'],
    ['70.21', 'N73'],
    ['45', 'ambiguous: G46 G47 T95'],
    ['63.91', 'ambiguous: J60 K63'],
    ['WZ 2008 63.91', 'J60'],
    ['C28 Maschinenbau', 'C28'],
    ['E-Commerce', 'G47'],
    ['E-Ticaret', 'G47'],
    ['Textilbranche', 'C13'],
    ['Montag', 'ambiguous: C33 F43'],
    ['Juwelier', 'ambiguous: C32 G47'],
    ['gözlük', 'ambiguous: C32 G47'],
    ['pamuk', 'ambiguous: C13 A01'],
    ['fındık', 'ambiguous: C10 A01'],
    ['Etiketten', 'ambiguous: C18 C17'],
    ['Bagger', 'C28'],
    ['çorap', 'C14'],
    ['gıda sektörü', 'C10'],
    ['IT & Software', 'K62'],
    ['Software und Maschinenbau', 'ambiguous: K62 C28'],
  ])('%s → %s', (word, answer) => {
    expect(said(resolveIndustry(word))).toBe(answer)
  })

  it('does not take a number for a code without more', () => {
    expect(resolveIndustry('24 Stunden Pflege').status).toBe('ambiguous')
    expect(said(resolveIndustry('28 Maschinenbau'))).toBe('C28')
    expect(said(resolveIndustry('K - Finanz- und Versicherungsdienstleistungen'))).toBe('L')
  })

  it('has short names', () => {
    expect((['de', 'tr', 'en'] as const).map(locale => industryName('C28', locale))).toEqual([
      'Maschinenbau',
      'makine imalatı',
      'machinery',
    ])
  })
})

describe('resolveLanguage(word)', () => {
  it.each([
    ['de-AT', 'de'],
    ['Englisch C1', 'en'],
    ['Türkçe (anadil)', 'tr'],
    ['Deutsch / German', 'de'],
    ['SE', 'ambiguous: sv se'],
    ['Farsi/Dari', 'ambiguous: fa prs'],
    ['Türkisch, Deutsch', 'ambiguous: tr de'],
    ['DE-TR-EN', 'ambiguous: de tr en'],
    ['TR-KU', 'ambiguous: tr ku'],
    ['EN-DE', 'ambiguous: en de'],
    ['en-DE', 'en'],
    ['DE-DE', 'de'],
    ['PT-BR', 'pt'],
    ['DE-CH', 'de'],
    ['EN-US', 'en'],
  ])('%s → %s', (word, answer) => {
    expect(said(resolveLanguage(word))).toBe(answer)
  })
})

describe('resolveTerm(word, options)', () => {
  it('knows common terms in three languages', () => {
    expect(
      ['Vertrieb', 'dağıtım', 'distribution', 'Vertriebs-Partner', 'Vertreib'].map(word => resolveTerm(word)),
    ).toEqual(Array(5).fill('distribution'))
    expect(['Dolmetscher', 'tercüman', 'interpreter'].map(word => resolveTerm(word))).toEqual(
      Array(3).fill('interpreting'),
    )
    expect(termName('distribution', 'tr')).toBe('dağıtım')
    expect(termName('hydraulikpump', 'de')).toBe('hydraulikpump')
  })

  it('lets near spellings of unknown terms meet', () => {
    const spellings = ['Hydraulikpumpe', 'Hydraulik-Pumpen', 'hydraulik pumpe', 'HYDRAULIKPUMPEN']
    expect(new Set(spellings.map(word => resolveTerm(word))).size).toBe(1)
  })

  it('passes over words that only say that something is needed or offered', () => {
    const said = [
      'Suche Vertriebspartner',
      'Vertriebspartner gesucht',
      'Distribütör arıyoruz',
      'looking for a distributor',
    ]
    expect(said.map(word => resolveTerm(word))).toEqual(Array(4).fill('distribution'))
    expect(resolveTerm('Gesucht')).toBe('gesucht')
  })

  it('takes own synonyms first', () => {
    const synonyms = { Gastank: 'Vertrieb', 'Halay-Abend': 'Volkstanz' }
    expect(resolveTerm('gastanks', { synonyms })).toBe('distribution')
    expect(resolveTerm('Halay Abend', { synonyms })).toBe(resolveTerm('Volkstanz'))
  })
})

describe('enumerations', () => {
  it('are understood in three languages', () => {
    expect(
      ['GmbH', 'şirket', 'PRC', 'Hochschule', 'REC', 'HES', 'IHK', 'dernek', 'PUB', 'OTH', 'girişimci'].map(
        resolveKind,
      ),
    ).toEqual([
      'company',
      'company',
      'company',
      'university',
      'university',
      'university',
      'chamber',
      'association',
      'public',
      'other',
      'entrepreneur',
    ])
    expect(['verkaufen', 'ihracat', 'Investor suchen', 'yatırım', 'Kooperation', 'staj'].map(resolveGoal)).toEqual([
      'sell',
      'sell',
      'raise',
      'invest',
      'partner',
      'seek',
    ])
    expect(
      ['klein', '10-49', '120 Mitarbeiter', '1.200', 'Großunternehmen', 'mikro', '2024-05-01'].map(resolveSize),
    ).toEqual(['small', 'small', 'medium', 'large', 'large', 'micro', undefined])
    expect(['ja', 'hayır', 'x', '0', 'Yes', ''].map(resolveBoolean)).toEqual([
      true,
      false,
      true,
      false,
      true,
      undefined,
    ])
  })
})

describe('isPlaceholder(word)', () => {
  it('knows the ways of leaving a field empty', () => {
    for (const word of [
      '',
      '-',
      '?',
      'n/a',
      'k.A.',
      'yok',
      'none',
      'other',
      'test',
      'xxx',
      'keine Angabe',
      '#N/A',
      '00',
    ]) {
      expect([word, isPlaceholder(word)]).toEqual([word, true])
    }
    for (const word of ['NA', 'Oman', 'IT', 'Bar', '28', '中国'])
      expect([word, isPlaceholder(word)]).toEqual([word, false])
  })
})
