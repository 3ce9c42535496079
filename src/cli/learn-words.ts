import type { Locale } from '../vocabulary/locale.ts'

/** What `kontor learn` says besides what was learned. */
export const LEARN_WORDS: Readonly<Record<Locale, { readonly nothing: string }>> = {
  de: {
    nothing:
      'Nichts gelernt: Kein Ergebnis sagt Ja oder Nein, und keine Verbindung hat ein Datum. --outcomes braucht Zeilen mit accepted, declined, met, useful, partners oder bad.',
  },
  tr: {
    nothing:
      'Hiçbir şey öğrenilmedi: hiçbir sonuç evet ya da hayır demiyor, hiçbir bağın tarihi yok. --outcomes içinde accepted, declined, met, useful, partners veya bad satırları olmalı.',
  },
  en: {
    nothing:
      'Nothing learned: no outcome says yes or no, and no tie has a date. --outcomes needs rows with accepted, declined, met, useful, partners or bad.',
  },
}
