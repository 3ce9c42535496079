import type * as z from 'zod'
import { unmet } from '../errors/expect.ts'
import type { ErrorCode } from '../errors/kontor-error.ts'

/** A copy of the value as the schema reads it; else an error that names the place, the reason and the value. */
export function parse<T>(schema: z.ZodType<T>, input: unknown, what: string, code: ErrorCode): T {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  // A schema that fails has at least one issue.
  const issue = result.error.issues[0]!
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path
  throw unmet(`${what}${pathText(issue.path)}`, promiseOf(issue), valueAt(input, path), code)
}

type Said<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> }

/** The object without what is undefined, which is left out as everywhere else; the object itself where nothing is. */
export function said<T extends object>(input: T): Said<T> {
  if (!Object.values(input).includes(undefined)) return input as Said<T>
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Said<T>
}

const TYPES: Readonly<Record<string, string>> = {
  int: 'be an integer',
  array: 'be an array',
  tuple: 'be an array',
  object: 'be an object',
  boolean: 'be true or false',
}

const OWN = 'must '

/** What was broken, as it goes on after "Expected x to". Messages of our own say "must be …". */
function promiseOf(issue: z.core.$ZodIssue): string {
  if (issue.message.startsWith(OWN)) return issue.message.slice(OWN.length)
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? `be a ${issue.expected}`
    case 'invalid_value':
      return oneOf(issue.values)
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options) ? oneOf(issue.options) : 'be one of the kinds there are'
    case 'too_small':
      return bound('at least', '≥', issue.origin, issue.minimum)
    case 'too_big':
      return bound('at most', '≤', issue.origin, issue.maximum)
    case 'unrecognized_keys':
      return `have no \`${issue.keys[0]}\``
    default:
      return issue.message
  }
}

function oneOf(values: readonly unknown[]): string {
  return `be one of ${values.map(value => (typeof value === 'string' ? `'${value}'` : String(value))).join(', ')}`
}

const COUNTED: Readonly<Record<string, string>> = { string: 'character', array: 'entry' }

function bound(words: string, sign: string, origin: string, limit: number | bigint): string {
  const counted = COUNTED[origin]
  if (counted === undefined) return `be ${sign} ${limit}`
  const plural = counted === 'entry' ? 'entries' : `${counted}s`
  return `have ${words} ${limit} ${limit === 1 ? counted : plural}`
}

function pathText(path: readonly PropertyKey[]): string {
  return path.map(step => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined,
    input,
  )
}

/** Freezes plain data all the way down; functions are left as they are. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const part of Object.values(value)) deepFreeze(part)
  return Object.freeze(value)
}
