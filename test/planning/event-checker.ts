// An independent checker: imports nothing from src, and reads a plan as plain data.
import type { EventWorld, WorldMember } from './event-world.ts'
import { key } from './event-world.ts'

export interface CheckedMeeting {
  readonly a: string
  readonly b: string
  readonly slot: number
  readonly table: string
  readonly chance: number
  readonly wishedBy: readonly string[]
  readonly interpreter?: string
}

export interface CheckedPlan {
  readonly meetings: readonly CheckedMeeting[]
  readonly leftOut: readonly { readonly id: string; readonly reason: string; readonly text: string }[]
  readonly standby: readonly { readonly id: string; readonly slots: readonly number[] }[]
  readonly objective: { readonly total: number; readonly chance: number }
}

export const WEIGHTS = { wish: 200_000, first: 300_000, early: 60_000, gap: 10_000, change: 2_000 }

/** @param from the first slot that is not over. Every violation of a hard rule, a wrong sum, a wrong or missing reason; empty if the plan is right. */
export function violations(
  world: EventWorld,
  plan: CheckedPlan,
  chanceOf: (a: string, b: string) => number,
  from = 1,
): string[] {
  const found: string[] = []
  const say = (is: boolean, text: string) => {
    if (!is) found.push(text)
  }
  const judge = createJudge(world, from)
  const busy = new Set<string>()
  const taken = new Set<string>()
  const paired = new Set<string>()
  const meetingsOf = new Map<string, CheckedMeeting[]>()
  for (const meeting of plan.meetings) {
    const { a, b, slot, table } = meeting
    const name = `${a}–${b} in ${slot} at ${table}`
    const isPinned = world.asked.pins.some(pin => key(pin.a, pin.b) === key(a, b))
    say(a < b && !paired.has(key(a, b)), `${name}: order or repetition`)
    paired.add(key(a, b))
    say(isPinned || world.liking.has(key(a, b)), `${name}: the policy refuses the pair`)
    say(meeting.chance === chanceOf(a, b), `${name}: chance ${meeting.chance}, not ${chanceOf(a, b)}`)
    say(JSON.stringify(meeting.wishedBy) === JSON.stringify(judge.wishedBy(a, b)), `${name}: wishes`)
    say(!judge.vetoed(a, b), `${name}: vetoed`)
    say(judge.there(a, slot) && judge.there(b, slot), `${name}: somebody is not there`)
    say(judge.tableOpen(table, slot), `${name}: the table is closed or none`)
    for (const one of [a, b, ...(meeting.interpreter === undefined ? [] : [meeting.interpreter])]) {
      say(!busy.has(`${one} ${slot}`), `${name}: ${one} twice`)
      busy.add(`${one} ${slot}`)
    }
    say(!taken.has(`${table} ${slot}`), `${name}: the table is taken`)
    taken.add(`${table} ${slot}`)
    say(judge.talk(a, b) || judge.helps(meeting.interpreter, a, b, slot), `${name}: cannot talk`)
    for (const one of [a, b]) meetingsOf.set(one, [...(meetingsOf.get(one) ?? []), meeting])
  }
  for (const [id, list] of meetingsOf) say(list.length <= world.asked.maxMeetings, `${id}: ${list.length} meetings`)
  for (const pin of world.asked.pins) {
    const met = plan.meetings.find(({ a, b }) => key(a, b) === key(pin.a, pin.b))
    const kept = met !== undefined && (pin.slot ?? met.slot) === met.slot && (pin.table ?? met.table) === met.table
    say(kept, `pin ${pin.a}–${pin.b} is not kept`)
  }
  const total = worth(world, plan.meetings, meetingsOf, judge)
  say(plan.objective.total === total, `objective ${plan.objective.total}, not ${total}`)
  const without = world.asked.participants.filter(id => !meetingsOf.has(id))
  say(
    JSON.stringify(without) === JSON.stringify(plan.leftOut.map(({ id }) => id)),
    'left out: not everybody without a meeting',
  )
  for (const { id, reason, text } of plan.leftOut) {
    const right = judge.reason(id, plan.meetings, busy, meetingsOf)
    say(reason === right && text.length > 0, `${id} is left out: said ${reason}, is ${right}`)
  }
  for (const { id, slots } of plan.standby) {
    for (const slot of slots)
      say(slot >= from && judge.there(id, slot) && !busy.has(`${id} ${slot}`), `standby ${id}: not free in ${slot}`)
    say(judge.couldMeet(id), `standby ${id}: could meet nobody`)
    say((meetingsOf.get(id)?.length ?? 0) < world.asked.maxMeetings, `standby ${id}: has enough meetings`)
  }
  return found
}

