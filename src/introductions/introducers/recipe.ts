import type { Curve } from '../../policy/signal.ts'

/** What speaks for a member, or two, who can make an introduction. */
export const ASPECTS = [
  'closeness',
  'recent',
  'twoWay',
  'direct',
  'sharedLanguage',
  'sharedAssociation',
  'sharedIndustry',
  'sharedOrigin',
] as const
export type Aspect = (typeof ASPECTS)[number]

interface Weighing {
  /** Thousandths of log-odds over the whole range. */
  readonly weight: number
  /** 0…1000: what earns and costs nothing. */
  readonly neutral: number
}

/**
 * The scorecard of a path: points = weight · (value − neutral), millionths; their sum is the score. What all share
 * beyond a language only earns (neutral 0): few share an industry with both sides, and nobody owes it.
 */
export const RECIPE: Readonly<Record<Aspect, Weighing>> = {
  closeness: { weight: 2000, neutral: 500 },
  recent: { weight: 1500, neutral: 500 },
  twoWay: { weight: 1000, neutral: 500 },
  direct: { weight: 2000, neutral: 1000 },
  sharedLanguage: { weight: 1000, neutral: 500 },
  sharedAssociation: { weight: 800, neutral: 0 },
  sharedIndustry: { weight: 500, neutral: 0 },
  sharedOrigin: { weight: 500, neutral: 0 },
}

/**
 * Inverted U over the strength of a tie, 0…1000: whom one hardly knows one cannot recommend, and inseparable people know
 * the same people already. The weakest tie of a path decides.
 */
export const CLOSENESS: Curve = [
  [0, 0],
  [300, 500],
  [700, 1000],
  [1000, 800],
]

/** Days after which a tie's last contact counts half. */
export const HALF_LIFE = 730

/** What is shared saturates as in the shape `overlap`: v = ⌊1000·s / (s + half)⌋, s the sum of ⌊1000 / √holders⌋. */
export const HALF = 40
