import type { Finding } from '../../members/issue.ts'

interface NamedColumns {
  readonly names: readonly string[]
  readonly findings: readonly Finding[]
}

/**
 * One name for each column, so that none is lost: the second `Land` becomes `Land (2)`, a column without a name `column 5`.
 * Nameless columns at the end are not there; their cells, if any has text, make the row too long.
 */
export function nameColumns(cells: readonly string[]): NamedColumns {
  const trimmed = cells.map(cell => cell.trim())
  while (trimmed.length > 1 && trimmed.at(-1) === '') trimmed.pop()
  const names = new Set<string>()
  const findings: Finding[] = []
  const given = new Set(trimmed)
  const freeName = numberedNames(name => names.has(name) || given.has(name))
  for (const [index, header] of trimmed.entries()) {
    const wanted = header === '' ? `column ${index + 1}` : header
    const name = header !== '' && !names.has(header) ? header : freeName(wanted)
    names.add(name)
    if (header === '') findings.push(renamed(name, name, 'unnamedColumn'))
    else if (name !== header) findings.push(renamed(header, name, 'duplicateHeader'))
  }
  return { names: [...names], findings }
}

/** What is taken stays taken: the next column of the same name counts on from the last, not from 2 again. */
function numberedNames(isTaken: (name: string) => boolean): (wanted: string) => string {
  const last = new Map<string, number>()
  return wanted => {
    if (!isTaken(wanted)) return wanted
    let number = last.get(wanted) ?? 2
    while (isTaken(`${wanted} (${number})`)) number++
    last.set(wanted, number)
    return `${wanted} (${number})`
  }
}

function renamed(received: string, name: string, code: 'duplicateHeader' | 'unnamedColumn'): Finding {
  return { path: received, problem: { code, severity: 'warning', received, also: name } }
}
