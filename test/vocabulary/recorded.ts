import { resolveCountry, resolveIndustry, resolveLanguage, resolveMarket, resolveTerm } from '../../src/index.ts'
import { moreLanguages } from '../../src/vocabulary/more-languages.ts'
import { mark } from '../mark.ts'
import { readList } from './lists.ts'

const words = { words: moreLanguages }

/** What is made of a word, in the three languages and with all words there are. */
const READERS: Readonly<Record<string, (word: string) => unknown>> = {
  countries: word => [resolveCountry(word), resolveMarket(word), resolveCountry(word, words)],
  industries: word => [resolveIndustry(word), resolveTerm(word)],
  languages: word => [resolveLanguage(word), resolveLanguage(word, words)],
  nothing: word => [resolveCountry(word), resolveIndustry(word), resolveLanguage(word), resolveTerm(word)],
}

/** As people type: loud, with a letter lost or doubled, in brackets, beside another word, cut into two. */
function variants(word: string, i: number, next: string): readonly string[] {
  const at = i % (word.length + 1)
  return [
    word,
    word.toUpperCase(),
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.slice(Math.max(0, at - 1)),
    `(${word})`,
    `${word}, ${next}`,
    `${next} (${word})`,
    `${word} / ${next}`,
    `${word.slice(0, at)}-${word.slice(at)}`,
    `${word}lar`,
  ]
}

/** Words to a mark. */
const WORDS = 40

export const LISTS = Object.keys(READERS)

/** The mark of what forty words of a list become: `at` is 0, 1, 2 … up to the list's end, where it is undefined. */
export function wordMark(list: string, at: number): string | undefined {
  const all = readList(list, 'tuned').map(({ word }) => word)
  const [from, to] = [at * WORDS, Math.min(all.length, (at + 1) * WORDS)]
  if (from >= to) return undefined
  const answers = []
  for (let i = from; i < to; i++)
    answers.push(variants(all[i]!, i, all[(i + 1) % all.length]!).map(word => READERS[list]!(word)))
  return mark(answers)
}
