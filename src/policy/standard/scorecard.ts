import type { Policy } from '../policy.ts'

/**
 * What a policy is unless it says otherwise. The base rate is one fruitful introduction in ten at random
 * (ln(1/9) = −2.197225); the threshold asks for odds e times that.
 */
export const STANDARD = {
  bias: -2_197_225,
  fusion: { kind: 'mutual', reciprocity: 750 },
  threshold: { score: -1_197_225, confidence: 200 },
  slope: 1000,
  offset: 0,
  calibrated: false,
  rules: [
    { rule: 'differentMember' },
    { rule: 'differentOrganization' },
    { rule: 'notConnected' },
    { rule: 'notAvoided' },
    { rule: 'consented' },
    { rule: 'notIntroducedSince', days: 365 },
    { rule: 'notDeclined' },
    { rule: 'notCompetitors' },
    { rule: 'crossBorder' },
  ],
} as const satisfies Omit<Policy, 'name' | 'signals'>
