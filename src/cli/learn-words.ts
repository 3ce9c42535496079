import { dayText } from '../introductions/day-text.ts'
import type { Locale } from '../vocabulary/locale.ts'

interface LearnWords {
  readonly nothing: string
  /** Where something says yes or no, but not in the days that are learned from. */
  readonly outside: (since: string | undefined, now: string) => string
  readonly future: (outcomes: number, now: string) => string
}

/** What `kontor learn` says besides what was learned. */
export const LEARN_WORDS: Readonly<Record<Locale, LearnWords>> = {
  de: {
    nothing:
      'Nichts gelernt: Kein Ergebnis sagt Ja oder Nein, und keine Beziehung hat ein Datum. --outcomes braucht Zeilen mit accepted, declined, met, useful, partners oder bad.',
    outside: (since, now) =>
      since === undefined
        ? `Nichts gelernt: Alles, was Ja oder Nein sagt, hat einen Tag nach dem ${dayText(now, 'de')}.`
        : `Nichts gelernt: Was Ja oder Nein sagt, hat keinen Tag vom ${dayText(since, 'de')} bis ${dayText(now, 'de')}.`,
    future: (outcomes, now) =>
      `Ergebnisse mit einem Tag nach dem ${dayText(now, 'de')}: ${outcomes}; aus ihnen wurde nicht gelernt`,
  },
  tr: {
    nothing:
      'Hiçbir şey öğrenilmedi: hiçbir sonuç evet ya da hayır demiyor, hiçbir bağın tarihi yok. --outcomes içinde accepted, declined, met, useful, partners veya bad kayıtları olmalı.',
    outside: (since, now) =>
      since === undefined
        ? `Hiçbir şey öğrenilmedi: evet ya da hayır diyen her şeyin tarihi ${dayText(now, 'tr')} tarihinden sonra.`
        : `Hiçbir şey öğrenilmedi: evet ya da hayır diyen hiçbir şeyin tarihi ${dayText(since, 'tr')} – ${dayText(now, 'tr')} arasında değil.`,
    future: (outcomes, now) => `${dayText(now, 'tr')} tarihinden sonraki sonuçlar: ${outcomes}; bunlardan öğrenilmedi`,
  },
  en: {
    nothing:
      'Nothing learned: no outcome says yes or no, and no tie has a date. --outcomes needs rows with accepted, declined, met, useful, partners or bad.',
    outside: (since, now) =>
      since === undefined
        ? `Nothing learned: all that says yes or no is dated after ${now}.`
        : `Nothing learned: nothing that says yes or no is dated from ${since} to ${now}.`,
    future: (outcomes, now) => `Outcomes dated after ${now}: ${outcomes}; nothing was learned from them`,
  },
}
