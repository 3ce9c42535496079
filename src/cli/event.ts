import { tableOf } from '../adapters/csv/table-of.ts'
import type { Table } from '../adapters/csv/write-csv.ts'
import { KontorError, misuse } from '../errors/kontor-error.ts'
import { percent } from '../introductions/percent.ts'
import { CERTAINTY } from '../planning/chance.ts'
import type { EventPlan } from '../planning/event/plan.ts'
import type { Meeting } from '../planning/event/setting.ts'
import { planEvent } from '../planning/event.ts'
import type { Locale } from '../vocabulary/locale.ts'
import type { Arguments } from './arguments.ts'
import { readArguments, readLocale, readShown } from './arguments.ts'
import { eventOptions, inSetting } from './event-setting.ts'
import { fileOf, give } from './give.ts'
import { openMatcher } from './introduce.ts'
import { PLANNING_WORDS } from './planning-words.ts'
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
  const plan = inSetting(values, () => planEvent(matcher, { ...options, locale }))
  expectParticipant(plan, values.for)
  const ical = values.ical === undefined ? '' : await calendar(plan, values, values.now ?? today, locale)
  const files = fileOf(values.ical, () => ical)
  const text = () => `${agenda(plan, { person: values.for, shown }, locale, terminal)}\n`
  return give({ data: plan, table: () => eventTable(plan, values.for), text, files }, { values, rejected }, terminal)
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
  if (person === undefined || setting.participants.some(({ id }) => id === person)) return
  throw misuse('--for', 'the id of a participant', person)
}

const meetingsOf = ({ meetings }: EventPlan, person: string | undefined) =>
  person === undefined ? meetings : meetings.filter(({ a, b }) => a === person || b === person)

function eventTable(plan: EventPlan, person: string | undefined): Table {
  const { setting } = plan
  const nameOf = new Map(setting.participants.map(({ id, name }) => [id, name]))
  const times = (slot: number) => setting.slots[slot - 1]!
  return tableOf(meetingsOf(plan, person), {
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

/** Slot by slot; one person's day alone if asked for. */
function agenda(
  plan: EventPlan,
  { person, shown }: { readonly person: string | undefined; readonly shown: number },
  locale: Locale,
  terminal: Terminal,
): string {
  const words = PLANNING_WORDS[locale]
  const { setting, meetings, leftOut } = plan
  const all = meetingsOf(plan, person)
  const told = all.slice(0, shown)
  const blocks = setting.slots.flatMap((times, k) => {
    const here = told.filter(({ slot }) => slot === k + 1)
    if (here.length === 0) return []
    const clock = times.start === undefined ? '' : ` · ${times.start.slice(11)}–${times.end?.slice(11) ?? ''}`
    const lines = here.map(meeting => meetingLine(plan, meeting, locale, terminal))
    return [[terminal.style.bold(`${words.slot} ${k + 1}${clock}`), ...lines].join('\n')]
  })
  const seatless = person === undefined ? leftOut : leftOut.filter(({ id }) => id === person)
  const left = seatless.map(({ text }) => wrap(harmless(text), '  – ', terminal.width))
  return [
    ...blocks,
    ...(all.length > told.length ? [`  … (+${all.length - told.length})`] : []),
    ...(left.length > 0 ? [[terminal.style.bold(words.leftOut), ...firstOf(left, shown)].join('\n')] : []),
    words.totals(meetings.length, setting.participants.length, leftOut.length),
  ].join('\n\n')
}

function meetingLine({ setting }: EventPlan, meeting: Meeting, locale: Locale, { style, width }: Terminal): string {
  const words = PLANNING_WORDS[locale]
  const name = (id: string) => setting.participants.find(one => one.id === id)?.name ?? id
  const helped = meeting.interpreter === undefined ? '' : ` · ${words.interpreter} ${meeting.interpreter}`
  const pair = `${name(meeting.a)} — ${name(meeting.b)} · ${words.chance} ${percent(Math.floor(meeting.chance / 1000), locale)}${helped}`
  const why = [...new Set([meeting.why?.a, meeting.why?.b])].filter(text => text !== undefined)
  return [
    wrap(harmless(pair), `  ${words.table} ${meeting.table}  `, width),
    ...why.map(text => style.dim(wrap(harmless(text), '      + ', width))),
  ].join('\n')
}
