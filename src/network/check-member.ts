import { expectObject } from '../errors/expect.ts'
import { misuse } from '../errors/kontor-error.ts'
import { dayNumber } from '../integers/days.ts'
import type { Consent, Member } from '../members/member.ts'

const code = 'invalid-network'
/** Half of a surrogate pair has no place in the order of code points, and no UTF-8. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

interface Shape {
  readonly expected: string
  readonly fits: (value: unknown) => boolean
}

const isText = (value: unknown): value is string => typeof value === 'string'
/** A need ends by the order of letters, in which a day may be followed by a time. */
const isDay = (value: unknown) => isText(value) && dayNumber(value.slice(0, 10)) !== undefined
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
/** True, false or left out. */
export const isFlag = (value: unknown) => value === undefined || typeof value === 'boolean'
const isDated = (need: unknown) =>
  isObject(need) && isText(need.term) && (need.until === undefined || isDay(need.until))

/** A loop, because `every` passes over the holes of a list. */
function isListOf(value: unknown, fits: (element: unknown) => boolean): boolean {
  if (!Array.isArray(value)) return false
  for (const element of value) if (!fits(element)) return false
  return true
}

const TEXT: Shape = { expected: 'text', fits: isText }
const TEXTS: Shape = { expected: 'a list of texts', fits: value => isListOf(value, isText) }
const WORDS: Shape = {
  expected: 'an object of texts',
  fits: value => isObject(value) && Object.values(value).every(isText),
}
const COUNT: Shape = {
  expected: 'an integer ≥ 0',
  fits: value => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0,
}
const FLAG: Shape = { expected: 'true or false', fits: value => typeof value === 'boolean' }
const NEEDS: Shape = {
  expected: 'a list of texts, or of objects with the text `term` and the day `until` as YYYY-MM-DD',
  fits: value => isListOf(value, need => isText(need) || isDated(need)),
}

const CONSENT: Readonly<Record<keyof Consent, (value: unknown) => boolean>> = {
  matching: isFlag,
  origin: value => value === undefined || isText(value),
  paths: isFlag,
  introducer: isFlag,
  statistics: isFlag,
}
const GIVEN: Shape = {
  expected: 'an object in which `origin` is text and all else true or false',
  fits: value => isObject(value) && Object.entries(CONSENT).every(([of, fits]) => fits(value[of])),
}

/** What a field holds where it is not left out. */
const SHAPES: ReadonlyMap<string, Shape> = new Map(
  Object.entries({
    id: TEXT,
    name: TEXT,
    kind: TEXT,
    organization: TEXT,
    baseCountry: TEXT,
    place: TEXT,
    originCountries: TEXTS,
    originPlace: TEXT,
    accessCountries: TEXTS,
    industries: TEXTS,
    targetMarkets: TEXTS,
    languages: TEXTS,
    offers: TEXTS,
    needs: NEEDS,
    wording: WORDS,
    goals: TEXTS,
    size: TEXT,
    capacity: COUNT,
    introducerBudget: COUNT,
    avoid: TEXTS,
    paused: FLAG,
    joined: TEXT,
    contact: TEXT,
    locale: TEXT,
    labels: WORDS,
    consent: GIVEN,
  } satisfies Record<keyof Member, Shape>),
)

/**
 * A field of another type would be read as nothing or as something else: `avoid: 'b'` as nobody, so that what somebody asked
 * not to happen would, a need `until: '1.3.2020'` as one that lasts. What kontor does not know is left alone; so is `undefined`,
 * which is unknown.
 * @throws KontorError `invalid-network` for a member without an id that can be ordered, or with a field of another type
 */
export function checkMember(member: Member): void {
  const { id } = expectObject('members', member, { expected: 'admitted members', code })
  // A row that was not admitted may say anything under any name.
  if (typeof id !== 'string') throw misuse('members', 'admitted members with an id', { id: id as unknown }, code)
  if (HALF.test(id)) throw misuse('id', 'text without half a character', id, code)
  for (const field in member) {
    const shape = SHAPES.get(field)
    const value = member[field as keyof Member] as unknown
    if (shape === undefined || value === undefined || shape.fits(value)) continue
    const expected = `${shape.expected}, or left out where unknown`
    throw misuse(`${field} of member ${JSON.stringify(id)}`, expected, { [field]: value }, code)
  }
}