/** The objective, from the documentation. */
function worth(
  { asked }: EventWorld,
  meetings: readonly CheckedMeeting[],
  meetingsOf: ReadonlyMap<string, readonly CheckedMeeting[]>,
  judge: ReturnType<typeof createJudge>,
): number {
  const open = Array.from({ length: asked.slots }, (_, k) => k + 1).filter(slot => !asked.breaks.includes(slot))
  let total = meetings.reduce((sum, { chance, wishedBy }) => sum + chance + WEIGHTS.wish * wishedBy.length, 0)
  for (const [id, list] of meetingsOf) {
    const day = [...list].sort((p, q) => p.slot - q.slot)
    const [from, to] = [day[0]!.slot, day.at(-1)!.slot]
    total += WEIGHTS.first + Math.floor((WEIGHTS.early * open.filter(slot => slot >= from).length) / open.length)
    const waiting = open.filter(
      slot => slot > from && slot < to && judge.there(id, slot) && !day.some(one => one.slot === slot),
    )
    total -= WEIGHTS.gap * waiting.length
    total -= WEIGHTS.change * day.slice(1).filter((one, k) => one.table !== day[k]!.table).length
  }
  return total
}

function createJudge({ members, liking, asked }: EventWorld, from: number) {
  const byId = new Map(members.map(member => [member.id, member]))
  const speaks = (id: string) => byId.get(id)?.languages ?? []
  const there = (id: string, slot: number) =>
    !asked.breaks.includes(slot) &&
    (Object.hasOwn(asked.availability, id) ? asked.availability[id]!.includes(slot) : true)
  const names = (slot: number) =>
    typeof asked.tables === 'number'
      ? Array.from({ length: asked.tables }, (_, k) => `T${k + 1}`)
      : asked.tables.filter(({ closed }) => !closed.includes(slot)).map(({ id }) => id)
  const vetoed = (a: string, b: string) => asked.vetoes.some(({ from, to }) => key(from, to) === key(a, b))
  const talk = (a: string, b: string) =>
    speaks(a).length === 0 || speaks(b).length === 0 || speaks(a).some(language => speaks(b).includes(language))
  const couldHelp = (a: string, b: string) =>
    asked.interpreters.filter(({ id: helper, languages }) =>
      [a, b].every(id => id !== helper && speaks(id).some(one => languages.includes(one))),
    )
  const isThere = (one: { slots?: number[] }, slot: number) => one.slots?.includes(slot) !== false
  const slots = Array.from({ length: asked.slots }, (_, k) => k + 1).filter(slot => !asked.breaks.includes(slot))

  const reason = (
    id: string,
    meetings: readonly CheckedMeeting[],
    busy: ReadonlySet<string>,
    meetingsOf: ReadonlyMap<string, readonly unknown[]>,
  ): string => {
    const mine = slots.filter(slot => slot >= from && there(id, slot))
    if (mine.length === 0) return 'absent'
    if (asked.maxMeetings === 0 || !mine.some(slot => names(slot).length > 0)) return 'noMeetings'
    const liked = asked.participants.filter(other => other !== id && liking.has(key(id, other)))
    if (liked.length === 0) return 'noMatch'
    const wanted = liked.filter(other => !vetoed(id, other))
    if (wanted.length === 0) return 'vetoed'
    const speaking = wanted.filter(other => talk(id, other) || couldHelp(id, other).length > 0)
    if (speaking.length === 0) return 'noLanguage'
    const ways = speaking.flatMap(other =>
      mine
        .filter(slot => there(other, slot) && names(slot).length > 0)
        .filter(slot => talk(id, other) || couldHelp(id, other).some(one => isThere(one, slot)))
        .map(slot => ({ other, slot })),
    )
    if (ways.length === 0) return 'noSlot'
    const open = ways.find(({ other, slot }) => {
      if (busy.has(`${id} ${slot}`) || busy.has(`${other} ${slot}`)) return false
      if ((meetingsOf.get(other)?.length ?? 0) >= asked.maxMeetings) return false
      const now = meetings.filter(one => one.slot === slot)
      if (now.length >= names(slot).length) return false
      return talk(id, other) || couldHelp(id, other).some(one => isThere(one, slot) && !busy.has(`${one.id} ${slot}`))
    })
    return open === undefined ? 'noRoom' : `nothing: could meet ${open.other} in ${open.slot}`
  }
  const couldMeet = (id: string) =>
    asked.participants.some(
      other =>
        other !== id &&
        liking.has(key(id, other)) &&
        !vetoed(id, other) &&
        (talk(id, other) || couldHelp(id, other).length > 0),
    )
  return {
    there,
    couldMeet,
    vetoed,
    talk,
    reason,
    tableOpen: (table: string, slot: number) => names(slot).includes(table),
    helps: (interpreter: string | undefined, a: string, b: string, slot: number) =>
      couldHelp(a, b).some(one => one.id === interpreter && isThere(one, slot)),
    wishedBy: (a: string, b: string) =>
      [a, b].filter(id => asked.wishes.some(({ from, to }) => from === id && to === (id === a ? b : a))),
  }
}

export function memberOf(world: EventWorld, id: string): WorldMember | undefined {
  return world.members.find(member => member.id === id)
}
