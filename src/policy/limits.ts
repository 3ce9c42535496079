/** Bounds that keep every sum of a scorecard an exact integer: 64 · 10⁶ · 10³ · 2000 < 2⁵³. */
export const LIMITS = {
  signals: 64,
  rules: 64,
  depth: 16,
  /** |weight| in thousandths: log-odds of 1000. */
  weight: 1_000_000,
  /** |bias|, |threshold.score| in millionths of log-odds. */
  bias: 1_000_000_000,
  /** |offset| in billionths of log-odds. */
  offset: 1_000_000_000_000,
  slope: 1_000_000,
  half: 1_000_000_000,
  days: 100_000,
} as const
