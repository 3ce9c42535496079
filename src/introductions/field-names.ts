import type { Locale } from '../vocabulary/locale.ts'

/** Fields that a member fills in itself, and that advice may therefore speak of. Origin is volunteered, never asked for. */
export const FILLABLE = [
  'targetMarkets',
  'accessCountries',
  'languages',
  'offers',
  'needs',
  'industries',
  'goals',
  'size',
] as const
export type Fillable = (typeof FILLABLE)[number]

/** What a form calls these fields. */
export const FIELD_NAMES: Readonly<Record<Locale, Readonly<Record<Fillable, string>>>> = {
  de: {
    targetMarkets: 'Zielmärkte',
    accessCountries: 'Marktzugang',
    languages: 'Sprachen',
    offers: 'Angebote',
    needs: 'Gesuche',
    industries: 'Branchen',
    goals: 'Ziele',
    size: 'Größe',
  },
  tr: {
    targetMarkets: 'hedef pazarlar',
    accessCountries: 'pazar erişimi',
    languages: 'diller',
    offers: 'sunulanlar',
    needs: 'arananlar',
    industries: 'sektörler',
    goals: 'hedefler',
    size: 'ölçek',
  },
  en: {
    targetMarkets: 'target markets',
    accessCountries: 'market access',
    languages: 'languages',
    offers: 'offers',
    needs: 'needs',
    industries: 'industries',
    goals: 'goals',
    size: 'size',
  },
}
