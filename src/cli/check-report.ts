import type { ColumnMapping } from '../members/admission/mapping.ts'
import type { IssueGroup, Summary } from '../members/admission/receivers.ts'
import type { Locale } from '../vocabulary/locale.ts'
import { NEEDED, unfed } from './tell.ts'
import type { Terminal } from './terminal.ts'
import { firstOf, harmless, wrap } from './terminal.ts'
import type { Words } from './words.ts'
import { WORDS } from './words.ts'

/** What was found in a file. */
export type Found = Summary & {
  readonly mapping: readonly ColumnMapping[]
  readonly withheld: number
  /** @defaultValue those of members */
  readonly needed?: readonly string[]
  /** Members of one name. */
  readonly same?: string | undefined
}

export function report(found: Found, shown: number, locale: Locale, terminal: Terminal): string {
  const { accepted, rejected, issues, mapping, withheld, needed = NEEDED.members, same } = found
  const { style } = terminal
  const words = WORDS[locale]
  const lines = [
    style.bold(words.rows(accepted + rejected, accepted, rejected)),
    ...(withheld > 0 ? [words.withheld(withheld)] : []),
    ...(same === undefined ? [] : [wrap(same, '', terminal.width)]),
    '',
    style.bold(words.columns),
    ...columnLines(mapping, words, terminal),
    ...unfed(needed, mapping, words).map(line => style.bad(wrap(line, '  ', terminal.width))),
    ...firstOf(issues, shown, group => groupLines(group, words, terminal).join('\n')),
  ]
  return `${lines.join('\n')}\n`
}

/** Columns that bear the name of their field stand together; each other one shows what it became. */
function columnLines(mapping: readonly ColumnMapping[], words: Words, { style, width }: Terminal): string[] {
  const named = mapping.filter(({ header, fields }) => fields.length === 1 && fields[0] === header)
  const others = mapping.filter(column => !named.includes(column))
  return [
    ...(named.length > 0
      ? [wrap(harmless(named.map(({ header }) => header).join(', ')), `  ${words.byName}: `, width)]
      : []),
    ...others.map(({ header, fields }) =>
      wrap(
        fields.length > 0 ? harmless(fields.join(', ')) : style.bad(words.notUsed),
        `  ${harmless(header)} → `,
        width,
      ),
    ),
  ]
}

function groupLines(
  { path, code, severity, count, examples }: IssueGroup,
  words: Words,
  { style, width }: Terminal,
): string[] {
  const told = harmless(`${count} × ${path === '' ? code : `${path}: ${code}`} (${words.severity[severity]})`)
  const heading = wrap(told, '', width)
  const remedy = examples[0]?.remedy
  return [
    '',
    severity === 'info' ? heading : style.bad(heading),
    ...examples.map(({ message }) => wrap(harmless(message), '  ', width)),
    ...(count > examples.length ? [`  … (+${count - examples.length}; ${words.allIssues})`] : []),
    ...(remedy === undefined ? [] : [wrap(remedy, '  → ', width)]),
  ]
}
