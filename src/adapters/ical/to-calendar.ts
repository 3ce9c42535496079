import { ICalCalendar, ICalEventStatus } from 'ical-generator'
import { expectKeys } from '../../errors/expect.ts'
import { expectInteger, misuse } from '../../errors/kontor-error.ts'
import type { EventPlan, Locale, Meeting, RepairedEvent } from '../../index.ts'
import { expectDay } from '../../integers/days.ts'
import { readLocale } from '../../introductions/options.ts'
import { expectPlan } from '../../planning/event/expect-plan.ts'
import { thoseAt } from '../../planning/event/views.ts'
import { wallClock } from './wall-clock.ts'
import { zoneText } from './zones.ts'

export interface CalendarOptions {
  /** Where the event is: `Europe/Istanbul`, `Europe/Berlin`, … */
  readonly zone: string
  /** The day the file is made, `YYYY-MM-DD`: kontor has no clock. */
  readonly now: string
  /** How often the plan was repaired since it was first sent, an integer ≥ 0: readers take the higher for the newer. @defaultValue 0 */
  readonly sequence?: number
  /**
   * Tells this event from others, so that a meeting that was moved is the same one to its readers; text that UTF-8 can write.
   * @defaultValue the day of the first slot
   */
  readonly event?: string
  /** A participant's or an interpreter's meetings, those of others where they interpret among them. @defaultValue all meetings */
  readonly person?: string
  /** What the event is called. */
  readonly name?: string
  /** Stands before the table. */
  readonly place?: string
  /** @defaultValue 'en' */
  readonly locale?: Locale
}

const WORDS = {
  de: { meeting: 'Gespräch', table: 'Tisch', interpreter: 'Dolmetschen' },
  tr: { meeting: 'Görüşme', table: 'Masa', interpreter: 'Çevirmen' },
  en: { meeting: 'Meeting', table: 'Table', interpreter: 'Interpreter' },
} as const

/** Half of a surrogate pair: no encoding can write it. */
const HALF = /\p{Surrogate}/u

/**
 * The meetings of a plan as an iCalendar text (RFC 5545), with the rules of its time zone. Those that a repair lost, and for whoever
 * interprets no more those left to another, stand there as cancelled, since calendars keep what they are told no more. Whoever
 * interprets is not told why the two meet. Same plan, same text.
 * @throws KontorError `invalid-argument` if a slot with meetings has no times, or for an unknown zone or participant
 * @example
 * import { createMatcher, createNetwork, planEvent, slotTimes } from 'kontor'
 * import { toCalendar } from 'kontor/ical'
 * const members = [
 *   { id: 'pumpen', name: 'Rurtal Pumpen', kind: 'company', baseCountry: 'DE', offers: ['pump'], needs: ['casting'] },
 *   { id: 'makina', name: 'Yelken Makina', kind: 'company', baseCountry: 'TR', offers: ['casting'], needs: ['pump'] },
 * ] as const
 * const matcher = createMatcher(createNetwork({ members }))
 * const plan = planEvent(matcher, { slots: slotTimes({ start: '2026-12-03T10:00', slots: 2 }), tables: 1 })
 * const text = toCalendar(plan, { zone: 'Europe/Istanbul', now: '2026-11-22', person: 'pumpen' })
 * text.includes('DTSTART;TZID=Europe/Istanbul:20261203T100000') // → true
 */
export function toCalendar(plan: EventPlan & Partial<RepairedEvent>, options: CalendarOptions): string {
  expectPlan(plan)
  const {
    zone,
    now,
    person,
    place = '',
    sequence = 0,
    locale: language,
  } = expectKeys('options', options, ['zone', 'now', 'sequence', 'event', 'person', 'name', 'place', 'locale'])
  const { name = 'kontor', event = firstDay(plan) } = options
  const locale = readLocale(language)
  for (const [what, text] of Object.entries({ name, event, place }))
    if (typeof text !== 'string') throw misuse(what, 'text', text)
  if (HALF.test(event)) throw misuse('event', 'text without halves of surrogate pairs', event)
  expectDay('now', now)
  expectInteger('sequence', sequence, { least: 0 })
  const { participants, interpreters } = plan.setting
  const nameOf = new Map(participants.map(one => [one.id, one.name]))
  if (person !== undefined && !nameOf.has(person) && !interpreters.some(one => one.id === person))
    throw misuse('person', 'somebody of the plan', person)
  const calendar = new ICalCalendar({
    // The library writes the name as it is given.
    name: writable(name.replace(/[\\;,]/g, character => `\\${character}`).replace(/[\r\n]+/g, ' ')),
    prodId: { company: 'kontor', product: 'kontor' },
    timezone: { name: zone, generator: () => zoneText(zone) },
  })
  zoneText(zone)
  const { lost = [], relieved = [] } = plan.repair ?? {}
  const cancelled = new Set([...lost, ...relieved.filter(one => one.interpreter === person)])
  const named = (id: string) => nameOf.get(id) ?? id
  for (const meeting of [...plan.meetings, ...cancelled]) {
    if (person !== undefined && !thoseAt(meeting).includes(person)) continue
    const words = WORDS[locale]
    const { start, end } = timesOf(plan, meeting)
    const table = `${words.table} ${meeting.table}`
    const helper = meeting.interpreter === undefined ? undefined : `${words.interpreter}: ${named(meeting.interpreter)}`
    calendar.createEvent({
      // Two meet once in a plan, so that their meeting is the same one wherever it is moved.
      id: `${[meeting.a, meeting.b, event].map(encodeURIComponent).join('/')}@kontor`,
      sequence,
      ...(cancelled.has(meeting) ? { status: ICalEventStatus.CANCELLED } : {}),
      start: wallClock(start),
      end: wallClock(end),
      stamp: wallClock(`${now}T00:00`, 'Z'),
      timezone: zone,
      summary: writable(`${words.meeting}: ${named(meeting.a)} – ${named(meeting.b)}`),
      location: writable(place === '' ? table : `${place}, ${table}`),
      description: writable(describe(meeting, person, helper)),
    })
  }
  return `${calendar.toString()}\r\n`
}

function firstDay({ setting }: EventPlan): string {
  return setting.slots.find(({ start }) => start !== undefined)?.start?.slice(0, 10) ?? ''
}

/** Control characters may stand in no calendar (RFC 5545, 3.1); ends of lines are written otherwise. */
function writable(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, ' ')
}

function timesOf({ setting }: EventPlan, { slot }: Meeting): { readonly start: string; readonly end: string } {
  const { start, end } = setting.slots[slot - 1] ?? {}
  if (start !== undefined && end !== undefined) return { start, end }
  throw misuse(`plan.setting.slots[${slot - 1}]`, 'a slot with start and end', setting.slots[slot - 1])
}

/** Why the two meet is theirs to read, and the planner's; who interprets for them reads that alone. */
function describe({ a, b, why }: Meeting, person: string | undefined, helper: string | undefined): string {
  const reasons = person === undefined || person === a || person === b ? [why?.a, why?.b] : []
  return [...new Set([...reasons, helper].filter(line => line !== undefined))].join('\n')
}
