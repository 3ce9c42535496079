import type { Consent, Member } from '../member.ts'
import type { Reader } from '../reading/reading.ts'
import { readOriginConsent } from './choices.ts'
import type { Draft, Field } from './field.ts'
import { putNested } from './field.ts'

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
  const partOf = (key: string) => parts.find(({ path }) => path === `consent.${key}`)
  const whole: Field<Member> = {
    path: 'consent',
    masked: true,
    put: (cell, draft) => {
      if (typeof cell !== 'object' || cell === null) return partOf('matching')!.put(cell, draft)
      return putNested(cell, partOf, draft)
    },
  }
  return [whole, ...parts]
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
