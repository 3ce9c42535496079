import type { Member } from '../members/member.ts'
import type { Words } from '../policy/field.ts'
import { wordsOf } from '../policy/field.ts'
import type { Signal, SignalTexts } from '../policy/signal.ts'
import type { Row } from '../scoring/benefit.ts'
import type { Evidence } from '../scoring/finding.ts'
import type { Locale } from '../vocabulary/locale.ts'
import { fillSentence } from './fill.ts'
import { labelAsWritten } from './label.ts'

/** A signal without texts in a language says its name and value, which is true in every language, and is for managers. */
const PLAIN: SignalTexts = { found: '{signal}: {value} / 1000', none: '{signal}: {value} / 1000' }

/** The row as a sentence about a, who gains, and b; the evidence and nothing else. */
export function reasonText(signal: Signal, row: Row, a: Member, b: Member, locale: Locale): string {
  const texts = textsIn(signal, locale) ?? PLAIN
  const values = new Map([
    ['a', a.name],
    ['b', b.name],
    ['signal', signal.name],
    ['value', String(row.value)],
    ...evidenceTexts(signal, row, [b, a], locale),
  ])
  return fillSentence(wordsFor(texts, signal, row), values)
}

/** What the signal says in a language, or else in English; undefined where it has words for neither. */
export function textsIn({ texts }: Signal, locale: Locale): SignalTexts | undefined {
  return texts?.[locale] ?? texts?.en
}

function wordsFor({ found, none, far = found }: SignalTexts, signal: Signal, row: Row): string {
  if (!isFound(signal, row)) return none
  return isFar(row.evidence) ? far : found
}

/**
 * Something matched; where nothing is named, there is a value, and at least that of a random pair. Beyond a peak many are
 * worth little: there it is enough that there are any.
 */
function isFound(signal: Signal, { value, evidence }: Row): boolean {
  const { terms, count } = evidence
  if (terms !== undefined) return terms.length > 0
  if (count !== undefined && signal.shape === 'contacts' && signal.peak !== undefined)
    return count > 0 || isFar(evidence)
  return value > 0 && value >= signal.neutral
}

/** Joined by paths over two contacts, and by nobody whom both know. */
function isFar({ count, paths = 0 }: Evidence): boolean {
  return count === 0 && paths > 0
}

/** Beyond so many a list says no more to a person. */
const MOST_TERMS = 6

function evidenceTexts(signal: Signal, row: Row, writers: readonly Member[], locale: Locale): [string, string][] {
  const { terms, count, paths, cell: best, least = best } = row.evidence
  const texts: [string, string][] = []
  if (count !== undefined) texts.push(['count', String(isFar(row.evidence) ? paths : count)])
  if (signal.shape !== 'overlap' && signal.shape !== 'affinity') return texts
  const [wordsX, wordsY] = [wordsOf(signal.x), wordsOf(signal.y)]
  const say = (words: Words, term: string) => labelAsWritten(writers, words, term, locale)
  if (terms !== undefined) {
    // Several markets that are wished for may be open through one country.
    const named = [...new Set(terms.map(term => say(wordsY, term)))]
    const more = named.length > MOST_TERMS ? ` … (+${named.length - MOST_TERMS})` : ''
    texts.push(['terms', named.slice(0, MOST_TERMS).join(', ') + more])
  }
  const cell = isFound(signal, row) ? best : least
  if (cell !== undefined) texts.push(['x', say(wordsX, cell[0])], ['y', say(wordsY, cell[1])])
  return texts
}
