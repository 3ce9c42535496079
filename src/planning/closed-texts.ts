import type { Locale } from '../vocabulary/locale.ts'
import type { Closed } from './closed.ts'

/** Why somebody is in no plan at all, whatever is planned. */
export const CLOSED_TEXTS: Readonly<Record<Closed, Readonly<Record<Locale, string>>>> = {
  noConsent: {
    de: 'Das Mitglied lässt sich nicht vorstellen.',
    tr: 'Üye tanıştırılmak istemiyor.',
    en: 'The member does not agree to introductions.',
  },
  paused: { de: 'Das Mitglied macht eine Pause.', tr: 'Üye ara verdi.', en: 'The member is taking a pause.' },
}
