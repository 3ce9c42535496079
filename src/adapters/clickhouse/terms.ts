import type { Field } from '../../policy/field.ts'
import { splitField, wordsOf } from '../../policy/field.ts'
import { REGIONS } from '../../vocabulary/regions.ts'
import type { Parameters } from './parameters.ts'

/** The column of a field in the table of all fields, `fields`; a bare `size` is a word of the database's own. */
export function columnOf(field: Field): string {
  const { own, ofContacts } = splitField(field)
  return `${ofContacts ? 'contacts' : 'of'}_${own}`
}

const CODES: readonly string[] = Object.keys(REGIONS)
const COUNTRIES: readonly (readonly string[])[] = Object.values(REGIONS)

/** The countries of a region; none of anything else. */
export function countriesOf(term: string, at: Parameters['at']): string {
  return `${at(COUNTRIES, 'Array(Array(String))')}[indexOf(${at(CODES, 'Array(String)')}, ${term})]`
}

/** The terms `t` of a field, and what each may be met by, `u`: of a region its countries, and itself if `isItself`. */
export function optionsOf(
  field: Field,
  isItself: boolean,
  { from, owner, terms }: { readonly from: string; readonly owner: string; readonly terms: string },
  at: Parameters['at'],
): string {
  const found = countriesOf('t', at)
  const region = isItself ? `arrayConcat([t], ${found})` : `if(empty(${found}), [t], ${found})`
  const met = wordsOf(field) === 'market' ? region : '[t]'
  return `SELECT ${owner}, t, arrayJoin(${met}) AS u FROM (SELECT ${owner}, arrayJoin(${terms}) AS t FROM ${from})`
}
