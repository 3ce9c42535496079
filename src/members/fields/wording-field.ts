import type { Member } from '../member.ts'
import type { Spoken } from '../reading/needs.ts'
import type { Reader } from '../reading/reading.ts'
import { textOf, wrongType } from '../reading/reading.ts'
import type { Draft, Field, Slot } from './field.ts'
import { several } from './field.ts'

/** Offers or needs: the terms as they are compared, and beside them how the member wrote what no list knows. */
export function spokenTerms<V>(
  path: string,
  read: Reader<Spoken<V>>,
  slot: Slot<Member, readonly V[]>,
  keyOf: (element: V) => unknown,
): Field<Member> {
  const terms = several<Member, V>(
    path,
    cell => {
      const { value, problems } = read(cell)
      return value === undefined ? { problems } : { value: value.terms, problems }
    },
    slot,
    { keyOf },
  )
  return {
    path,
    masked: false,
    put(cell, draft) {
      const wording = read(cell).value?.wording
      if (wording !== undefined) addWording(draft, wording)
      return terms.put(cell, draft)
    },
  }
}

/** `wording` as an object of texts, as an admitted member has it. */
export function wordingField(): Field<Member> {
  return {
    path: 'wording',
    put(cell, draft) {
      if (typeof cell !== 'object' || cell === null || Array.isArray(cell)) return wrongType(cell, 'labels').problems
      const texts = Object.entries(cell).map(([term, written]) => [term, textOf(written)] as const)
      const wrong = texts.find(([, written]) => written === undefined || written === '')
      if (wrong !== undefined) return wrongType(cell, 'labels').problems
      addWording(draft, Object.fromEntries(texts.map(([term, written]) => [term, written ?? ''])))
      return []
    },
  }
}

/** What was written first stays. `Object.fromEntries` defines keys: a term may be called `__proto__`. */
function addWording(draft: Draft<Member>, more: Readonly<Record<string, string>>): void {
  const before = draft.wording
  draft.wording =
    before === undefined
      ? Object.freeze(more)
      : Object.freeze(Object.fromEntries([...Object.entries(more), ...Object.entries(before)]))
}
