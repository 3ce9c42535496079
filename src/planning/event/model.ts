import { canInterpret, sharesLanguage } from './languages.ts'
import { pairKey } from './pair-key.ts'
import type { EventSetting, PossiblePair } from './setting.ts'
import { WISHED } from './setting.ts'

/** The setting as typed arrays: people, slots, tables and pairs by place, from 0. */
export interface Model {
  readonly setting: EventSetting
  readonly people: number
  readonly slots: number
  /** person · slots + slot: 1 where a meeting is possible; 0 in breaks. */
  readonly present: Uint8Array
  /** Tables open in each slot; 0 in breaks. */
  readonly room: Int32Array
  readonly first: Int32Array
  readonly second: Int32Array
  /** Chance and wishes together, millionths. */
  readonly value: Int32Array
  /** Who of the two wished it: the bits of `WISHED`. */
  readonly wished: Uint8Array
  /** The interpreters who can sit with a pair that shares no language; undefined where none is needed. */
  readonly helpers: readonly (readonly number[] | undefined)[]
  isVetoed(a: string, b: string): boolean
  /** Pairs of a person, most valuable first: pairsOf[start[person] … start[person + 1] − 1]. */
  readonly start: Int32Array
  readonly pairsOf: Int32Array
  /** What a first meeting in this slot is worth. */
  readonly firstWorth: Int32Array
  /** interpreter · slots + slot: 1 where the interpreter is there. */
  readonly interpreting: Uint8Array
  /** The interpreter as a participant, −1 if they are none. */
  readonly meets: Int32Array
}

/** Did either veto the other? */
function vetoesOf({ vetoes }: EventSetting): (a: string, b: string) => boolean {
  const vetoed = new Set(vetoes.map(([a, b]) => pairKey({ a, b })))
  return (a, b) => vetoed.size > 0 && vetoed.has(pairKey({ a, b }))
}

export function compileModel(setting: EventSetting): Model {
  const people = setting.participants.length
  const slots = setting.slots.length
  const open = openSlots(setting)
  const isVetoed = vetoesOf(setting)
  const usable = usablePairs(setting, isVetoed)
  const first = Int32Array.from(usable, ({ pair }) => pair[0])
  const second = Int32Array.from(usable, ({ pair }) => pair[1])
  const value = Int32Array.from(usable, ({ pair }) => pair[2] + setting.weights.wish * wishes(pair[3]))
  const placeOf = new Map(setting.participants.map(({ id }, place) => [id, place]))
  return {
    setting,
    people,
    slots,
    present: presence(setting.participants, slots, open),
    room: Int32Array.from({ length: slots }, (_, slot) => (open[slot] === 1 ? openTables(setting, slot) : 0)),
    first,
    second,
    value,
    wished: Uint8Array.from(usable, ({ pair }) => pair[3]),
    helpers: usable.map(({ helpers }) => helpers),
    isVetoed,
    ...adjacency(people, first, second, value),
    firstWorth: firstWorths(setting, open),
    interpreting: presence(setting.interpreters, slots, open),
    meets: Int32Array.from(setting.interpreters, ({ id }) => placeOf.get(id) ?? -1),
  }
}

/** 1 for each slot that is no break. */
export function openSlots({ slots, breaks }: EventSetting): Uint8Array {
  const open = new Uint8Array(slots.length).fill(1)
  for (const one of breaks) open[one - 1] = 0
  return open
}

function openTables({ tables }: EventSetting, slot: number): number {
  return tables.filter(({ closed }) => !closed.includes(slot + 1)).length
}

export function wishes(bits: number): number {
  return (bits & WISHED.byFirst) + ((bits & WISHED.bySecond) >> 1)
}

function presence(list: readonly { readonly slots: readonly number[] }[], slots: number, open: Uint8Array): Uint8Array {
  const present = new Uint8Array(list.length * slots)
  for (const [place, one] of list.entries()) {
    for (const slot of one.slots) present[place * slots + slot - 1] = open[slot - 1]!
  }
  return present
}

/** first + early, falling over the open slots. */
function firstWorths({ weights }: EventSetting, open: Uint8Array): Int32Array {
  const many = open.reduce((sum, one) => sum + one, 0)
  let before = 0
  return Int32Array.from(open, one => {
    const worth = weights.first + Math.floor((weights.early * (many - before)) / Math.max(1, many))
    before += one
    return worth
  })
}

interface Usable {
  readonly pair: PossiblePair
  readonly helpers: readonly number[] | undefined
}

/** Pairs that nobody vetoed and that can talk. */
function usablePairs(
  { participants, pairs, interpreters }: EventSetting,
  isVetoed: Model['isVetoed'],
): readonly Usable[] {
  return pairs.flatMap((pair): readonly Usable[] => {
    const [one, other] = [participants[pair[0]]!, participants[pair[1]]!]
    if (isVetoed(one.id, other.id)) return []
    if (sharesLanguage(one, other)) return [{ pair, helpers: undefined }]
    const helpers = interpreters.flatMap((interpreter, k) => (canInterpret(interpreter, one, other) ? [k] : []))
    return helpers.length === 0 ? [] : [{ pair, helpers }]
  })
}

function adjacency(people: number, first: Int32Array, second: Int32Array, value: Int32Array) {
  const start = new Int32Array(people + 1)
  for (const ends of [first, second]) for (const person of ends) start[person + 1]!++
  for (let person = 0; person < people; person++) start[person + 1]! += start[person]!
  const fill = start.slice()
  const pairsOf = new Int32Array(2 * first.length)
  const order = Int32Array.from(first, (_, pair) => pair).sort((p, q) => value[q]! - value[p]! || p - q)
  for (const pair of order) {
    pairsOf[fill[first[pair]!]!++] = pair
    pairsOf[fill[second[pair]!]!++] = pair
  }
  return { start, pairsOf }
}
