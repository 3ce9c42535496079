/** A policy as FORMAT.md writes it. */

import type { Member, Stage } from './network.ts'

export type SingleField = 'kind' | 'organization' | 'baseCountry' | 'place' | 'originPlace' | 'size'
export type ListField =
  | 'originCountries'
  | 'accessCountries'
  | 'industries'
  | 'targetMarkets'
  | 'languages'
  | 'offers'
  | 'needs'
  | 'goals'
export type OwnField = SingleField | ListField | 'opens'
export type Field = OwnField | `contacts.${OwnField}`

export type Overlap = { readonly shape: 'overlap'; readonly x: Field; readonly y: Field; readonly half: number }
export type Affinity = {
  readonly shape: 'affinity'
  readonly x: Field
  readonly y: Field
  readonly by: 'best' | 'mean'
  readonly cells: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly parentFactor?: number
}
export type Contacts = {
  readonly shape: 'contacts'
  readonly reach: 2 | 3
  readonly far?: number
} & ({ readonly half: number } | { readonly peak: number })
export type Recorded = {
  readonly shape: 'record'
  readonly events: readonly ('tie' | Stage)[]
  readonly half: number
  readonly halfLife: number
}
export type Custom = {
  readonly shape: 'custom'
  readonly min: number
  readonly max: number
  /** What the function reads. */
  readonly reads?: readonly OwnField[]
  readonly value: (a: Member, b: Member) => number | undefined
}
export type Curve = readonly (readonly [v: number, to: number])[]
export type Signal = {
  readonly name: string
  readonly weight: number
  readonly neutral: number
  readonly curve?: Curve
} & (Overlap | Affinity | Contacts | Recorded | Custom)

export type RuleName =
  | 'differentMember'
  | 'differentOrganization'
  | 'notConnected'
  | 'notAvoided'
  | 'consented'
  | 'notDeclined'
  | 'notCompetitors'
  | 'crossBorder'

export type RuleObject = { readonly code?: string; readonly whenUnknown?: 'admit' | 'refuse' } & (
  | { readonly rule: RuleName }
  | { readonly rule: 'notIntroducedSince'; readonly days: number }
  | { readonly rule: 'corridor'; readonly between: readonly [string, string] }
  | { readonly rule: 'inCountry'; readonly country: string }
  | { readonly rule: 'speaks'; readonly language: string }
  | { readonly rule: 'kind'; readonly kinds: readonly Member['kind'][] }
  | { readonly rule: 'all' | 'any'; readonly of: readonly Rule[] }
  | { readonly rule: 'not'; readonly of: Rule }
  | { readonly rule: 'custom'; readonly code: string; readonly test: (a: Member, b: Member) => boolean | undefined }
)
export type Rule = RuleName | RuleObject

export interface Policy {
  readonly name: string
  readonly bias: number
  readonly fusion: { readonly kind: 'mutual'; readonly reciprocity: number } | { readonly kind: 'forward' }
  readonly threshold: { readonly score: number; readonly confidence: number } | null
  readonly slope: number
  readonly offset: number
  readonly calibrated: boolean
  /** Fields that nobody sees. */
  readonly blind?: readonly OwnField[]
  readonly rules: readonly Rule[]
  readonly signals: readonly Signal[]
}
