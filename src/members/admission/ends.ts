import { fold } from '../../vocabulary/fold.ts'
import type { Candidate } from '../../vocabulary/resolution.ts'
import type { Finding } from '../issue.ts'
import { lookOf } from './identity.ts'
import { bareName, grouped } from './names.ts'
import type { Enrolled, Roll } from './roll.ts'

/** Checks that a record joins two different members that were admitted. */
export interface Ends {
  /**
   * True if both ends are given, known and different; else says why not. The ends become the members' own texts: of a
   * million ties, each read from its file, the ids would take half of the memory.
   */
  check(joined: { from?: string; to?: string }, findings: Finding[]): boolean
}

export function createEnds(roll: Roll): Ends {
  const suggest = createSuggestions(roll)

  function find(path: 'from' | 'to', id: string | undefined, findings: Finding[]): string | undefined {
    if (id === undefined) {
      if (!findings.some(finding => finding.path === path && finding.problem.code === 'badId')) {
        findings.push({ path, problem: { code: 'missingValue', severity: 'error', expects: 'id' } })
      }
      return undefined
    }
    const own = roll.find(id)
    if (own !== undefined) return own
    findings.push({
      path,
      problem: { code: 'unknownMember', severity: 'error', received: id, suggestions: suggest(id) },
    })
    return undefined
  }

  return {
    check(joined, findings) {
      const [from, to] = [find('from', joined.from, findings), find('to', joined.to, findings)]
      if (from === undefined || to === undefined) return false
      joined.from = from
      joined.to = to
      if (from === to) findings.push({ path: 'to', problem: { code: 'selfTie', severity: 'error', received: to } })
      return from !== to
    },
  }
}

/**
 * The first member whose id looks like the one asked for or lost its zeros in a spreadsheet; else all who are called so. The
 * indexes are built at the first unknown id: most files have none.
 */
function createSuggestions(roll: Roll): (id: string) => readonly Candidate[] {
  let known: readonly ((id: string) => readonly Enrolled[] | undefined)[] | undefined
  return id => {
    known ??= indexesOf(roll)
    const [found = []] = known.flatMap(find => [find(id) ?? []].filter(({ length }) => length > 0))
    return found.map(({ id: code, name }) => ({ code, name }))
  }
}

function indexesOf(roll: Roll) {
  // No more of them than is compared: whole records would all be held.
  const members = Array.from(roll.all(), ({ id, name }) => ({ id, name }))
  return [
    ...[lookOf, bareNumber].map(of => twins(members, ({ id }) => id, of, 1)),
    ...[fold, bareName].map(of => twins(members, ({ name }) => name, of)),
  ]
}

/** Members whose text has the same form, at most so many. */
function twins(
  members: readonly Enrolled[],
  textOf: (member: Enrolled) => string,
  formOf: (text: string) => string,
  most?: number,
): (text: string) => readonly Enrolled[] | undefined {
  const index = grouped(members, member => formOf(textOf(member)))
  return text => index.get(formOf(text))?.slice(0, most)
}

/** `001` and `1.0` as a spreadsheet shows them, 1; any other text as it is. */
function bareNumber(id: string): string {
  return /^\d{1,30}(?:\.0{1,9})?$/.test(id) ? id.split('.', 1)[0]!.replace(/^0+(?=\d)/, '') : id
}
