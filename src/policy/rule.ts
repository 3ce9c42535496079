import type { MemberField } from '../members/blind.ts'
import type { Kind, Member } from '../members/member.ts'

/** Yes, no, or unknown (undefined): Kleene's three values. */
export type Answer = boolean | undefined

export interface RuleBase {
  /** What a refusal is called. @defaultValue the rule's own name */
  readonly code?: string
  /** What an unknown answer means where the rule stands in a policy's own list. */
  readonly whenUnknown?: 'admit' | 'refuse'
}

export const PLAIN_RULES = [
  'differentMember',
  'differentOrganization',
  'notConnected',
  'notAvoided',
  'consented',
  'notDeclined',
  'notCompetitors',
  'crossBorder',
] as const
export type PlainRule = RuleBase & { readonly rule: (typeof PLAIN_RULES)[number] }
export type NotIntroducedSince = RuleBase & { readonly rule: 'notIntroducedSince'; readonly days: number }
export type Corridor = RuleBase & { readonly rule: 'corridor'; readonly between: readonly [string, string] }
export type InCountry = RuleBase & { readonly rule: 'inCountry'; readonly country: string }
export type Speaks = RuleBase & { readonly rule: 'speaks'; readonly language: string }
export type KindRule = RuleBase & { readonly rule: 'kind'; readonly kinds: readonly Kind[] }
export type Several = RuleBase & { readonly rule: 'all' | 'any'; readonly of: readonly Rule[] }
export type Not = RuleBase & { readonly rule: 'not'; readonly of: Rule }
/** A rule of one's own: a pure function of two members as the audience sees them. */
export type CustomRule = RuleBase & {
  readonly rule: 'custom'
  readonly code: string
  /**
   * What a no says, by language; `{a}` and `{b}` are their names, `{code}` is the rule's. Where an unknown answer refuses, it is
   * told that too little is known instead.
   */
  readonly texts?: Readonly<Partial<Record<'de' | 'tr' | 'en', string>>>
  /** The fields that the function reads, for `fieldsUsed` and for policies that are blind to one. @defaultValue unknown */
  readonly reads?: readonly MemberField[]
  /** Pure, as a signal's function is: the matcher that asks it cannot be asked by it. */
  readonly test: (a: Member, b: Member) => Answer
}

/** Admits or refuses a pair. Plain data, but for the function of a custom one. */
export type Rule =
  | PlainRule
  | NotIntroducedSince
  | Corridor
  | InCountry
  | Speaks
  | KindRule
  | Several
  | Not
  | CustomRule

/** What a rule that stands in a policy's list does with an unknown answer unless it says otherwise. */
export function refusesUnknown({ rule, whenUnknown }: Rule): boolean {
  if (whenUnknown !== undefined) return whenUnknown === 'refuse'
  return rule === 'corridor' || rule === 'inCountry' || rule === 'speaks' || rule === 'kind'
}

export function codeOf({ rule, code }: Rule): string {
  return code ?? rule
}
