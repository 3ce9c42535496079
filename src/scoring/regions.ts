import type { Field } from '../policy/field.ts'
import { wordsOf } from '../policy/field.ts'
import { REGIONS } from '../vocabulary/regions.ts'

const BY_CODE: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(REGIONS))

/** What a term of the field stands for: a region among markets for its countries, anything else for itself. */
export function standsFor(field: Field): (term: string) => readonly string[] {
  if (wordsOf(field) !== 'market') return term => [term]
  return term => BY_CODE.get(term) ?? [term]
}

/** The terms through which another member can hold this one: itself, and a region also through any of its countries. */
export function heldThrough(field: Field): (term: string) => readonly string[] {
  if (wordsOf(field) !== 'market') return term => [term]
  return term => [term, ...(BY_CODE.get(term) ?? [])]
}
