import type { Locale } from '../vocabulary/locale.ts'

type Texts = Readonly<Record<Locale, string>>

/**
 * {name} the member, {x} {y} groups. Names stand where nothing has to be inflected and no article is missing, and with a dash
 * between them: those of industries contain the word that would join them.
 */
export const BRIDGE_TEXTS = {
  bridge: {
    de: '{name}: für {share} aller Paare anderer läuft der kürzeste Weg hier durch, Kontakte: {contacts}.',
    tr: '{name}: diğer üye çiftlerinin {share} kadarında en kısa yol buradan geçiyor, bağ sayısı: {contacts}.',
    en: '{name}: for {share} of all pairs of others the shortest path runs through here, contacts: {contacts}.',
  },
  path: {
    de: 'Der einzige Weg zwischen zwei Gruppen führt über {name}: {x} – {y}.',
    tr: '{x} ile {y} arasındaki tek yol: {name}.',
    en: 'The only path between two groups runs through {name}: {x} – {y}.',
  },
  contact: {
    de: 'Nur {name} kennt beide Seiten: {x} – {y}.',
    tr: 'İki tarafı da tanıyan tek üye {name}: {x} ile {y}.',
    en: '{name} alone knows both sides: {x} – {y}.',
  },
  circle: { de: 'Kreis um {name}', tr: '{name} çevresi', en: 'the circle around {name}' },
} as const satisfies Record<string, Texts>
