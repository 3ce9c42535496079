import { percent } from '../introductions/percent.ts'
import type { EventProgress } from '../planning/event/search.ts'
import type { RoundOptions, RoundProgress } from '../planning/round/options.ts'
import type { Locale } from '../vocabulary/locale.ts'
import type { Terminal } from './terminal.ts'

/** From so many members, and for events so many moves, planning may take longer than people wait without a word. */
const MANY = { members: 1000, moves: 2_000_000 }

type Words = Readonly<Record<RoundProgress['phase'], string>> & { readonly step: string }

const WORDS: Readonly<Record<Locale, Words>> = {
  de: { candidates: 'Suche nach Paaren', plan: 'Planung', frontier: 'Vergleich anderer Fairness', step: 'Schritt' },
  tr: { candidates: 'Çiftler aranıyor', plan: 'Planlanıyor', frontier: 'Diğer adalet ayarları', step: 'adım' },
  en: { candidates: 'Looking for pairs', plan: 'Planning', frontier: 'Other settings of fairness', step: 'step' },
}

/** Told by steps and not by a clock, so that the same input says the same: each twice as far as the one before, then every 64th. */
function isTold(step: number): boolean {
  return step >= 8 && (step % 64 === 0 || (step & (step - 1)) === 0)
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
