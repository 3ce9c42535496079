/** Remembers the answers of a pure function by spelling: a million rows ask about a few thousand words. Bounded; the oldest go first. */
export function remember<T extends object>(answer: (word: string) => T, most = 20_000): (word: string) => T {
  const known = new Map<string, T>()
  return word => {
    const before = known.get(word)
    if (before !== undefined) return before
    const now = answer(word)
    if (known.size >= most) {
      for (const oldest of known.keys()) {
        known.delete(oldest)
        break
      }
    }
    known.set(word, now)
    return now
  }
}
