import { runInThisContext } from 'node:vm'
import type { MemberField } from '../../../src/members/blind.ts'
import type { Member } from '../../../src/members/member.ts'
import type { SignalInput } from '../../../src/policy/signal-input.ts'

/** A signal of one's own with everything but its function. */
export function ownSignal(
  value: (a: Member, b: Member) => number | undefined,
  parts: { min?: number; max?: number; reads?: readonly MemberField[] } = {},
) {
  return { name: 'own', weight: 500, neutral: 200, min: 0, max: 1000, ...parts, value } satisfies SignalInput
}

/** Some languages of a that b speaks, 250 each, at most four; unknown if either lists none. */
export function sharedLanguages(a: Member, b: Member): number | undefined {
  const [ofA, ofB] = [a.languages ?? [], b.languages ?? []]
  if (ofA.length === 0 || ofB.length === 0) return undefined
  return Math.min(1000, 250 * ofA.filter(language => ofB.includes(language)).length)
}

/** A function as a CommonJS file without 'use strict' has it: a write to what is frozen fails in silence. */
export function sloppy<T>(code: string): T {
  return runInThisContext(`(${code})`) as T
}

/** What a type forbids and JavaScript does not. */
export function untyped<T>(value: unknown): T {
  return value as T
}
