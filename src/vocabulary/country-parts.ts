import { isEmptyWord } from './words.ts'

const APART = /[/,;|()[\]{}<>=→·•:\n\t]|\s[-–—+&]+\s|\s(?:und|u\.|and|ve|et|or|oder|veya|bzw\.?)\s/giu

/** The parts of a cell that holds more than one expression: "Türkei / Turkey", "Turkey (TR)", "TR - Türkiye", "D-52062 Aachen". */
export function partsOf(text: string): string[] {
  const parts = text
    .split(APART)
    .flatMap(splitCode)
    .map(part => part.trim())
    .filter(part => part !== '')
  return parts.length > 1 ? [...new Set(parts)] : []
}

/**
 * Codes of countries in capitals that stand apart and are articles in names: the "DE" of "Türkei, DE", not of "Rio de Janeiro". In
 * a text that is all capitals "EL" and "LA" are articles there too ("SALVADOR, EL").
 */
export function codesLikeArticles(text: string): readonly string[] {
  const isLoud = text === text.toUpperCase()
  const parts = text.split(APART).map(part => part.trim())
  return parts.filter(
    part => /^[A-Z]{2}$/.test(part) && isEmptyWord(part.toLowerCase()) && !(isLoud && (part === 'EL' || part === 'LA')),
  )
}

/** A code in capitals at either end is a part of its own: "DE Deutschland", "Türkiye TR". */
function splitCode(part: string): string[] {
  const trimmed = part.trim()
  const found = /^([A-Z]{1,3})[\s-]+([^\s-].*)$/u.exec(trimmed) ?? /^(.*[^\s-])[\s-]+([A-Z]{2,3})$/u.exec(trimmed)
  if (found === null) return [trimmed]
  return [found[1]!, found[2]!]
}

/** Each way of taking one to three words from the end or the beginning as the country, with the rest: `[country, rest]`. */
export function splitEnds(text: string): [country: string, rest: string][] {
  const words = text.split(/\s+/)
  const ends: [string, string][] = []
  for (let n = Math.min(3, words.length - 1); n >= 1; n--) {
    ends.push([words.slice(-n).join(' '), words.slice(0, -n).join(' ')])
    ends.push([words.slice(0, n).join(' '), words.slice(n).join(' ')])
  }
  return ends
}
