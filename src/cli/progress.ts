import { percent } from '../introductions/percent.ts'
import type { EventProgress } from '../planning/event/search.ts'
import type { RoundOptions, RoundProgress } from '../planning/round/options.ts'
import type { Locale } from '../vocabulary/locale.ts'
import type { Terminal } from './terminal.ts'

/** Reading so many rows, and planning for so many members or with so many moves, may take longer than people wait without a word. */
const MANY = { rows: 100_000, members: 1000, moves: 2_000_000 }

type Words = Readonly<Record<RoundProgress['phase'] | 'step' | 'rows', string>>

const WORDS: Readonly<Record<Locale, Words>> = {
  de: {
    candidates: 'Suche nach Paaren',
    plan: 'Planung',
    frontier: 'Vergleich anderer Fairness',
    step: 'Schritt',
    rows: 'Zeilen gelesen',
  },
  tr: {
    candidates: 'Çiftler aranıyor',
    plan: 'Planlanıyor',
    frontier: 'Diğer adalet ayarları',
    step: 'adım',
    rows: 'satır okundu',
  },
  en: {
    candidates: 'Looking for pairs',
    plan: 'Planning',
    frontier: 'Other settings of fairness',
    step: 'step',
    rows: 'rows read',
  },
}

/**
 * Told by steps and not by a clock, so that the same input says the same: 8, 12, 16, 24, …, for a million members have a hundred
 * thousand.
 */
function isTold(step: number): boolean {
  const odd = step / (step & -step)
  return step >= 8 && (odd === 1 || odd === 3)
}

/** What readers of a file are to be given so that a long one tells how far it is. */
export function rowsProgress(path: string, locale: Locale, { err }: Pick<Terminal, 'err'>): (rows: number) => void {
  let next = MANY.rows
  return rows => {
    if (rows < next) return
    next += MANY.rows
    err(`${path}: ${rows} ${WORDS[locale].rows}\n`)
  }
}

/** What `planRound` is to be given so that a round of many tells how far it is. */
export function roundProgress(
  members: number,
  locale: Locale,
  { err }: Pick<Terminal, 'err'>,
): Pick<RoundOptions, 'onProgress'> {
  if (members < MANY.members) return {}
  const words = WORDS[locale]
  const onProgress = ({ phase, done }: RoundProgress) => {
    if (isTold(done)) err(`${words[phase]}, ${words.step} ${done}\n`)
  }
  return { onProgress }
}

/** What `planEvent` is to be given so that a long plan tells, tenth by tenth, how much of its work is done. */
export function eventProgress(locale: Locale, { err }: Pick<Terminal, 'err'>): (progress: EventProgress) => void {
  let told = 0
  return ({ done, work }) => {
    const tenths = Math.floor((10 * done) / work)
    if (work < MANY.moves || tenths === told) return
    told = tenths
    err(`${WORDS[locale].plan}: ${percent(100 * tenths, locale)}\n`)
  }
}
