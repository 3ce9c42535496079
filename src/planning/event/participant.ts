import { misuse } from '../../errors/kontor-error.ts'

/** Returns the id if it is one of those, else throws. */
export function participant(what: string, id: unknown, known: ReadonlySet<string>): string {
  if (typeof id === 'string' && known.has(id)) return id
  throw misuse(what, 'the id of a participant', id, 'unknown-member')
}
