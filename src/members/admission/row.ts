import { LOCALES } from '../../vocabulary/locale.ts'
import type { Draft, Field } from '../fields/field.ts'
import type { Finding, Problem } from '../issue.ts'
import { MESSAGES } from '../messages/messages.ts'
import { isBlank } from '../reading/reading.ts'
import type { Plan } from './mapping.ts'

/** The innermost loop of admission: nothing is allocated for a cell without problems. */
export function fillDraft<T>(draft: Draft<T>, plan: Plan<T>, cells: readonly unknown[]): Finding[] {
  const findings: Finding[] = []
  const { steps } = plan
  for (let i = 0; i < steps.length; i++) {
    const { index, field } = steps[i] as Plan<T>['steps'][number]
    const cell = cells[index]
    if (isBlank(cell)) continue
    if (isMask(cell) || isErrorValue(cell)) {
      findings.push(findingOf(field, unreadable(cell, field.putCautious?.(draft))))
      continue
    }
    const problems = field.put(cell, draft)
    if (problems.length > 0) for (const problem of problems) findings.push(findingOf(field, problem))
  }
  return findings
}

/** @param also the cautious answer, where the field has one; what stands in the cell is nobody's value, and can be shown */
function unreadable(received: string, also = ''): Problem {
  const code = isMask(received) ? 'notShown' : also === '' ? 'placeholder' : 'failedFormula'
  return { code, severity: 'warning', received, also, open: true }
}

const MASKS: ReadonlySet<string> = new Set(LOCALES.map(locale => MESSAGES[locale].masked))

/** What stands in the place of a private value in a row that was handed back to be mended: it is none. */
function isMask(cell: unknown): cell is string {
  return typeof cell === 'string' && cell.startsWith('(') && MASKS.has(cell)
}

/** What a spreadsheet writes where a formula failed, in English, German and Turkish. */
const ERROR_VALUES: ReadonlySet<string> = new Set(
  `#N/A #NV #YOK #REF! #BEZUG! #BAŞV! #NAME? #AD? #VALUE! #WERT! #DEĞER! #DIV/0! #SAYI/0! #NULL! #BOŞ! #NUM! #ZAHL! #SAYI!
#SPILL! #ÜBERLAUF! #CALC! #KALK! #FIELD! #FELD! #GETTING_DATA`.split(/\s/),
)

function isErrorValue(cell: unknown): cell is string {
  return typeof cell === 'string' && cell.startsWith('#') && ERROR_VALUES.has(cell.trimEnd())
}

function findingOf<T>({ path, masked }: Field<T>, problem: Problem): Finding {
  return { path: problem.path ?? path, problem, masked: masked === true && problem.open !== true }
}

/** Of at most as many cells as headings. Defines keys instead of assigning them: a column may be called `__proto__`. */
export function recordOf(header: readonly string[], cells: readonly unknown[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']))
}

/** A hostile object (a proxy that throws) is no record. */
export function entriesOf(record: unknown): { keys: string[]; values: unknown[] } | undefined {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return undefined
  try {
    return { keys: Object.keys(record), values: Object.values(record) }
  } catch {
    return undefined
  }
}
