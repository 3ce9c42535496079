import { misuse } from '../errors/kontor-error.ts'
import type { Matcher } from '../introductions/matcher.ts'

/** The id that an option names. @throws KontorError `unknown-member` with the option's name */
export function memberAsked(option: string, id: string, { network }: Pick<Matcher, 'network'>): string {
  if (network.has(id)) return id
  throw misuse(option, 'the id of a member, as it stands in the file', id, 'unknown-member')
}

/** One id, or several between commas, unless a member's own id has the comma. */
export function membersAsked(option: string, asked: string, matcher: Matcher): readonly string[] {
  const ids = matcher.network.has(asked) ? [asked] : asked.split(',').map(id => id.trim())
  return ids.map(id => memberAsked(option, id, matcher))
}
