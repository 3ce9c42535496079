import type { Member } from '../member.ts'
import type { Spoken } from '../reading/needs.ts'
import type { Reader } from '../reading/reading.ts'
import { textOf, wrongType } from '../reading/reading.ts'
import type { Draft, Field, Slot } from './field.ts'
import { union } from './field.ts'

/** Offers or needs: the terms as they are compared, and beside them how the member wrote what no list knows. */
export function spokenTerms<V>(
  path: string,
  read: Reader<Spoken<V>>,
  slot: Slot<Member, readonly V[]>,
  keyOf: (element: V) => unknown,
): Field<Member> {
  return {
    path,
    masked: false,
    put(cell, draft) {
      const { value, problems } = read(cell)
      if (value === undefined) return problems
      addWording(draft, value.wording)
      const before = slot.get(draft)
      slot.set(draft, before === undefined ? value.terms : union(before, value.terms, keyOf))
      return problems
    },
  }
}

/** `wording` as an object of texts, as an admitted member has it. */
export function wordingField(): Field<Member> {
  return {
    path: 'wording',
    put(cell, draft) {
      if (typeof cell !== 'object' || cell === null || Array.isArray(cell)) return wrongType(cell, 'labels').problems
      const texts = new Map(Object.entries(cell).map(([term, written]) => [term, textOf(written) ?? '']))
      if ([...texts.values()].includes('')) return wrongType(cell, 'labels').problems
      addWording(draft, texts)
      return []
    },
  }
}

/**
 * What was written first stays. Without a prototype, for a term may be called `__proto__`, and V8 would describe a class of
 * its own for nearly every member, of three times the size of the texts.
 */
function addWording(draft: Draft<Member>, more: ReadonlyMap<string, string>): void {
  if (more.size === 0) return
  const wording: Record<string, string> = draft.wording ?? Object.create(null)
  for (const [term, written] of more) wording[term] ??= written
  draft.wording = wording
}

/** Once no field can add to it. */
export function freezeWording({ wording }: Draft<Member>): void {
  if (wording !== undefined) Object.freeze(wording)
}
