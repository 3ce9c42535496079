import { createMatcher } from '../introductions/create-matcher.ts'
import type { Introduction } from '../introductions/introduction.ts'
import type { Matcher } from '../introductions/matcher.ts'
import { definePolicy } from '../policy/define-policy.ts'
import type { Policy } from '../policy/policy.ts'
import { standardPolicy } from '../policy/standard/policy.ts'
import type { Locale } from '../vocabulary/locale.ts'
import type { Arguments } from './arguments.ts'
import { readArguments, readAudience, readCorridor, readLimit, readLocale } from './arguments.ts'
import { askLines } from './ask.ts'
import { card } from './card.ts'
import { give } from './give.ts'
import { introductionTable } from './introduction-table.ts'
import { inFile, readJsonFile } from './json-file.ts'
import { loadNetwork } from './load.ts'
import { membersAsked } from './members-asked.ts'
import { TAKES } from './takes.ts'
import type { Terminal } from './terminal.ts'
import { WORDS } from './words.ts'

/** How many introducers are named for each introduction. */
const INTRODUCERS = 3

/** `kontor introduce members.csv …`: the introductions of one member or of several, or the best pairs of the whole network. */
export async function introduce(args: readonly string[], today: string, terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, TAKES.introduce)
  const [limit, locale] = [readLimit(values.limit), readLocale(values.locale)]
  const { matcher, rejected } = await openMatcher(positionals, values, today, terminal)
  const options = { limit, locale, ...(values.introducers ? { introducers: INTRODUCERS } : {}) }
  const asked = values.for === undefined ? undefined : membersAsked('--for', values.for, matcher)
  const found = asked?.flatMap(member => matcher.introductions(member, options)) ?? matcher.best(options)
  const result = {
    data: found,
    table: () => introductionTable(found, matcher, values.introducers),
    text: () => cards(found, matcher, locale, terminal),
  }
  return give(result, { values, rejected }, terminal)
}

function cards(found: readonly Introduction[], matcher: Matcher, locale: Locale, terminal: Terminal): string {
  const blocks = found.map((intro, i) => {
    const [from, to] = [matcher.network.member(intro.from), matcher.network.member(intro.to)]
    const place = `${String(i + 1).padStart(2)}  `
    const lines = [
      card(intro, place, from, to, locale, terminal),
      ...askLines(intro, place.length, matcher, locale, terminal),
    ]
    return lines.join('\n')
  })
  return `${blocks.length > 0 ? blocks.join('\n\n') : WORDS[locale].nothing}\n`
}

/** The matcher that the options of a command ask for. */
export async function openMatcher(
  [members]: readonly string[],
  values: Arguments['values'],
  today: string,
  terminal: Terminal,
): Promise<{ readonly matcher: Matcher; readonly rejected: number }> {
  const audience = readAudience(values.audience)
  const policy = await choosePolicy(values)
  const { network, rejected } = await loadNetwork(members, values, terminal)
  return { matcher: createMatcher(network, policy, { now: values.now ?? today, audience }), rejected }
}

/** The policy of a file, or the standard one, and the corridor asked for. */
export async function choosePolicy({ policy, corridor }: Arguments['values']): Promise<Policy> {
  const base = policy === undefined ? standardPolicy() : await readPolicy(policy)
  if (corridor === undefined) return base
  return definePolicy({ ...base, rules: [...base.rules, { rule: 'corridor', between: readCorridor(corridor) }] })
}

async function readPolicy(path: string): Promise<Policy> {
  const input = await readJsonFile(path)
  return inFile(path, () => definePolicy(input))
}
