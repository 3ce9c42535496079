import type { Locale } from '../../vocabulary/locale.ts'
import type { SignalTexts } from '../signal.ts'

export type Texts = Readonly<Record<Locale, SignalTexts>>

/**
 * What the standard signals say. {a} gains from {b}. Names and terms stand so that no language has to inflect them:
 * Turkish suffixes follow the vowels of a name, German articles the gender of a country.
 */
export const TEXTS = {
  marketReach: {
    de: { found: '{b} öffnet, wohin {a} will: {terms}.', none: '{b} öffnet keinen Zielmarkt von {a}.' },
    tr: {
      found: '{b}, {a} için hedef pazarın kapısını açıyor: {terms}.',
      none: '{b}, {a} için hedef pazarlardan hiçbirini açmıyor.',
    },
    en: { found: '{b} opens where {a} wants to go: {terms}.', none: '{b} opens none of the markets {a} aims for.' },
  },
  needsMet: {
    de: { found: '{b} bietet, was {a} sucht: {terms}.', none: '{b} bietet nichts von dem, was {a} sucht.' },
    tr: {
      found: '{b}, {a} tarafından arananı sunuyor: {terms}.',
      none: '{b}, {a} tarafından arananlardan hiçbirini sunmuyor.',
    },
    en: { found: '{b} offers what {a} is looking for: {terms}.', none: '{b} offers nothing that {a} is looking for.' },
  },
  sharedLanguage: {
    de: { found: 'Beide sprechen: {terms}.', none: '{a} und {b} haben keine gemeinsame Sprache.' },
    tr: { found: 'Ortak dil: {terms}.', none: '{a} ile {b} arasında ortak dil yok.' },
    en: { found: 'Both speak: {terms}.', none: '{a} and {b} share no language.' },
  },
  industryFit: {
    de: { found: 'Ihre Branchen ergänzen sich: {x} – {y}.', none: 'Ihre Branchen berühren sich kaum: {x} – {y}.' },
    tr: { found: 'Sektörleri birbirini tamamlıyor: {x} – {y}.', none: 'Sektörleri birbirine uzak: {x} – {y}.' },
    en: { found: 'Their industries work together: {x} – {y}.', none: 'Their industries seldom meet: {x} – {y}.' },
  },
  corridorPrior: {
    de: {
      found: 'Handel, Menschen oder Nähe verbinden diese Länder: {x} – {y}.',
      none: 'Diese Länder verbindet bisher wenig: {x} – {y}.',
    },
    tr: {
      found: '{x} ile {y} arasında ticaret, insan veya komşuluk bağı var.',
      none: '{x} ile {y} arasındaki bağ şimdilik zayıf.',
    },
    en: {
      found: 'Trade, people or nearness link these countries: {x} – {y}.',
      none: 'Little links these countries so far: {x} – {y}.',
    },
  },
  goalFit: {
    de: { found: 'Die Ziele passen: {a} will {x}, {b} will {y}.', none: 'Die Ziele passen nicht: {x} und {y}.' },
    tr: { found: 'Hedefleri uyuşuyor: {a} – {x}, {b} – {y}.', none: 'Hedefleri uyuşmuyor: {x} ve {y}.' },
    en: { found: 'Their goals fit: {a} wants to {x}, {b} to {y}.', none: 'Their goals do not meet: {x} and {y}.' },
  },
  sizeFit: {
    de: {
      found: 'Die Größen passen zueinander: {x} und {y}.',
      none: 'Die Größen liegen weit auseinander: {x} und {y}.',
    },
    tr: { found: 'Ölçekleri birbirine uygun: {x} ve {y}.', none: 'Ölçekleri birbirinden uzak: {x} ve {y}.' },
    en: { found: 'Their sizes suit each other: {x} and {y}.', none: 'Their sizes are far apart: {x} and {y}.' },
  },
  kindFit: {
    de: { found: 'Das ergibt oft etwas: {x} trifft {y}.', none: 'Daraus wird selten etwas: {x} trifft {y}.' },
    tr: { found: 'Çoğu kez verimli bir buluşma: {x} ve {y}.', none: 'Seyrek verimli bir buluşma: {x} ve {y}.' },
    en: { found: 'Often a fruitful meeting: {x} and {y}.', none: 'Seldom a fruitful meeting: {x} and {y}.' },
  },
  proximity: {
    de: {
      found: 'Gemeinsame Kontakte im Netzwerk: {count}.',
      none: 'Sie haben noch keine gemeinsamen Kontakte.',
      far: 'Wege über Kontakte ihrer Kontakte: {count}.',
    },
    tr: {
      found: 'Ağdaki ortak tanıdık sayısı: {count}.',
      none: 'Henüz ortak tanıdıkları yok.',
      far: 'Tanıdıklarının tanıdıkları üzerinden yol sayısı: {count}.',
    },
    en: {
      found: 'Contacts they have in common: {count}.',
      none: 'They have no contacts in common yet.',
      far: 'Paths through contacts of their contacts: {count}.',
    },
  },
  standing: {
    de: {
      found: '{b} ist im Netzwerk aktiv (Kontakte und Treffen: {count}).',
      none: 'Von {b} sind nur wenige oder ältere Kontakte und Treffen bekannt: {count}.',
    },
    tr: {
      found: '{b} ağda etkin (bağ ve görüşme sayısı: {count}).',
      none: '{b} için bilinen bağ ve görüşmeler az ya da eski: {count}.',
    },
    en: {
      found: '{b} is active in the network (ties and meetings: {count}).',
      none: 'Few or older ties and meetings of {b} are known: {count}.',
    },
  },
} as const satisfies Record<string, Texts>
