import type { Signal } from './signal.ts'

/** What a text leaves to be filled in. */
export const PLACEHOLDER = /\{(\w+)\}/g

const ANYWHERE = ['a', 'b', 'signal', 'value']

/** What there is to fill in, by the shape of the signal. */
export const PLACEHOLDERS: Readonly<Record<Signal['shape'], readonly string[]>> = {
  overlap: [...ANYWHERE, 'terms'],
  affinity: [...ANYWHERE, 'x', 'y'],
  contacts: [...ANYWHERE, 'count'],
  record: [...ANYWHERE, 'count'],
  custom: ANYWHERE,
}

/** A placeholder that nobody fills would be shown to people as it stands; undefined if there is none. */
export function unfilled(text: string, shape: Signal['shape']): string | undefined {
  const strange = [...text.matchAll(PLACEHOLDER)].find(([, key = '']) => !PLACEHOLDERS[shape].includes(key))
  if (strange === undefined) return undefined
  return `must have no ${strange[0]}, which is not filled in there (${PLACEHOLDERS[shape].map(key => `{${key}}`).join(', ')} are)`
}
