import type { Stage } from '../../members/tie.ts'
import type { NotIntroducedSince } from '../../policy/rule.ts'
import type { Facts } from '../facts.ts'
import type { PreparedRule } from './prepared-rule.ts'

/** Stages that mean the two were really introduced: a proposal alone, or a declined one, is not. */
export const INTRODUCED: ReadonlySet<Stage> = new Set<Stage>([
  'introduced',
  'accepted',
  'met',
  'useful',
  'partners',
  'bad',
])

export function notConnected({ contacts }: Facts): PreparedRule {
  return (a, b) => !contacts.of(a.id).has(b.id)
}

export function notDeclined({ outcomesBetween }: Facts): PreparedRule {
  return (a, b) => !outcomesBetween(a.id, b.id).some(({ stage }) => stage === 'declined')
}

/** No introduction of an age of 0 to days − 1 days; what lies ahead of `now` has not happened. */
export function notIntroducedSince({ days }: NotIntroducedSince, facts: Facts): PreparedRule {
  const dated = facts.hasToday ? undefined : facts.network.outcomes.find(({ stage }) => INTRODUCED.has(stage))
  if (dated !== undefined) facts.age(dated.date)
  const isRecent = (date: string) => facts.age(date) >= 0 && facts.age(date) < days
  return (a, b) => !facts.outcomesBetween(a.id, b.id).some(({ stage, date }) => INTRODUCED.has(stage) && isRecent(date))
}
