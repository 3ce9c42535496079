import type { Locale } from '../../vocabulary/locale.ts'
import type { Aspect } from './shares.ts'

type Said = Readonly<Record<Locale, string>>

/** {terms} are named without being inflected. */
export const DELEGATE_TEXTS: Readonly<Record<Aspect, Said>> = {
  needed: {
    de: 'Bringt mit, was dort gesucht wird: {terms}.',
    tr: 'Orada aranan şeyi sunuyor: {terms}.',
    en: 'Brings what is looked for there: {terms}.',
  },
  offered: {
    de: 'Sucht, was dort angeboten wird: {terms}.',
    tr: 'Orada sunulan şeyi arıyor: {terms}.',
    en: 'Looks for what is offered there: {terms}.',
  },
  host: {
    de: 'Ergänzt die Gruppe am meisten bei: {terms}.',
    tr: 'Gruba en çok katkı sağladığı muhataplar: {terms}.',
    en: 'Adds most to the group with: {terms}.',
  },
  bridge: {
    de: 'Schlägt die Brücke: spricht die dort nützlichste Sprache ({language}) und hat Zugang zum Land.',
    tr: 'Köprü kuruyor: orada en çok işe yarayan dili biliyor ({language}) ve ülkeye erişimi var.',
    en: 'Bridges: speaks the most useful language there ({language}) and has access to the country.',
  },
  kind: { de: 'Vertritt: {terms}.', tr: 'Temsil ettiği kesim: {terms}.', en: 'Stands for: {terms}.' },
}

/** Of a bridge that does not open the country. */
export const ACQUAINTED_TEXT: Said = {
  de: 'Schlägt die Brücke: spricht die dort nützlichste Sprache ({language}) und kennt dort schon: {terms}.',
  tr: 'Köprü kuruyor: orada en çok işe yarayan dili biliyor ({language}) ve orada tanıdıkları var: {terms}.',
  en: 'Bridges: speaks the most useful language there ({language}) and already knows there: {terms}.',
}

export const KNOWN_TEXT: Said = {
  de: 'Kennt dort schon: {terms}.',
  tr: 'Orada tanıdıkları: {terms}.',
  en: 'Already knows there: {terms}.',
}

export const NEXT_TEXTS: Readonly<Record<'rival' | 'tie' | 'pin' | 'seats', Said>> = {
  rival: {
    de: 'Direkter Wettbewerb mit {name}.',
    tr: 'Doğrudan rakibi gruptadır: {name}.',
    en: 'Direct rival of {name}.',
  },
  tie: {
    de: 'Hätte ebenso viel hinzugefügt wie jemand von den Gewählten.',
    tr: 'Seçilenlerden biri kadar katkı sağlardı.',
    en: 'Would have added as much as one of those chosen.',
  },
  pin: {
    de: 'Hätte mindestens so viel hinzugefügt wie jemand, der in jedem Fall mitreist.',
    tr: 'Her durumda katılan biri kadar veya daha fazla katkı sağlardı.',
    en: 'Would have added at least as much as somebody who travels in any case.',
  },
  seats: {
    de: 'Hätte weniger hinzugefügt als die Gewählten.',
    tr: 'Seçilenlerden daha az katkı sağlardı.',
    en: 'Would have added less than those chosen.',
  },
}
