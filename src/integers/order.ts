/**
 * The order of ids: by code point, which is also the order of their UTF-8 bytes. JavaScript's `<` compares UTF-16 units
 * and puts an astral character (a surrogate pair, from U+D800) before U+E000…U+FFFF; here it comes after.
 */
export function compareIds(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length)
  for (let i = 0; i < shorter; i++) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(i)
    if (x !== y) return surrogatesLast(x) - surrogatesLast(y)
  }
  return a.length - b.length
}

function surrogatesLast(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit
}
