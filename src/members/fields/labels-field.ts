import { detach } from '../../vocabulary/remember.ts'
import type { Problem } from '../issue.ts'
import type { Member } from '../member.ts'
import { isBlank, textOf, wrongType } from '../reading/reading.ts'
import type { Draft, Field } from './field.ts'

const PREFIX = 'labels.'

type Labels = NonNullable<Member['labels']>

export interface LabelFields {
  /** `labels` as an object of texts. */
  readonly whole: Field<Member>
  /** The column `labels.<key>`: one label. */
  readonly fieldFor: (path: string) => Field<Member> | undefined
}

/** The fields of one admission, whose members share their labels where these are the same. */
export function labelFields(): LabelFields {
  const labelled = createLabelling()

  function putLabel(name: string, cell: unknown, draft: Draft<Member>): readonly Problem[] {
    const key = name.trim()
    const text = textOf(cell)
    if (text === undefined || text === '' || key === '') return wrongType(cell, 'text').problems
    draft.labels = labelled(draft.labels ?? NO_LABELS, key, text)
    return []
  }

  function putLabels(cell: unknown, draft: Draft<Member>): readonly Problem[] {
    if (typeof cell !== 'object' || cell === null || Array.isArray(cell)) return wrongType(cell, 'labels').problems
    return Object.entries(cell).flatMap(([key, label]) => (isBlank(label) ? [] : putLabel(key, label, draft)))
  }

  return {
    whole: { path: 'labels', masked: true, put: putLabels },
    fieldFor(path) {
      if (!path.startsWith(PREFIX) || path.length === PREFIX.length) return undefined
      const key = path.slice(PREFIX.length)
      return { path, masked: true, put: (cell, draft) => putLabel(key, cell, draft) }
    },
  }
}

const NO_LABELS: Labels = Object.freeze({})
/** Labels are of a few groups; who writes texts of his own into them shares nothing. */
const MOST_SHARED = 10_000

/** Labels with one more. There are few different ones, so that what follows on each is remembered. */
function createLabelling(): (labels: Labels, key: string, text: string) => Labels {
  const following = new WeakMap<Labels, Map<string, Labels>>()
  let shared = 0
  return (labels, key, text) => {
    const known = following.get(labels)
    const step = `${key.length} ${key}${text}`
    const before = known?.get(step)
    if (before !== undefined) return before
    // Defines keys instead of assigning them: a label may be called `__proto__`.
    const more = Object.freeze(Object.fromEntries([...Object.entries(labels), [key, detach(text)]]))
    if (shared === MOST_SHARED) return more
    shared++
    following.set(labels, (known ?? new Map<string, Labels>()).set(step, more))
    return more
  }
}
