import { definePolicy } from '../../policy/define-policy.ts'
import type { Policy } from '../../policy/policy.ts'

/** Whoever is large is wanted by all, and itself gains from nobody smaller. */
const APPEAL = {
  micro: { micro: 400, small: 400, medium: 500, large: 1000 },
  small: { micro: 400, small: 400, medium: 500, large: 1000 },
  medium: { micro: 400, small: 400, medium: 500, large: 1000 },
  large: { micro: 0, small: 0, medium: 100, large: 1000 },
}

/**
 * What the members of an invented market really want, as a policy of which a side's log-odds of accepting are its benefit;
 * ranking by the less interested side (ρ 1000) finds all who would accept each other.
 * @param turned how far tastes have turned, 0…1000
 */
export function wishes(turned: number): Policy {
  const left = 1000 - turned
  return definePolicy({
    name: 'wishes',
    bias: -1_500_000,
    fusion: { kind: 'mutual', reciprocity: 1000 },
    threshold: null,
    rules: ['differentMember', 'notConnected', 'consented', { rule: 'notIntroducedSince', days: 365 }, 'crossBorder'],
    signals: [
      { name: 'needsMet', weight: 4 * left, neutral: 100 },
      { name: 'sharedLanguage', weight: 1000 + 3 * turned, neutral: 200 },
      {
        name: 'appeal',
        shape: 'affinity',
        x: 'size',
        y: 'size',
        by: 'best',
        cells: APPEAL,
        weight: 4000,
        neutral: 400,
      },
    ],
  })
}
