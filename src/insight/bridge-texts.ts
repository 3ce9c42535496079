import type { Locale } from '../vocabulary/locale.ts'

type Texts = Readonly<Record<Locale, string>>

/** {name} the member, {x} {y} groups; German and Turkish names stand where nothing has to be inflected. */
export const BRIDGE_TEXTS = {
  bridge: {
    de: '{name}: {share} aller kürzesten Wege zwischen anderen laufen hier durch, Kontakte: {contacts}.',
    tr: '{name}: diğer üyeler arasındaki en kısa yolların {share} kadarı buradan geçiyor, bağ sayısı: {contacts}.',
    en: '{name}: {share} of all shortest paths between others run through here, contacts: {contacts}.',
  },
  path: {
    de: 'Der einzige Weg zwischen {x} und {y} führt über {name}.',
    tr: '{x} ile {y} arasındaki tek yol: {name}.',
    en: 'The only path between {x} and {y} runs through {name}.',
  },
  contact: {
    de: 'Nur {name} kennt beide Seiten: {x} und {y}.',
    tr: 'İki tarafı da tanıyan tek üye: {name}. {x} ile {y}.',
    en: '{name} alone knows both sides: {x} and {y}.',
  },
  circle: { de: 'Kreis um {name}', tr: '{name} çevresi', en: 'the circle around {name}' },
} as const satisfies Record<string, Texts>
