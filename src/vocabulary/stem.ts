/**
 * A word without the endings of its plural: Turkish -lar/-ler(i), German -en, -e, -n, English -s, -ies. Not a linguist's stem:
 * only a form in which a word and its plural meet. Takes a folded word; four letters always remain. Idempotent.
 */
export function stemWord(word: string): string {
  let stem = word
  for (;;) {
    const shorter = withoutPlural(stem)
    if (shorter === stem) return stem
    stem = shorter
  }
}

function withoutPlural(word: string): string {
  return word
    .replace(/^(.{3,})(?:lari|leri|lar|ler)$/u, '$1')
    .replace(/^(.{3,})ligi$/u, '$1lik')
    .replace(/^(.{3,})lugu$/u, '$1luk')
    .replace(/^(.{3,})ies$/u, '$1y')
    .replace(/^(.{3,}[^s])s$/u, '$1')
    .replace(/^(.{4,}?)(?:en|es|e|n)$/u, '$1')
}

/** Every word without its plural, joined: "Elektro-Motoren", "Elektro Motoren" and "Elektromotor" meet. Takes a folded text. */
export function stemWords(folded: string): string {
  return stemWord(folded.split(' ').map(stemWord).join(''))
}

/** The words joined, without the plural of the last: what is left of a term that no list knows stays readable. */
export function stemLast(folded: string): string {
  return stemWord(folded.replaceAll(' ', ''))
}
