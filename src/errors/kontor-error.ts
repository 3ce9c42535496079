/** Why a call can be wrong. Bad *data* never throws; it becomes an issue. */
export const ERROR_CODES = [
  'invalid-argument',
  'invalid-policy',
  'invalid-signal',
  'invalid-rule',
  'invalid-network',
  'unknown-member',
  'now-required',
  'unreadable-file',
  'unwritable-file',
  'missing-dependency',
  'database-failed',
  'aborted',
  'invalid-snapshot',
  'leaked-outcome',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

/** Thrown for misuse: the caller's code or command line is wrong, not the data it was given. */
export class KontorError extends Error {
  override readonly name = 'KontorError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string) {
    super(message)
    this.code = code
  }
}

const LONGEST_SHOWN = 80

/** Fields of a member, a tie or an outcome that no message may show. */
const PRIVATE = new Set([
  'originCountries',
  'originPlace',
  'avoid',
  'contact',
  'labels',
  'consent',
  'wording',
  'private',
])

function masked(key: string, value: unknown): unknown {
  return PRIVATE.has(key) ? '(private)' : value
}

/**
 * A value as an error message may show it: short, never cut through a letter of two halves, on one line, with its type, and
 * without what is private in a record.
 */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : spell(value)
  const cut = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN).replace(/\p{Cs}$/u, '')}…` : text
  return `\`${cut}\` (${value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value})`
}

function spell(value: unknown): string {
  if (typeof value === 'function' || typeof value === 'symbol') return typeof value
  if (typeof value !== 'object') return String(value) // JSON has neither NaN nor 10n
  try {
    if (!(value instanceof Map || value instanceof Set)) return JSON.stringify(value, masked) ?? String(value)
  } catch {
    // What JSON cannot write is called by its kind, as a Map and a Set are.
  }
  return Object.prototype.toString.call(value)
}

/** ``Expected `limit` to be an integer ≥ 1, got `-3` (number)`` */
export function misuse(what: string, expected: string, received: unknown, code: ErrorCode = 'invalid-argument') {
  return new KontorError(code, `Expected \`${what}\` to be ${expected}, got ${shown(received)}`)
}

/** ``Expected `now` to be a day as YYYY-MM-DD, since … and kontor has no clock, got `undefined` (undefined)`` */
export function nowMissing(why: string): never {
  throw misuse('now', `a day as YYYY-MM-DD, since ${why} and kontor has no clock`, undefined, 'now-required')
}

interface Bounds {
  readonly least?: number
  readonly greatest?: number
  readonly code?: ErrorCode
}

/** Returns the value if it is an integer in least…greatest, else throws. */
export function expectInteger(
  what: string,
  value: unknown,
  { least = Number.MIN_SAFE_INTEGER, greatest = Number.MAX_SAFE_INTEGER, code }: Bounds = {},
): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= greatest) return value
  const range =
    greatest < Number.MAX_SAFE_INTEGER
      ? ` from ${least} to ${greatest}`
      : least > Number.MIN_SAFE_INTEGER
        ? ` ≥ ${least}`
        : ''
  throw misuse(what, `an integer${range}`, value, code)
}

/** Returns the value if it is one of the choices, else throws. */
export function expectOneOf<T extends string>(
  what: string,
  value: unknown,
  choices: readonly T[],
  code?: ErrorCode,
): T {
  const choice = choices.find(one => one === value)
  if (choice !== undefined) return choice
  throw misuse(what, `one of ${choices.map(one => `'${one}'`).join(', ')}`, value, code)
}
