/** What a member is. Enumerations are tuples so that schemas, word lists and tests read the same list. */

export const KINDS = [
  'company',
  'entrepreneur',
  'executive',
  'association',
  'chamber',
  'university',
  'public',
  'other',
] as const
export const GOALS = ['sell', 'buy', 'raise', 'invest', 'hire', 'seek', 'partner', 'learn'] as const
export const SIZES = ['micro', 'small', 'medium', 'large'] as const
export const ORIGIN_CONSENTS = ['hidden', 'manager', 'members'] as const

export type Kind = (typeof KINDS)[number]
export type Goal = (typeof GOALS)[number]
export type Size = (typeof SIZES)[number]
/** Who may see a member's origin *and anything computed from it*. */
export type OriginConsent = (typeof ORIGIN_CONSENTS)[number]

/** What a member allows. An absent field is the cautious answer, except `matching`, which is what a member joins for. */
export interface Consent {
  /** May the member be introduced at all? @defaultValue true */
  readonly matching?: boolean
  /** @defaultValue 'hidden' */
  readonly origin?: OriginConsent
  /** May chains of ties run through the member? @defaultValue false */
  readonly paths?: boolean
  /** May the member be asked to make an introduction? @defaultValue false */
  readonly introducer?: boolean
  /** May the member be counted in published statistics? @defaultValue false */
  readonly statistics?: boolean
}

/** A need that ends: gone after the day `until` (ISO 8601). */
export interface DatedNeed {
  readonly term: string
  readonly until?: string
}

/**
 * A member as admission leaves it: codes instead of words, lists without repetitions, nothing invented. Every field but
 * `id`, `name` and `kind` may be absent, which means *unknown*.
 */
export interface Member {
  readonly id: string
  readonly name: string
  readonly kind: Kind
  readonly organization?: string
  /** ISO 3166-1 alpha-2. */
  readonly baseCountry?: string
  readonly place?: string
  /** Volunteered. Who may see it is `consent.origin`. ISO 3166-1 alpha-2. */
  readonly originCountries?: readonly string[]
  readonly originPlace?: string
  /** Countries the member declares to open, without saying why. ISO 3166-1 alpha-2. */
  readonly accessCountries?: readonly string[]
  /** NACE Rev. 2.1 sections (`C`) or divisions (`C28`). */
  readonly industries?: readonly string[]
  /** Countries, or regions such as `EU` and `MENA`. */
  readonly targetMarkets?: readonly string[]
  /** BCP 47, primary language. */
  readonly languages?: readonly string[]
  readonly offers?: readonly string[]
  readonly needs?: readonly (string | DatedNeed)[]
  /** How the member wrote those offers and needs that no word list knows: term → as written. Shown, never compared. */
  readonly wording?: Readonly<Record<string, string>>
  readonly goals?: readonly Goal[]
  readonly size?: Size
  /** Introductions the member can take on in a round, an integer ≥ 0. */
  readonly capacity?: number
  /** Introductions the member is willing to make in a round, an integer ≥ 0. */
  readonly introducerBudget?: number
  /** Ids of members not to be introduced to. */
  readonly avoid?: readonly string[]
  readonly paused?: boolean
  /** ISO 8601. */
  readonly joined?: string
  readonly contact?: string
  readonly locale?: 'de' | 'tr' | 'en'
  /** For audits only; never read by a policy. */
  readonly labels?: Readonly<Record<string, string>>
  readonly consent?: Consent
}

/** May the member be introduced at all? */
export function isOpen({ consent, paused }: Member): boolean {
  return consent?.matching !== false && paused !== true
}

/** What is needed, whether or not it ends. */
export function termOf(need: string | DatedNeed): string {
  return typeof need === 'string' ? need : need.term
}
