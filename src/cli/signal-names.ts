import type { StandardName } from '../policy/signal-input.ts'
import type { Locale } from '../vocabulary/locale.ts'

/** What a standard signal asks, for whoever does not read policies. */
const NAMES: Readonly<Record<StandardName, Readonly<Record<Locale, string>>>> = {
  marketReach: { de: 'Zielmärkte', tr: 'hedef pazarlar', en: 'target markets' },
  needsMet: { de: 'Gesuche und Angebote', tr: 'arananlar ve sunulanlar', en: 'needs and offers' },
  sharedLanguage: { de: 'gemeinsame Sprachen', tr: 'ortak diller', en: 'shared languages' },
  industryFit: { de: 'Zusammenspiel der Branchen', tr: 'sektörlerin uyumu', en: 'how the industries fit' },
  corridorPrior: { de: 'Verbindung der Länder', tr: 'ülkeler arasındaki bağ', en: 'how the countries are linked' },
  goalFit: { de: 'Zusammenspiel der Ziele', tr: 'hedeflerin uyumu', en: 'how the goals fit' },
  sizeFit: { de: 'Zusammenspiel der Größen', tr: 'ölçeklerin uyumu', en: 'how the sizes fit' },
  kindFit: { de: 'Zusammenspiel der Mitgliedsarten', tr: 'üye türlerinin uyumu', en: 'how the kinds fit' },
  proximity: { de: 'gemeinsame Kontakte', tr: 'ortak tanıdıklar', en: 'shared contacts' },
  standing: { de: 'Aktivität im Netzwerk', tr: 'ağdaki etkinlik', en: 'activity in the network' },
}

/** A signal of one's own is called what its policy calls it. */
export function signalName(signal: string, locale: Locale): string {
  return Object.hasOwn(NAMES, signal) ? NAMES[signal as StandardName][locale] : signal
}
