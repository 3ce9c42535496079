import type { Locale } from '../vocabulary/locale.ts'

interface PlanWords {
  readonly figures: (count: number, total: string, least: string, gini: string, coverage: string) => string
  readonly short: string
  readonly circle: (number: number, month: number) => string
  readonly speak: string
  readonly isNew: string
  readonly missing: (count: number) => string
  readonly seatless: string
}

/** What the command line says around rounds and circles. */
export const PLAN_WORDS: Readonly<Record<Locale, PlanWords>> = {
  de: {
    figures: (count, total, least, gini, coverage) =>
      `${count} Vorstellungen, davon ${total} erfolgreiche zu erwarten; mindestens ${least} je Mitglied; Gini ${gini}; ${coverage} kommen vor`,
    short: 'Zu wenige haben',
    circle: (number, month) => `Kreis ${number}, Monat ${month}`,
    speak: 'Gemeinsame Sprachen',
    isNew: 'neu',
    missing: count => `${count} Kreise kamen nicht zustande.`,
    seatless: 'Ohne Platz',
  },
  tr: {
    figures: (count, total, least, gini, coverage) =>
      `${count} tanıştırma, beklenen başarı ${total}; üye başına en az ${least}; Gini ${gini}; yer alanlar ${coverage}`,
    short: 'Yeterince tanıştırması olmayanlar',
    circle: (number, month) => `${number}. çevre, ${month}. ay`,
    speak: 'Ortak diller',
    isNew: 'yeni',
    missing: count => `${count} çevre kurulamadı.`,
    seatless: 'Yeri olmayanlar',
  },
  en: {
    figures: (count, total, least, gini, coverage) =>
      `${count} introductions, ${total} expected to bear fruit; at least ${least} a member; Gini ${gini}; ${coverage} take part`,
    short: 'Too few for',
    circle: (number, month) => `Circle ${number}, month ${month}`,
    speak: 'Languages in common',
    isNew: 'new',
    missing: count => `${count} circles could not be formed.`,
    seatless: 'Without a seat',
  },
}
