import type { Locale } from '../vocabulary/locale.ts'
import { counted } from './counted.ts'

interface PlanWords {
  /** Least and coverage are of members for whom there is a candidate. */
  readonly figures: (count: number, total: string, least: string, gini: string, coverage: string) => string
  readonly introducedBy: string
  readonly short: string
  readonly circle: (number: number, month: number) => string
  readonly speak: string
  /** Where somebody of the circle states no language. */
  readonly statedSpeak: string
  readonly isNew: string
  readonly missing: (count: number) => string
  readonly seatless: string
}

/** What the command line says around rounds and circles. */
export const PLAN_WORDS: Readonly<Record<Locale, PlanWords>> = {
  de: {
    figures: (count, total, least, gini, coverage) =>
      `${counted(count, 'Vorstellung', 'Vorstellungen')}, davon ${total} erfolgreiche zu erwarten; Gini ${gini}; von denen, für die es jemanden gibt, erwartet jedes Mitglied mindestens ${least} Erfolge; ${coverage} von ihnen kommen vor`,
    introducedBy: 'Vermittelt von',
    short: 'Zu wenige haben',
    circle: (number, month) => `Kreis ${number}, Monat ${month}`,
    speak: 'Alle sprechen',
    statedSpeak: 'Alle, die Sprachen angeben, sprechen',
    isNew: 'neu',
    missing: count => `${counted(count, 'Kreis kam', 'Kreise kamen')} nicht zustande.`,
    seatless: 'Ohne Platz',
  },
  tr: {
    figures: (count, total, least, gini, coverage) =>
      `${count} tanıştırma, beklenen başarı ${total}; Gini ${gini}; adayı olanlar arasında: üye başına beklenen en az ${least} başarı, yer alanlar ${coverage}`,
    introducedBy: 'Tanıştıran',
    short: 'Yeterince tanıştırması olmayanlar',
    circle: (number, month) => `${number}. çevre, ${month}. ay`,
    speak: 'Ortak dil',
    statedSpeak: 'Dil belirtenlerin ortak dili',
    isNew: 'yeni',
    missing: count => `${count} çevre oluşmadı.`,
    seatless: 'Yeri olmayanlar',
  },
  en: {
    figures: (count, total, least, gini, coverage) =>
      `${counted(count, 'introduction', 'introductions')}, ${total} expected to bear fruit; Gini ${gini}; of those with a candidate: at least ${least} expected successes each, ${coverage} take part`,
    introducedBy: 'Introduced by',
    short: 'Too few for',
    circle: (number, month) => `Circle ${number}, month ${month}`,
    speak: 'All speak',
    statedSpeak: 'All who state a language speak',
    isNew: 'new',
    missing: count => `${counted(count, 'circle was', 'circles were')} not formed.`,
    seatless: 'Without a seat',
  },
}
