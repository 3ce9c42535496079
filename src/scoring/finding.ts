import type { Member } from '../members/member.ts'
import type { OwnField } from '../policy/field.ts'

/** What the value rests on, for people: matched terms, the best cell's terms, or a number of contacts or events. */
export interface Evidence {
  readonly terms?: readonly string[]
  readonly cell?: readonly [string, string]
  /** Of a mean the worst cell's terms, which is what speaks against a pair. */
  readonly least?: readonly [string, string]
  readonly count?: number
  /** How many paths over two contacts there are, where they count. */
  readonly paths?: number
}

/** A known value, 0…1000, before the curve. */
export interface Finding {
  readonly value: number
  readonly evidence: Evidence
}

/** A field that would have to be filled for the signal to be known. */
export interface Missing {
  readonly member: string
  readonly field: OwnField | 'ties' | 'outcomes'
}

/** A signal tied to a network: it knows no data until it is prepared. */
export interface PreparedSignal {
  /** undefined: unknown. */
  find(a: Member, b: Member): Finding | undefined
  /** Why it is unknown; asked only then. Empty if both sides are filled and it still is. */
  missing(a: Member, b: Member): readonly Missing[]
}
