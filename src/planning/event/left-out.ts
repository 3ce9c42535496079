import { fill } from '../../introductions/fill.ts'
import type { Locale } from '../../vocabulary/locale.ts'
import { canInterpret, canMeet, sharesLanguage } from './languages.ts'
import type { Model } from './model.ts'
import type { EventMember, PossiblePair } from './setting.ts'
import type { LeftOutReason } from './texts.ts'
import { LEFT_OUT_TEXTS } from './texts.ts'

export interface LeftOut {
  readonly id: string
  readonly reason: LeftOutReason
  readonly text: string
}

interface LeftOutTelling {
  readonly locale: Locale
  /** The first slot that is not over: reasons are told of what is to come. */
  readonly from: number
}

/** Everybody without a meeting, with the reason. */
export function tellLeftOut(model: Model, count: Int32Array, { locale, from }: LeftOutTelling): readonly LeftOut[] {
  const { participants, pairs } = model.setting
  const byPerson = new Map<number, PossiblePair[]>()
  for (const pair of pairs) {
    for (const person of [pair[0], pair[1]]) {
      if (count[person] !== 0) continue
      const list = byPerson.get(person) ?? []
      byPerson.set(person, list)
      list.push(pair)
    }
  }
  return participants.flatMap((person, place) => {
    if (count[place] !== 0) return []
    return [leftOutBy(reasonOf(model, place, byPerson.get(place) ?? [], from), person, locale)]
  })
}

export function leftOutBy(
  reason: LeftOutReason,
  { id, name }: Pick<EventMember, 'id' | 'name'>,
  locale: Locale,
): LeftOut {
  return { id, reason, text: fill(LEFT_OUT_TEXTS[reason][locale], new Map([['name', name]])) }
}

function reasonOf(model: Model, place: number, pairs: readonly PossiblePair[], from: number): LeftOutReason {
  const { setting, slots, present, room, isVetoed } = model
  const { participants, maxMeetings } = setting
  const isThere = (slot: number) => present[place * slots + slot] === 1
  const all = Array.from({ length: slots - from + 1 }, (_, k) => from - 1 + k)
  if (!all.some(isThere)) return 'absent'
  if (maxMeetings === 0 || !all.some(slot => isThere(slot) && room[slot]! > 0)) return 'noMeetings'
  const person = participants[place]!
  if (pairs.length === 0) return person.closed ?? 'noMatch'
  const others = pairs.map(pair => participants[pair[0] === place ? pair[1] : pair[0]]!)
  const wanted = others.filter(({ id }) => !isVetoed(person.id, id))
  if (wanted.length === 0) return 'vetoed'
  const isHelped = (other: EventMember) => setting.interpreters.some(third => canInterpret(third, person, other))
  const speaking = wanted.filter(other => sharesLanguage(person, other) || isHelped(other))
  if (speaking.length === 0) return 'noLanguage'
  const open = all.filter(slot => room[slot]! > 0).map(slot => slot + 1)
  return speaking.some(other => canMeet(setting.interpreters, person, other, open)) ? 'noRoom' : 'noSlot'
}
