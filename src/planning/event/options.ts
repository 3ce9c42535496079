import { expectKeys, expectList, expectObject, unmet } from '../../errors/expect.ts'
import { expectInteger, misuse } from '../../errors/kontor-error.ts'
import type { Matcher } from '../../introductions/matcher.ts'
import { readLocale } from '../../introductions/options.ts'
import type { StopSignal } from '../../introductions/stop-signal.ts'
import { readWatch } from '../../introductions/stop-signal.ts'
import type { Network } from '../../network/network.ts'
import { isLanguage } from '../../vocabulary/language-name.ts'
import type { Locale } from '../../vocabulary/locale.ts'
import { participant } from './participant.ts'
import { readPins } from './read-pins.ts'
import type { EventProgress } from './search.ts'
import type { EventWeights, Interpreter, Pin, Slot, Table } from './setting.ts'
import { readSlots } from './slot-times.ts'

/** One side's wish or veto about the other. */
export interface Directed {
  readonly from: string
  readonly to: string
}

export interface EventOptions {
  /** How many slots, or the slots with their times; numbered from 1. 1…500. */
  readonly slots: number | readonly Slot[]
  /** How many tables (named T1, T2, …), or their names and the slots in which they are closed. 0…5,000. */
  readonly tables: number | readonly (string | { readonly id: string; readonly closed?: readonly number[] })[]
  /** Ids. @defaultValue everybody in the network */
  readonly participants?: Iterable<string>
  /** The slots in which somebody is there. Whoever is not named is there all the time. */
  readonly availability?: Readonly<Record<string, readonly number[]>>
  readonly wishes?: Iterable<Directed>
  /** Either side's veto is enough. */
  readonly vetoes?: Iterable<Directed>
  /** Who interprets, all the time or as long as they are there as a participant, if not in `slots`. */
  readonly interpreters?: Iterable<Pick<Interpreter, 'id' | 'languages'> & Partial<Interpreter>>
  /** Slots without meetings, for everybody. */
  readonly breaks?: Iterable<number>
  /** The most meetings anybody has, an integer ≥ 0. @defaultValue as many as there are slots */
  readonly maxMeetings?: number
  /** Meetings that take place, whatever the policy says of the pair; with a slot and a table if these are settled. */
  readonly pins?: Iterable<Pin>
  /** @see EventWeights */
  readonly weights?: Partial<EventWeights>
  /** An integer. @defaultValue 1 */
  readonly seed?: number
  /**
   * Moves to try, an integer from 0 to 1,000,000,000; 0 is the plain greedy plan.
   * @defaultValue 150 for each participant and slot, at least 200,000 and at most 10,000,000
   */
  readonly work?: number
  /** Stops early; the plan is valid all the same. */
  readonly signal?: StopSignal
  readonly onProgress?: (progress: EventProgress) => void
  /** Language of the texts. @defaultValue 'en' */
  readonly locale?: Locale
}

const OPTIONS = [
  'slots',
  'tables',
  'participants',
  'availability',
  'wishes',
  'vetoes',
  'interpreters',
  'breaks',
  'maxMeetings',
  'pins',
  'weights',
  'seed',
  'work',
  'signal',
  'onProgress',
  'locale',
] satisfies readonly (keyof EventOptions)[]

export type AskedEvent = ReturnType<typeof readEventOptions>

export const STANDARD_WEIGHTS: EventWeights = {
  wish: 200_000,
  first: 300_000,
  early: 60_000,
  gap: 10_000,
  change: 2_000,
}
/** Tables of an event, millionths of a weight, moves. */
export const MOST = { tables: 5_000, weight: 1_000_000, work: 1_000_000_000 } as const

/** Checks everything before anything is planned. @throws KontorError `invalid-argument`, `unknown-member` */
export function readEventOptions({ network }: Pick<Matcher, 'network'>, options: EventOptions) {
  const asked = expectKeys('options', options, OPTIONS)
  const slots = readSlots(asked.slots)
  const tables = readTables(asked.tables, slots.length)
  const participants = readParticipants(network, asked.participants ?? network.members.map(({ id }) => id))
  const known = new Set(participants)
  const { maxMeetings = slots.length, seed = 1, work } = asked
  const breaks = numbers('breaks', asked.breaks ?? [], slots.length)
  const availability = readAvailability(asked.availability ?? {}, known, slots.length)
  return {
    participants,
    slots,
    breaks,
    tables,
    availability,
    wishes: readDirected('wishes', asked.wishes ?? [], known),
    vetoes: readDirected('vetoes', asked.vetoes ?? [], known),
    interpreters: readInterpreters(asked.interpreters ?? [], slots.length, availability),
    maxMeetings: expectInteger('maxMeetings', maxMeetings, { least: 0 }),
    pins: readPins(asked.pins ?? [], { known, slots: slots.length, breaks, tables }),
    weights: readWeights(asked.weights ?? {}),
    seed: expectInteger('seed', seed),
    work: work === undefined ? undefined : expectInteger('work', work, { least: 0, greatest: MOST.work }),
    ...readWatch(asked),
    locale: readLocale(asked.locale),
  }
}

