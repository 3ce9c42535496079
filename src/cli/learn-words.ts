import type { Locale } from '../vocabulary/locale.ts'

interface LearnWords {
  readonly nothing: string
  readonly future: (outcomes: number, now: string) => string
}

/** What `kontor learn` says besides what was learned. */
export const LEARN_WORDS: Readonly<Record<Locale, LearnWords>> = {
  de: {
    nothing:
      'Nichts gelernt: Kein Ergebnis sagt Ja oder Nein, und keine Verbindung hat ein Datum. --outcomes braucht Zeilen mit accepted, declined, met, useful, partners oder bad.',
    future: (outcomes, now) => `Ergebnisse mit einem Tag nach dem ${now}: ${outcomes}; aus ihnen wurde nicht gelernt`,
  },
  tr: {
    nothing:
      'Hiçbir şey öğrenilmedi: hiçbir sonuç evet ya da hayır demiyor, hiçbir bağın tarihi yok. --outcomes içinde accepted, declined, met, useful, partners veya bad satırları olmalı.',
    future: (outcomes, now) => `${now} tarihinden sonraki sonuçlar: ${outcomes}; bunlardan öğrenilmedi`,
  },
  en: {
    nothing:
      'Nothing learned: no outcome says yes or no, and no tie has a date. --outcomes needs rows with accepted, declined, met, useful, partners or bad.',
    future: (outcomes, now) => `Outcomes dated after ${now}: ${outcomes}; nothing was learned from them`,
  },
}
