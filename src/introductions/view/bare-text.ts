import type { Locale } from '../../vocabulary/locale.ts'
import { fill } from '../fill.ts'
import type { Fact } from './facts.ts'
import { AND, BARE_REASONS, ENTRY_NAMES } from './texts.ts'

/** A reason without its words and its value: which entries fit, or fit less well. */
export function bareText(facts: readonly Fact[], favours: boolean, locale: Locale): string {
  const names = new Set(facts.map(({ field }) => ENTRY_NAMES[locale][field]))
  const template = BARE_REASONS[favours ? 'favours' : 'opposes'][locale]
  return fill(template, new Map([['entries', [...names].join(AND[locale])]]))
}
