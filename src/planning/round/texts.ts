import type { Locale } from '../../vocabulary/locale.ts'
import { CLOSED_TEXTS } from '../closed-texts.ts'

/**
 * Why somebody has fewer introductions than wanted. Each is checked against the whole network, not only the candidates. `full`:
 * with every further candidate there is no room, for a further introduction or, with `inboundCap`, for a further approach.
 */
export type RoundLeftOutReason =
  | 'noConsent'
  | 'paused'
  | 'noCapacity'
  | 'refused'
  | 'belowThreshold'
  | 'banned'
  | 'fewCandidates'
  | 'full'
  | 'stopped'

export const LEFT_OUT_TEXTS: Readonly<Record<RoundLeftOutReason, Readonly<Record<Locale, string>>>> = {
  ...CLOSED_TEXTS,
  noCapacity: {
    de: 'Das Mitglied nimmt nicht mehr Vorstellungen an.',
    tr: 'Üye daha fazla tanıştırma kabul etmiyor.',
    en: 'The member takes no more introductions than this.',
  },
  refused: {
    de: 'Die Regeln lassen niemanden zu.',
    tr: 'Kurallar kimseye izin vermiyor.',
    en: 'The rules admit nobody.',
  },
  belowThreshold: {
    de: 'Für niemanden spricht genug.',
    tr: 'Hiç kimse için yeterli neden yok.',
    en: 'There is nobody for whom enough speaks.',
  },
  banned: {
    de: 'Alle weiteren Kandidaten sind für diese Runde ausgeschlossen.',
    tr: 'Kalan adayların hepsi bu turun dışında bırakıldı.',
    en: 'All further candidates are banned from this round.',
  },
  fewCandidates: {
    de: 'Mehr Kandidaten, für die genug spricht, gibt es nicht.',
    tr: 'Yeterli nedeni olan başka aday yok.',
    en: 'There are no more candidates for whom enough speaks.',
  },
  full: {
    de: 'Alle weiteren Kandidaten sind in dieser Runde ausgelastet.',
    tr: 'Kalan adayların hepsi bu turda dolu.',
    en: 'All further candidates are full in this round.',
  },
  stopped: {
    de: 'Die Planung wurde vorher beendet.',
    tr: 'Planlama daha önce sona erdi.',
    en: 'Planning was stopped before.',
  },
}

/** Of `full` where some further candidate could take one more introduction. */
export const UNAPPROACHED_TEXT: Readonly<Record<Locale, string>> = {
  de: 'Alle weiteren Kandidaten sind in dieser Runde ausgelastet, oder es darf dafür niemand noch einmal angesprochen werden.',
  tr: 'Kalan adaylar bu turda dolu ya da bunun için kimseye bir kez daha başvurulamaz.',
  en: 'All further candidates are full in this round, or nobody may be approached once more to meet them.',
}
