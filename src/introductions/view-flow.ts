import { expectKeys, expectMade } from '../errors/expect.ts'
import { expectOneOf, misuse } from '../errors/kontor-error.ts'
import { dayNumber, isoDay } from '../integers/days.ts'
import type { Member } from '../members/member.ts'
import type { Network } from '../network/network.ts'
import type { Locale } from '../vocabulary/locale.ts'
import { dayText } from './day-text.ts'
import { fill } from './fill.ts'
import type { Party } from './flow/event.ts'
import { PARTIES } from './flow/event.ts'
import type { Progress, Setting } from './flow/progress.ts'
import { after, BEGINNING, closingDay, deadline, settingOf } from './flow/progress.ts'
import type { FlowStatus } from './flow/texts.ts'
import { FLOW_TEXTS } from './flow/texts.ts'
import type { IntroductionFlow } from './introduction-flow.ts'
import { introductionFlow } from './introduction-flow.ts'
import { readLocale } from './options.ts'

export const FLOW_VIEWERS = [...PARTIES, 'manager'] as const
export type FlowViewer = (typeof FLOW_VIEWERS)[number]

/** Private fields of a member that a viewer may have. */
export interface Disclosed extends Pick<Member, 'contact' | 'originCountries' | 'originPlace'> {
  readonly member: string
}

/** An introduction under way as one of those concerned may see it. Plain data. */
export interface FlowView {
  readonly viewer: FlowViewer
  /** `declined` is what the viewer itself did. */
  readonly status: FlowStatus
  /** The last day: of the viewer's answer, or of waiting. */
  readonly until?: string
  readonly text: string
  /** Whether the viewer may read the introduction (`viewIntroduction`, letters). */
  readonly reads: boolean
  /** What the other side agreed to share, once both are introduced. */
  readonly disclosed: readonly Disclosed[]
}

export interface FlowViewOptions {
  readonly viewer: FlowViewer
  /** @defaultValue 'en' */
  readonly locale?: Locale
}

/**
 * What a party may see of an introduction. Nobody who has not been asked knows of it; a decline of one is to all others, byte
 * for byte and day by day, what silence would be; contact and origin reach the other side when both are introduced, as far
 * as their owner agreed to it on accepting, and nobody else.
 * @param network the whole network, for what is disclosed: not what a matcher sees of it
 * @throws KontorError `invalid-argument`, `unknown-member`; among others for an introducer where there is none
 * @example
 * import { createNetwork, introductionFlow, viewFlow } from 'kontor'
 * const members = [
 *   { id: 'pumpen', name: 'Rurtal Pumpen', kind: 'company', baseCountry: 'DE', offers: ['pump'], needs: ['casting'] },
 *   { id: 'makina', name: 'Yelken Makina', kind: 'company', baseCountry: 'TR', offers: ['casting'], needs: ['pump'] },
 * ] as const
 * const events = [{ step: 'proposed', date: '2026-11-20' }, { step: 'asked', who: 'from', date: '2026-11-21' }]
 * const flow = introductionFlow({ from: 'pumpen', to: 'makina' }, events, { now: '2026-11-22' })
 * viewFlow(flow, createNetwork({ members }), { viewer: 'from' }).status // → 'asked'
 */
export function viewFlow(flow: IntroductionFlow, network: Network, options: FlowViewOptions): FlowView {
  if (!Array.isArray(flow?.events)) throw misuse('flow', 'a flow made by introductionFlow', flow)
  // A flow that was stored is read as it was first.
  const read = introductionFlow(flow, flow.events, { now: flow.now, patience: flow.patience })
  expectMade('network', network, 'member')
  const { viewer: asked, locale } = expectKeys('options', options, ['viewer', 'locale'])
  const viewer = expectOneOf('viewer', asked, FLOW_VIEWERS)
  if (viewer === 'introducer' && flow.introducer === undefined)
    throw misuse('viewer', 'from, to or manager, since nobody introduces them', viewer)
  const setting = settingOf(read, read.patience)
  const progress = progressOf(read)
  const { status, until } = statusFor(viewer, progress, setting, dayNumber(read.now)!)
  const last: Pick<FlowView, 'until'> = until === undefined ? {} : { until: isoDay(until) }
  const language = readLocale(locale)
  const text = FLOW_TEXTS[language][isThird(viewer, status) ? 'manager' : 'party'][status]
  return {
    viewer,
    status,
    ...last,
    text: fill(text, new Map(Object.entries(last).map(([name, day]) => [name, dayText(day, language)]))),
    reads: status !== 'unknown',
    disclosed: disclosedTo(viewer, read, progress, network),
  }
}

/** Whoever runs the introduction, and the introducer of what became of the two: it was not introduced, and did not meet. */
function isThird(viewer: FlowViewer, status: FlowStatus): boolean {
  return viewer === 'manager' || (viewer === 'introducer' && (status === 'introduced' || status === 'met'))
}

/** The events of a flow could all be. */
function progressOf({ events }: IntroductionFlow): Progress {
  return events.reduce((progress, event) => after(progress, event, dayNumber(event.date)!), BEGINNING)
}

interface Seen {
  readonly status: FlowStatus
  readonly until?: number
}

/** Asks of the others only what silence would leave as it is. */
function statusFor(viewer: FlowViewer, progress: Progress, setting: Setting, today: number): Seen {
  const { introduced, met } = progress
  const reached = met === undefined ? 'introduced' : 'met'
  if (viewer === 'manager')
    return introduced === undefined ? openUntil(closingDay(progress, setting), today) : { status: reached }
  const { asked, answer } = progress.parties[viewer]
  if (asked === undefined) return { status: 'unknown' }
  if (introduced !== undefined) return { status: reached }
  if (answer === 'declined') return { status: 'declined' }
  if (answer === 'accepted') return openUntil(closingDay(progress, setting), today)
  const last = deadline(progress, viewer, setting)
  return today > last ? { status: 'closed' } : { status: 'asked', until: last }
}

function openUntil(closing: number, today: number): Seen {
  if (closing === Number.POSITIVE_INFINITY) return { status: 'waiting' }
  return today > closing ? { status: 'closed' } : { status: 'waiting', until: closing }
}

function disclosedTo(
  viewer: FlowViewer,
  { from, to }: IntroductionFlow,
  { introduced, parties }: Progress,
  network: Network,
): readonly Disclosed[] {
  if (introduced === undefined || (viewer !== 'from' && viewer !== 'to')) return []
  const other: Party = viewer === 'from' ? 'to' : 'from'
  return disclosedBy(network.member(other === 'to' ? to : from), parties[other].share!)
}

function disclosedBy(member: Member, shared: readonly string[]): readonly Disclosed[] {
  const { contact, originCountries, originPlace } = member
  const given = {
    ...(shared.includes('contact') && contact !== undefined ? { contact } : {}),
    ...(shared.includes('origin') && originCountries !== undefined ? { originCountries } : {}),
    ...(shared.includes('origin') && originPlace !== undefined ? { originPlace } : {}),
  }
  return Object.keys(given).length === 0 ? [] : [{ member: member.id, ...given }]
}
