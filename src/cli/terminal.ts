import { stripVTControlCharacters, styleText } from 'node:util'

/** Where a command writes. `out` is the result alone; whatever else there is to say goes to `err`. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly style: Style
  /** Columns to fill. */
  readonly width: number
}

export interface Style {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly good: (text: string) => string
  readonly bad: (text: string) => string
}

const as = (format: Parameters<typeof styleText>[0]) => (text: string) =>
  styleText(format, text, { validateStream: false })
const plain = (text: string) => text

export const COLOURED: Style = { bold: as('bold'), dim: as('dim'), good: as('green'), bad: as('yellow') }
export const PLAIN: Style = { bold: plain, dim: plain, good: plain, bad: plain }

const COMBINING = /\p{M}/gu
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}]/u

/** Columns a text takes: combining marks none, East Asian characters two. */
export function columns(text: string): number {
  let sum = 0
  for (const character of stripVTControlCharacters(text).replace(COMBINING, '')) sum += WIDE.test(character) ? 2 : 1
  return sum
}

/** Breaks between words, though not before a percent sign; the first line begins with `first`, the others are indented as far. */
export function wrap(text: string, first: string, width: number): string {
  const indent = ' '.repeat(columns(first))
  const lines: string[] = []
  let line = first
  for (const word of text.split(/ (?!%)/)) {
    const fits = columns(line) + columns(word) <= width
    if (!fits && line.trim() !== first.trim()) {
      lines.push(line.trimEnd())
      line = indent
    }
    line += `${word} `
  }
  return [...lines, line.trimEnd()].join('\n')
}

/** The first of several, told, and how many more there are; of those nothing is made. */
export function firstOf<T>(all: readonly T[], many: number, tell: (one: T, i: number) => string): readonly string[] {
  return [...eachOfFirst(all, many, tell)]
}

/** The same, each told when it is its turn. */
export function* eachOfFirst<T>(
  all: readonly T[],
  many: number,
  tell: (one: T, i: number) => string,
): Iterable<string> {
  for (let i = 0; i < Math.min(all.length, many); i++) yield tell(all[i]!, i)
  if (all.length > many) yield `  … (+${all.length - many})`
}

/** Control characters and marks that turn the direction of writing. */
const HARMFUL = /[\p{Cc}\p{Bidi_Control}]/gu

/** Nothing that a name could contain may move the cursor or change a colour. */
export function harmless(text: string): string {
  return text.replace(HARMFUL, ' ')
}
