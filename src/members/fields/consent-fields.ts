import { once } from '../../vocabulary/once.ts'
import type { Problem } from '../issue.ts'
import type { Consent, Member } from '../member.ts'
import type { Reader } from '../reading/reading.ts'
import { isBlank } from '../reading/reading.ts'
import { readOriginConsent } from './choices.ts'
import type { Draft, Field } from './field.ts'
import { headerReader } from './headers.ts'
import { MEMBER_HEADERS } from './member-headers.ts'

/**
 * Consent, as columns (`consent.origin`) or nested. What was answered but not understood gets the cautious answer, which for
 * `matching` is no: its absence would mean yes.
 */
export function consentFields(yesNo: Reader<boolean>): readonly Field<Member>[] {
  const parts = [
    consentField('matching', yesNo, false),
    consentField('origin', readOriginConsent, 'hidden'),
    consentField('paths', yesNo, false),
    consentField('introducer', yesNo, false),
    consentField('statistics', yesNo, false),
  ]
  const pathOf = consentPaths()
  const partOf = (key: string) => parts.find(({ path }) => path === pathOf(key))
  const whole: Field<Member> = {
    path: 'consent',
    masked: true,
    put: (cell, draft) => {
      if (typeof cell !== 'object' || cell === null || isList(cell)) return parts[0]!.put(cell, draft)
      return putParts(cell, partOf, draft)
    },
  }
  return [whole, ...parts]
}

/** Empty, it is what some exports write for an object without keys. */
function isList(cell: object): boolean {
  return Array.isArray(cell) && cell.length > 0
}

/** A key inside `consent` is called as its column is: `Herkunft` as `Einwilligung Herkunft`, `köken` as `köken onayı`. */
function consentPaths(): (key: string) => string | undefined {
  const columns = once(() => headerReader(MEMBER_HEADERS))
  return key =>
    [`consent.${key}`, `Einwilligung ${key}`, `${key} onayı`, key]
      .map(header => columns()(header))
      .find(path => path?.startsWith('consent.') === true)
}

/** Those not recognised last: they stand for all that was not answered beside them. */
function putParts(
  consent: object,
  partOf: (key: string) => Field<Member> | undefined,
  draft: Draft<Member>,
): readonly Problem[] {
  const answers = Object.entries(consent).filter(([, cell]) => !isBlank(cell))
  const problems = answers.flatMap(([key, cell]) => partOf(key)?.put(cell, draft) ?? [])
  const unknown = answers.map(([key]) => key).filter(key => partOf(key) === undefined)
  if (unknown.length > 0) draft.consent = { matching: false, origin: 'hidden', ...draft.consent }
  return [...problems, ...unknown.map(unknownAnswer)]
}

function unknownAnswer(key: string): Problem {
  const path = `consent.${key}`
  return { code: 'cautious', severity: 'warning', received: key, expects: 'knownField', also: 'false', path }
}

function consentField<K extends keyof Consent>(
  key: K,
  read: Reader<Consent[K] & {}>,
  cautious: Consent[K] & {},
): Field<Member> {
  const path = `consent.${key}`
  const put = (cell: unknown, draft: Draft<Member>) => {
    const { value, problems } = read(cell)
    const before = draft.consent?.[key]
    const answer = value ?? cautious
    // Two columns that disagree: the more cautious answer holds.
    draft.consent = { ...draft.consent, [key]: before === undefined || answer === cautious ? answer : before }
    if (value !== undefined) return problems
    return problems.map(problem => ({ ...problem, path, code: 'cautious' as const, also: String(cautious) }))
  }
  return { path, masked: true, put }
}
