import { nowMissing } from '../../errors/kontor-error.ts'
import { countTerms, declaredAccess } from '../../insight/counts.ts'
import { dayNumber, expectDay } from '../../integers/days.ts'
import type { MemberField } from '../../members/blind.ts'
import { blindMember } from '../../members/blind.ts'
import type { Member } from '../../members/member.ts'
import { isOpen } from '../../members/member.ts'
import type { Audience } from '../../members/seen.ts'
import { seesOrigin } from '../../members/seen.ts'
import { SMALLEST_GROUP } from '../../members/smallest-group.ts'
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
  /** To what the policy is blind: as if nobody had said it. */
  readonly erased: readonly MemberField[]
}

/** @throws KontorError `now-required` for newcomers without a day */
export function dimensionsOf(network: Network, groupings: readonly Grouping[], telling: Telling): readonly Dimension[] {
  const seen = (member: Member) => blindMember(member, telling.erased)
  return groupings.flatMap(grouping => {
    switch (grouping) {
      case 'labels':
        return labelsIn(network).map(byLabel)
      case 'newcomers':
        return [{ by: grouping, groupsOf: byJoining(telling) }]
      case 'marketAccess':
        return [{ by: grouping, groupsOf: byAccess(network, seen, telling.audience) }]
      default:
        return [{ by: grouping, groupsOf: (member: Member) => listed(seen(member)[grouping]) }]
    }
  })
}

/** Only who agrees to statistics is in groups. */
export function agrees({ consent }: Member): boolean {
  return consent?.statistics === true
}

function labelsIn({ members }: Network): readonly string[] {
  const counted = members.filter(agrees)
  return [...new Set(counted.flatMap(({ labels }) => Object.keys(labels ?? {})))].sort()
}

function byLabel(label: string): Dimension {
  const saidBy = ({ labels = {} }: Member) => (Object.hasOwn(labels, label) ? labels[label] : undefined)
  return { by: `label:${label}`, groupsOf: member => listed(saidBy(member)) }
}

function byJoining({ now, newcomerDays }: Telling): Dimension['groupsOf'] {
  if (now === undefined) nowMissing('newcomers are told by it')
  const today = expectDay('now', now)
  return ({ joined }) => {
    const day = joined === undefined ? undefined : dayNumber(joined)
    if (day === undefined) return []
    return [today - day < newcomerDays ? 'newcomer' : 'established']
  }
}

/**
 * The countries a member opens. Bases and declared access are no secret: where fewer than `SMALLEST_GROUP` members open a
 * country by origin alone, the figure is that without them.
 */
function byAccess({ members }: Network, seen: (one: Member) => Member, audience: Audience): Dimension['groupsOf'] {
  const added = (member: Member) => {
    const declared = declaredAccess(member)
    const origins = seesOrigin(member, audience) ? (member.originCountries ?? []) : []
    return origins.filter(country => !declared.includes(country))
  }
  const counts = countTerms(members.filter(member => isOpen(member) && agrees(member)).map(seen), added)
  const isTold = (country: string) => (counts.get(country) ?? 0) >= SMALLEST_GROUP
  return whole => {
    const member = seen(whole)
    return [...new Set([...declaredAccess(member), ...added(member).filter(isTold)])]
  }
}

function listed(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value]
}
