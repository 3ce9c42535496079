import { countryTable, isCountry } from './country-name.ts'

/**
 * Small words of German, Turkish, English and neighbours that are also codes. In capitals they are codes; otherwise they are
 * too likely to be words (`and` is Andorra, `no` is Norway) and are asked about.
 */
const WORDS_LIKE_CODES = new Set(
  'no na an so am as at be by do in is it me my to us ne se ve la de da li el es and are can per ago arm fin mar pan cub col nor ton sur mus bol bra cat ban bes ben dom est guy ind jam jar lie mac mas pol pry rom sen tun ven blm isl lux not mdv mex cog nam asm iran ata alb'.split(
    ' ',
  ),
)
/** Of those, the ones that country columns hold in small letters so often that they are codes there all the same. */
const CODES_ALL_THE_SAME = new Set('de us it es at be la se is in ve pol ind mex lux est ven alb'.split(' '))

/**
 * A code in any of its forms: `TR`, `tr`, `TUR`, `792`, `UK`, a flag. `certain` is false when the word is more likely a word.
 * Numeric codes have exactly three digits: a spreadsheet's `4` may be anything.
 */
export function readCode(text: string): { code: string; certain: boolean } | undefined {
  const plain = fromFlag(text)
  const capitals = plain.toUpperCase()
  if (!/^(?:[A-Z]{2,3}|\d{3})$/.test(capitals) || capitals.length !== plain.length) return undefined
  const code = isCountry(capitals) ? capitals : countryTable().others.get(capitals)
  if (code === undefined) return undefined
  const small = plain.toLowerCase()
  return { code, certain: plain === capitals || !WORDS_LIKE_CODES.has(small) || CODES_ALL_THE_SAME.has(small) }
}

/** 🇹🇷 → TR */
function fromFlag(text: string): string {
  if (!/^[\u{1F1E6}-\u{1F1FF}]{2}$/u.test(text)) return text
  return Array.from(text, letter => String.fromCharCode(letter.codePointAt(0)! - 0x1f1e6 + 65)).join('')
}