/** Each once. */
function readParticipants(network: Network, ids: Iterable<string>): readonly string[] {
  const all = expectList('participants', ids)
  const stray = all.findIndex(id => !network.has(id))
  if (stray === -1) return [...new Set(all)]
  throw misuse(`participants[${stray}]`, 'the id of a member of this network', all[stray], 'unknown-member')
}

function readTables(tables: EventOptions['tables'], slots: number): readonly Table[] {
  const bounds = { least: 0, greatest: MOST.tables }
  if (typeof tables === 'number') {
    return Array.from({ length: expectInteger('tables', tables, bounds) }, (_, k) => ({ id: `T${k + 1}`, closed: [] }))
  }
  const list = expectList('tables', tables).map((table, k) => {
    const { id, closed = [] } =
      typeof table === 'string' ? { id: table } : expectKeys(`tables[${k}]`, table, ['id', 'closed'])
    return { id: text(`tables[${k}].id`, id), closed: numbers(`tables[${k}].closed`, closed, slots) }
  })
  expectInteger('tables.length', list.length, bounds)
  expectDifferent('tables', list)
  return list
}

/** Slot numbers, each once, up. */
export function numbers(what: string, list: Iterable<number>, slots: number): readonly number[] {
  const all = expectList(what, list).map((one, k) => expectInteger(`${what}[${k}]`, one, { least: 1, greatest: slots }))
  return [...new Set(all)].sort((a, b) => a - b)
}

function readAvailability(given: NonNullable<EventOptions['availability']>, known: ReadonlySet<string>, slots: number) {
  return new Map(
    Object.entries(expectObject('availability', given)).map(([id, list]) => {
      return [participant(`availability.${id}`, id, known), numbers(`availability.${id}`, list, slots)] as const
    }),
  )
}

function readDirected(what: string, list: Iterable<Directed>, known: ReadonlySet<string>): readonly Directed[] {
  return expectList(what, list).map((one, k) => {
    const { from, to } = expectKeys(`${what}[${k}]`, one, ['from', 'to'])
    participant(`${what}[${k}].from`, from, known)
    participant(`${what}[${k}].to`, to, known)
    if (from === to) throw unmet(`${what}[${k}]`, 'be about somebody else', from, 'invalid-argument')
    return { from, to }
  })
}

function readInterpreters(
  list: NonNullable<EventOptions['interpreters']>,
  slots: number,
  availability: ReadonlyMap<string, readonly number[]>,
): readonly Interpreter[] {
  const interpreters = expectList('interpreters', list).map((one, k) => {
    const { id, languages, slots: there } = expectKeys(`interpreters[${k}]`, one, ['id', 'languages', 'slots'])
    const what = `interpreters[${k}].slots`
    return {
      id: text(`interpreters[${k}].id`, id),
      languages: languageCodes(`interpreters[${k}].languages`, languages),
      slots: numbers(
        what,
        there ?? availability.get(id) ?? Array.from({ length: slots }, (_, slot) => slot + 1),
        slots,
      ),
    }
  })
  expectDifferent('interpreters', interpreters)
  return interpreters
}

function readWeights(given: Partial<EventWeights>): EventWeights {
  const weights = { ...STANDARD_WEIGHTS, ...expectKeys('weights', given, Object.keys(STANDARD_WEIGHTS)) }
  for (const [name, value] of Object.entries(weights)) {
    expectInteger(`weights.${name}`, value, { least: 0, greatest: MOST.weight })
  }
  return weights
}

/** In any other spelling they would be no member's, and help nobody. */
function languageCodes(what: string, list: Iterable<string>): readonly string[] {
  return expectList(what, list).map((one, k) => {
    if (isLanguage(text(`${what}[${k}]`, one))) return one
    throw misuse(`${what}[${k}]`, 'a language code such as tr', one)
  })
}

function text(what: string, value: unknown): string {
  if (typeof value === 'string' && value !== '') return value
  throw misuse(what, 'a text', value)
}

function expectDifferent(what: string, list: readonly { readonly id: string }[]): void {
  const ids = list.map(({ id }) => id)
  if (new Set(ids).size < ids.length) throw unmet(what, 'have different ids', ids, 'invalid-argument')
}
