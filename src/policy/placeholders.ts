import type { Signal } from './signal.ts'

/** What a text leaves to be filled in. */
export const PLACEHOLDER = /\{(\w+)\}/g

const ANYWHERE = ['a', 'b', 'signal', 'value']

/** Whose text it is: a signal's of some shape, or a rule's of one's own. */
export type Speaker = Signal['shape'] | 'rule'

/** What there is to fill in. */
const FILLED: Readonly<Record<Speaker, readonly string[]>> = {
  overlap: [...ANYWHERE, 'terms'],
  affinity: [...ANYWHERE, 'x', 'y'],
  contacts: [...ANYWHERE, 'count'],
  record: [...ANYWHERE, 'count'],
  custom: ANYWHERE,
  rule: ['a', 'b', 'code'],
}

/** A placeholder that nobody fills would be shown to people as it stands; undefined if there is none. */
export function unfilled(text: string, speaker: Speaker): string | undefined {
  const strange = [...text.matchAll(PLACEHOLDER)].find(([, key = '']) => !FILLED[speaker].includes(key))
  if (strange === undefined) return undefined
  return `must have no ${strange[0]}, which is not filled in there (${FILLED[speaker].map(key => `{${key}}`).join(', ')} are)`
}
