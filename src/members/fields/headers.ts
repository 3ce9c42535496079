import { fold } from '../../vocabulary/fold.ts'
import { remember } from '../../vocabulary/remember.ts'
import { stemWord } from '../../vocabulary/stem.ts'
import { isPrivateField } from './private-fields.ts'
import { compoundsOf, isHarmless, mayBecome } from './remarks.ts'

/** Finds the field that a header means, or none. */
export type HeaderReader = (header: string) => string | undefined

/**
 * Folded, without anything between the letters and digits, a Turkish ending of possession, and the e of an umlaut in two letters:
 * `base_country`, `baseCountry` and `Base Country` are one, as are `sektör` and `sektörü`, `Größe` and `Groesse`.
 */
function keyOf(header: string): string {
  return bare(fold(header).replaceAll(' ', ''))
}

/**
 * Singular and plural are one heading of a field that holds a list: `Zielregion`, `Zielregionen`. A `Land` is not `Länder`. Parted
 * into several columns they are counted: `Sprache 1`; four digits are a year.
 */
function listKeyOf(header: string): string {
  return `+${bare(
    fold(header)
      .replace(/ \d\d?$/, '')
      .split(' ')
      .map(stemWord)
      .join(''),
  )}`
}

function bare(letters: string): string {
  return letters.replace(/^(.{2,}?)s?[iu]$/u, '$1').replace(/([aou])e/g, '$1')
}

const BRACKETS = /[()[\]{}]/u
const ALTERNATIVES = /[/|]/u

/**
 * Reads a table of lines `field: header|header|…`, or `field?: …` for headings that are only likely to mean the field, and `field+: …`
 * for those of a list.
 */
export function headerReader(table: string): HeaderReader {
  const fields = fieldsOf(table)
  return header => findField(header, fields)
}

type Fields = ReadonlyMap<string, string>

/** Longer headings are prose: no field is called so. */
const LONGEST_HEADING = 500

function fieldOf(heading: string, fields: Fields): string | undefined {
  if (heading.length > LONGEST_HEADING) return undefined
  return fields.get(keyOf(heading)) ?? fields.get(listKeyOf(heading))
}

/** Read once: an app admits one record at a time. */
const fieldsOf = /* @__PURE__ */ remember((table): Fields => {
  const fields = new Map<string, string>()
  for (const line of table.trim().split('\n')) {
    const [head, words] = line.split(': ') as [string, string]
    const field = head.replace('+', '')
    for (const word of [...(field.endsWith('?') ? [] : [field]), ...words.split('|')]) {
      fields.set(keyOf(word), field)
      if (field !== head) fields.set(listKeyOf(word), field)
    }
  }
  return fields
})

/** The whole header first; then without the remarks in brackets, unless one of them speaks of something else. */
function findField(header: string, fields: Fields): string | undefined {
  const whole = fieldOf(header, fields)
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
  const whole = fieldOf(heading, fields)
  if (whole !== undefined) return whole
  const halves = heading.split(ALTERNATIVES)
  const found = new Set(halves.flatMap(half => fieldOf(half, fields) ?? []))
  const [field] = found
  if (field === undefined || found.size > 1) return undefined
  const isWhole = halves.every(half => fieldOf(half, fields) !== undefined || isHarmless(half, field))
  return isWhole || !isPrivateField(field) ? field : undefined
}

/** What the heading means with its remark; none if that cannot be told, for `Mitarbeiter (Name)` is no number of people. */
function remarked(field: string, heading: string, remark: string, fields: Fields): string | undefined {
  const [compound] = compoundsOf(heading, remark).flatMap(words => fieldOf(words, fields) ?? [])
  if (compound !== undefined) return compound
  const other = headed(remark, fields)
  if (other !== undefined && mayBecome(field, other)) return other
  return isHarmless(remark, field) ? field : undefined
}
