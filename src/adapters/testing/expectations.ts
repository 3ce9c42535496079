import { misuse } from '../../errors/kontor-error.ts'
import type { Matcher } from '../../introductions/matcher.ts'
import { expectCode, expectMatcher, expectMember } from './arguments.ts'
import { scorecardTable } from './scorecard-table.ts'

/** What a test runner's `expect.extend` asks of a matcher: `message` is shown if `pass` is not what was wanted. */
export interface Expectation {
  readonly pass: boolean
  readonly message: () => string
}

/** Is `to` among the introductions of `from`, wherever it stands? @throws KontorError for a wrong call */
export function toIntroduce(received: unknown, from: string, to: string): Expectation {
  const matcher = asked(received, from, to)
  const place = introduced(matcher, from).indexOf(to)
  return {
    pass: place >= 0,
    message: () =>
      place >= 0
        ? `Expected ${from} not to be introduced to ${to}, but ${to} stands at place ${place + 1}.\n\n${account(matcher, from, to)}`
        : `Expected ${from} to be introduced to ${to}, but ${obstacle(matcher, from, to)}.\n\n${account(matcher, from, to)}`,
  }
}

/** Is the pair refused, by a rule of this code if one is given? @throws KontorError for a wrong call */
export function toRefuse(received: unknown, from: string, to: string, code?: string): Expectation {
  const matcher = asked(received, from, to)
  if (code !== undefined) expectCode(matcher, code)
  const refusals = codes(matcher, from, to)
  const pass = code === undefined ? refusals.length > 0 : refusals.includes(code)
  const so = code === undefined ? 'to be refused' : `to be refused with ${code}`
  const but = refusals.length === 0 ? 'but nothing refuses it' : `but it is refused with ${refusals.join(', ')}`
  return {
    pass,
    message: () =>
      `Expected the pair ${from}, ${to} ${pass ? 'not ' : ''}${so}, ${but}.\n\n${account(matcher, from, to)}`,
  }
}

/** Do the introductions of `from` begin with these members in this order? @throws KontorError for a wrong call */
export function toRank(received: unknown, from: string, ids: readonly string[]): Expectation {
  if (!Array.isArray(ids) || ids.length === 0) throw misuse('ids', 'a list of one or more ids', ids)
  if (new Set(ids).size < ids.length || ids.includes(from))
    throw misuse('ids', `ids other than \`${from}\`, each once`, ids)
  const matcher = asked(received, from, ...ids)
  const ranked = introduced(matcher, from)
  const wrong = ids.findIndex((id, place) => ranked[place] !== id)
  return {
    pass: wrong < 0,
    message: () =>
      wrong < 0
        ? `Expected the introductions of ${from} not to begin with ${ids.join(', ')}, but they do.\n${list(matcher, from)}`
        : `Expected the introductions of ${from} to begin with ${ids.join(', ')}.\n${list(matcher, from)}\n\n${rivals(matcher, from, ids[wrong], ranked[wrong], wrong)}`,
  }
}

function asked(received: unknown, ...ids: readonly string[]): Matcher {
  const matcher = expectMatcher(received)
  for (const id of ids) expectMember(matcher, id)
  return matcher
}

/** Whom `from` is introduced to, best first, without an end. */
function introduced(matcher: Matcher, from: string): string[] {
  return matcher.introductions(from, { limit: matcher.network.members.length }).map(({ to }) => to)
}

function codes(matcher: Matcher, from: string, to: string): string[] {
  return matcher.explain(from, to).refusals.map(({ code }) => code)
}

/** Nobody stands on a list of its own, whatever the rules say. */
function obstacle(matcher: Matcher, from: string, to: string): string {
  return from === to ? 'nobody is introduced to itself' : `the pair is refused: ${codes(matcher, from, to).join(', ')}`
}

function account(matcher: Matcher, from: string, to: string): string {
  return scorecardTable(matcher.explain(from, to), matcher.policy)
}

const LONGEST_LIST = 20

function list(matcher: Matcher, from: string): string {
  const ranked = matcher.introductions(from, { limit: LONGEST_LIST })
  if (ranked.length === 0) return '  nobody is introduced'
  return ranked.map(({ to, score }, i) => `  ${i + 1}. ${to}  score ${score}`).join('\n')
}

/** The first place that is wrong: who was expected there, and who stands there. */
function rivals(matcher: Matcher, from: string, wanted = '', found: string | undefined, place: number): string {
  const one = `At place ${place + 1} ${wanted} was expected:\n\n${account(matcher, from, wanted)}`
  return found === undefined ? one : `${one}\n\nbut ${found} stands there:\n\n${account(matcher, from, found)}`
}
