import type { Texts } from './texts.ts'

/** What the signals say that rest on history; as in `texts.ts`. */
export const LEARNING_TEXTS = {
  connection: {
    de: {
      found: 'Über gemeinsame Kontakte gut verbunden ({count}).',
      none: 'Im Netzwerk weit voneinander entfernt.',
      far: 'Über Kontakte ihrer Kontakte gut verbunden (Wege: {count}).',
    },
    tr: {
      found: 'Ortak tanıdıklar üzerinden yakınlar ({count}).',
      none: 'Ağda birbirlerine uzaklar.',
      far: 'Tanıdıklarının tanıdıkları üzerinden yakınlar (yol sayısı: {count}).',
    },
    en: {
      found: 'Well connected through contacts in common ({count}).',
      none: 'Far apart in the network.',
      far: 'Well connected through contacts of their contacts (paths: {count}).',
    },
  },
  sharedPartners: {
    de: { found: 'Beide arbeiten mit: {terms}.', none: 'Sie haben keine gemeinsamen Partner.' },
    tr: { found: 'İkisinin de birlikte çalıştığı kuruluşlar: {terms}.', none: 'Ortak iş ortakları yok.' },
    en: { found: 'Both work with: {terms}.', none: 'They have no partners in common.' },
  },
  likePartners: {
    de: {
      found: '{b} bietet, was auch die Kontakte von {a} bieten: {terms}.',
      none: '{b} ähnelt den bisherigen Kontakten von {a} kaum.',
    },
    tr: {
      found: '{b}, {a} için tanıdık olan konularda çalışıyor: {terms}.',
      none: '{b}, {a} için bugüne dek tanıdık olan konulara uzak.',
    },
    en: {
      found: '{b} offers what contacts of {a} offer too: {terms}.',
      none: '{b} is unlike the contacts {a} has so far.',
    },
  },
  likeNetworks: {
    de: { found: 'Ihre Kontakte bieten Ähnliches: {terms}.', none: 'Ihre Kontakte bieten ganz Verschiedenes.' },
    tr: {
      found: 'Tanıdıkları benzer konularda çalışıyor: {terms}.',
      none: 'Tanıdıkları çok farklı konularda çalışıyor.',
    },
    en: {
      found: 'Their contacts offer similar things: {terms}.',
      none: 'Their contacts offer quite different things.',
    },
  },
  likeMarkets: {
    de: {
      found: '{b} öffnet Märkte, die auch Kontakte von {a} öffnen: {terms}.',
      none: '{b} öffnet andere Märkte als die bisherigen Kontakte von {a}.',
    },
    tr: {
      found: '{b}, {a} ile çalışanların da açtığı pazarları açıyor: {terms}.',
      none: '{b}, {a} ile bugüne dek çalışanlardan farklı pazarlar açıyor.',
    },
    en: {
      found: '{b} opens markets that contacts of {a} open too: {terms}.',
      none: '{b} opens other markets than the contacts {a} has so far.',
    },
  },
  likeKinds: {
    de: {
      found: '{a} arbeitet schon mit solchen Partnern: {terms}.',
      none: '{a} arbeitet bisher mit anderen Arten von Partnern.',
    },
    tr: {
      found: '{a} bu türden ortaklarla zaten çalışıyor: {terms}.',
      none: '{a} bugüne dek başka türden ortaklarla çalıştı.',
    },
    en: {
      found: '{a} already works with partners of this kind: {terms}.',
      none: '{a} has worked with other kinds of partners so far.',
    },
  },
  activity: {
    de: {
      found: '{b} knüpft viele Kontakte ({count}).',
      none: 'Von {b} sind nur wenige oder ältere Kontakte bekannt: {count}.',
    },
    tr: {
      found: '{b} çok sayıda bağ kuruyor ({count}).',
      none: '{b} için bilinen bağlar az ya da eski: {count}.',
    },
    en: { found: '{b} makes many contacts ({count}).', none: 'Few or older contacts of {b} are known: {count}.' },
  },
  corridorLift: {
    de: {
      found: 'Diese Länder finden hier oft zusammen: {x} – {y}.',
      none: 'Diese Länder finden hier selten zusammen: {x} – {y}.',
    },
    tr: { found: 'Bu ağda sık buluşan ülkeler: {x} – {y}.', none: 'Bu ağda seyrek buluşan ülkeler: {x} – {y}.' },
    en: {
      found: 'These countries often come together here: {x} – {y}.',
      none: 'These countries seldom come together here: {x} – {y}.',
    },
  },
  industryLift: {
    de: {
      found: 'Diese Branchen finden hier oft zusammen: {x} – {y}.',
      none: 'Diese Branchen finden hier selten zusammen: {x} – {y}.',
    },
    tr: { found: 'Bu ağda sık buluşan sektörler: {x} – {y}.', none: 'Bu ağda seyrek buluşan sektörler: {x} – {y}.' },
    en: {
      found: 'These industries often come together here: {x} – {y}.',
      none: 'These industries seldom come together here: {x} – {y}.',
    },
  },
  kindLift: {
    de: { found: 'Hier kommen oft zusammen: {x} und {y}.', none: 'Hier kommen selten zusammen: {x} und {y}.' },
    tr: { found: 'Bu ağda sık buluşanlar: {x} ve {y}.', none: 'Bu ağda seyrek buluşanlar: {x} ve {y}.' },
    en: { found: 'Often come together here: {x} and {y}.', none: 'Seldom come together here: {x} and {y}.' },
  },
  themeLift: {
    de: {
      found: 'Diese Themen führen hier oft zusammen: {x} – {y}.',
      none: 'Diese Themen führen hier selten zusammen: {x} – {y}.',
    },
    tr: {
      found: 'Bu ağda sık buluşturan konular: {x} – {y}.',
      none: 'Bu ağda seyrek buluşturan konular: {x} – {y}.',
    },
    en: {
      found: 'These themes often bring members together here: {x} – {y}.',
      none: 'These themes seldom bring members together here: {x} – {y}.',
    },
  },
} as const satisfies Record<string, Texts>
