import { fold } from '../../vocabulary/fold.ts'
import { remember } from '../../vocabulary/remember.ts'
import { isPrivateField } from './private-fields.ts'
import { compoundsOf, isHarmless, mayBecome } from './remarks.ts'

/** Finds the field that a header means, or none. */
export type HeaderReader = (header: string) => string | undefined

/** Folded, without anything between the letters and digits: `base_country`, `baseCountry` and `Base Country` are one. */
function keyOf(header: string): string {
  return fold(header).replaceAll(' ', '')
}

const BRACKETS = /[()[\]{}]/u
const ALTERNATIVES = /[/|]/u

/** Reads a table of lines `field: header|header|…`, or `field?: …` for headings that are only likely to mean the field. */
export function headerReader(table: string): HeaderReader {
  const fields = fieldsOf(table)
  return header => findField(header, fields)
}

type Fields = ReadonlyMap<string, string>

/** Read once: an app admits one record at a time. */
const fieldsOf = /* @__PURE__ */ remember((table): Fields => {
  const fields = new Map<string, string>()
  for (const line of table.trim().split('\n')) {
    const [field, words] = line.split(': ') as [string, string]
    if (!field.endsWith('?')) fields.set(keyOf(field), field)
    for (const word of words.split('|')) fields.set(keyOf(word), field)
  }
  return fields
})

/** The whole header first; then without the remarks in brackets, unless one of them speaks of something else. */
function findField(header: string, fields: Fields): string | undefined {
  const whole = fields.get(keyOf(header))
  if (whole !== undefined) return whole
  const [heading = '', ...remarks] = header.split(BRACKETS)
  let field = headed(heading, fields)
  for (const remark of remarks.filter(text => keyOf(text) !== ''))
    field = field && remarked(field, heading, remark, fields)
  return field
}

/**
 * A heading without remarks, or each half of "Land / Country", if they agree. What is private takes no half that nobody knows: in
 * `Telefon / Notiz` notes would be handed on as contacts.
 */
function headed(heading: string, fields: Fields): string | undefined {
  const whole = fields.get(keyOf(heading))
  if (whole !== undefined) return whole
  const halves = heading.split(ALTERNATIVES).filter(half => keyOf(half) !== '')
  const found = new Set(halves.flatMap(half => fields.get(keyOf(half)) ?? []))
  const [field] = found
  if (field === undefined || found.size > 1) return undefined
  const isWhole = halves.every(half => fields.has(keyOf(half)) || isHarmless(half, field))
  return isWhole || !isPrivateField(field) ? field : undefined
}

/** What the heading means with its remark; none if that cannot be told, for `Mitarbeiter (Name)` is no number of people. */
function remarked(field: string, heading: string, remark: string, fields: Fields): string | undefined {
  const compound = compoundsOf(heading, remark).find(words => fields.has(keyOf(words)))
  if (compound !== undefined) return fields.get(keyOf(compound))
  const other = headed(remark, fields)
  if (other !== undefined && mayBecome(field, other)) return other
  return isHarmless(remark, field) ? field : undefined
}
