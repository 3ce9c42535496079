import { expectList, expectObject } from '../../errors/expect.ts'
import { fold } from '../../vocabulary/fold.ts'
import type { Candidate } from '../../vocabulary/resolution.ts'
import type { Finding } from '../issue.ts'
import type { Member } from '../member.ts'
import { lookOf } from './identity.ts'
import { bareName, grouped } from './names.ts'

/** Checks that a record joins two different members that were admitted. */
export interface Ends {
  /**
   * True if both ends are given, known and different; else says why not. The ends become the members' own texts: of a
   * million ties, each read from its file, the ids would take half of the memory.
   */
  check(joined: { from?: string; to?: string }, findings: Finding[]): boolean
}

export function createEnds(members: Iterable<Member>): Ends {
  const known = new Map<string, Member>()
  for (const member of expectList('members', members))
    known.set(expectObject('members', member, { expected: 'admitted members' }).id, member)
  const suggest = createSuggestions(known)

  function find(path: 'from' | 'to', id: string | undefined, findings: Finding[]): string | undefined {
    if (id === undefined) {
      if (!findings.some(finding => finding.path === path && finding.problem.code === 'badId')) {
        findings.push({ path, problem: { code: 'missingValue', severity: 'error', expects: 'id' } })
      }
      return undefined
    }
    const member = known.get(id)
    if (member !== undefined) return member.id
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
 * Members whose ids look like the one asked for, lost its zeros in a spreadsheet, or who are called so, all of one name. The index
 * is built at the first unknown id: most files have none.
 */
function createSuggestions(members: ReadonlyMap<string, Member>): (id: string) => readonly Candidate[] {
  let known: readonly [of: (text: string) => string, index: ReadonlyMap<string, readonly Member[]>][] | undefined
  return id => {
    known ??= [
      [lookOf, grouped(members.values(), ({ id }) => lookOf(id))],
      [bareNumber, grouped(members.values(), ({ id }) => bareNumber(id))],
      [fold, grouped(members.values(), ({ name }) => fold(name))],
      [bareName, grouped(members.values(), ({ name }) => bareName(name))],
    ]
    const [twins = []] = known.flatMap(([of, index]) => [index.get(of(id)) ?? []].filter(found => found.length > 0))
    return twins.map(({ id: code, name }) => ({ code, name }))
  }
}

/** `001` and `1.0` as a spreadsheet shows them, 1; any other text as it is. */
function bareNumber(id: string): string {
  return /^\d{1,30}(?:\.0{1,9})?$/.test(id) ? id.split('.', 1)[0]!.replace(/^0+(?=\d)/, '') : id
}
