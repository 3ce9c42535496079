import type { Answer } from '../policy/rule.ts'

/** A rule over columns: yes, no, or undefined for unknown. */
export type PlaceRule = (a: number, b: number) => Answer
