import { expectObject } from '../../errors/expect.ts'
import { misuse } from '../../errors/kontor-error.ts'
import { pairKey } from './pair-key.ts'
import type { EventPlan } from './plan.ts'
import type { EventSetting } from './setting.ts'
import { TIME } from './time.ts'

/** Where a value is not as it should be: a path, and what stands there; undefined if it is right. */
type Fault = readonly [path: string, received: unknown] | undefined
type Check = (path: string, value: unknown) => Fault

const like =
  (isRight: (value: unknown) => boolean): Check =>
  (path, value) =>
    isRight(value) ? undefined : [path, value]

const text = like(value => typeof value === 'string')
/** No half of a surrogate pair, as in every network: no encoding can write it. */
const id = like(value => typeof value === 'string' && !/\p{Surrogate}/u.test(value))
/** Written into calendars as it stands. */
const time = like(value => typeof value === 'string' && TIME.test(value))
const whole = like(value => Number.isSafeInteger(value))
const wholeIn = (least: number, greatest: number) =>
  like(value => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= greatest)

const maybe =
  (check: Check): Check =>
  (path, value) =>
    value === undefined ? undefined : check(path, value)

const list =
  (check: Check): Check =>
  (path, value) => {
    if (!Array.isArray(value)) return [path, value]
    const at = value.findIndex((one, k) => check(`${path}[${k}]`, one) !== undefined)
    return at < 0 ? undefined : check(`${path}[${at}]`, value[at])
  }

const record =
  (fields: Readonly<Record<string, Check>>): Check =>
  (path, value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path, value]
    for (const [name, check] of Object.entries(fields)) {
      const fault = check(`${path}.${name}`, (value as Readonly<Record<string, unknown>>)[name])
      if (fault !== undefined) return fault
    }
    return undefined
  }

const meetings = list(
  record({
    a: id,
    b: id,
    slot: wholeIn(1, Number.MAX_SAFE_INTEGER),
    table: text,
    chance: whole,
    wishedBy: list(text),
    interpreter: maybe(text),
  }),
)
/** Slots, tables and participants that are spoken of are there. */
function settingOf({ slots, participants, tables }: EventSetting): Check {
  const slot = wholeIn(1, slots.length)
  const slotList = list(slot)
  const table = like(value => tables.some(one => one.id === value))
  const isPlaced = ([first = -1, second = -1, _chance, wished]: readonly number[]) =>
    0 <= first && first < second && second < participants.length && wished !== undefined
  const pair: Check = (path, value) =>
    list(whole)(path, value) ?? (isPlaced(value as readonly number[]) ? undefined : [path, value])
  return record({
    participants: list(record({ id: text, name: text, languages: list(text), slots: slotList, closed: maybe(text) })),
    slots: list(record({ start: maybe(time), end: maybe(time) })),
    breaks: slotList,
    tables: list(record({ id: text, closed: slotList })),
    interpreters: list(record({ id: text, languages: list(text), slots: slotList })),
    maxMeetings: whole,
    vetoes: list(list(text)),
    pins: list(record({ a: text, b: text, slot: maybe(slot), table: maybe(table) })),
    pairs: list(pair),
    weights: record({ wish: whole, first: whole, early: whole, gap: whole, change: whole }),
    seed: whole,
  })
}

/** Throws unless the value looks like a plan: one that was stored and read again is one, a hand-made one may not be. */
export function expectPlan(plan: EventPlan & { readonly repair?: unknown }): EventPlan {
  expectObject('plan', plan)
  const lists = [
    plan.meetings,
    plan.setting?.participants,
    plan.setting?.slots,
    plan.setting?.tables,
    plan.setting?.pairs,
  ]
  if (!lists.every(one => Array.isArray(one))) throw misuse('plan', 'a plan made by planEvent', plan)
  const fault =
    meetings('plan.meetings', plan.meetings) ??
    settingOf(plan.setting)('plan.setting', plan.setting) ??
    maybe(record({ lost: meetings, relieved: maybe(meetings) }))('plan.repair', plan.repair)
  if (fault !== undefined) throw misuse(fault[0], 'as planEvent made it', fault[1])
  const { participants, tables, interpreters } = plan.setting
  expectDifferent('plan.meetings', plan.meetings.map(pairKey))
  for (const [name, list] of Object.entries({ participants, tables, interpreters })) {
    expectDifferent(
      `plan.setting.${name}`,
      list.map(({ id }) => id),
    )
  }
  return plan
}

/** What comes twice would be two, of which one is never looked at. */
function expectDifferent(path: string, keys: readonly string[]): void {
  const seen = new Set<string>()
  const again = keys.find(key => seen.size === seen.add(key).size)
  if (again !== undefined) throw misuse(path, 'as planEvent made it', again)
}
