import { tableOf } from '../adapters/csv/table-of.ts'
import type { Table } from '../adapters/csv/write-csv.ts'
import { KontorError, misuse } from '../errors/kontor-error.ts'
import { percent } from '../introductions/percent.ts'
import { CERTAINTY } from '../planning/chance.ts'
import type { EventPlan } from '../planning/event/plan.ts'
import type { Meeting, Slot } from '../planning/event/setting.ts'
import { planEvent } from '../planning/event.ts'
import type { Locale } from '../vocabulary/locale.ts'
import type { Arguments } from './arguments.ts'
import { readArguments, readLocale, readShown } from './arguments.ts'
import { eventOptions, inSetting } from './event-setting.ts'
import { fileOf, give } from './give.ts'
import { openMatcher } from './introduce.ts'
import type { ToldPlan } from './one-day.ts'
import { dayOf } from './one-day.ts'
import { PLANNING_WORDS } from './planning-words.ts'
import { eventProgress } from './progress.ts'
import { TAKES } from './takes.ts'
import type { Terminal } from './terminal.ts'
import { firstOf, harmless, wrap } from './terminal.ts'

type Values = Arguments['values']

/** `kontor event members.csv --slots 8 --tables 12`, or `--setting event.json`: who meets whom, when, at which table. */
export async function event(args: readonly string[], today: string, terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, TAKES.event)
  const [locale, shown] = [readLocale(values.locale), readShown(values.limit)]
  const options = await eventOptions(values)
  const { matcher, rejected } = await openMatcher(positionals, values, today, terminal)
  const onProgress = eventProgress(locale, terminal)
  const plan = inSetting(values, () => planEvent(matcher, { ...options, onProgress, locale }))
  expectParticipant(plan, values.for)
  const ical = values.ical === undefined ? '' : await calendar(plan, values, values.now ?? today, locale)
  const files = fileOf(values.ical, () => ical)
  const told = values.for === undefined ? plan : dayOf(plan, values.for, locale)
  const text = () => `${agenda(told, { totals: totalsOf(told, values.for, locale), shown }, locale, terminal)}\n`
  return give({ data: told, table: () => eventTable(told), text, files }, { values, rejected }, terminal)
}

/** Only now is the package asked for that writes calendars: it is optional. */
async function calendar(plan: EventPlan, { zone, for: person }: Values, now: string, locale: Locale): Promise<string> {
  const { toCalendar } = await import('../adapters/ical/index.ts').catch(() => {
    throw new KontorError(
      'missing-dependency',
      '`--ical` needs the package `ical-generator`: npm install ical-generator',
    )
  })
  return toCalendar(plan, { zone: zone ?? 'Europe/Berlin', now, locale, ...(person === undefined ? {} : { person }) })
}

function expectParticipant({ setting }: EventPlan, person: string | undefined): void {
  const all = [...setting.participants, ...setting.interpreters]
  if (person === undefined || all.some(({ id }) => id === person)) return
  throw misuse('--for', 'the id of a participant or interpreter', person)
}

function eventTable({ setting, meetings }: ToldPlan): Table {
  const nameOf = new Map(setting.participants.map(({ id, name }) => [id, name]))
  const times = (slot: number) => setting.slots[slot - 1]!
  return tableOf(meetings, {
    slot: ({ slot }) => slot,
    start: ({ slot }) => times(slot).start,
    end: ({ slot }) => times(slot).end,
    table: ({ table }) => table,
    a: ({ a }) => a,
    'a name': ({ a }) => nameOf.get(a),
    b: ({ b }) => b,
    'b name': ({ b }) => nameOf.get(b),
    chance: ({ chance }) => chance,
    probability: ({ chance }) => chance / CERTAINTY,
    'wished by': ({ wishedBy }) => wishedBy,
    interpreter: ({ interpreter }) => interpreter,
    'why a': ({ why }) => why?.a,
    'why b': ({ why }) => why?.b,
  })
}

/** Slot by slot. */
function agenda(
  plan: ToldPlan,
  { totals, shown }: { readonly totals: string; readonly shown: number },
  locale: Locale,
  terminal: Terminal,
): string {
  const words = PLANNING_WORDS[locale]
  const { setting, meetings, leftOut } = plan
  const told = meetings.slice(0, shown)
  const clockOf = clock(setting.slots)
  const blocks = setting.slots.flatMap((times, k) => {
    const here = told.filter(({ slot }) => slot === k + 1)
    if (here.length === 0) return []
    const lines = here.map(meeting => meetingLine(plan, meeting, locale, terminal))
    return [[terminal.style.bold(`${words.slot} ${k + 1}${clockOf(times)}`), ...lines].join('\n')]
  })
  const left = firstOf(leftOut, shown, ({ text }) => wrap(harmless(text), '  – ', terminal.width))
  return [
    ...blocks,
    ...(meetings.length > told.length ? [`  … (+${meetings.length - told.length})`] : []),
    ...(left.length > 0 ? [[terminal.style.bold(words.leftOut), ...left].join('\n')] : []),
    totals,
  ].join('\n\n')
}

/** When a slot is, with the day where there are several. */
function clock(slots: readonly Slot[]): (slot: Slot) => string {
  const days = new Set(slots.flatMap(({ start, end }) => [start, end].map(time => time?.slice(0, 10))))
  days.delete(undefined)
  return ({ start, end = '' }) => {
    if (start === undefined) return ''
    const isSameDay = days.size < 2 || end.slice(0, 10) === start.slice(0, 10)
    const from = days.size < 2 ? start.slice(11) : start.replace('T', ' ')
    return ` · ${from}–${isSameDay ? end.slice(11) : end.replace('T', ' ')}`
  }
}

function totalsOf({ setting, meetings, leftOut }: ToldPlan, person: string | undefined, locale: Locale): string {
  const words = PLANNING_WORDS[locale]
  return person === undefined
    ? words.totals(meetings.length, setting.participants.length, leftOut.length)
    : words.ownTotals(meetings.length)
}

function meetingLine({ setting }: ToldPlan, meeting: Meeting, locale: Locale, { style, width }: Terminal): string {
  const words = PLANNING_WORDS[locale]
  const name = (id: string) => setting.participants.find(one => one.id === id)?.name ?? id
  const helped = meeting.interpreter === undefined ? '' : ` · ${words.interpreter} ${name(meeting.interpreter)}`
  const pair = `${name(meeting.a)} — ${name(meeting.b)} · ${words.chance} ${percent(Math.floor(meeting.chance / 1000), locale)}${helped}`
  const why = [...new Set([meeting.why?.a, meeting.why?.b])].filter(text => text !== undefined)
  return [
    wrap(harmless(pair), `  ${words.table} ${harmless(meeting.table)}  `, width),
    ...why.map(text => style.dim(wrap(harmless(text), '      + ', width))),
  ].join('\n')
}
