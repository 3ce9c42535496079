import type { Member } from '../../../members/member.ts'
import type { OptionalField } from './fields.ts'
import type { Breach, Law, Question } from './law.ts'
import { without } from './variants.ts'

export interface Broken {
  readonly a: Member
  readonly b: Member
  readonly breach: Breach
}

/** Leaves out of both members whatever the breach does not need, so that the example shows its cause. */
export function smallest(law: Law, ask: Question, broken: Broken): Broken {
  let least = broken
  for (const side of ['a', 'b'] as const) {
    for (const field of optionalFields(broken[side])) {
      const a = side === 'a' ? without(least.a, field) : least.a
      const b = side === 'b' ? without(least.b, field) : least.b
      const breach = law(ask, a, b)
      if (breach?.law === broken.breach.law) least = { a, b, breach }
    }
  }
  return least
}

function optionalFields(one: Member): OptionalField[] {
  const isOptional = (field: string): field is OptionalField => !['id', 'name', 'kind'].includes(field)
  return Object.keys(one).filter(isOptional)
}
