import { fold } from '../../vocabulary/fold.ts'

/** Folded; of two words those that points part: `A.Ş.`, `e. V.`, `B.V.`. */
const LEGAL_FORMS = new Set(
  `gmbh|mbh|ag|kg|kgaa|ohg|ug|gbr|se|ev|e v|eg|e g|ek|e k|co|as|a s|ltd|sti|san|tic|ve|sanayi|ticaret|limited|anonim|sirketi
|bv|b v|nv|n v|sa|s a|sarl|sprl|srl|spa|inc|llc|plc|corp|haftungsbeschrankt`.split(/[|\n]+/),
)

/** A name as it is compared, without the legal form at its end: `Yelken Makina San. ve Tic. A.Ş.` is `yelken makina`. */
export function bareName(name: string): string {
  const words = fold(name).split(' ')
  let end = words.length
  for (let step = 1; step > 0 && end > 1; end -= step) {
    const two = end > 2 && LEGAL_FORMS.has(`${words[end - 2]} ${words[end - 1]}`)
    step = two ? 2 : LEGAL_FORMS.has(words[end - 1]!) ? 1 : 0
  }
  return words.slice(0, end).join(' ')
}

/** As many as a message can name. */
const MOST = 5

/** Values under their keys, in order, the first few of each; none under a key without letters and digits. */
export function grouped<T>(values: Iterable<T>, keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else if (group.length < MOST) group.push(value)
  }
  groups.delete('')
  return groups
}
