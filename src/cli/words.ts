import type { Locale } from '../vocabulary/locale.ts'

/** What the command line says around results, in the language that was asked for. */
export const WORDS: Readonly<Record<Locale, Words>> = {
  de: {
    chance: 'Chance',
    uncalibrated: 'unkalibriert',
    known: 'bekannt',
    gains: 'Was {name} davon hat',
    nothing: 'Keine Begegnung, für die genug spricht.',
    refused: 'Nicht vorgeschlagen',
    noReason: 'nichts Bekanntes spricht dafür oder dagegen',
    unknown: 'Unbekannt',
  },
  tr: {
    chance: 'Olasılık',
    uncalibrated: 'kalibre edilmemiş',
    known: 'bilinen',
    gains: '{name} ne kazanır',
    nothing: 'Yeterli nedeni olan bir tanıştırma yok.',
    refused: 'Önerilmiyor',
    noReason: 'lehte veya aleyhte bilinen bir şey yok',
    unknown: 'Bilinmiyor',
  },
  en: {
    chance: 'chance',
    uncalibrated: 'uncalibrated',
    known: 'known',
    gains: 'What {name} gains',
    nothing: 'No introduction for which enough speaks.',
    refused: 'Not introduced',
    noReason: 'nothing known speaks for or against it',
    unknown: 'Unknown',
  },
}

interface Words {
  readonly chance: string
  readonly uncalibrated: string
  readonly known: string
  readonly gains: string
  readonly nothing: string
  readonly refused: string
  readonly noReason: string
  readonly unknown: string
}
