import type { Locale } from '../vocabulary/locale.ts'
import { counted } from './counted.ts'

interface PlanningWords {
  readonly slot: string
  readonly table: string
  readonly interpreter: string
  readonly leftOut: string
  readonly totals: (meetings: number, people: number, left: number) => string
  readonly ownTotals: (meetings: number) => string
  readonly chance: string
  readonly delegation: (country: string, many: number, seats: number, hosts: number) => string
  readonly meetings: string
  readonly next: string
  readonly optimal: string
}

/** What the planners' commands say around their results. */
export const PLANNING_WORDS: Readonly<Record<Locale, PlanningWords>> = {
  de: {
    slot: 'Zeitfenster',
    table: 'Tisch',
    interpreter: 'gedolmetscht von',
    leftOut: 'Ohne Gespräch',
    totals: (meetings, people, left) =>
      `${counted(meetings, 'Gespräch', 'Gespräche')}; Teilnehmende: ${people}, davon ohne Gespräch: ${left}`,
    ownTotals: meetings => `Gespräche: ${meetings}`,
    chance: 'Chance',
    delegation: (country, many, seats, hosts) =>
      `Delegation, ${country}: ${many} von ${counted(seats, 'Platz', 'Plätzen')}, ${counted(hosts, 'mögliches', 'mögliche')} Gegenüber`,
    meetings: 'Trifft',
    next: 'Als Nächste kämen',
    optimal: 'Bewiesen: Keine andere Gruppe ist mehr wert.',
  },
  tr: {
    slot: 'Zaman dilimi',
    table: 'Masa',
    interpreter: 'çevirmen',
    leftOut: 'Görüşmesi olmayanlar',
    totals: (meetings, people, left) => `${people} katılımcı için ${meetings} görüşme, ${left} kişinin görüşmesi yok`,
    ownTotals: meetings => `Görüşme sayısı: ${meetings}`,
    chance: 'olasılık',
    delegation: (country, many, seats, hosts) =>
      `Heyet, ${country}: ${seats} koltuktan ${many} dolu, ${hosts} olası muhatap`,
    meetings: 'Görüşmeleri',
    next: 'Sıradakiler',
    optimal: 'Kanıtlandı: hiçbir grup daha değerli değil.',
  },
  en: {
    slot: 'Slot',
    table: 'Table',
    interpreter: 'interpreted by',
    leftOut: 'Without a meeting',
    totals: (meetings, people, left) =>
      `${counted(meetings, 'meeting', 'meetings')} for ${counted(people, 'participant', 'participants')}, ${left} without a meeting`,
    ownTotals: meetings => `Meetings: ${meetings}`,
    chance: 'chance',
    delegation: (country, many, seats, hosts) =>
      `Delegation, ${country}: ${many} of ${counted(seats, 'seat', 'seats')}, ${counted(hosts, 'possible host', 'possible hosts')}`,
    meetings: 'Meets',
    next: 'Next in line',
    optimal: 'Proved: no other group is worth more.',
  },
}
