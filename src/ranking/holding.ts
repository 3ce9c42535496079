import type { Columns } from '../columns/columns.ts'
import { fieldOf } from '../columns/columns.ts'
import type { Field } from '../policy/field.ts'
import type { RuleSource } from './place-rule.ts'

/** 1 for each set of a field that has one of the terms; sets that came later are not asked about here. */
export function holding({ columns, kept }: RuleSource, field: Field, terms: readonly string[]): Uint8Array {
  return kept.of(kept, { name: `who holds ${JSON.stringify([field, terms])}` }, () =>
    holdingSets(columns, field, terms),
  )
}

function holdingSets(columns: Columns, field: Field, terms: readonly string[]): Uint8Array {
  const { terms: sets } = fieldOf(columns, field)
  const wanted = new Set(terms.map(term => columns.dictionary.find(term)))
  const holds = new Uint8Array(sets.starts.length - 1)
  for (let set = 0; set < holds.length; set++) {
    for (let j = sets.starts[set]!; j < sets.starts[set + 1]!; j++) if (wanted.has(sets.terms[j]!)) holds[set] = 1
  }
  return holds
}
