import { PLACEHOLDER } from '../policy/placeholders.ts'

const ENDED = /(\{(\w+)\})\./g

/** Fills {placeholders}; one pass, so that a name that looks like a placeholder stays a name. */
export function fill(template: string, values: ReadonlyMap<string, string>): string {
  return template.replace(PLACEHOLDER, (whole, key: string) => values.get(key) ?? whole)
}

/** The same for sentences that may end with a name that has a full stop of its own: `A.Ş.`, `e. V.` */
export function fillSentence(template: string, values: ReadonlyMap<string, string>): string {
  return fill(
    template.replace(ENDED, (whole, mark, key) => (values.get(key)?.endsWith('.') ? mark : whole)),
    values,
  )
}
