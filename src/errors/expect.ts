import type { ErrorCode } from './kontor-error.ts'
import { KontorError, misuse, shown } from './kontor-error.ts'

/** ``Expected `policy.signals` to have different names, got `"s"` (string)`` */
export function unmet(what: string, promise: string, received: unknown, code: ErrorCode): KontorError {
  return new KontorError(code, `Expected \`${what}\` to ${promise}, got ${shown(received)}`)
}

/** Returns the value if it is an object with keys, else throws: of a list or a Map nothing would be read. */
export function expectObject<T>(
  what: string,
  value: T,
  { expected = 'an object', code }: { readonly expected?: string; readonly code?: ErrorCode } = {},
): T {
  if (typeof value === 'object' && value !== null && !(Symbol.iterator in value)) return value
  throw misuse(what, expected, value, code)
}

/** The list of keys, if it has all those of `T`. */
type Whole<T, K> = [Exclude<keyof T, K>] extends [never] ? readonly K[] : never

/** Returns the value if it is an object with no other keys than these, else throws: a misspelt one would be passed over in silence. */
export function expectKeys<T extends object, const K extends string>(
  what: string,
  value: T,
  keys: Whole<T, K> & readonly K[],
): T {
  for (const [key, part] of Object.entries(expectObject(what, value)))
    if (part !== undefined && !keys.includes(key as K)) throw misuse(what, `made of ${keys.join(', ')}`, key)
  return value
}

/** The entries of a list, a set or whatever can be gone through; a string is one word, not a list of letters. */
export function expectList<T>(what: string, value: Iterable<T>, code?: ErrorCode): readonly T[] {
  if (typeof value === 'object' && value !== null && Symbol.iterator in value) return [...value]
  throw misuse(what, 'a list', value, code)
}

/** Returns the value if it is a text, else throws. */
export function expectText(what: string, value: string): string {
  if (typeof value === 'string') return value
  throw misuse(what, 'a text', value)
}

/** Returns the value if it is an object of texts and of what was left out, else throws. */
export function expectTexts<T extends object>(what: string, value: T): T {
  for (const [key, text] of Object.entries(expectObject(what, value)))
    if (text !== undefined) expectText(`${what}.${key}`, text)
  return value
}

/** Returns the value if it is true or false, else throws: the text "false", as forms send it, would count as a yes. */
export function expectFlag(what: string, value: boolean): boolean {
  if (typeof value === 'boolean') return value
  throw misuse(what, 'true or false', value)
}

/** Returns the value if it is bytes, else throws. */
export function expectBytes(what: string, value: Uint8Array): Uint8Array {
  if (value instanceof Uint8Array) return value
  throw misuse(what, 'a Uint8Array', value)
}

/** Returns the value if it is a function or was left out, else throws. */
export function expectCallback<T>(what: string, value: T): T {
  if (value === undefined || typeof value === 'function') return value
  throw misuse(what, 'a function', value)
}

const MADE = { matcher: 'a matcher made by createMatcher', network: 'a network made by createNetwork' } as const

/** Returns the value if it has the method `has`, by which it is known, else throws. */
export function expectMade<T>(what: keyof typeof MADE, value: T, has: keyof T): T {
  return typeof value?.[has] === 'function' ? value : refuseMade(what, value)
}

export function refuseMade(what: keyof typeof MADE, value: unknown): never {
  throw misuse(what, MADE[what], value)
}
