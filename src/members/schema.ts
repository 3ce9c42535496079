import * as z from 'zod'
import { LOCALES } from '../vocabulary/locale.ts'
import type { Member } from './member.ts'
import { GOALS, KINDS, ORIGIN_CONSENTS, SIZES } from './member.ts'
import type { Outcome, Tie } from './tie.ts'
import { STAGES } from './tie.ts'

/**
 * The canonical form of records, for JSON Schema and for those who store members themselves. Admission reads much more than
 * this (words, cells, headers) by readers of its own, which are faster; a test holds the two together: what is admitted has
 * this form, and a record of this form is admitted as it is.
 */

/** As `readId`: no control characters, line separators or halves of surrogate pairs, and no white space around it. */
const id = z.string().regex(/^(?!\s)[^\p{Cc}\p{Cs}\u2028\u2029]+(?<!\s)$/u)
const text = z.string().regex(/\S/)
const country = z.string().regex(/^[A-Z]{2}$/)
const day = z.iso.date()
const yesNo = z.boolean().exactOptional()
const count = z.int().min(0)

function listOf<T extends z.ZodType>(element: T) {
  return z.array(element).min(1).readonly().exactOptional()
}

const consentSchema = z.strictObject({
  matching: yesNo,
  origin: z.enum(ORIGIN_CONSENTS).exactOptional(),
  paths: yesNo,
  introducer: yesNo,
  statistics: yesNo,
})

export const memberSchema: z.ZodType<Member> = z.strictObject({
  id,
  name: text,
  kind: z.enum(KINDS),
  organization: text.exactOptional(),
  baseCountry: country.exactOptional(),
  place: text.exactOptional(),
  originCountries: listOf(country),
  originPlace: text.exactOptional(),
  accessCountries: listOf(country),
  industries: listOf(z.string().regex(/^[A-V](?:\d{2})?$/)),
  targetMarkets: listOf(text),
  languages: listOf(z.string().regex(/^[a-z]{2,3}$/)),
  offers: listOf(text),
  needs: listOf(z.union([text, z.strictObject({ term: text, until: day.exactOptional() })])),
  wording: z.record(z.string(), text).readonly().exactOptional(),
  goals: listOf(z.enum(GOALS)),
  size: z.enum(SIZES).exactOptional(),
  capacity: count.exactOptional(),
  introducerBudget: count.exactOptional(),
  avoid: listOf(text),
  paused: yesNo,
  joined: day.exactOptional(),
  contact: text.exactOptional(),
  locale: z.enum(LOCALES).exactOptional(),
  labels: z.record(z.string(), z.string()).readonly().exactOptional(),
  consent: consentSchema.exactOptional(),
})

export const tieSchema: z.ZodType<Tie> = z.strictObject({
  from: id,
  to: id,
  kind: text.exactOptional(),
  strength: z.number().min(0).max(1).exactOptional(),
  groupSize: z.int().min(2).exactOptional(),
  since: day.exactOptional(),
  last: day.exactOptional(),
  mutual: yesNo,
  private: yesNo,
})

export const outcomeSchema: z.ZodType<Outcome> = z.strictObject({
  from: id,
  to: id,
  date: day,
  stage: z.enum(STAGES),
  side: z.enum(['from', 'to']).exactOptional(),
  by: text.exactOptional(),
})
