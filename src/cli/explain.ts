import { misuse } from '../errors/kontor-error.ts'
import { readArguments, readLocale } from './arguments.ts'
import { account } from './card.ts'
import { NETWORK_OPTIONS, openMatcher } from './introduce.ts'
import type { Terminal } from './terminal.ts'

/** `kontor explain members.csv … A B`: the full account of one pair, refused or not. */
export async function explain(args: readonly string[], today: string, terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, NETWORK_OPTIONS)
  const locale = readLocale(values.locale)
  const [members, from, to] = positionals
  if (from === undefined || to === undefined) throw misuse('explain', 'given a members file and two ids', positionals)
  const { matcher, rejected } = await openMatcher([members ?? ''], values, today, terminal)
  const told = matcher.explain(from, to, { locale })
  const text = values.json
    ? JSON.stringify(told, null, 2)
    : account(told, matcher.network.member(from), matcher.network.member(to), locale, terminal)
  terminal.out(`${text}\n`)
  return rejected > 0 && values.strict ? 1 : 0
}
