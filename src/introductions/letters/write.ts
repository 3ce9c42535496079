import { misuse } from '../../errors/kontor-error.ts'
import { fillSentence } from '../fill.ts'
import type { LetterTemplate, Placeholder } from './templates.ts'
import { PLACEHOLDERS } from './templates.ts'

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(PLACEHOLDERS)

/** @throws KontorError `invalid-argument` for a placeholder that there is not, with those there are */
export function checkTemplate(what: string, template: LetterTemplate): LetterTemplate {
  for (const part of ['subject', 'body'] as const) {
    const text = template?.[part]
    if (typeof text !== 'string') throw misuse(`${what}.${part}`, 'text', text)
    const stray = placeholdersIn(text).find(name => !KNOWN.has(name))
    if (stray !== undefined)
      throw misuse(
        `${what}.${part}`,
        `text with no other placeholders than {${PLACEHOLDERS.join('} {')}}`,
        `{${stray}}`,
      )
  }
  return template
}

function placeholdersIn(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)
}

export type Values = ReadonlyMap<Placeholder, string>

/** Paragraphs stand between empty lines; one that asks for what there is not is left out. */
export function writeBody(body: string, values: Values): string {
  return body
    .split(/\n[^\S\n]*\n/)
    .filter(paragraph => placeholdersIn(paragraph).every(name => values.has(name as Placeholder)))
    .map(paragraph => writeLines(paragraph, values))
    .join('\n\n')
}

/** Line by line, for each may end with a name that has a full stop of its own. */
function writeLines(paragraph: string, values: Values): string {
  return paragraph
    .split('\n')
    .map(line => fillSentence(line, values))
    .join('\n')
}

/** One line: a name with a line break would begin another header of a message. */
export function writeSubject(subject: string, values: Values): string {
  return fillSentence(subject, values).replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
}
