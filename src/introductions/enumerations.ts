import type { Goal, Kind, Size } from '../members/member.ts'
import type { Locale } from '../vocabulary/locale.ts'

type Names<T extends string> = Readonly<Record<Locale, Readonly<Record<T, string>>>>

/** Kinds, sizes and goals as they stand inside a sentence: German nouns in the nominative, goals as what one wants to do. */
export const KIND_NAMES: Names<Kind> = {
  de: {
    company: 'Unternehmen',
    entrepreneur: 'Unternehmerin oder Unternehmer',
    executive: 'Führungskraft',
    association: 'Verband',
    chamber: 'Kammer',
    university: 'Hochschule',
    public: 'öffentliche Einrichtung',
    other: 'Sonstige',
  },
  tr: {
    company: 'şirket',
    entrepreneur: 'girişimci',
    executive: 'yönetici',
    association: 'dernek',
    chamber: 'oda',
    university: 'üniversite',
    public: 'kamu kurumu',
    other: 'diğer',
  },
  en: {
    company: 'company',
    entrepreneur: 'entrepreneur',
    executive: 'executive',
    association: 'association',
    chamber: 'chamber',
    university: 'university',
    public: 'public institution',
    other: 'other',
  },
}

export const SIZE_NAMES: Names<Size> = {
  de: { micro: 'sehr klein', small: 'klein', medium: 'mittelgroß', large: 'groß' },
  tr: { micro: 'mikro', small: 'küçük', medium: 'orta', large: 'büyük' },
  en: { micro: 'very small', small: 'small', medium: 'medium-sized', large: 'large' },
}

export const GOAL_NAMES: Names<Goal> = {
  de: {
    sell: 'verkaufen',
    buy: 'einkaufen',
    raise: 'Kapital aufnehmen',
    invest: 'investieren',
    hire: 'Fachkräfte einstellen',
    seek: 'eine Aufgabe finden',
    partner: 'Partner finden',
    learn: 'lernen',
  },
  tr: {
    sell: 'satış',
    buy: 'satın alma',
    raise: 'sermaye bulma',
    invest: 'yatırım',
    hire: 'işe alım',
    seek: 'görev bulma',
    partner: 'ortak bulma',
    learn: 'öğrenme',
  },
  en: {
    sell: 'sell',
    buy: 'buy',
    raise: 'raise capital',
    invest: 'invest',
    hire: 'hire',
    seek: 'find a position',
    partner: 'find partners',
    learn: 'learn',
  },
}
