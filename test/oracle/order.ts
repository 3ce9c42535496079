const codePoints = (text: string): number[] => Array.from(text, character => character.codePointAt(0) ?? 0)

/** Negative if a comes first, by code point. `<` on strings would compare UTF-16 units: it puts U+1D49C before U+FF5A. */
export function compareIds(a: string, b: string): number {
  const left = codePoints(a)
  const right = codePoints(b)
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0)
    if (difference !== 0) return difference
  }
  return left.length - right.length
}

/** Score down, then `from`, then `to` by code point. The introductions of one member share `from`. */
export function compareRanks(
  a: { readonly score: number; readonly from: string; readonly to: string },
  b: { readonly score: number; readonly from: string; readonly to: string },
): number {
  return b.score - a.score || compareIds(a.from, b.from) || compareIds(a.to, b.to)
}
