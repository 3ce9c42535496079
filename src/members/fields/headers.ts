import { fold } from '../../vocabulary/fold.ts'

/** Finds the field that a header means, or none. */
export type HeaderReader = (header: string) => string | undefined

/** Folded, without anything between the letters and digits: `base_country`, `baseCountry` and `Base Country` are one. */
function keyOf(header: string): string {
  return fold(header).replaceAll(' ', '')
}

const REMARK = /[([{].*$/su
const ALTERNATIVES = /[/|]/u

/** Reads a table of lines `field: header|header|…`. */
export function headerReader(table: string): HeaderReader {
  const fields = new Map<string, string>()
  for (const line of table.trim().split('\n')) {
    const [field, words] = line.split(': ') as [string, string]
    fields.set(keyOf(field), field)
    for (const word of words.split('|')) fields.set(keyOf(word), field)
  }
  return header => findField(header, fields)
}

/** The whole header first; then without a remark in brackets; then each half of "Land / Country", if they agree. */
function findField(header: string, fields: ReadonlyMap<string, string>): string | undefined {
  const whole = fields.get(keyOf(header)) ?? fields.get(keyOf(header.replace(REMARK, '')))
  if (whole !== undefined) return whole
  const found = new Set(header.split(ALTERNATIVES).flatMap(half => fields.get(keyOf(half)) ?? []))
  const [field] = found
  return found.size === 1 ? field : undefined
}
