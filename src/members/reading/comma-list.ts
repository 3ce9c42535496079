import type { Problem } from '../issue.ts'
import { NOTHING } from './reading.ts'

/** The things that a text names, as written, and what is to be said of the cut. */
interface Things {
  readonly parts: readonly string[]
  readonly problems: readonly Problem[]
}

/** A comma; the longer choices take those in brackets and those of a number ("DN 2,5"), which part nothing. */
const COMMA = /\([^()]*\)|\d,(?=\d)|,/g
const JOINT = /[/&+]|\s(?:und|u\.|ve|and|sowie)\s/u

/**
 * Several things in one text, as people write them: `bayi, depo`. What is known as a whole is never cut. Commas part as soon
 * as one part is known, which is said if another is not; `und`, `&` or `/` part only what is known on both sides, because
 * "Forschung und Entwicklung" is one thing.
 */
export function thingsOf(text: string, isKnown: (part: string) => boolean): Things {
  const one = { parts: [text], problems: NOTHING.problems }
  if (!text.includes(',') && !JOINT.test(text)) return one
  if (isKnown(text)) return one
  const pieces = cutAtCommas(text).map(piece => ({ piece, known: knownParts(piece, isKnown) }))
  const open = pieces.filter(({ known }) => known === undefined).length
  if (open === pieces.length) return one
  const parts = pieces.flatMap(({ piece, known }) => known ?? [piece])
  return { parts, problems: open === 0 ? NOTHING.problems : [commaList(text, parts)] }
}

function commaList(received: string, parts: readonly string[]): Problem {
  return { code: 'commaList', severity: 'info', received, also: parts.join(' | ') }
}

function knownParts(piece: string, isKnown: (part: string) => boolean): readonly string[] | undefined {
  if (isKnown(piece)) return [piece]
  const parts = trimmed(piece.split(JOINT))
  return parts.length > 1 && parts.every(isKnown) ? parts : undefined
}

function cutAtCommas(text: string): string[] {
  const pieces: string[] = []
  let start = 0
  for (const { 0: match, index } of text.matchAll(COMMA)) {
    if (match !== ',') continue
    pieces.push(text.slice(start, index))
    start = index + 1
  }
  pieces.push(text.slice(start))
  return trimmed(pieces)
}

function trimmed(parts: readonly string[]): string[] {
  return parts.map(part => part.trim()).filter(part => part !== '')
}
