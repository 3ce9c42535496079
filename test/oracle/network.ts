/** Members, ties and outcomes as FORMAT.md writes them. Spelt out again here, so that the oracle leans on nothing in `src`. */

export interface Member {
  readonly id: string
  readonly name: string
  readonly kind:
    | 'company'
    | 'entrepreneur'
    | 'executive'
    | 'association'
    | 'chamber'
    | 'university'
    | 'public'
    | 'other'
  readonly organization?: string
  readonly baseCountry?: string
  readonly place?: string
  readonly originCountries?: readonly string[]
  readonly originPlace?: string
  readonly accessCountries?: readonly string[]
  readonly industries?: readonly string[]
  readonly targetMarkets?: readonly string[]
  readonly languages?: readonly string[]
  readonly offers?: readonly string[]
  readonly needs?: readonly (string | { readonly term: string; readonly until?: string })[]
  readonly goals?: readonly ('sell' | 'buy' | 'raise' | 'invest' | 'hire' | 'seek' | 'partner' | 'learn')[]
  readonly size?: 'micro' | 'small' | 'medium' | 'large'
  readonly capacity?: number
  readonly introducerBudget?: number
  readonly avoid?: readonly string[]
  readonly paused?: boolean
  readonly joined?: string
  readonly contact?: string
  readonly locale?: 'de' | 'tr' | 'en'
  readonly labels?: Readonly<Record<string, string>>
  readonly consent?: Consent
}

export interface Consent {
  readonly matching?: boolean
  readonly origin?: 'hidden' | 'manager' | 'members'
  readonly paths?: boolean
  readonly introducer?: boolean
  readonly statistics?: boolean
}

export interface Tie {
  readonly from: string
  readonly to: string
  readonly kind?: string
  readonly strength?: number
  readonly groupSize?: number
  readonly since?: string
  readonly last?: string
  readonly mutual?: boolean
  readonly private?: boolean
}

export type Stage = 'proposed' | 'introduced' | 'declined' | 'accepted' | 'met' | 'useful' | 'partners' | 'bad'

export interface Outcome {
  readonly from: string
  readonly to: string
  readonly date: string
  readonly stage: Stage
  readonly side?: 'from' | 'to'
  readonly by?: string
}
