import { KontorError } from '../../errors/kontor-error.ts'
import { dayNumber, expectDay } from '../../integers/days.ts'
import type { Member } from '../../members/member.ts'
import type { Audience } from '../../members/seen.ts'
import { seesOrigin } from '../../members/seen.ts'
import type { Network } from '../../network/network.ts'

export const GROUPINGS = ['labels', 'kind', 'size', 'newcomers', 'marketAccess'] as const

/** By what members are told apart; `labels` stands for every label that somebody has. */
export type Grouping = (typeof GROUPINGS)[number]

/** One way to tell members apart: `kind`, `label:gender`, … */
export interface Dimension {
  readonly by: string
  /** The groups a member is in; none is unknown. */
  readonly groupsOf: (member: Member) => readonly string[]
}

export interface Telling {
  readonly now: string | undefined
  readonly newcomerDays: number
  /** Who will read the audit: an origin is market access only for whom its owner lets see it. */
  readonly audience: Audience
}

/** @throws KontorError `now-required` for newcomers without a day */
export function dimensionsOf(network: Network, groupings: readonly Grouping[], telling: Telling): readonly Dimension[] {
  return groupings.flatMap(grouping => {
    switch (grouping) {
      case 'labels':
        return labelsIn(network).map(byLabel)
      case 'newcomers':
        return [{ by: grouping, groupsOf: byJoining(telling) }]
      case 'marketAccess':
        return [{ by: grouping, groupsOf: (member: Member) => opened(member, telling.audience) }]
      default:
        return [{ by: grouping, groupsOf: (member: Member) => listed(member[grouping]) }]
    }
  })
}

/** Whoever does not agree to statistics is in no group. */
export function countedGroups(member: Member, { groupsOf }: Dimension): readonly string[] {
  return member.consent?.statistics === true ? groupsOf(member) : []
}

function labelsIn({ members }: Network): readonly string[] {
  const counted = members.filter(({ consent }) => consent?.statistics === true)
  return [...new Set(counted.flatMap(({ labels }) => Object.keys(labels ?? {})))].sort()
}

function byLabel(label: string): Dimension {
  const saidBy = ({ labels = {} }: Member) => (Object.hasOwn(labels, label) ? labels[label] : undefined)
  return { by: `label:${label}`, groupsOf: member => listed(saidBy(member)) }
}

function byJoining({ now, newcomerDays }: Telling): Dimension['groupsOf'] {
  if (now === undefined)
    throw new KontorError('now-required', 'Expected `now` to be a day, since newcomers are told by it')
  const today = expectDay('now', now)
  return ({ joined }) => {
    const day = joined === undefined ? undefined : dayNumber(joined)
    if (day === undefined) return []
    return [today - day < newcomerDays ? 'newcomer' : 'established']
  }
}

function opened(member: Member, audience: Audience): readonly string[] {
  const { baseCountry, originCountries = [], accessCountries = [] } = member
  const origins = seesOrigin(member, audience) ? originCountries : []
  return [...new Set([...listed(baseCountry), ...origins, ...accessCountries])]
}

function listed(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value]
}
