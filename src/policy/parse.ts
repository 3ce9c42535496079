import type * as z from 'zod'
import type { ErrorCode } from '../errors/kontor-error.ts'
import { KontorError, shown } from '../errors/kontor-error.ts'

/** A copy of the value as the schema reads it; else an error that names the place, the reason and the value. */
export function parse<T>(schema: z.ZodType<T>, input: unknown, what: string, code: ErrorCode): T {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const place = pathText(issue?.path ?? [])
  throw new KontorError(
    code,
    `${what}${place}: ${issue?.message ?? 'invalid'}, got ${shown(valueAt(input, issue?.path ?? []))}`,
  )
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
