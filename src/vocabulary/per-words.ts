import { remember } from './remember.ts'
import type { WordTables } from './resolution.ts'

/** A resolver for the core's words, and one for each set of further tables it is asked with; each remembers its answers. */
export function createPerWords<T extends object>(
  make: (words: WordTables | undefined) => (word: string) => T,
): (words: WordTables | undefined) => (word: string) => T {
  const known = new WeakMap<WordTables, (word: string) => T>()
  let core: ((word: string) => T) | undefined
  return words => {
    if (words === undefined) {
      core ??= remember(make(undefined))
      return core
    }
    let resolver = known.get(words)
    if (resolver === undefined) {
      resolver = remember(make(words))
      known.set(words, resolver)
    }
    return resolver
  }
}
