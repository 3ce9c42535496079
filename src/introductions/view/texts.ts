import type { Locale } from '../../vocabulary/locale.ts'
import type { Fact } from './facts.ts'

/** How much speaks for an introduction, in steps as coarse as they are told. */
export const LEVELS = ['possible', 'good', 'strong'] as const
export type Level = (typeof LEVELS)[number]

export const LEVEL_TEXTS: Readonly<Record<Level, Readonly<Record<Locale, string>>>> = {
  possible: {
    de: 'Ein Gespräch kann sich lohnen.',
    tr: 'Bir görüşme yararlı olabilir.',
    en: 'A conversation may be worthwhile.',
  },
  good: {
    de: 'Einiges spricht für diese Begegnung.',
    tr: 'Bu tanıştırma için geçerli nedenler var.',
    en: 'There are good reasons for this introduction.',
  },
  strong: {
    de: 'Vieles spricht für diese Begegnung.',
    tr: 'Bu tanıştırma için güçlü nedenler var.',
    en: 'There are strong reasons for this introduction.',
  },
}

/** What is told of a reason without saying what the entries are: to the public, and where a signal has no words in a language. */
export const BARE_REASONS: Readonly<Record<'favours' | 'opposes', Readonly<Record<Locale, string>>>> = {
  favours: {
    de: 'Es passt zusammen: {entries}.',
    tr: 'Birbirine uyuyor: {entries}.',
    en: 'These fit together: {entries}.',
  },
  opposes: {
    de: 'Das passt weniger zusammen: {entries}.',
    tr: 'Birbirine daha az uyuyor: {entries}.',
    en: 'These fit together less well: {entries}.',
  },
}

export const AND: Readonly<Record<Locale, string>> = { de: ' und ', tr: ' ve ', en: ' and ' }

/** The entries that the public may be told of. */
export const PUBLIC_FIELDS: ReadonlySet<string> = new Set([
  'targetMarkets',
  'opens',
  'accessCountries',
  'baseCountry',
  'languages',
  'offers',
  'needs',
  'industries',
  'goals',
  'size',
  'kind',
])

/** What entries are called in a sentence. */
export const ENTRY_NAMES: Readonly<Record<Locale, Readonly<Record<Fact['field'], string>>>> = {
  de: {
    targetMarkets: 'Zielmärkte',
    opens: 'Marktzugang',
    accessCountries: 'Marktzugang',
    baseCountry: 'Land',
    languages: 'Sprachen',
    offers: 'Angebote',
    needs: 'Gesuche',
    industries: 'Branchen',
    goals: 'Ziele',
    size: 'Größe',
    kind: 'Art des Mitglieds',
    organization: 'Organisation',
    place: 'Ort',
    originCountries: 'Herkunft',
    originPlace: 'Herkunftsort',
    ties: 'Kontakte',
    outcomes: 'Begegnungen',
    capacity: 'Zahl der Vorstellungen',
    introducerBudget: 'Zahl der Vermittlungen',
    avoid: 'ausgeschlossene Kontakte',
    paused: 'Pause',
    joined: 'Beitritt',
    locale: 'Anredesprache',
    consent: 'Einwilligung',
    anything: 'alle Angaben',
  },
  tr: {
    targetMarkets: 'hedef pazarlar',
    opens: 'pazar erişimi',
    accessCountries: 'pazar erişimi',
    baseCountry: 'ülke',
    languages: 'diller',
    offers: 'sunulanlar',
    needs: 'arananlar',
    industries: 'sektörler',
    goals: 'hedefler',
    size: 'ölçek',
    kind: 'üye türü',
    organization: 'kuruluş',
    place: 'yer',
    originCountries: 'köken',
    originPlace: 'köken yeri',
    ties: 'tanıdıklar',
    outcomes: 'görüşmeler',
    capacity: 'tanıştırma sayısı',
    introducerBudget: 'aracılık sayısı',
    avoid: 'istenmeyen kişiler',
    paused: 'ara',
    joined: 'üyelik tarihi',
    locale: 'hitap dili',
    consent: 'onay',
    anything: 'tüm bilgiler',
  },
  en: {
    targetMarkets: 'target markets',
    opens: 'market access',
    accessCountries: 'market access',
    baseCountry: 'country',
    languages: 'languages',
    offers: 'offers',
    needs: 'needs',
    industries: 'industries',
    goals: 'goals',
    size: 'size',
    kind: 'kind of member',
    organization: 'organization',
    place: 'place',
    originCountries: 'origin',
    originPlace: 'place of origin',
    ties: 'contacts',
    outcomes: 'meetings',
    capacity: 'number of introductions',
    introducerBudget: 'number of introductions made',
    avoid: 'whom not to meet',
    paused: 'pause',
    joined: 'date of joining',
    locale: 'language of address',
    consent: 'consent',
    anything: 'anything',
  },
}
