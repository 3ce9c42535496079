import type { OptionName } from './arguments.ts'

/** Options of every command that reads a network. */
const NETWORK = [
  'ties',
  'outcomes',
  'policy',
  'audience',
  'now',
  'locale',
  'columns',
  'corridor',
  'strict',
  'assert-consent',
  'show-private',
] as const
/** Options of every command that gives a result about a network. */
const RESULT = [...NETWORK, 'limit', 'json', 'csv'] as const
const ROUND = ['min', 'max', 'inbound-cap', 'fairness', 'seed'] as const

/** The options each command takes: what it reads and what its help tells. */
export const TAKES = {
  introduce: [...RESULT, 'for', 'introducers'],
  explain: [...RESULT, 'why-not', 'viewer'],
  bridges: RESULT,
  gaps: [...RESULT, 'for'],
  event: [...RESULT, 'slots', 'tables', 'setting', 'start', 'minutes', 'pause', 'zone', 'for', 'seed', 'ical'],
  delegation: [...RESULT, 'to', 'seats', 'pins', 'rivals'],
  round: [...RESULT, ...ROUND, 'introducer-budget'],
  circles: [...RESULT, 'size', 'count', 'months', 'seed'],
  learn: [...RESULT, 'out', 'seed', 'split'],
  evaluate: [...RESULT, 'split', 'compare', 'seed'],
  audit: [...RESULT, ...ROUND, 'groups'],
  report: [...NETWORK, 'out', 'title', 'limit', 'json'],
  sql: [...RESULT, 'for', 'run'],
  check: [...RESULT.filter(name => name !== 'corridor'), 'rejected', 'resolved'],
} as const satisfies Readonly<Record<string, readonly OptionName[]>>

export type CommandName = keyof typeof TAKES
