import type { Locale } from '../vocabulary/locale.ts'

interface PlanningWords {
  readonly slot: string
  readonly table: string
  readonly interpreter: string
  readonly leftOut: string
  readonly totals: string
  readonly ownTotals: string
  readonly chance: string
  readonly delegation: string
  readonly meetings: string
  readonly next: string
  readonly optimal: string
}

/** What the planners' commands say around their results. {…} are numbers. */
export const PLANNING_WORDS: Readonly<Record<Locale, PlanningWords>> = {
  de: {
    slot: 'Zeitfenster',
    table: 'Tisch',
    interpreter: 'gedolmetscht von',
    leftOut: 'Ohne Gespräch',
    totals: '{meetings} Gespräche für {people} Teilnehmende, {left} ohne Gespräch',
    ownTotals: 'Gespräche: {meetings}',
    chance: 'Chance',
    delegation: 'Delegation nach {country}: {many} von {seats} Plätzen, {hosts} mögliche Gegenüber',
    meetings: 'Trifft',
    next: 'Als Nächste kämen',
    optimal: 'Bewiesen: Keine andere Gruppe ist mehr wert.',
  },
  tr: {
    slot: 'Zaman dilimi',
    table: 'Masa',
    interpreter: 'çevirmen',
    leftOut: 'Görüşmesi olmayanlar',
    totals: '{people} katılımcı için {meetings} görüşme, {left} kişinin görüşmesi yok',
    ownTotals: 'Görüşme sayısı: {meetings}',
    chance: 'olasılık',
    delegation: 'Heyet, {country}: {seats} koltuktan {many} dolu, {hosts} olası muhatap',
    meetings: 'Görüşmeleri',
    next: 'Sıradakiler',
    optimal: 'Kanıtlandı: hiçbir grup daha değerli değil.',
  },
  en: {
    slot: 'Slot',
    table: 'Table',
    interpreter: 'interpreted by',
    leftOut: 'Without a meeting',
    totals: '{meetings} meetings for {people} participants, {left} without a meeting',
    ownTotals: 'Meetings: {meetings}',
    chance: 'chance',
    delegation: 'Delegation to {country}: {many} of {seats} seats, {hosts} possible hosts',
    meetings: 'Meets',
    next: 'Next in line',
    optimal: 'Proved: no other group is worth more.',
  },
}
