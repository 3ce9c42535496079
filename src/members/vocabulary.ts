import { expectObject, expectText } from '../errors/expect.ts'
import { resolveBoolean, resolvePaused } from '../vocabulary/boolean.ts'
import { resolveCountry } from '../vocabulary/country.ts'
import { resolveGoal } from '../vocabulary/goal.ts'
import { resolveIndustry } from '../vocabulary/industry.ts'
import { resolveKind } from '../vocabulary/kind.ts'
import { resolveLanguage } from '../vocabulary/language.ts'
import { resolveMarket } from '../vocabulary/market.ts'
import { moreLanguages } from '../vocabulary/more-languages.ts'
import { remember } from '../vocabulary/remember.ts'
import type { Resolution, ResolveOptions } from '../vocabulary/resolution.ts'
import { expectWords } from '../vocabulary/resolution.ts'
import { resolveSize } from '../vocabulary/size.ts'
import type { TermOptions } from '../vocabulary/term.ts'
import { isTerm, meetTerm, resolveTerm } from '../vocabulary/term.ts'
import type { Goal, Kind, Size } from './member.ts'
import { GOALS, KINDS, SIZES } from './member.ts'
import type { Expectation } from './messages/codes.ts'
import { thingsOf } from './reading/comma-list.ts'
import type { Term } from './reading/needs.ts'
import { saysNothing } from './reading/needs.ts'
import type { Reader } from './reading/reading.ts'
import { failed, spell, textOf, understood } from './reading/reading.ts'
import { readWord, readWords } from './reading/words.ts'

/** How admission understands words: the readers of one locale and one set of own synonyms. */
export interface Vocabulary {
  readonly kind: Reader<Kind>
  readonly size: Reader<Size>
  readonly country: Reader<string>
  readonly countries: Reader<readonly string[]>
  readonly markets: Reader<readonly string[]>
  readonly industries: Reader<readonly string[]>
  readonly languages: Reader<readonly string[]>
  readonly goals: Reader<readonly Goal[]>
  readonly yesNo: Reader<boolean>
  readonly paused: Reader<boolean>
  readonly term: Term
}

type Resolve = (word: string) => Resolution

/** What is shown of a term stands on one line. */
const BREAKS = /[\p{Cc}\s]+/gu
/** What has a meaning of its own in a cell is not worth quoting for the sake of a spelling. */
const SEPARATORS = /[\\|;@]/

/** `locale` is the language of suggestions. */
export function createVocabulary(asked: ResolveOptions & TermOptions): Vocabulary {
  const { words = moreLanguages, synonyms = {} } = asked
  for (const [word, term] of Object.entries(expectObject('synonyms', synonyms))) expectText(`synonyms.${word}`, term)
  const options = { ...asked, synonyms: Object.freeze({ ...synonyms }), words: expectWords(words) }
  const country: Resolve = word => resolveCountry(word, options)
  const market: Resolve = word => resolveMarket(word, options)
  const industry: Resolve = word => resolveIndustry(word, options)
  const language: Resolve = word => resolveLanguage(word, options)
  return {
    kind: within(KINDS, readWord({ expects: 'kind', resolve: exactly(resolveKind, KINDS) })),
    size: within(SIZES, readWord({ expects: 'size', resolve: exactly(resolveSize, SIZES) })),
    country: readWord({ expects: 'country', resolve: country, joined: true }),
    countries: readWords({ expects: 'country', resolve: country, joined: true }),
    markets: readWords({ expects: 'market', resolve: market, joined: true }),
    industries: readWords({ expects: 'industry', resolve: industry, joined: true, decimals: true }),
    languages: readWords({ expects: 'language', resolve: language, joined: true }),
    goals: allWithin(GOALS, readWords({ expects: 'goal', resolve: exactly(resolveGoal, GOALS), joined: true })),
    yesNo: readYesNo(resolveBoolean),
    paused: readYesNo(resolvePaused),
    term: readTerm(options),
  }
}

/** A term is known if the word lists or the caller's own synonyms have it. */
function readTerm(options: Required<TermOptions>): Term {
  const own = new Set(Object.values(options.synonyms).map(name => resolveTerm(name, options)))
  const knows = (term: string) => isTerm(term) || own.has(term)
  const isOne = (text: string) => thingsOf(text, part => knows(resolveTerm(part, options))).parts.length === 1
  return remember(word => {
    const { term, isNear } = meetTerm(word, options)
    const read = { term, known: knows(term), isNear, nothing: saysNothing(word, term) }
    if (isTerm(term)) return read
    const written = word.replace(BREAKS, ' ').trim()
    const isShown =
      written !== term && !SEPARATORS.test(written) && resolveTerm(written, options) === term && isOne(written)
    return isShown ? { ...read, written } : read
  })
}

/** A word of a short closed list: known or not, never nearly. All choices are the suggestions. */
function exactly(resolve: (word: string) => string | undefined, choices: readonly string[]): Resolve {
  const candidates = choices.map(code => ({ code, name: code }))
  return word => {
    const code = resolve(word)
    return code === undefined
      ? { status: 'unknown', candidates }
      : { status: 'resolved', code, via: 'name', candidates }
  }
}

/** Narrows a code to the enumeration that its vocabulary speaks of. */
function within<T extends string>(choices: readonly T[], read: Reader<string>): Reader<T> {
  return cell => {
    const { value, problems } = read(cell)
    const choice = choices.find(one => one === value)
    return choice === undefined ? { problems } : { value: choice, problems }
  }
}

function allWithin<T extends string>(choices: readonly T[], read: Reader<readonly string[]>): Reader<readonly T[]> {
  return cell => {
    const { value, problems } = read(cell)
    if (value === undefined) return { problems }
    return { value: Object.freeze(value.map(code => choices.find(one => one === code)!)), problems }
  }
}

function readYesNo(resolve: (word: string) => boolean | undefined): Reader<boolean> {
  return cell => {
    if (typeof cell === 'boolean') return understood(cell)
    const answer = resolve(textOf(cell) ?? '')
    if (answer !== undefined) return understood(answer)
    return failed({ code: 'unknownWord', severity: 'warning', received: spell(cell), expects: YES_NO })
  }
}

const YES_NO: Expectation = 'yesNo'
