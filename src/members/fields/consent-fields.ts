import { fold } from '../../vocabulary/fold.ts'
import { once } from '../../vocabulary/once.ts'
import type { Problem } from '../issue.ts'
import type { Consent, Member } from '../member.ts'
import { ORIGIN_CONSENTS } from '../member.ts'
import type { Reader } from '../reading/reading.ts'
import { isBlank } from '../reading/reading.ts'
import { readOriginConsent } from './choices.ts'
import type { Draft, Field } from './field.ts'
import { conflict } from './field.ts'
import { headerReader } from './headers.ts'
import { MEMBER_HEADERS } from './member-headers.ts'

/**
 * Consent, as columns (`consent.origin`) or nested. What was answered but not understood gets the cautious answer, which for
 * `matching` is no: its absence would mean yes.
 */
export function consentFields(yesNo: Reader<boolean>): readonly Field<Member>[] {
  const parts = [
    consentField('matching', yesNo, NO_FIRST),
    consentField('origin', readOriginConsent, ORIGIN_CONSENTS),
    consentField('paths', yesNo, NO_FIRST),
    consentField('introducer', yesNo, NO_FIRST),
    consentField('statistics', yesNo, NO_FIRST),
  ]
  const partOf = partReader(parts)
  const whole: Field<Member> = {
    path: 'consent',
    masked: true,
    put: (cell, draft) => {
      if (typeof cell !== 'object' || cell === null || isList(cell)) return parts[0]!.put(cell, draft)
      return putParts(cell, partOf, draft)
    },
    putCautious: parts[0]!.putCautious!,
  }
  return [whole, ...parts]
}

/** Empty, it is what some exports write for an object without keys. */
function isList(cell: object): boolean {
  return Array.isArray(cell) && cell.length > 0
}

/** A key inside `consent` is called as its column is: `Herkunft` as `Einwilligung Herkunft`, `köken` as `köken onayı`. */
function partReader(parts: readonly Field<Member>[]): (key: string) => Field<Member> | undefined {
  const columns = once(() => headerReader(MEMBER_HEADERS))
  return key => {
    const paths = [`consent.${key}`, `Einwilligung ${key}`, `${key} onayı`, key].map(header => columns()(header))
    return parts.find(({ path }) => paths.includes(path))
  }
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

/** How headings speak of some consent or objection, whatever it is to; folded. */
const CONSENT =
  /einwillig|einverstand|zustimm|widerruf|widerspr|weitergabe|sperr(?:e|t|vermerk)(?: |$)|nicht (?:kontakt|an(?:rufen|schreiben|sprechen))|keine werbung|do(?: not|nt) |istemiyor|m[ae]sin(?: |$)|consent|objection|opt ?(?:in|out)(?: |$)|gdpr|dsgvo|kvkk|datenschutz|(?:^| )(?:onay|riza|izin|izni|itiraz)/u

export function speaksOfConsent(header: string): boolean {
  return CONSENT.test(fold(header))
}

const NO_FIRST = [false, true] as const

/** @param answers the most cautious first */
function consentField<K extends keyof Consent>(
  key: K,
  read: Reader<Consent[K] & {}>,
  answers: readonly (Consent[K] & {})[],
): Field<Member> {
  const path = `consent.${key}`
  const cautious = answers[0]!
  const put = (cell: unknown, draft: Draft<Member>): readonly Problem[] => {
    const { value, problems } = read(cell)
    const before = draft.consent?.[key]
    const answer = value ?? cautious
    const kept = answers.find(one => one === answer || one === before)!
    draft.consent = { ...draft.consent, [key]: kept }
    if (value === undefined)
      return problems.map(problem => ({ ...problem, path, code: 'cautious', also: String(cautious) }))
    if (before === undefined || before === answer) return problems
    const other = kept === answer ? before : answer
    return [...problems, { ...conflict(String(other), String(kept)), path }]
  }
  const putCautious = (draft: Draft<Member>) => {
    draft.consent = { ...draft.consent, [key]: cautious }
    return String(cautious)
  }
  return { path, masked: true, put, putCautious }
}
