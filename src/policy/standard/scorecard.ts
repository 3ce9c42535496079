import type { Policy } from '../policy.ts'

/**
 * What a policy is unless it says otherwise. The base rate is three fruitful introductions in a hundred at
 * random (ln(3/97) = −3.476099); the threshold asks for odds e times that.
 */
export const STANDARD = {
  bias: -3_476_099,
  fusion: { kind: 'mutual', reciprocity: 750 },
  threshold: { score: -2_476_099, confidence: 200 },
  slope: 1000,
  offset: 0,
  calibrated: false,
  blind: [],
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
