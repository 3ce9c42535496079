import { createRandom } from '../../bench/random.ts'
import { chanceOf } from '../../src/planning/chance.ts'
import { repairEvent } from '../../src/planning/repair.ts'
import type { Proof } from '../proof.ts'
import { tryEvent, withOwnInterpreters } from './event.prove.ts'
import { violations } from './event-checker.ts'
import type { EventWorld } from './event-world.ts'

/** Repairs of random events: valid, held meetings untouched, no meeting moved or interpreted by another that could have stood. */
export const full = 4_000
export const reduced = 200

const STOP_AFTER = 5

export async function run(count: number, seed: number): Promise<Proof> {
  const failures: string[] = []
  const figures = { held: 0, kept: 0, moved: 0, lost: 0, added: 0, interpreted: 0, exchanged: 0 }
  let checked = 0
  for (; checked < count && failures.length < STOP_AFTER; checked++) {
    const { found, repair, interpreted, exchanged } = tryRepair(
      seed + checked,
      [undefined, withManyInterpreters, undefined, withOwnInterpreters][checked % 4],
    )
    if (found.length > 0) failures.push(`seed ${seed + checked}: ${found.join('; ')}`)
    figures.held += repair.held
    figures.kept += repair.kept
    figures.moved += repair.moved.length
    figures.lost += repair.lost.length
    figures.added += repair.added.length
    figures.interpreted += interpreted
    figures.exchanged += exchanged
  }
  return { checked, failures, figures }
}

/** Everybody speaks one language, and several can interpret for any two: who does could change with every look. */
function withManyInterpreters(world: EventWorld): EventWorld {
  const members = world.members.map(one => ({ ...one, ...(one.languages && { languages: one.languages.slice(0, 1) }) }))
  const interpreters = ['i0', 'i1', 'i2', 'i3'].map(id => ({ id, languages: ['de', 'tr', 'en', 'fr'] }))
  return { ...world, members, asked: { ...world.asked, interpreters } }
}

export function tryRepair(seed: number, made?: (world: EventWorld) => EventWorld) {
  const { plan, world, matcher } = tryEvent(seed, made)
  const random = createRandom(seed ^ 0x2545f491)
  const { participants, slots } = world.asked
  const from = 1 + Math.floor(random() * slots * 0.7)
  const noShows = participants.filter(() => random() < 0.12)
  const late = participants
    .filter(id => random() < 0.1 && !noShows.includes(id))
    .map(id => ({ id, from: 1 + Math.floor(random() * slots) }))
  const names = plan.setting.tables.map(({ id }) => id)
  const closed = names.filter(() => random() < 0.15).map(table => ({ table }))
  const unheard = world.asked.interpreters.map(({ id }) => id).filter(() => random() < 0.2)
  const repaired = repairEvent(plan, { from, noShows: [...noShows, ...unheard], late, closed, work: 600 })

  const changed = changedWorld(world, plan.meetings, {
    from,
    gone: [...noShows, ...unheard],
    late,
    closed: closed.map(({ table }) => table),
    names,
  })
  const chance = (a: string, b: string) => chanceOf(matcher.explain(a, b).score, matcher.policy)
  const found = violations(changed, repaired, chance, from)
  const there = (id: string, slot: number) =>
    ![...noShows, ...unheard].includes(id) && (late.find(one => one.id === id)?.from ?? 1) <= slot
  let exchanged = 0
  for (const was of plan.meetings) {
    const { a, b, slot, table, interpreter = a } = was
    const mayStand =
      slot < from || ([a, b, interpreter].every(id => there(id, slot)) && !closed.some(one => one.table === table))
    const is = repaired.meetings.find(one => one.a === a && one.b === b && one.slot === slot && one.table === table)
    if (!mayStand || (is !== undefined && is.interpreter === was.interpreter)) continue
    // Interpreters are exchanged for nobody but a pinned pair that is new in the slot.
    const makesWay = (one: { a: string; b: string; slot: number; pinned?: true }) =>
      one.slot === slot &&
      one.pinned === true &&
      !plan.meetings.some(other => other.a === one.a && other.b === one.b && other.slot === slot)
    if (is === undefined || slot < from || !repaired.meetings.some(makesWay))
      found.push(`${a}–${b} in ${slot} could have stood`)
    else exchanged++
  }
  const { held, kept, moved, lost } = repaired.repair
  if (held + kept + moved.length + lost.length !== plan.meetings.length) found.push('the account does not add up')
  const interpreted = plan.meetings.filter(({ interpreter }) => interpreter !== undefined).length
  return { found, repaired, repair: repaired.repair, interpreted, exchanged }
}

interface Change {
  readonly from: number
  /** Participants and interpreters. */
  readonly gone: readonly string[]
  readonly late: readonly { readonly id: string; readonly from: number }[]
  readonly closed: readonly string[]
  readonly names: readonly string[]
}

/** The world after the change, written out anew: who is there when, which tables are open when. */
function changedWorld(
  world: EventWorld,
  meetings: readonly { readonly slot: number; readonly table: string }[],
  { from, gone, late, closed, names }: Change,
): EventWorld {
  const { asked } = world
  const slots = Array.from({ length: asked.slots }, (_, k) => k + 1)
  const isThere = (id: string, slot: number) =>
    slot < from || (!gone.includes(id) && slot >= (late.find(one => one.id === id)?.from ?? 1))
  const availability = asked.participants.map(id => {
    const was = Object.hasOwn(asked.availability, id) ? asked.availability[id]! : slots
    return [id, was.filter(slot => isThere(id, slot))]
  })
  const tables = names.map((id, k) => ({
    id,
    closed: slots.filter(
      slot =>
        (typeof asked.tables !== 'number' && asked.tables[k]!.closed.includes(slot)) ||
        (slot < from && !meetings.some(one => one.slot === slot && one.table === id)) ||
        (slot >= from && closed.includes(id)),
    ),
  }))
  const interpreters = asked.interpreters.map(one => ({
    ...one,
    slots: (one.slots ?? slots).filter(slot => isThere(one.id, slot)),
  }))
  const there = Object.fromEntries(availability)
  return { ...world, asked: { ...asked, availability: there, tables, interpreters, pins: [] } }
}
