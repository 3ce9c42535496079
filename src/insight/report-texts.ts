import type { Locale } from '../vocabulary/locale.ts'

type Texts = Readonly<Record<Locale, string>>

/**
 * Counts stand after a colon, so that no noun has to agree with a number, and countries where German and English need no
 * article. What was never done is said of the record alone: a network may have none.
 */
export const REPORT_TEXTS = {
  // Hidden assets
  offer: {
    de: '{name} bietet, was andere suchen: {term}. Gesucht von: {wanted}, angeboten von: {offered}, dafür ist keine Vorstellung bekannt.',
    tr: '{name}, başkalarının aradığı bir şey sunuyor: {term}. Arayan: {wanted}, sunan: {offered}, bunun için kayıtlı tanıştırma yok.',
    en: '{name} offers what others look for: {term}. Wanted by: {wanted}, offered by: {offered}, no introduction for it on record.',
  },
  access: {
    de: '{name} öffnet ein Land, in das andere wollen: {term}. Ziel von: {wanted}, dafür ist keine Vorstellung bekannt.',
    tr: '{name}, başkalarının hedeflediği bir ülkenin kapısını açıyor: {term}. Hedefleyen: {wanted}, bunun için kayıtlı tanıştırma yok.',
    en: '{name} opens a country that others aim for: {term}. Aimed for by: {wanted}, no introduction for it on record.',
  },
  language: {
    de: '{name} spricht {term}, wie nur wenige hier. Wer in die Länder dieses Mitglieds will: {wanted}, dafür ist keine Vorstellung bekannt.',
    tr: '{name}, burada az konuşulan bir dil biliyor: {term}. Bu üyenin ülkelerini hedefleyen: {wanted}, bunun için kayıtlı tanıştırma yok.',
    en: '{name} speaks {term}, as few here do. Members who aim for the countries of this member: {wanted}, no introduction for it on record.',
  },
  tie: {
    de: '{name} kann aus eigenen Kontakten Begegnungen stiften: {wanted} der besten im Netzwerk. Keine Anfrage bekannt.',
    tr: '{name}, kendi bağlarıyla ağdaki en iyi tanıştırmaların bir kısmını yapabilir: {wanted}. Kayıtlı bir rica yok.',
    en: '{name} could make introductions from own contacts: {wanted} of the best in the network. No request on record.',
  },
  potential: {
    de: '{name} passt zu vielen, und keine Vorstellung ist bekannt. Mögliche Begegnungen: {wanted}.',
    tr: '{name} birçok üyeye uygun, ama kayıtlı tanıştırması yok. Olası tanıştırma: {wanted}.',
    en: '{name} suits many and has no introduction on record. Possible introductions: {wanted}.',
  },
  // Gaps
  need: {
    de: 'Gesucht und von niemandem geboten: {term}. Gesucht von: {wanted}.',
    tr: 'Aranıyor ama kimse sunmuyor: {term}. Arayan: {wanted}.',
    en: 'Looked for and offered by nobody: {term}. Wanted by: {wanted}.',
  },
  scarce: {
    de: 'Viel gesucht, wenig geboten: {term}. Gesucht von: {wanted}, geboten von: {offered}.',
    tr: 'Çok aranıyor, az sunuluyor: {term}. Arayan: {wanted}, sunan: {offered}.',
    en: 'Much looked for, little offered: {term}. Wanted by: {wanted}, offered by: {offered}.',
  },
  market: {
    de: 'Zielmarkt, den niemand öffnet: {term}. Ziel von: {wanted}.',
    tr: 'Kimsenin kapısını açmadığı hedef pazar: {term}. Hedefleyen: {wanted}.',
    en: 'A target market that nobody opens: {term}. Aimed for by: {wanted}.',
  },
  recruit: {
    de: 'Neues Mitglied gesucht: {country}, mit Angebot {terms}. Brächte Begegnungen: {count}, davon für bisher Leerausgehende: {firsts}.',
    tr: 'Aranan yeni üye: {country}, sunduğu: {terms}. Sağlayacağı tanıştırma: {count}, bunlardan şimdiye dek eli boş kalanlar için: {firsts}.',
    en: 'A new member to look for: {country}, offering {terms}. Would bring introductions: {count}, of them for members who have none: {firsts}.',
  },
  recruitOfAnything: {
    de: 'Neues Mitglied gesucht: {country}. Brächte Begegnungen: {count}, davon für bisher Leerausgehende: {firsts}.',
    tr: 'Aranan yeni üye: {country}. Sağlayacağı tanıştırma: {count}, bunlardan şimdiye dek eli boş kalanlar için: {firsts}.',
    en: 'A new member to look for: {country}. Would bring introductions: {count}, of them for members who have none: {firsts}.',
  },
  // Advice
  advice: {
    de: 'Das Feld „{field}“ ist leer. Mit dem Eintrag „{terms}“ gäbe es Begegnungen: {count} statt {before}; mit allem davor: {together}.',
    tr: '“{field}” alanı boş. “{terms}” yazılırsa tanıştırma sayısı: {before} yerine {count}; öncekilerle birlikte: {together}.',
    en: 'The field “{field}” is empty. With the entry “{terms}” there would be introductions: {count} instead of {before}; with all above: {together}.',
  },
  // Coverage
  size: {
    de: 'Mitglieder: {count}, Länder: {countries}, Branchen: {industries}, Beziehungen: {ties}.',
    tr: 'Üye: {count}, ülke: {countries}, sektör: {industries}, bağ: {ties}.',
    en: 'Members: {count}, countries: {countries}, industries: {industries}, ties: {ties}.',
  },
  reach: {
    de: 'Kennen sich: {direct} aller Paare; über eine Vorstellung erreichbar: {one}; über zwei: {two}.',
    tr: 'Tüm çiftlerin {direct} kadarı tanışıyor; bir tanıştırmayla ulaşılabilen: {one}; iki tanıştırmayla: {two}.',
    en: 'Know each other: {direct} of all pairs; within one introduction: {one}; within two: {two}.',
  },
  alone: {
    de: 'Ohne einen einzigen Kontakt: {count}.',
    tr: 'Hiç bağı olmayan: {count}.',
    en: 'Without a single tie: {count}.',
  },
  communityAnywhere: {
    de: 'Kreis um {name}: {count} Mitglieder.',
    tr: '{name} çevresi: {count} üye.',
    en: 'The circle around {name}: {count} members.',
  },
  community: {
    de: 'Kreis um {name}: {count} Mitglieder, vor allem {countries}.',
    tr: '{name} çevresi: {count} üye, başlıca {countries}.',
    en: 'The circle around {name}: {count} members, mostly {countries}.',
  },
} as const satisfies Record<string, Texts>
