import { detach } from '../../vocabulary/remember.ts'
import type { Problem } from '../issue.ts'
import type { Member } from '../member.ts'
import { isBlank, textOf, wrongType } from '../reading/reading.ts'
import type { Draft, Field } from './field.ts'

const PREFIX = 'labels.'

export type Labels = NonNullable<Member['labels']>

/** `labels` as an object of texts. */
export const labelsField: Field<Member> = {
  path: 'labels',
  masked: true,
  put(cell, draft) {
    if (typeof cell !== 'object' || cell === null || Array.isArray(cell)) return wrongType(cell, 'labels').problems
    return Object.entries(cell).flatMap(([key, label]) => (isBlank(label) ? [] : putLabel(key, label, draft)))
  },
}

/** The column `labels.<key>`: one label. */
export function labelField(path: string): Field<Member> | undefined {
  if (!path.startsWith(PREFIX) || path.length === PREFIX.length) return undefined
  const key = path.slice(PREFIX.length)
  return { path, masked: true, put: (cell, draft) => putLabel(key, cell, draft) }
}

/** Without a prototype as long as it is put together, for a label may be called `__proto__`. */
function putLabel(name: string, cell: unknown, draft: Draft<Member>): readonly Problem[] {
  const key = name.trim()
  const text = textOf(cell)
  if (text === undefined || text === '' || key === '') return wrongType(cell, 'text').problems
  const labels: Record<string, string> = draft.labels ?? Object.create(null)
  labels[key] = text
  draft.labels = labels
  return []
}

/** Labels are of a few groups; who writes texts of his own into them shares nothing. */
const MOST_SHARED = 10_000

/** Shares one frozen object among all members with the same labels: there are few different ones. */
export function shareLabels(known: Map<string, Labels>, draft: Draft<Member>): void {
  if (draft.labels === undefined) return
  const entries = Object.entries(draft.labels)
  const key = JSON.stringify(entries)
  const shared = known.get(key)
  draft.labels = shared ?? Object.freeze(Object.fromEntries(entries.map(([name, text]) => [name, detach(text)])))
  if (shared === undefined && known.size < MOST_SHARED) known.set(key, draft.labels)
}
