import type { Problem } from '../issue.ts'
import type { Member } from '../member.ts'
import { isBlank, textOf, wrongType } from '../reading/reading.ts'
import type { Draft, Field } from './field.ts'

const PREFIX = 'labels.'

/** `labels` as an object of texts. */
export function labelsField(): Field<Member> {
  return { path: 'labels', masked: true, put: putLabels }
}

/** The column `labels.<key>`: one label. */
export function labelField(path: string): Field<Member> | undefined {
  if (!path.startsWith(PREFIX) || path.length === PREFIX.length) return undefined
  const key = path.slice(PREFIX.length)
  return { path, masked: true, put: (cell, draft) => putLabel(key, cell, draft) }
}

function putLabels(cell: unknown, draft: Draft<Member>): readonly Problem[] {
  if (typeof cell !== 'object' || cell === null || Array.isArray(cell)) return wrongType(cell, 'labels').problems
  return Object.entries(cell).flatMap(([key, label]) => (isBlank(label) ? [] : putLabel(key, label, draft)))
}

/** `Object.fromEntries` defines keys instead of assigning them: a label may be called `__proto__`. */
function putLabel(name: string, cell: unknown, draft: Draft<Member>): readonly Problem[] {
  const key = name.trim()
  const text = textOf(cell)
  if (text === undefined || text === '' || key === '') return wrongType(cell, 'text').problems
  draft.labels = Object.freeze(Object.fromEntries([...Object.entries(draft.labels ?? {}), [key, text]]))
  return []
}
