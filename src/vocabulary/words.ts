/** Words that carry no meaning in a name: articles, conjunctions and prepositions of German, Turkish, English and neighbours. */
const EMPTY = new Set(
  'the der die das den des of and und ve et e y i en von van de da do dos del di du la le les el los las il lo al l in im aus from'.split(
    ' ',
  ),
)

/** Of a folded word. */
export function isEmptyWord(word: string): boolean {
  return EMPTY.has(word)
}

/** A key in which "Neu-Seeland", "Neu Seeland" and "Neuseeland", "Bosnia & Herzegovina" and "Bosnia and Herzegovina" meet. Takes a folded text. */
export function looseKey(folded: string): string {
  if (!folded.includes(' ')) return folded
  const words = folded.split(' ')
  // "V.A.E." is three letters, not a V, an A and an Italian "and".
  if (words.every(word => word.length === 1)) return words.join('')
  const kept = words.filter(word => !EMPTY.has(word))
  return (kept.length > 0 ? kept : words).join('')
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' }

/** The spelling with ae, oe, ue that keyboards without umlauts leave behind; undefined when there is nothing to respell. */
export function withoutUmlauts(text: string): string | undefined {
  return /[äöüÄÖÜ]/.test(text) ? text.replace(/[äöüÄÖÜ]/g, letter => UMLAUTS[letter]!) : undefined
}

const EDGE = /[\s()[\]{}"'„“”‚‘’«»‹›.,;:/|•·–—-]/u
/** No code is longer, with what stands around it. */
const LONGEST_CODE = 20

/**
 * "(DE)", "- TR", "C28.": a code alone means itself, without the brackets, quotes, stops and strokes around it; whatever else
 * stands there is read as it is, without the blanks around it.
 */
export function codeAlone(word: string, isCode: (text: string) => boolean | undefined): string {
  const text = word.trim()
  if (text.length > LONGEST_CODE) return text
  let inside = text
  while (EDGE.test(inside.charAt(0))) inside = inside.slice(1)
  while (EDGE.test(inside.slice(-1))) inside = inside.slice(0, -1)
  return isCode(inside) ? inside : text
}
