import type { Columns } from '../columns/columns.ts'
import type { Kept } from '../columns/kept.ts'
import type { Answer, Rule } from '../policy/rule.ts'

/** A rule over columns: yes, no, or undefined for unknown. */
export type PlaceRule = (a: number, b: number) => Answer

/** What a rule may ask beside the columns. */
export interface RuleSource {
  readonly columns: Columns
  readonly kept: Kept
  /** Whole days since 1970 of the day it is; undefined without `now`. */
  readonly today: number | undefined
  /** A rule as the reference reader has it, by place: for functions of one's own, and for fields that were not compiled. */
  readonly reference: (rule: Rule) => PlaceRule
}
