import type { Locale } from '../../vocabulary/locale.ts'
import { LOCALES } from '../../vocabulary/locale.ts'

/** A sentence in each of `LOCALES`, by its number. */
export type TextNumber = number

/** Every sentence once, in three languages side by side. */
export interface TextTable {
  /** The number of a sentence. Its members' names stand as marks, so that the same sentence about others is the same. */
  number(of: (locale: Locale) => string, names?: readonly string[]): TextNumber
  /** By language, in the order of `LOCALES`. */
  all(): readonly (readonly string[])[]
}

/** Marks for names, from the private use area: no sentence of kontor has them. */
export const FIRST_MARK = 0xf0000

/** Marks that turn the direction of writing: one in a name would turn all that stands behind it. */
const TURNING = /\p{Bidi_Control}/gu

export function unturned(text: string): string {
  return text.replace(TURNING, '')
}

export function createTexts(): TextTable {
  const numbers = new Map<string, TextNumber>()
  const columns: string[][] = LOCALES.map(() => [])
  return {
    number(of, names = []) {
      const texts = LOCALES.map(locale => unturned(marked(of(locale), names)))
      const key = JSON.stringify(texts)
      const known = numbers.get(key)
      if (known !== undefined) return known
      const number = numbers.size
      numbers.set(key, number)
      texts.forEach((text, i) => {
        columns[i]!.push(text)
      })
      return number
    },
    all: () => columns,
  }
}

const MARKS = /[\u{f0000}-\u{f000f}]/gu

/** Names as marks, the longer first. Whoever is called by a mark is shown, in sentences, as what cannot be shown. */
function marked(text: string, names: readonly string[]): string {
  const order = names.map((_, i) => i).sort((i, j) => names[j]!.length - names[i]!.length)
  return order.reduce(
    (told, i) => {
      const name = names[i]!.replace(MARKS, '\ufffd')
      return name === '' ? told : told.replaceAll(name, String.fromCodePoint(FIRST_MARK + i))
    },
    text.replace(MARKS, '\ufffd'),
  )
}
