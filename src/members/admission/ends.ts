import { expectList, expectObject } from '../../errors/expect.ts'
import type { Candidate } from '../../vocabulary/resolution.ts'
import type { Finding } from '../issue.ts'
import type { Member } from '../member.ts'
import { lookOf } from './identity.ts'

/** Checks that a record joins two different members that were admitted. */
export interface Ends {
  /** True if both ends are given, known and different; else says why not. */
  check(from: string | undefined, to: string | undefined, findings: Finding[]): boolean
}

export function createEnds(members: Iterable<Member>): Ends {
  const names = new Map<string, string>()
  for (const member of expectList('members', members)) {
    const { id, name } = expectObject('members', member, { expected: 'admitted members' })
    names.set(id, name)
  }
  const suggest = createSuggestions(names)

  function isMember(path: 'from' | 'to', id: string | undefined, findings: Finding[]): boolean {
    if (id === undefined) {
      if (!findings.some(finding => finding.path === path && finding.problem.code === 'badId')) {
        findings.push({ path, problem: { code: 'missingValue', severity: 'error', expects: 'id' } })
      }
      return false
    }
    if (names.has(id)) return true
    findings.push({
      path,
      problem: { code: 'unknownMember', severity: 'error', received: id, suggestions: suggest(id) },
    })
    return false
  }

  return {
    check(from, to, findings) {
      const fromKnown = isMember('from', from, findings)
      if (!isMember('to', to, findings) || !fromKnown) return false
      if (from !== to) return true
      findings.push({ path: 'to', problem: { code: 'selfTie', severity: 'error', received: to ?? '' } })
      return false
    },
  }
}

/** Members whose ids look like the one asked for. The index is built at the first unknown id: most files have none. */
function createSuggestions(names: ReadonlyMap<string, string>): (id: string) => readonly Candidate[] {
  let looks: Map<string, string> | undefined
  return id => {
    looks ??= new Map([...names.keys()].reverse().map(known => [lookOf(known), known]))
    const twin = looks.get(lookOf(id))
    return twin === undefined ? [] : [{ code: twin, name: names.get(twin) ?? twin }]
  }
}
