import type { Member } from '../members/member.ts'

export const CLOSED = ['noConsent', 'paused'] as const
export type Closed = (typeof CLOSED)[number]

/** Why somebody is in no plan, whatever the policy says; undefined if nothing keeps them out. */
export function closedBy({ consent, paused }: Pick<Member, 'consent' | 'paused'>): Closed | undefined {
  if (consent?.matching === false) return 'noConsent'
  return paused === true ? 'paused' : undefined
}
