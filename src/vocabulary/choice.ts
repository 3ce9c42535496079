import { editDistance } from './distance.ts'
import { fold } from './fold.ts'
import { once } from './once.ts'
import { stemWords } from './stem.ts'
import { readTable } from './tables.ts'
import { withoutUmlauts } from './words.ts'

/**
 * A resolver for a short enumeration: lines of `code word|word`; the code is a word for itself. A one-letter slip is forgiven from
 * eight letters on, but no digit is one.
 */
export function createChoice(table: string): (word: string) => string | undefined {
  const index = once(() => {
    const byKey = new Map<string, string>()
    for (const [code, words] of readTable(table)) {
      for (const word of [code, ...words]) {
        for (const each of [word, withoutUmlauts(word) ?? word]) {
          const key = stemWords(fold(each))
          if (!byKey.has(key)) byKey.set(key, code)
        }
      }
    }
    return byKey
  })
  return word => {
    const key = stemWords(fold(word.slice(0, 100)))
    return index().get(key) ?? nearest(key, index())
  }
}

const DIGIT = /\d/u

function nearest(key: string, index: ReadonlyMap<string, string>): string | undefined {
  if (key.length < 8 || DIGIT.test(key)) return undefined
  const found = new Set<string>()
  for (const [known, code] of index) {
    if (known.length >= 8 && !DIGIT.test(known) && editDistance(key, known, 1) <= 1) found.add(code)
  }
  const [only] = found
  return found.size === 1 ? only : undefined
}
