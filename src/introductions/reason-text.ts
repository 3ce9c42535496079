import type { Member } from '../members/member.ts'
import type { Words } from '../policy/field.ts'
import { wordsOf } from '../policy/field.ts'
import type { Signal, SignalTexts } from '../policy/signal.ts'
import type { Row } from '../scoring/benefit.ts'
import type { Evidence } from '../scoring/finding.ts'
import type { Locale } from '../vocabulary/locale.ts'
import { fillSentence } from './fill.ts'
import { labelAsWritten } from './label.ts'

/** A signal without texts of its own says its name and value, which is true in every language. */
const PLAIN: SignalTexts = { found: '{signal}: {value} / 1000', none: '{signal}: {value} / 1000' }

/** The row as a sentence about a, who gains, and b; the evidence and nothing else. */
export function reasonText(signal: Signal, row: Row, a: Member, b: Member, locale: Locale): string {
  const texts = signal.texts?.[locale] ?? signal.texts?.en ?? PLAIN
  const values = new Map([
    ['a', a.name],
    ['b', b.name],
    ['signal', signal.name],
    ['value', String(row.value)],
    ...evidenceTexts(signal, row.evidence, [b, a], locale),
  ])
  return fillSentence(isFound(signal, row) ? texts.found : texts.none, values)
}

/**
 * Something matched; where nothing is named, there is a value, and at least that of a random pair. Beyond a peak many are
 * worth little: there it is enough that there are any.
 */
function isFound(signal: Signal, { value, evidence: { terms, count } }: Row): boolean {
  if (terms !== undefined) return terms.length > 0
  if (count !== undefined && signal.shape === 'contacts' && signal.peak !== undefined) return count > 0
  return value > 0 && value >= signal.neutral
}

/** Beyond so many a list says no more to a person. */
const MOST_TERMS = 6

function evidenceTexts(
  signal: Signal,
  { terms, cell, count }: Evidence,
  writers: readonly Member[],
  locale: Locale,
): [string, string][] {
  const texts: [string, string][] = []
  if (count !== undefined) texts.push(['count', String(count)])
  if (signal.shape !== 'overlap' && signal.shape !== 'affinity') return texts
  const [wordsX, wordsY] = [wordsOf(signal.x), wordsOf(signal.y)]
  const say = (words: Words, term: string) => labelAsWritten(writers, words, term, locale)
  if (terms !== undefined) {
    const more = terms.length > MOST_TERMS ? ` … (+${terms.length - MOST_TERMS})` : ''
    texts.push([
      'terms',
      terms
        .slice(0, MOST_TERMS)
        .map(term => say(wordsY, term))
        .join(', ') + more,
    ])
  }
  if (cell !== undefined) texts.push(['x', say(wordsX, cell[0])], ['y', say(wordsY, cell[1])])
  return texts
}
