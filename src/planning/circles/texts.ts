import type { Locale } from '../../vocabulary/locale.ts'
import { CLOSED_TEXTS } from '../closed-texts.ts'

/**
 * Why somebody sits in no circle. `noFit`: no circle with an empty seat suits them, and where circles are missing those left over
 * make none: of up to 50 left over all fours are tried, of more as many as 260,000 looks reach.
 */
export type CircleLeftOutReason = 'noConsent' | 'paused' | 'noCapacity' | 'noSeat' | 'noFit'

export const CIRCLE_TEXTS: Readonly<Record<CircleLeftOutReason, Readonly<Record<Locale, string>>>> = {
  ...CLOSED_TEXTS,
  noCapacity: {
    de: 'Das Mitglied nimmt keine Vorstellungen an.',
    tr: 'Üye tanıştırma kabul etmiyor.',
    en: 'The member takes no introductions.',
  },
  noSeat: { de: 'Alle Plätze sind besetzt.', tr: 'Tüm yerler dolu.', en: 'All seats are taken.' },
  noFit: {
    de: 'In keinen Kreis mit freien Plätzen passt das Mitglied.',
    tr: 'Üye, boş yeri olan hiçbir çevreye uymuyor.',
    en: 'The member fits into no circle with an empty seat.',
  },
}
