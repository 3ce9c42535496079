/** Letters that do not decompose into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ħ: 'h',
  ŋ: 'n',
  ə: 'e',
  ς: 'σ',
  ґ: 'г',
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
  ة: 'ه',
}
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu')
/**
 * Marks that people leave out: Latin, Greek and Cyrillic diacritics, Hebrew points, Arabic vowel signs and tatweel. Other
 * scripts keep theirs, because there a mark is a letter's sound.
 */
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f\u0670]/gu
/** Apostrophes join ("d'Ivoire" = "dIvoire"); so do soft hyphens, zero-width and direction characters. */
const JOINED = /['’‘ʼʻ`\p{Cf}\p{Cc}]/gu
const APART = /[^\p{L}\p{N}\p{M}]+/gu
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/
/** Nothing in these decomposes; of signs that join, apostrophes are all there are. */
const LATIN = /^[ -~]*$/
const APOSTROPHES = /['`]/g
const APART_LATIN = /[^a-z0-9]+/g

/**
 * The one form in which words are compared: Unicode NFKC, small letters (İ, I and ı are all `i`), no diacritics, `ss` for ß,
 * no punctuation, single spaces, nothing invisible. Idempotent: `fold(fold(text)) === fold(text)`, for whatever decomposes has done
 * so before letters and signs are looked at.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text
  if (LATIN.test(text)) return text.toLowerCase().replace(APOSTROPHES, '').replace(APART_LATIN, ' ').trim()
  return text
    .replace(/´/g, "'") // NFKC makes a blank and an accent of it.
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\t\n\r]/g, ' ')
    .replace(JOINED, '')
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(SPECIAL, letter => LETTERS[letter]!)
    .normalize('NFKC')
    .replace(APART, ' ')
    .trim()
}
