import type { Field } from '../policy/field.ts'
import { wordsOf } from '../policy/field.ts'
import { REGIONS } from '../vocabulary/regions.ts'

const BY_CODE: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(REGIONS))

/** What a term of the field stands for: itself, and a region among target markets also for each of its countries. */
export function standsFor(field: Field): (term: string) => readonly string[] {
  if (wordsOf(field) !== 'market') return term => [term]
  return term => [term, ...(BY_CODE.get(term) ?? [])]
}
