import { misuse } from '../errors/kontor-error.ts'
import type { Matcher } from '../introductions/matcher.ts'
import { walkOf } from '../network/walk.ts'
import { fold } from '../vocabulary/fold.ts'
import { harmless } from './terminal.ts'

const MOST_TOLD = 5

/** The id that an option names. @throws KontorError `unknown-member` with the option's name, and whose name stands there if it is one */
export function memberAsked(option: string, id: string, { network }: Pick<Matcher, 'network'>): string {
  if (network.has(id)) return id
  const called: string[] = []
  for (const one of walkOf(network).members) {
    if (called.length < MOST_TOLD && fold(one.name) === fold(id)) called.push(one.id)
  }
  const told = called.length === 0 ? '' : ` (called so: ${harmless(called.join(', '))})`
  throw misuse(option, `the id of a member, as it stands in the file${told}`, id, 'unknown-member')
}

/** One id, or several between commas, each once, unless a member's own id has the comma. */
export function membersAsked(option: string, asked: string, matcher: Matcher): readonly string[] {
  const ids = matcher.network.has(asked) ? [asked] : asked.split(',').map(id => id.trim())
  return [...new Set(ids)].map(id => memberAsked(option, id, matcher))
}
