import { once } from './once.ts'
import { perTexts } from './per-texts.ts'
import { remember } from './remember.ts'
import type { WordTables } from './resolution.ts'

/** A resolver for the core's words, and one for each set of further tables it is asked with; each remembers its answers. */
export function createPerWords<T extends object>(
  make: (words: WordTables | undefined) => (word: string) => T,
): (words: WordTables | undefined) => (word: string) => T {
  const core = once(() => remember(make(undefined)))
  const withTables = perTexts((words: WordTables) => remember(make(words)))
  return words => (words === undefined ? core() : withTables(words))
}
