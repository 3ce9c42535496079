import type { MemberField } from '../../members/blind.ts'
import type { OwnField } from '../../policy/field.ts'
import { splitField } from '../../policy/field.ts'
import type { Signal } from '../../policy/signal.ts'

/** A value that a reason rests on: which field, and whose. */
export interface Fact {
  readonly member: string
  /** A field of the member's profile, `ties`, `outcomes`, or `anything` where a function of one's own does not say what it reads. */
  readonly field: OwnField | MemberField | 'ties' | 'outcomes' | 'anything'
}

/** What no member knows of another, though the matcher sees it. */
export const OF_ONESELF: ReadonlySet<string> = new Set(['outcomes', 'avoid', 'consent'])

/** What a row about a, who gains, and b rests on. Of contacts it is the ties that lead to them, and theirs is the field. */
export function factsOf(signal: Signal, a: string, b: string): readonly Fact[] {
  switch (signal.shape) {
    case 'overlap':
    case 'affinity':
      return [signal.x, signal.y].flatMap((field, i) => {
        const [member, { own, ofContacts }] = [i === 0 ? a : b, splitField(field)]
        const fact: Fact = { member, field: own }
        return ofContacts ? [{ member, field: 'ties' } as const, fact] : [fact]
      })
    case 'contacts':
      return [a, b].map((member): Fact => ({ member, field: 'ties' }))
    case 'record':
      return [...new Set(signal.events.map(event => (event === 'tie' ? 'ties' : 'outcomes')))].map(
        (field): Fact => ({ member: b, field }),
      )
    case 'custom':
      return [a, b].flatMap(member =>
        (signal.reads ?? (['anything'] as const)).map((field): Fact => ({ member, field })),
      )
  }
}
