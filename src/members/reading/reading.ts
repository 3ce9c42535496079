import { detach } from '../../vocabulary/remember.ts'
import type { Problem } from '../issue.ts'
import type { Expectation } from '../messages/codes.ts'

/** What one cell says: a value, or none, and what is to be said about it. */
export interface Reading<T> {
  readonly value?: T
  readonly problems: readonly Problem[]
}

/** Reads a cell that is not blank. Pure: the same cell always has the same reading. Never throws. */
export type Reader<T> = (cell: unknown) => Reading<T>

const NO_PROBLEMS: readonly Problem[] = Object.freeze([])

export const NOTHING: Reading<never> = Object.freeze({ problems: NO_PROBLEMS })

export function understood<T>(value: T, problem?: Problem): Reading<T> {
  return { value, problems: problem === undefined ? NO_PROBLEMS : [problem] }
}

export function failed(problem: Problem): Reading<never> {
  return { problems: [problem] }
}

/** A value of a type that the field cannot have. */
export function wrongType(cell: unknown, expects: Expectation): Reading<never> {
  return failed({ code: 'wrongType', severity: 'warning', received: spell(cell), expects })
}

/** Blank cells are absent values; readers never see them. */
export function isBlank(cell: unknown): boolean {
  if (typeof cell !== 'string') return cell === undefined || cell === null
  return cell === '' || (mayBeSpace(cell.charCodeAt(0)) && cell.trim() === '')
}

/** Spares `trim` for nearly every cell: white space is a control, a space, or beyond ASCII. */
function mayBeSpace(code: number): boolean {
  return code <= 0x20 || code >= 0x80
}

/** The value as a message may show it. */
export function spell(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'function' || typeof value === 'symbol') return typeof value
  try {
    return (typeof value === 'object' ? JSON.stringify(value) : String(value)) ?? typeof value
  } catch {
    return typeof value
  }
}

/**
 * The text of a cell: texts as they are, whole numbers in digits (a JSON export writes the industry code 28 as a number),
 * everything else is none.
 */
export function textOf(cell: unknown): string | undefined {
  if (typeof cell === 'string') return cell.trim()
  return typeof cell === 'number' && Number.isSafeInteger(cell) ? String(cell) : undefined
}

const MOST_REMEMBERED = 20_000

const FRONT = 1024

interface Remembered<T> {
  readonly text: string
  readonly reading: Reading<T>
}

/**
 * Remembers readings by spelling: a million rows hold a few thousand different cells. Bounded; starts afresh when full. A
 * front of fixed places, chosen by length and three letters, answers most cells without the hash that a map needs.
 */
export function remembered<T>(read: Reader<T>): Reader<T> {
  const known = new Map<string, Remembered<T>>()
  const front: (Remembered<T> | undefined)[] = new Array(FRONT).fill(undefined)
  return cell => {
    if (typeof cell !== 'string') return read(cell)
    const place = placeOf(cell)
    const likely = front[place]
    if (likely !== undefined && likely.text === cell) return likely.reading
    let entry = known.get(cell)
    if (entry === undefined) {
      const text = detach(cell)
      entry = { text, reading: read(text) }
      if (known.size >= MOST_REMEMBERED) known.clear()
      known.set(text, entry)
    }
    front[place] = entry
    return entry.reading
  }
}

function placeOf(text: string): number {
  const { length } = text
  const letters = text.charCodeAt(0) * 31 + text.charCodeAt(length - 1) * 7 + text.charCodeAt(length >> 1) * 131
  return (letters + length * 61) & (FRONT - 1)
}
