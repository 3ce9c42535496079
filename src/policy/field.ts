import { misuse } from '../errors/kontor-error.ts'

/** What kind of word a field's terms are; decides how they are shown, and whether they have parents or stand for several. */
export type Words = 'country' | 'market' | 'industry' | 'language' | 'term' | 'goal' | 'size' | 'kind' | 'text'

/**
 * The fields of a member that a policy may read, as sets of terms. `opens` is the member's market access: base country,
 * origin (where the audience may see it) and declared countries. Labels and contact are not here: no policy reads them.
 */
export const FIELDS = {
  kind: 'kind',
  organization: 'text',
  baseCountry: 'country',
  place: 'text',
  originCountries: 'country',
  originPlace: 'text',
  accessCountries: 'country',
  opens: 'country',
  industries: 'industry',
  targetMarkets: 'market',
  languages: 'language',
  offers: 'term',
  needs: 'term',
  goals: 'goal',
  size: 'size',
} as const satisfies Record<string, Words>

export type OwnField = keyof typeof FIELDS
/** A field of the member, or the union of that field over the member's visible contacts. */
export type Field = OwnField | `contacts.${OwnField}`

const CONTACTS = 'contacts.'

/** Is the field a union over contacts? And which own field is it of? */
export function splitField(field: Field): { readonly own: OwnField; readonly ofContacts: boolean } {
  const ofContacts = field.startsWith(CONTACTS)
  const own = ofContacts ? field.slice(CONTACTS.length) : field
  if (!Object.hasOwn(FIELDS, own)) throw misuse('field', fieldChoices(), field, 'invalid-policy')
  return { own: own as OwnField, ofContacts }
}

export function isField(value: unknown): value is Field {
  if (typeof value !== 'string') return false
  return Object.hasOwn(FIELDS, value.startsWith(CONTACTS) ? value.slice(CONTACTS.length) : value)
}

export function wordsOf(field: Field): Words {
  return FIELDS[splitField(field).own]
}

export function fieldChoices(): string {
  return `one of ${Object.keys(FIELDS).join(', ')}, or contacts.<field>`
}

/** The code one step up: `C28` → `C`. Only industries are hierarchical. */
export function parentOf(code: string, words: Words): string | undefined {
  return words === 'industry' && code.length === 3 ? code.slice(0, 1) : undefined
}
